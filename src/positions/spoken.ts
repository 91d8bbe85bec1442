import { latestDay } from '../dossier/index.js'
import {
  countsFrom,
  type Published,
  type TakenStatement,
  type Utterance,
  unsortedUtterances,
} from '../provenance/index.js'
import { type CountOptions, countedAt } from './counted.js'

/**
 * Remembers the last answer for a list of statements: the matrix, the changes and the splits of one view ask the same
 * question. `keys`: what the answer depends on. A list that has grown since is another list.
 */
export const rememberingLast = <Options extends object, Answer>(
  keys: readonly (keyof Options)[],
  answer: (statements: readonly TakenStatement[], options: Options) => Answer,
): ((statements: readonly TakenStatement[], options: Options) => Answer) => {
  const seen = new WeakMap<object, { readonly options: Options; readonly count: number; readonly answer: Answer }>()
  return (statements, options) => {
    const last = seen.get(statements)
    if (last && last.count === statements.length && keys.every((key) => last.options[key] === options[key]))
      return last.answer
    const found = answer(statements, options)
    seen.set(statements, { options, count: statements.length, answer: found })
    return found
  }
}

export const COUNT_KEYS = ['asOf', 'knownOn', 'trust', 'published', 'speaks', 'expand'] as const

/** Utterances of what counts whenever said, newest first: sorted once by day, every date finds them in order or nearly so. */
const spokenEver = rememberingLast<CountOptions, readonly Utterance[]>(COUNT_KEYS, (statements, options) =>
  unsortedUtterances(countedAt(statements, options), options).sort((a, b) =>
    a.since === b.since ? 0 : b.since - a.since,
  ),
)

/** On which day the last of its statements counts, and whether all of them have a date. */
interface Span {
  readonly last: string
  readonly dated: boolean
}

const spans = new WeakMap<Utterance, Span>()
const spanOf = (utterance: Utterance, published: Published): Span => {
  let span = spans.get(utterance)
  if (!span) {
    const days = utterance.statements.map((statement) => countsFrom(statement, published))
    const last = days.reduce<string>((max, day) => (day !== null && day > max ? day : max), '')
    spans.set(utterance, (span = { last, dated: !days.includes(null) }))
  }
  return span
}

/** So that every date is reckoned from the same utterances: those whenever said. */
const wheneverAsked = new WeakMap<object, CountOptions>()

/**
 * Utterances of what counts at the dates asked for, in no order. At a date they are those whenever said, less the statements
 * that count later or have no date: a window of days begins with its first statement and what comes after changes nothing
 * before; so only utterances that the date cuts in two are put together anew, out of their own statements.
 */
export const spokenAt = rememberingLast<CountOptions, readonly Utterance[]>(COUNT_KEYS, (statements, options) => {
  if (options.asOf === null) return spokenEver(statements, options)
  const last = latestDay(options.asOf)
  const before = wheneverAsked.get(statements)
  const same = before !== undefined && COUNT_KEYS.every((key) => key === 'asOf' || before[key] === options[key])
  const whenever = same ? before : { ...options, asOf: null }
  wheneverAsked.set(statements, whenever)
  const { published } = options
  return spokenEver(statements, whenever).flatMap((utterance) => {
    const span = spanOf(utterance, published)
    if (span.dated && span.last <= last) return [utterance]
    const left = utterance.statements.filter((statement) => {
      const counts = countsFrom(statement, published)
      return counts !== null && counts <= last
    })
    return left.length === 0 ? [] : unsortedUtterances(left, options)
  })
})
