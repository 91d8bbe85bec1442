// Periods and steps of the calendar, in UTC. A week is that of ISO 8601 (Monday to Sunday), on every machine.
import type { TimeUnit } from './options.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const LENGTHS: Readonly<Record<Exclude<TimeUnit, 'months' | 'years'>, number>> = {
  seconds: SECOND,
  minutes: MINUTE,
  hours: HOUR,
  days: DAY,
  weeks: 7 * DAY,
}

/** Milliseconds a unit lasts; of months and years on the average of the Gregorian calendar. */
export const lengthOf = (unit: TimeUnit): number =>
  unit === 'months' ? (365.2425 * DAY) / 12 : unit === 'years' ? 365.2425 * DAY : LENGTHS[unit]

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

/** The instant so many units later; of the 31st the last day of a shorter month. */
export const later = (instant: number, count: number, unit: TimeUnit): number => {
  if (unit !== 'months' && unit !== 'years') return instant + count * LENGTHS[unit]
  const date = new Date(instant)
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + (unit === 'years' ? 12 * count : count)
  const [year, month] = [Math.floor(months / 12), ((months % 12) + 12) % 12]
  const day = Math.min(date.getUTCDate(), daysInMonth(year, month))
  return Date.UTC(year, month, day) + (instant - Math.floor(instant / DAY) * DAY)
}

/** The first instant of the second, day, … the instant lies in; weeks begin at the day itself, as windows of seven days do. */
export const beginOf = (instant: number, unit: TimeUnit): number => {
  if (unit === 'weeks') return Math.floor(instant / DAY) * DAY
  if (unit !== 'months' && unit !== 'years') return Math.floor(instant / LENGTHS[unit]) * LENGTHS[unit]
  const date = new Date(instant)
  return Date.UTC(date.getUTCFullYear(), unit === 'years' ? 0 : date.getUTCMonth())
}

/** ISO 8601 week and the year it is counted in, as 2005-W04. */
const weekOf = (instant: number): string => {
  const day = Math.floor(instant / DAY)
  // 1970-01-01 was a Thursday; the Thursday of a week tells its year.
  const thursday = day - ((((day + 3) % 7) + 7) % 7) + 3
  const year = new Date(thursday * DAY).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(year, 0, 1) / DAY) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The period an instant lies in; `acrossYears` takes those of all years for one. */
export const periodOf = (instant: number, period: 'week' | 'month' | 'year', acrossYears: boolean): string => {
  if (period === 'week') return acrossYears ? weekOf(instant).slice(5) : weekOf(instant)
  const date = new Date(instant).toISOString()
  if (period === 'year') return date.slice(0, -20)
  return acrossYears ? date.slice(-19, -17) : date.slice(0, -17)
}
