// "vom 3. bis 5. Mai", "between 3 and 5 May", "von Montag bis Mittwoch", "2014 bis 2022": two ends that belong together.
import { type Clock, type Days, dayOf, monthDays, yearOf } from './calendar.js'
import { dayDateAt, monthAt, monthPhraseAt, weekdayPhraseAt } from './calendar-dates.js'
import type { Phrase, Row } from './phrase.js'
import { dayAt, norm } from './rows.js'
import { stretchPhraseAt } from './stretches.js'
import { yearBehind } from './years.js'

const skipLinks = ({ tokens, words }: Row, i: number): number => {
  let at = i
  while (at < i + 2 && (words.links.has(norm(tokens, at)) || words.inWords.has(norm(tokens, at)))) at++
  return at
}

/** Where the second end begins, behind "bis", "to", a dash or (`both`) "and". */
const joinAt = (row: Row, i: number, both: boolean): number | null => {
  const { tokens, words } = row
  const word = norm(tokens, i)
  if (!words.to.has(word) && word !== '-' && word !== '–' && !(both && words.and.has(word))) return null
  return skipLinks(row, i + 1)
}

/** The last time the open end fell on or before the other one's beginning. */
const reachBack = (first: Phrase, second: Days): Days | null => {
  const clock: Clock = { day: second.end, toward: 'past' }
  return first.resolve(clock)[0] ?? null
}

const joined = (from: number, first: Phrase, second: Phrase): Phrase => ({
  from,
  to: second.to,
  stated: first.stated ? second.stated : second.stated && first.yearly,
  yearly: second.yearly,
  resolve: (clock) =>
    second.resolve(clock).flatMap((end) => {
      const begin = first.stated ? (first.resolve(clock)[0] ?? null) : reachBack(first, end)
      return begin && begin.begin <= end.end ? [{ begin: begin.begin, end: end.end }] : []
    }),
})

/** "3. bis 5. Mai": the first day has no month of its own. */
const daysOfOneMonth = (row: Row, from: number, at: number, both: boolean): Phrase | null => {
  const { tokens, words } = row
  const first = dayAt(tokens, at, words.dottedOrdinals)
  if (!first) return null
  const slash = norm(tokens, first.to) === '/' ? first.to + 1 : null
  const second = slash ?? joinAt(row, first.to, true)
  if (second === null || (words.and.has(norm(tokens, first.to)) && !both && !words.dottedOrdinals)) return null
  const end = dayDateAt(row, second)
  if (!end?.parts || end.parts.day === null || end.from !== second) return null
  return withFirstDay(from, first.day, end)
}

const withFirstDay = (from: number, day: number, end: Phrase): Phrase => ({
  from,
  to: end.to,
  stated: end.stated,
  yearly: true,
  resolve: (clock) =>
    end.resolve(clock).flatMap((last) => {
      const begin = dayOf(yearOf(last.begin), end.parts?.month ?? 0, day)
      return begin !== null && begin <= last.end ? [{ begin, end: last.end }] : []
    }),
})

/** "June 14 to 16, 2024": the second day has no month of its own. */
const dayBehindMonth = (row: Row, from: number, at: number, both: boolean): Phrase | null => {
  const { tokens, words } = row
  if (words.dottedOrdinals || monthAt(row, at) === null) return null
  const first = dayDateAt(row, at)
  if (!first?.parts || first.parts.day === null || first.stated) return null
  const second = joinAt(row, first.to, both)
  const last = second === null ? null : dayAt(tokens, second, false)
  if (!last || monthAt(row, last.to) !== null) return null
  const { month, day } = first.parts
  const year = yearBehind(row, last.to)
  return {
    from,
    to: year?.to ?? last.to,
    stated: year?.stated ?? false,
    yearly: true,
    resolve: (clock) => {
      const of = year ? year.yearOn(clock.day) : yearOf(first.resolve(clock)[0]?.begin ?? clock.day)
      const [begin, end] = [dayOf(of, month, day as number), dayOf(of, month, last.day)]
      return begin !== null && end !== null && begin <= end ? [{ begin, end }] : []
    },
  }
}

/** "März bis Mai 2024": one year for both. */
const monthsOfOneYear = (row: Row, from: number, at: number, both: boolean): Phrase | null => {
  const first = monthAt(row, at)
  if (first === null) return null
  const second = joinAt(row, at + 1, both)
  const last = second === null ? null : monthPhraseAt(row, second)
  if (!last?.parts || last.parts.day !== null) return null
  const { month } = last.parts
  return {
    from,
    to: last.to,
    stated: last.stated,
    yearly: true,
    resolve: (clock) =>
      last.resolve(clock).map((days) => {
        const year = yearOf(days.begin)
        return { begin: monthDays(first <= month ? year : year - 1, first).begin, end: days.end }
      }),
  }
}

export const rangePhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const between = words.between.has(norm(tokens, i))
  const opened = between || words.from.has(norm(tokens, i))
  const at = opened ? skipLinks(row, i + 1) : i
  const special =
    daysOfOneMonth(row, i, at, between) ?? dayBehindMonth(row, i, at, between) ?? monthsOfOneYear(row, i, at, between)
  if (special) return special
  const single = (k: number): Phrase | null => dayDateAt(row, k) ?? weekdayPhraseAt(row, k) ?? monthPhraseAt(row, k)
  const first = single(at) ?? stretchPhraseAt(row, at)
  if (!first) return null
  // Only days and years run on to a second end without "from" or "between".
  const joint = joinAt(row, first.to, between)
  if (joint === null || (!opened && !first.stated && first.parts === undefined && first.weekday === undefined))
    return null
  const second = single(joint) ?? stretchPhraseAt(row, joint)
  return second && joined(i, first, second)
}
