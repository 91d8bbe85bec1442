// Longer stretches: weeks, weekends, seasons, quarters, years, decades, and the early, middle and late part of them.

import type { Part } from '../date-words.js'
import {
  type Clock,
  type Days,
  decadeDays,
  halfDays,
  monthDays,
  monthOf,
  monthsFrom,
  quarterDays,
  type Season,
  seasonDays,
  type Unit,
  unitDays,
  weekdayOf,
  yearDays,
  yearOf,
} from './calendar.js'
import { monthAt } from './calendar-dates.js'
import { listed, type Phrase, type Row, type Shift, shiftAt, steps, yearlyShifted } from './phrase.js'
import { dayAt, isCapital, norm, rowAt } from './rows.js'
import { bareYearAt, expectedYearAt, isYear, yearBehind } from './years.js'

/** A third of the stretch; thirds of long ones in whole months. */
export const partOf = ({ begin, end }: Days, part: Part): Days => {
  const index = part === 'early' ? 0 : part === 'middle' ? 1 : 2
  const months = (yearOf(end) - yearOf(begin)) * 12 + monthOf(end) - monthOf(begin) + 1
  if (months >= 3) return monthsFrom(yearOf(begin), monthOf(begin) + (index * months) / 3, months / 3)
  const cut = (n: number): number => begin + Math.floor(((end - begin + 1) * n) / 3)
  return { begin: cut(index), end: index === 2 ? end : cut(index + 1) - 1 }
}

const relative = (from: number, to: number, resolve: Phrase['resolve'], isYearly = false): Phrase => ({
  from,
  to,
  stated: false,
  yearly: isYearly,
  resolve,
})
const stated = (from: number, to: number, days: Days): Phrase => ({
  from,
  to,
  stated: true,
  yearly: false,
  resolve: () => [days],
})

/** "am Wochenende", "this weekend", "next weekend". */
const weekends = (shift: Shift | null, { day, toward }: Clock): readonly Days[] => {
  const running = unitDays('weekend', day, 0)
  const within = weekdayOf(day) >= 6
  // On Monday and Tuesday "this weekend" still is the one just over.
  const justOver = shift === 0 && toward === 'past' && !within && weekdayOf(day) > 2 ? 0 : -1
  if (shift === null || shift === 0)
    return [within || toward === 'future' ? running : unitDays('weekend', day, justOver)]
  const by = steps(shift)
  if (by < 0) return [unitDays('weekend', day, by)]
  if (shift === 'coming') return [within ? unitDays('weekend', day, 1) : running]
  const next = unitDays('weekend', day, by)
  return by === 1 && !within ? [running, next] : [next]
}

/** "vergangene Woche", "this year", "am Wochenende", "the week before last". */
const unitPhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const shift = shiftAt(row, i)
  const at = shift === null ? i : i + 1
  const unit = words.units.get(norm(tokens, at))
  if (unit === undefined || unit === 'day' || words.plurals.has(norm(tokens, at))) return null
  const beforeLast = shift === null ? rowAt(tokens, at + 1, words.weekBeforeLast) : 0
  if (beforeLast > 0) return relative(i, at + 1 + beforeLast, ({ day }) => [unitDays(unit, day, -2)])
  const afterNext = shift === null ? rowAt(tokens, at + 1, words.weekAfterNext) : 0
  if (afterNext > 0) return relative(i, at + 1 + afterNext, ({ day }) => [unitDays(unit, day, 2)])
  if (
    unit === 'weekend' &&
    (shift !== null || words.inWords.has(norm(tokens, i - 1)) || words.links.has(norm(tokens, i - 1)))
  )
    return relative(i, at + 1, (clock) => weekends(shift, clock))
  if (shift === null) return null
  // "in diesem Jahr 2024": the number says it.
  const year = unit === 'year' ? expectedYearAt(row, at + 1) : null
  if (year !== null && words.yearNouns.has(norm(tokens, at))) return stated(i, at + 2, yearDays(year))
  return relative(i, at + 1, ({ day }) => [unitDays(unit, day, steps(shift))])
}

/** Winter runs over the turn of the year: "Winter 2022" is either end of it, "Winter 2022/23" says both. */
const seasonIn = (season: Season, year: number): readonly Days[] =>
  season === 'winter' ? [seasonDays(year - 1, season), seasonDays(year, season)] : [seasonDays(year, season)]

const seasonPhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const shift = shiftAt(row, i)
  const at = shift === null ? i : i + 1
  const season = words.seasons.get(norm(tokens, at))
  if (season === undefined) return null
  const span = /^((?:19|20)\d\d)\/(\d\d|\d{4})$/.exec(norm(tokens, at + 1))
  if (span && season === 'winter') return stated(i, at + 2, seasonDays(Number(span[1]), season))
  const year = yearBehind(row, at + 1)
  const before = norm(tokens, i - 1)
  const shows = words.doubtfulSeasons.has(norm(tokens, at))
    ? words.inWords.has(before) || (words.links.has(before) && words.inWords.has(norm(tokens, i - 2)))
    : words.inWords.has(before) || words.links.has(before) || isCapital(tokens, at)
  if (shift === null && year === null && !shows) return null
  if (year) {
    const resolve = ({ day }: Clock): readonly Days[] => seasonIn(season, year.yearOn(day))
    return { from: i, to: year.to, stated: year.stated, yearly: true, resolve }
  }
  const of = (y: number): Days => seasonDays(y, season)
  return relative(i, at + 1, (clock) => listed(yearlyShifted(of, shift, yearOf, clock)), true)
}

const ORDINAL = /^([1-4])(?:st|nd|rd|th)?$/
const SHORT = /^([qh])([1-4])$/

/** "im dritten Quartal", "Q3 2024", "first half of 2024". */
const fractionPhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const short = SHORT.exec(norm(tokens, i))
  const digits = ORDINAL.exec(norm(tokens, i))
  const number = short ? Number(short[2]) : (words.ordinals.get(norm(tokens, i)) ?? (digits ? Number(digits[1]) : null))
  if (number === null) return null
  const at = short ? i : (dayAt(tokens, i, words.dottedOrdinals && digits !== null)?.to ?? i + 1)
  const noun = norm(tokens, at)
  const kind = short
    ? short[1] === 'q'
      ? 'quarter'
      : 'half'
    : words.quarters.has(noun)
      ? 'quarter'
      : words.halves.has(noun)
        ? 'half'
        : null
  if (kind === null || number > (kind === 'quarter' ? 4 : 2)) return null
  const year = yearBehind(row, at + 1)
  if (year === null && (short || words.halves.get(noun) === 'with-year')) return null
  const of = (y: number): Days => (kind === 'quarter' ? quarterDays(y, number) : halfDays(y, number))
  return {
    from: i,
    to: year?.to ?? at + 1,
    stated: year?.stated ?? false,
    yearly: true,
    resolve: (clock) => listed(year ? of(year.yearOn(clock.day)) : yearlyShifted(of, null, yearOf, clock)),
  }
}

const DECADE = /^((?:1[5-9]|20)\d0)(?:s|er|er-jahren?)$/
const SHORT_DECADE = /^([2-9]0)(?:s|er|er-jahren?)$/

/** "in den 1990er Jahren", "the 1990s", "die neunziger Jahre". */
const decadePhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const text = norm(tokens, i)
  const named = words.decades.get(text)
  const full = DECADE.exec(text)
  const short = full ? null : SHORT_DECADE.exec(text)
  const begin = full ? Number(full[1]) : short ? Number(short[1]) + (Number(short[1]) >= 30 ? 1900 : 2000) : named
  if (begin === undefined) return null
  const yearsFollow = words.plurals.has(norm(tokens, i + 1)) && words.yearNouns.has(norm(tokens, i + 1))
  if (text.endsWith('er') && !yearsFollow && !text.includes('-')) return null
  // "in his 90s" is an age.
  if (short && text.endsWith('s') && !words.links.has(norm(tokens, i - 1)) && !words.parts.has(norm(tokens, i - 1)))
    return null
  return stated(i, yearsFollow ? i + 2 : i + 1, decadeDays(begin))
}

/** "2022", "im Jahr 2022", "2014/15". */
const yearPhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const span = /^((?:19|20)\d\d)[/-](\d\d|\d{4})$/.exec(norm(tokens, i))
  if (span) {
    const first = Number(span[1])
    const last = span[2]?.length === 2 ? Math.floor(first / 100) * 100 + Number(span[2]) : Number(span[2])
    return last > first && last < first + 100
      ? stated(i, i + 1, { begin: yearDays(first).begin, end: yearDays(last).end })
      : null
  }
  const noun = words.yearNouns.has(norm(tokens, i)) ? 1 : 0
  const year = bareYearAt(row, i + noun)
  return year === null ? null : stated(i, i + noun + 1, yearDays(year))
}

/** "heute", "gestern Abend", "overnight", "in der Nacht zum Mittwoch", "Jahresende". */
const dayWordAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const overnight = rowAt(tokens, i, words.overnight)
  if (overnight > 0) return relative(i, i + overnight, ({ day }) => [{ begin: day - 1, end: day }])
  const lastNight = rowAt(tokens, i, words.lastNight)
  if (lastNight > 0) return relative(i, i + lastNight, ({ day }) => [{ begin: day - 1, end: day - 1 }])
  const shift = words.days.get(norm(tokens, i))
  if (shift !== undefined) {
    // A capital "Morgen" is the morning, but for the first word of a sentence that looks ahead.
    const opens = i === 0 || tokens[i - 1]?.kind === 'quote'
    if (words.partsOfDay.has(norm(tokens, i)) && isCapital(tokens, i) && !(opens && row.tenses[i] === 'future'))
      return null
    const to = words.partsOfDay.has(norm(tokens, i + 1)) ? i + 2 : i + 1
    return relative(i, to, ({ day }) => [{ begin: day + shift, end: day + shift }])
  }
  if (shiftAt(row, i) === 0 && words.partsOfDay.has(norm(tokens, i + 1)))
    return relative(i, i + 2, ({ day }) => [{ begin: day, end: day }])
  const own = words.stretches.get(norm(tokens, i))
  if (!own) return null
  const { unit, part } = own
  const year = unit === 'year' ? yearBehind(row, i + 1) : null
  return {
    from: i,
    to: year?.to ?? i + 1,
    stated: year?.stated ?? false,
    yearly: false,
    resolve: ({ day }) => {
      const days = year ? yearDays(year.yearOn(day)) : unitDays(unit, day, 0)
      return [part ? partOf(days, part) : days]
    },
  }
}

/** "Ende des Monats", "end of the week", "Anfang nächsten Jahres". */
const partOfUnit = (row: Row, from: number, at: number, part: Part): Phrase | null => {
  const { tokens, words } = row
  const shift = shiftAt(row, at)
  const unitPlace = shift === null ? at : at + 1
  const unit = words.units.get(norm(tokens, unitPlace))
  const linked = at > from + 1
  if (!unit || unit === 'day' || words.plurals.has(norm(tokens, unitPlace)) || (shift === null && !linked)) return null
  const year = unit === 'year' ? expectedYearAt(row, unitPlace + 1) : null
  if (year !== null) return stated(from, unitPlace + 2, partOf(yearDays(year), part))
  const by = shift === null ? 0 : steps(shift)
  return relative(from, unitPlace + 1, ({ day }) => [partOf(unitDays(unit as Unit, day, by), part)])
}

const narrowed = (phrase: Phrase, from: number, part: Part): Phrase => ({
  from,
  to: phrase.to,
  stated: phrase.stated,
  yearly: phrase.yearly,
  resolve: (clock) => phrase.resolve(clock).map((days) => partOf(days, part)),
})

/** "Ende Mai", "early 2024", "mid-October", "Anfang der Woche". */
const partPhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const dash = norm(tokens, i).indexOf('-')
  if (dash > 0) {
    const part = words.parts.get(norm(tokens, i).slice(0, dash))
    if (!part) return null
    const rest = tokens[i]?.text.slice(dash + 1) ?? ''
    const month = words.months.get(rest.toLowerCase())
    if (isYear(rest)) return stated(i, i + 1, partOf(yearDays(Number(rest)), part))
    if (month === undefined || !/^\p{Lu}/u.test(rest)) return null
    const year = yearBehind(row, i + 1)
    const of = (y: number): Days => partOf(monthDays(y, month), part)
    return {
      from: i,
      to: year?.to ?? i + 1,
      stated: year?.stated ?? false,
      yearly: true,
      resolve: (clock) => listed(year ? of(year.yearOn(clock.day)) : yearlyShifted(of, null, yearOf, clock)),
    }
  }
  const part = words.parts.get(norm(tokens, i))
  if (!part) return null
  let at = i + 1
  while (at < i + 3 && words.links.has(norm(tokens, at))) at++
  const year = expectedYearAt(row, at)
  if (year !== null) return stated(i, at + 1, partOf(yearDays(year), part))
  if (monthAt(row, at) !== null || shiftAt(row, at) !== null) {
    const month = monthInPart(row, at)
    if (month) return narrowed(month, i, part)
  }
  const of = seasonPhraseAt(row, at) ?? fractionPhraseAt(row, at) ?? decadePhraseAt(row, at)
  return of ? narrowed(of, i, part) : partOfUnit(row, i, at, part)
}

const monthInPart = (row: Row, at: number): Phrase | null => {
  const shift = shiftAt(row, at)
  const place = shift === null ? at : at + 1
  const month = monthAt(row, place)
  if (month === null) return null
  const year = shift === null ? yearBehind(row, place + 1) : null
  const of = (y: number): Days => monthDays(y, month)
  return {
    from: at,
    to: year?.to ?? place + 1,
    stated: year?.stated ?? false,
    yearly: true,
    resolve: (clock) => listed(year ? of(year.yearOn(clock.day)) : yearlyShifted(of, shift, yearOf, clock)),
  }
}

/** "earlier this week" ends today, "later this month" begins today. */
const sidePhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const earlier = words.earlier.has(norm(tokens, i))
  if (!earlier && !words.later.has(norm(tokens, i))) return null
  let at = i + 1
  while (at < i + 3 && (words.links.has(norm(tokens, at)) || words.inWords.has(norm(tokens, at)))) at++
  if (shiftAt(row, at) !== 0) return null
  const unit = unitPhraseAt(row, at)
  return (
    unit &&
    relative(i, unit.to, (clock) =>
      unit
        .resolve(clock)
        .map((d) =>
          earlier
            ? { begin: d.begin, end: Math.min(d.end, clock.day) }
            : { begin: Math.max(d.begin, clock.day), end: d.end },
        ),
    )
  )
}

/** "in der Nacht zum Mittwoch": between the day before and the day named. */
const nightPhraseAt = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const night = rowAt(tokens, i, words.nightBefore)
  const weekday = night > 0 ? words.weekdays.get(norm(tokens, i + night)) : undefined
  if (weekday === undefined) return null
  return relative(i, i + night + 1, ({ day, toward }) => {
    const gap = (weekdayOf(day) - weekday + 7) % 7
    const named = toward === 'past' ? day - gap : day + ((7 - gap) % 7)
    return [{ begin: named - 1, end: named }]
  })
}

/** Every sort of stretch that begins at `i`. */
export const stretchPhraseAt = (row: Row, i: number): Phrase | null =>
  nightPhraseAt(row, i) ??
  dayWordAt(row, i) ??
  sidePhraseAt(row, i) ??
  partPhraseAt(row, i) ??
  seasonPhraseAt(row, i) ??
  fractionPhraseAt(row, i) ??
  decadePhraseAt(row, i) ??
  unitPhraseAt(row, i) ??
  yearPhraseAt(row, i)
