// Instants are ISO 8601 with milliseconds in UTC, so that comparing them as text compares them in time.
import { isPartialDate, latestDay, type PartialDate } from '../dossier/index.js'

export const instantOf = (at: string | undefined): string => {
  const date = at === undefined ? new Date() : new Date(at)
  if (Number.isNaN(date.getTime())) throw new TypeError(`not an instant: ${at}`)
  return date.toISOString()
}

/** A day, month or year means its end: all that was known by then. */
export const endOf = (instant: string): string =>
  isPartialDate(instant) ? `${latestDay(instant as PartialDate)}T23:59:59.999Z` : instantOf(instant)
