// Dates as options write them: 2005-02-10, 10.02.2005 (as DNA's R package has it), either with a time; or 2005-02 and 2005.
import { earliestDay, latestDay, parsePartialDate } from '../dossier/index.js'

const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
const TIME = /^(\d{2}):(\d{2})(?::(\d{2}))?$/

const dayOf = (text: string): string => {
  const [, day, month, year] = GERMAN.exec(text) ?? []
  return year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}

/** Seconds of the day; `null` where it is no time of a day. */
export const secondsOf = (text: string): number | null => {
  const [, hours, minutes, seconds = '00'] = TIME.exec(text) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/**
 * First or last millisecond meant, since 1970 UTC; `null` where it is no date. Without a time the whole day (month, year) is
 * meant, so that an end date includes its day.
 */
export const instantOf = (text: string, time: string | null, end: 'first' | 'last'): number | null => {
  const [date = '', within = time] = text.trim().replace(/Z$/, '').split(/[T ]/)
  const partial = parsePartialDate(dayOf(date))
  if (partial === null) return null
  const midnight = Date.parse(`${end === 'first' ? earliestDay(partial) : latestDay(partial)}T00:00:00Z`)
  if (within === null || within === undefined) return end === 'first' ? midnight : midnight + 86_400_000 - 1
  const seconds = secondsOf(within)
  // A time without seconds, or to the second, is that whole second.
  return seconds === null ? null : midnight + seconds * 1000 + (end === 'first' ? 0 : 999)
}
