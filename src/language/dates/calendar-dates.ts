// Days and months by name or number: "17. März 2025", "June 14", "17.03.2025", "im Juni", "Tuesday, March 17".
import { type Clock, type Days, dayOf, monthDays, weekdayNear, weekdayOf, yearly, yearOf } from './calendar.js'
import { listed, type Phrase, type Row, type Shift, shiftAt, yearlyShifted } from './phrase.js'
import { dayAt, isCapital, norm, rowAt } from './rows.js'
import { expectedYearAt, type YearBehind, yearBehind } from './years.js'

const oneDay = (day: number | null): Days | null => (day === null ? null : { begin: day, end: day })

/** The month at `i`; short and doubtful names only where their surroundings show a date. */
export const monthAt = (row: Row, i: number): number | null => {
  const { tokens, words } = row
  const word = norm(tokens, i)
  const month = words.months.get(word) ?? words.shortMonths.get(word)
  if (month === undefined || !isCapital(tokens, i)) return null
  const dotted = norm(tokens, i + 1) === '.' ? i + 2 : i + 1
  const besideNumber =
    dayAt(tokens, i - 1, false) !== null ||
    (norm(tokens, i - 1) === '.' && tokens[i - 2]?.kind === 'number') ||
    (!words.dottedOrdinals && dayAt(tokens, dotted, false) !== null) ||
    expectedYearAt(row, dotted) !== null
  if (words.shortMonths.has(word)) return besideNumber ? month : null
  if (!words.doubtfulMonths.has(word) || besideNumber) return month
  const before = norm(tokens, i - 1)
  const shows =
    words.inWords.has(before) ||
    words.parts.has(before) ||
    words.to.has(before) ||
    shiftAt(row, i - 1) !== null ||
    [words.since, words.until, words.before, words.after].some((rows) => rowAt(tokens, i - 1, rows) > 0) ||
    yearBehind(row, i + 1) !== null
  return shows ? month : null
}

const behindMonth = (row: Row, i: number): number =>
  norm(row.tokens, i + 1) === '.' && row.words.shortMonths.has(norm(row.tokens, i)) && row.tokens[i + 2] ? i + 2 : i + 1

const yearlyPhrase = (
  from: number,
  to: number,
  of: (year: number) => Days | null,
  shift: Shift | null,
  year: YearBehind | null,
): Phrase => ({
  from,
  to: year?.to ?? to,
  stated: year?.stated ?? false,
  yearly: true,
  resolve: (clock) => listed(year ? of(year.yearOn(clock.day)) : yearlyShifted(of, shift, yearOf, clock)),
})

const dayMonth = (from: number, to: number, day: number, month: number, year: YearBehind | null): Phrase => ({
  ...yearlyPhrase(from, to, (y) => oneDay(dayOf(y, month, day)), null, year),
  parts: { day, month },
})

/** "17. März", "14th of June", "June 14". */
const namedDay = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const first = dayAt(tokens, i, words.dottedOrdinals)
  if (first) {
    const at = words.links.has(norm(tokens, first.to)) && !words.dottedOrdinals ? first.to + 1 : first.to
    const month = monthAt(row, at)
    if (month === null) return null
    const end = behindMonth(row, at)
    return dayMonth(i, end, first.day, month, yearBehind(row, end))
  }
  if (words.dottedOrdinals) return null
  const month = monthAt(row, i)
  if (month === null || norm(tokens, i - 1) === 'in') return null
  const at = behindMonth(row, i)
  const day = dayAt(tokens, at, false)
  return day && dayMonth(i, day.to, day.day, month, yearBehind(row, day.to))
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/
const NUMERIC = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})$/
const DAY_MONTH = /^(\d{1,2})\.(\d{1,2})$/

const century = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900)

const fixed = (from: number, days: readonly Days[]): Phrase | null =>
  days.length === 0 ? null : { from, to: from + 1, stated: true, yearly: false, resolve: () => days }

const numericDay = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  if (tokens[i]?.kind !== 'number') return null
  const text = norm(tokens, i)
  const iso = ISO.exec(text)
  if (iso) {
    const [year, month] = [Number(iso[1]), Number(iso[2])]
    if (year < 1000 || month < 1 || month > 12) return null
    return fixed(
      i,
      iso[3] === undefined ? [monthDays(year, month)] : listed(oneDay(dayOf(year, month, Number(iso[3])))),
    )
  }
  const full = NUMERIC.exec(text)
  if (full) {
    const [a, b, year] = [Number(full[1]), Number(full[3]), century(full[4] as string)]
    const dayFirst = listed(oneDay(dayOf(year, b, a)))
    if (full[2] === '.' || words.dayFirst) return fixed(i, dayFirst)
    return fixed(i, a === b ? dayFirst : [...dayFirst, ...listed(oneDay(dayOf(year, a, b)))])
  }
  // "17.03." is a date where dots are; "17.03" without the second dot is a number or a time of day.
  const short = words.dottedOrdinals && norm(tokens, i + 1) === '.' ? DAY_MONTH.exec(text) : null
  if (!short || !words.inWords.has(norm(tokens, i - 1))) return null
  const [day, month] = [Number(short[1]), Number(short[2])]
  if (dayOf(2000, month, day) === null) return null
  return dayMonth(i, i + 2, day, month, yearBehind(row, i + 2))
}

/** A day of a month by name or number. */
export const dayDateAt = (row: Row, i: number): Phrase | null => numericDay(row, i) ?? namedDay(row, i)

/** "Juni 2024", "last June", "im kommenden Mai". */
export const monthPhraseAt = (row: Row, i: number): Phrase | null => {
  const shift = shiftAt(row, i)
  const at = shift === null ? i : i + 1
  const month = monthAt(row, at)
  if (month === null) return null
  const to = behindMonth(row, at)
  const phrase = yearlyPhrase(i, to, (y) => monthDays(y, month), shift, shift === null ? yearBehind(row, to) : null)
  return shift === null ? { ...phrase, parts: { day: null, month } } : phrase
}

const weekdayDays = (weekday: number, shift: Shift | null, clock: Clock): readonly Days[] => {
  const { day } = clock
  const listOf = (...days: readonly number[]): readonly Days[] => days.map((d) => ({ begin: d, end: d }))
  if (shift === null) return listOf(weekdayNear(weekday, clock))
  if (shift === 0) return listOf(day - weekdayOf(day) + weekday)
  if (shift === -1) return listOf(weekdayNear(weekday, { day: day - 1, toward: 'past' }))
  if (shift === -2) return listOf(weekdayNear(weekday, { day: day - 1, toward: 'past' }) - 7)
  const coming = weekdayNear(weekday, { day: day + 1, toward: 'future' })
  if (shift === 2) return listOf(coming + 7)
  // "Next Friday" said on a Wednesday is one thing to some and another to others.
  const sameWeek = coming - day <= 7 - weekdayOf(day)
  return shift === 1 && sameWeek ? listOf(coming, coming + 7) : listOf(coming)
}

/** "Dienstagabend", "next Tuesday", "Tuesday night", "Dienstag, dem 17. März". */
export const weekdayPhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const shift = shiftAt(row, i)
  const at = shift === null ? i : i + 1
  const weekday = words.weekdays.get(norm(tokens, at))
  if (weekday === undefined || !isCapital(tokens, at) || words.notWeekdayAfter.has(norm(tokens, at - 1))) return null
  let to = at + 1
  while (to < at + 3 && words.partsOfDay.has(norm(tokens, to))) to++
  let next = norm(tokens, to) === ',' || norm(tokens, to) === '(' ? to + 1 : to
  while (next < to + 3 && words.links.has(norm(tokens, next))) next++
  const date = shift === null ? dayDateAt(row, next) : null
  if (date?.parts && !date.stated) {
    const { day, month } = date.parts
    const fits = (year: number): Days | null => {
      const found = day === null ? null : dayOf(year, month, day)
      return found !== null && weekdayOf(found) === weekday ? { begin: found, end: found } : null
    }
    return {
      ...date,
      from: i,
      resolve: (clock) => {
        const same = yearly(fits, clock)
        const near = date.resolve(clock)[0]
        return same && near && Math.abs(same.begin - near.begin) < 400 ? [same] : listed(near ?? null)
      },
    }
  }
  if (date) return { ...date, from: i }
  return {
    from: i,
    to,
    stated: false,
    yearly: false,
    weekday,
    resolve: (clock) => weekdayDays(weekday, shift, clock),
  }
}
