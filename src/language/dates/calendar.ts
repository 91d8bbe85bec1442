// Days as whole numbers since 1970-01-01 (UTC), and the stretches of days that calendar words stand for.
import { type PartialDate, parsePartialDate } from '../../dossier/index.js'

export type Day = number

/** Both ends belong to it. */
export interface Days {
  readonly begin: Day
  readonly end: Day
}

export type Unit = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** From which day a point without year is meant, and on which side of it. */
export interface Clock {
  readonly day: Day
  readonly toward: 'past' | 'future'
}

const MS_PER_DAY = 86_400_000

export const dayNumber = (iso: string): Day => Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY)

export const yearOf = (day: Day): number => new Date(day * MS_PER_DAY).getUTCFullYear()
export const monthOf = (day: Day): number => new Date(day * MS_PER_DAY).getUTCMonth() + 1
/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((new Date(day * MS_PER_DAY).getUTCDay() + 6) % 7) + 1

/** Years with four digits only: before and after, an ISO date is written in another way. */
const inReach = (day: Day): boolean => {
  const year = new Date(day * MS_PER_DAY).getUTCFullYear()
  return year >= 1000 && year <= 9999
}

export const isoOf = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10)

export const isStretch = ({ begin, end }: Days): boolean => begin <= end && inReach(begin) && inReach(end)

/** `null` where there is no such day. */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.getTime() / MS_PER_DAY
    : null
}

/** Months outside 1 to 12 run into the years beside. */
const firstOf = (year: number, month: number): Day => Date.UTC(year, month - 1, 1) / MS_PER_DAY

export const monthsFrom = (year: number, month: number, count: number): Days => ({
  begin: firstOf(year, month),
  end: firstOf(year, month + count) - 1,
})

export const monthDays = (year: number, month: number): Days => monthsFrom(year, month, 1)
export const yearDays = (year: number): Days => monthsFrom(year, 1, 12)
export const quarterDays = (year: number, quarter: number): Days => monthsFrom(year, quarter * 3 - 2, 3)
export const halfDays = (year: number, half: number): Days => monthsFrom(year, half * 6 - 5, 6)
export const decadeDays = (year: number): Days => monthsFrom(Math.floor(year / 10) * 10, 1, 120)

const SEASON_BEGINS: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
/** Seasons in whole months; winter is that which begins in the year. */
export const seasonDays = (year: number, season: Season): Days => monthsFrom(year, SEASON_BEGINS[season], 3)

export const weekOf = (day: Day): Days => {
  const begin = day - weekdayOf(day) + 1
  return { begin, end: begin + 6 }
}

/** The same day of another month, or that month's last. */
export const shiftMonths = (day: Day, count: number): Day => {
  const { begin, end } = monthDays(yearOf(day), monthOf(day) + count)
  return Math.min(begin + new Date(day * MS_PER_DAY).getUTCDate() - 1, end)
}

/** The unit the day lies in, `shift` units on. A weekend is that of the day's week. */
export const unitDays = (unit: Unit, day: Day, shift: number): Days => {
  const year = yearOf(day)
  switch (unit) {
    case 'day':
      return { begin: day + shift, end: day + shift }
    case 'week':
      return weekOf(day + 7 * shift)
    case 'fortnight':
      return { begin: day + 14 * Math.min(shift, shift + 1), end: day + 14 * Math.max(shift, shift + 1) }
    case 'weekend': {
      const { end } = weekOf(day + 7 * shift)
      return { begin: end - 1, end }
    }
    case 'month':
      return monthDays(year, monthOf(day) + shift)
    case 'quarter':
      return quarterDays(year, Math.ceil(monthOf(day) / 3) + shift)
    case 'year':
      return yearDays(year + shift)
    case 'decade':
      return decadeDays(year + 10 * shift)
  }
}

/** Longest wait for something that comes back with the years: 29 February around 1900. */
const YEARS_TO_SEARCH = 8

/** What comes back every year, at the clock: the last that has begun, or the next that is not over. */
export const yearly = (of: (year: number) => Days | null, { day, toward }: Clock): Days | null => {
  const year = yearOf(day)
  for (let k = -1; k <= YEARS_TO_SEARCH; k++) {
    const found = of(toward === 'past' ? year - k : year + k)
    if (found && (toward === 'past' ? found.begin <= day : found.end >= day)) return found
  }
  return null
}

export const weekdayNear = (weekday: number, { day, toward }: Clock): Day =>
  toward === 'past' ? day - ((weekdayOf(day) - weekday + 7) % 7) : day + ((weekday - weekdayOf(day) + 7) % 7)

/** The most exact date that holds all of the days; `null` where they cross the turn of a year. */
export const dateHolding = ({ begin, end }: Days): PartialDate | null => {
  const [first, last] = [isoOf(begin), isoOf(end)]
  const shared =
    first === last ? 10 : first.slice(0, 7) === last.slice(0, 7) ? 7 : first.slice(0, 4) === last.slice(0, 4) ? 4 : 0
  return parsePartialDate(first.slice(0, shared))
}
