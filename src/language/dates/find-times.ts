import { earliestDay, latestDay, type PartialDate } from '../../dossier/index.js'
import type { Token } from '../../text/index.js'
import type { DateWords } from '../date-words.js'
import { type Bounded, boundedAt } from './bounds.js'
import { type Clock, type Days, dateHolding, dayNumber, isoOf, isStretch } from './calendar.js'
import type { Row } from './phrase.js'
import { startsIn } from './starts.js'
import { type Tense, tenses } from './tense.js'
import type { TimeAnchors, TimeExpression, TimeReading } from './time-expression.js'

const readingOf = (bound: TimeExpression['bound'], days: Days, published: PartialDate | null): TimeReading => {
  const [begin, end] = [isoOf(days.begin), isoOf(days.end)]
  if (bound === 'at') return { begin, end, date: dateHolding(days) }
  // What goes on since then goes on at least to the report; what ends is taken to run when it is reported.
  const known = published && published.length === 10 ? (published as string) : null
  if (bound === 'since') return { begin, end: known !== null && known >= begin ? known : null, date: null }
  return { begin: known !== null && known <= end ? known : null, end, date: null }
}

const sameDays = (a: readonly Days[], b: readonly Days[]): boolean =>
  a.length === b.length && a.every((days, k) => days.begin === b[k]?.begin && days.end === b[k]?.end)

const toward = ({ leaning }: Bounded, tense: Tense): Clock['toward'] => tense ?? leaning

const resolve = (found: Bounded, published: PartialDate | null, tense: Tense): readonly TimeReading[] => {
  const { bound, phrase } = found
  const looking = toward(found, tense)
  const at = (day: number): readonly Days[] => phrase.resolve({ day, toward: looking }).filter(isStretch)
  const read = (days: readonly Days[]): readonly TimeReading[] => days.map((d) => readingOf(bound, d, published))
  if (phrase.stated) return read(at(0))
  if (published === null) return []
  const first = at(dayNumber(earliestDay(published)))
  const last = at(dayNumber(latestDay(published)))
  if (sameDays(first, last)) return read(first)
  return phrase.yearly ? read([...first, ...last]) : []
}

/** Tenses are told when they are asked for: what looks like an expression of time mostly is none, and needs none. */
const rowOf = (tokens: Row['tokens'], words: DateWords, events: Row['events']): Row => {
  let told: readonly Tense[] | null = null
  return {
    tokens,
    words,
    events,
    get tenses() {
      return (told ??= tenses(tokens, words))
    },
  }
}

/**
 * All points and stretches of time a row of tokens names, in text order and without overlaps. Time grows with the number
 * of tokens: every expression is looked for within a fixed number of words.
 */
export const findTimes = (
  tokens: readonly Token[],
  words: DateWords,
  { published, events = [] }: TimeAnchors,
): readonly TimeExpression[] => {
  const mayStart = startsIn(words, events)
  const found: TimeExpression[] = []
  let row: Row | null = null
  let i = 0
  while (i < tokens.length) {
    if (!mayStart(tokens[i] as Token)) {
      i++
      continue
    }
    row ??= rowOf(tokens, words, events)
    const bounded = boundedAt(row, i)
    if (!bounded) {
      i++
      continue
    }
    const { phrase, bound } = bounded
    const to = Math.min(Math.max(phrase.to, i + 1), tokens.length)
    const tense = row.tenses[to - 1] ?? null
    found.push({
      from: i,
      to,
      bound,
      basis: phrase.stated ? 'stated' : 'worked-out',
      ahead: tense === 'future',
      readings: resolve(bounded, published, tense),
    })
    i = to
  }
  return found
}
