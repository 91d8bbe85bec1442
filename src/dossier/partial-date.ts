// A date as far as it is known: "2025", "2025-03" or "2025-03-13". The precision is part of the value; a day is never invented.
import { z } from 'zod'

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether the text is an ISO prefix of a day that exists (2025-02-30 does not). */
export const isPartialDate = (text: string): boolean => {
  const match = PATTERN.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), match[2], match[3]]
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(year, Number(month)))
}

export const partialDateSchema = z
  .string()
  .refine(isPartialDate, 'not a date of the form 2025, 2025-03 or 2025-03-13, or a day that does not exist')
  .brand('PartialDate')
export type PartialDate = z.infer<typeof partialDateSchema>

/** `null` where the text is no date; never an exception. */
export const parsePartialDate = (text: string): PartialDate | null =>
  isPartialDate(text) ? (text as PartialDate) : null

export const precisionOf = (date: PartialDate): 'year' | 'month' | 'day' =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'

/** First day the date may mean, as YYYY-MM-DD. */
export const earliestDay = (date: PartialDate): string => (date + '-01-01'.slice(date.length - 4)).slice(0, 10)

/** Last day the date may mean, as YYYY-MM-DD. */
export const latestDay = (date: PartialDate): string => {
  if (date.length === 10) return date
  const [year, month] = date.split('-').map(Number) as [number, number | undefined]
  const last = month ?? 12
  return `${date.slice(0, 4)}-${String(last).padStart(2, '0')}-${String(daysInMonth(year, last)).padStart(2, '0')}`
}

/**
 * Where a date comes from: the text states it, it was worked out from words like "on Thursday", or it is the article's own.
 * `no-later`: the text only tells that it was said by then ("had previously ruled out"), on that date or any time before.
 */
export const dateBasisSchema = z.enum(['stated', 'worked-out', 'published', 'no-later'])
export type DateBasis = z.infer<typeof dateBasisSchema>
