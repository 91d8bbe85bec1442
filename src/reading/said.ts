// Points of time named in a sentence, resolved against the day the article was published. What cannot be resolved stays
// unresolved; a day is never invented.
import { type DateBasis, latestDay, type PartialDate, parsePartialDate, precisionOf } from '../dossier/index.js'
import type { DateWords } from '../language/index.js'
import { norm, type Sentence } from './sentence.js'

export interface TimeExpression {
  readonly from: number
  readonly to: number
  readonly date: PartialDate
  readonly basis: DateBasis
}

const DAY = 86_400_000
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const two = (n: number): string => String(n).padStart(2, '0')

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text)
const isDay = (text: string): boolean => /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(text)

/** The year a month without a year means: the last such month that had begun when the article appeared. */
const yearFor = (month: number, day: number | null, anchor: PartialDate): number => {
  const year = Number(anchor.slice(0, 4))
  const last = latestDay(anchor)
  return `${year}-${two(month)}-${two(day ?? 1)}` > last ? year - 1 : year
}

const shiftMonth = (anchor: PartialDate, months: number): string => {
  const [year, month] = anchor.split('-').map(Number) as [number, number]
  const total = year * 12 + (month - 1) + months
  return `${Math.floor(total / 12)}-${two((total % 12) + 1)}`
}

export const timesIn = (s: Sentence, words: DateWords, published: PartialDate | null): readonly TimeExpression[] => {
  const found: TimeExpression[] = []
  const add = (from: number, to: number, text: string | null, basis: DateBasis): void => {
    const date = text === null ? null : parsePartialDate(text)
    if (date) found.push({ from, to, date, basis })
  }
  const anchorDay = published && precisionOf(published) === 'day' ? published : null
  const anchorMonth = published && precisionOf(published) !== 'year' ? (published.slice(0, 7) as PartialDate) : null
  for (let i = 0; i < s.tokens.length; i++) {
    const word = norm(s, i)
    const month = words.months.get(word)
    if (month !== undefined && /^\p{Lu}/u.test(s.tokens[i]?.text ?? '')) {
      const before = norm(s, i - 1) === '.' ? i - 2 : i - 1
      const dayBefore = isDay(norm(s, before)) ? Number.parseInt(norm(s, before), 10) : null
      const dayAfter = dayBefore === null && isDay(norm(s, i + 1)) ? Number.parseInt(norm(s, i + 1), 10) : null
      const yearAt =
        dayAfter !== null ? (norm(s, i + 2) === ',' ? i + 3 : i + 2) : norm(s, i + 1) === ',' ? i + 2 : i + 1
      const year = isYear(norm(s, yearAt)) ? Number(norm(s, yearAt)) : null
      const day = dayBefore ?? dayAfter
      const from = dayBefore !== null ? before : i
      const to = year !== null ? yearAt + 1 : dayAfter !== null ? i + 2 : i + 1
      const resolved = year ?? (published ? yearFor(month, day, published) : null)
      if (resolved !== null)
        add(
          from,
          to,
          `${resolved}-${two(month)}${day !== null ? `-${two(day)}` : ''}`,
          year !== null ? 'stated' : 'worked-out',
        )
      continue
    }
    const weekday = words.weekdays.get(word)
    if (weekday !== undefined && anchorDay) {
      const anchor = timeOf(anchorDay)
      const today = ((new Date(anchor).getUTCDay() + 6) % 7) + 1
      const next = words.next.has(norm(s, i - 1))
      let back = (today - weekday + 7) % 7
      if (words.last.has(norm(s, i - 1)) && back === 0) back = 7
      if (!next) add(i, i + 1, iso(anchor - back * DAY), 'worked-out')
      continue
    }
    const shift = words.days.get(word)
    if (shift !== undefined && anchorDay && shift <= 0) {
      add(i, i + 1, iso(timeOf(anchorDay) + shift * DAY), 'worked-out')
      continue
    }
    const unit = words.units.get(word)
    if (unit !== undefined) {
      const previous = norm(s, i - 1)
      const count = words.numbers.get(previous) ?? (/^\d{1,3}$/.test(previous) ? Number(previous) : null)
      const agoAt =
        count === null
          ? -1
          : words.agoBefore.has(norm(s, i - 2))
            ? i - 2
            : words.agoBefore.has(norm(s, i - 3))
              ? i - 3
              : -1
      const ago = count !== null && (agoAt >= 0 || words.agoAfter.has(norm(s, i + 1)))
      if (ago && count !== null) {
        const from = agoAt >= 0 ? agoAt : i - 1
        const to = agoAt >= 0 ? i + 1 : i + 2
        if (unit === 'year' && published) add(from, to, String(Number(published.slice(0, 4)) - count), 'worked-out')
        else if (unit === 'month' && anchorMonth) add(from, to, shiftMonth(anchorMonth, -count), 'worked-out')
        else if (anchorDay && unit === 'day') add(from, to, iso(timeOf(anchorDay) - count * DAY), 'worked-out')
        else if (anchorDay && unit === 'week')
          add(from, to, iso(timeOf(anchorDay) - count * 7 * DAY).slice(0, 7), 'worked-out')
      } else if (words.last.has(previous)) {
        if (unit === 'year' && published) add(i - 1, i + 1, String(Number(published.slice(0, 4)) - 1), 'worked-out')
        else if (unit === 'month' && anchorMonth) add(i - 1, i + 1, shiftMonth(anchorMonth, -1), 'worked-out')
        else if (unit === 'week' && anchorDay)
          add(i - 1, i + 1, iso(timeOf(anchorDay) - 7 * DAY).slice(0, 7), 'worked-out')
      }
      continue
    }
    if (isYear(word) && !found.some((f) => i >= f.from && i < f.to)) add(i, i + 1, word, 'stated')
  }
  return found
}
