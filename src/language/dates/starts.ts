// The words an expression of time can begin with. Every finder of this folder asks about its first word first, so a token
// that is none of these is passed by without asking any of them: nine of ten tokens.
import type { Token } from '../../text/index.js'
import type { DateWords, Rows } from '../date-words.js'
import type { DatedEvent } from './time-expression.js'

const firstWords = (rows: Rows): readonly string[] => rows.flatMap(([first]) => (first === undefined ? [] : [first]))

const startsOf = (words: DateWords): ReadonlySet<string> =>
  new Set([
    // bounds.ts
    ...[words.since, words.until, words.before, words.after, words.starting].flatMap(firstWords),
    ...words.from,
    ...words.between,
    // quantities.ts
    ...[words.more, words.about, words.few, words.within, words.ahead].flatMap(firstWords),
    ...words.numbers.keys(),
    ...words.agoBefore,
    ...words.recent,
    // phrase.ts: a shift
    ...[words.last, words.coming, words.next, words.current, words.beforeLast, words.afterNext].flatMap((set) => [
      ...set,
    ]),
    // calendar-dates.ts
    ...words.months.keys(),
    ...words.shortMonths.keys(),
    ...words.weekdays.keys(),
    // stretches.ts
    ...[words.overnight, words.nightBefore, words.lastNight].flatMap(firstWords),
    ...words.days.keys(),
    ...words.stretches.keys(),
    ...words.earlier,
    ...words.later,
    ...words.parts.keys(),
    ...words.seasons.keys(),
    ...words.ordinals.keys(),
    ...words.decades.keys(),
    ...words.units.keys(),
    ...words.yearNouns,
  ])

const known = new WeakMap<DateWords, ReadonlySet<string>>()

/** "17.", "2024", "1990er", "14th", and "q3", "h2". */
const isNumeric = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first <= 57 ? first >= 48 : word.length === 2 && QUARTER.test(word)
}
const QUARTER = /^[qh][1-4]$/

/** Whether an expression may begin with the token; `false` is sure. */
export const startsIn = (words: DateWords, events: readonly DatedEvent[]): ((token: Token) => boolean) => {
  let starts = known.get(words)
  if (!starts) known.set(words, (starts = startsOf(words)))
  const own = starts
  const ofEvents = new Set(firstWords(events.map((event) => event.words)))
  return ({ kind, norm }) => {
    if (kind === 'quote') return false
    if (own.has(norm) || isNumeric(norm) || ofEvents.has(norm)) return true
    // "mid-October"
    const dash = norm.indexOf('-')
    return dash > 0 && words.parts.has(norm.slice(0, dash))
  }
}
