// Counted time: "vor rund zwei Wochen", "a fortnight ago", "in the past three days", "innerhalb von zwei Monaten".
import { type Day, type Days, monthDays, monthOf, shiftMonths, type Unit, yearDays, yearOf } from './calendar.js'
import type { Phrase, Row } from './phrase.js'
import { norm, rowAt } from './rows.js'

export interface Quantity {
  readonly to: number
  /** Least and greatest number meant; a plural without a number stays below the next larger unit. */
  readonly low: number
  readonly high: number
  readonly unit: Unit
  readonly about: boolean
  /** "more than": only a bound. */
  readonly more: boolean
  readonly vague: boolean
}

const BELOW_NEXT: Readonly<Record<Unit, number>> = {
  day: 7,
  weekend: 4,
  week: 4,
  fortnight: 2,
  month: 12,
  quarter: 4,
  year: 10,
  decade: 10,
}

const numberAt = ({ tokens, words }: Row, i: number): number | null =>
  words.numbers.get(norm(tokens, i)) ?? (/^\d{1,3}$/.test(norm(tokens, i)) ? Number(norm(tokens, i)) : null)

/** "two weeks", "rund zwei Wochen", "a few days", "Wochen". `bare`: whether a plural alone counts. */
export const quantityAt = (row: Row, i: number, bare: boolean): Quantity | null => {
  const { tokens, words } = row
  const more = rowAt(tokens, i, words.more)
  let at = i + more
  const about = rowAt(tokens, at, words.about)
  at += about
  const unitAt = (k: number): Unit | undefined => words.units.get(norm(tokens, k))
  const base = { about: about > 0, more: more > 0 }
  const few = rowAt(tokens, at, words.few)
  if (few > 0) {
    const unit = unitAt(at + few)
    if (unit && words.plurals.has(norm(tokens, at + few)))
      return { to: at + few + 1, low: 2, high: BELOW_NEXT[unit], unit, ...base, vague: true }
  }
  const number = numberAt(row, at)
  if (number !== null) {
    // "einem halben Jahr"
    const half = numberAt(row, at + 1)
    if (number === 1 && half !== null && half < 1) {
      const unit = unitAt(at + 2)
      return unit ? { to: at + 3, low: half, high: half, unit, ...base, vague: false } : null
    }
    const unit = unitAt(at + 1)
    return unit ? { to: at + 2, low: number, high: number, unit, ...base, vague: false } : null
  }
  const unit = bare ? unitAt(at) : undefined
  if (!unit || !words.plurals.has(norm(tokens, at))) return null
  return { to: at + 1, low: 2, high: BELOW_NEXT[unit], unit, ...base, vague: true }
}

/** Half and one and a half of a unit, in the unit below. */
const whole = (q: Quantity): Quantity => {
  if (Number.isInteger(q.low)) return q
  const [factor, unit]: readonly [number, Unit] =
    q.unit === 'year'
      ? [12, 'month']
      : q.unit === 'decade'
        ? [10, 'year']
        : q.unit === 'month'
          ? [30, 'day']
          : [7, 'day']
  return { ...q, low: Math.round(q.low * factor), high: Math.round(q.high * factor), unit, about: true }
}

/** Half of the unit on both sides: "two weeks ago" is no certain day. */
const DAYS_IN: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7, fortnight: 14 }

/** The stretch that lies the quantity before (-1) or behind (1) a day. */
export const away = (given: Quantity, day: Day, direction: -1 | 1): Days => {
  const q = whole(given)
  const [near, far] = [q.low, q.high].map((n) => n * direction) as [number, number]
  const [first, last] = direction < 0 ? [far, near] : [near, far]
  const size = DAYS_IN[q.unit]
  if (size !== undefined) {
    const slack = q.vague ? 0 : Math.floor(size / 2) + (q.about && q.unit === 'day' ? 1 : 0)
    return { begin: day + first * size - slack, end: day + last * size + slack }
  }
  const slack = q.about && !q.vague ? 1 : 0
  if (q.unit === 'month' || q.unit === 'quarter') {
    const months = q.unit === 'month' ? 1 : 3
    const at = (n: number): Days => monthDays(yearOf(day), monthOf(day) + n * months)
    return { begin: at(first - slack).begin, end: at(last + slack).end }
  }
  const years = q.unit === 'decade' ? 10 : 1
  return {
    begin: yearDays(yearOf(day) + first * years - slack).begin,
    end: yearDays(yearOf(day) + last * years + slack).end,
  }
}

/** The whole way of the quantity from a day on, back (-1) or ahead (1). */
export const stretch = (given: Quantity, day: Day, direction: -1 | 1): Days => {
  const q = whole(given)
  const count = q.high * direction
  const size = DAYS_IN[q.unit]
  const months = { month: 1, quarter: 3, year: 12, decade: 120 }[q.unit as 'month'] ?? 1
  const far = size !== undefined ? day + count * size : shiftMonths(day, count * months)
  return direction < 0 ? { begin: far, end: day } : { begin: day, end: far }
}

const phrase = (from: number, to: number, resolve: Phrase['resolve']): Phrase => ({
  from,
  to,
  stated: false,
  yearly: false,
  resolve,
})

/** "vor zwei Wochen", "two weeks ago", "in zwei Wochen", "within three days", "the past three days". */
export const countedPhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  if (words.agoBefore.has(norm(tokens, i))) {
    const q = quantityAt(row, i + 1, true)
    // "mehr als zwei Jahren": how long before is not said.
    if (q) return phrase(i, q.to, ({ day }) => (q.more ? [] : [away(q, day, -1)]))
  }
  const behind = words.agoAfter.size > 0 ? quantityAt(row, i, true) : null
  if (behind && words.agoAfter.has(norm(tokens, behind.to)))
    return phrase(i, behind.to + 1, ({ day }) => (behind.more ? [] : [away(behind, day, -1)]))
  const last = words.last.has(norm(tokens, i)) || words.recent.has(norm(tokens, i))
  if (last || words.next.has(norm(tokens, i)) || words.coming.has(norm(tokens, i))) {
    const q = quantityAt(row, i + 1, true)
    if (q && words.plurals.has(norm(tokens, q.to - 1)))
      return phrase(i, q.to, ({ day }) => [stretch(q, day, last ? -1 : 1)])
  }
  const within = rowAt(tokens, i, words.within)
  const ahead = within > 0 ? within : rowAt(tokens, i, words.ahead)
  if (ahead > 0 && (within > 0 ? row.tenses[i] !== 'past' : row.tenses[i] === 'future')) {
    const q = quantityAt(row, i + ahead, false)
    if (q && !q.more) return phrase(i, q.to, ({ day }) => [within > 0 ? stretch(q, day, 1) : away(q, day, 1)])
  }
  return null
}
