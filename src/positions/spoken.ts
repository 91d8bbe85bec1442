import { latestDay } from '../dossier/index.js'
import {
  countsFrom,
  type Published,
  type TakenStatement,
  type Utterance,
  unsortedUtterances,
} from '../provenance/index.js'
import { oldestFirst } from './compare.js'
import { type CountOptions, countedAt } from './counted.js'
import { originOf, type PartBy, partedAnswers } from './part.js'

/** So many questions about one list are remembered: today's, and the days somebody goes back and forth between. */
const ANSWERS_KEPT = 4

export interface Remembering<Options extends object, Answer> {
  (statements: readonly TakenStatement[], options: Options): Answer
  /** The answer if it is remembered; nothing is reckoned. */
  readonly known: (statements: readonly TakenStatement[], options: Options) => Answer | null
}

/**
 * Remembers the last answers for a list of statements: the matrix, the changes and the splits of one view ask the same
 * question, and the next view asks it again. `keys`: what the answer depends on. A list that has grown since is another list.
 */
export const rememberingLast = <Options extends object, Answer>(
  keys: readonly (keyof Options)[],
  answer: (statements: readonly TakenStatement[], options: Options) => Answer,
): Remembering<Options, Answer> => {
  interface Kept {
    readonly options: Options
    readonly count: number
    readonly answer: Answer
  }
  const seen = new WeakMap<object, readonly Kept[]>()
  const keptFor = (statements: readonly TakenStatement[], options: Options): Kept | undefined =>
    seen
      .get(statements)
      ?.find((one) => one.count === statements.length && keys.every((key) => one.options[key] === options[key]))
  const ask = (statements: readonly TakenStatement[], options: Options): Answer => {
    const same = keptFor(statements, options)
    if (same && same === seen.get(statements)?.[0]) return same.answer
    const kept = same ?? { options, count: statements.length, answer: answer(statements, options) }
    // Read only now: finding the answer may have asked for others of the same list.
    const others = (seen.get(statements) ?? []).filter((one) => one !== kept && one.count === statements.length)
    seen.set(statements, [kept, ...others.slice(0, ANSWERS_KEPT - 1)])
    return kept.answer
  }
  return Object.assign(ask, {
    known: (statements: readonly TakenStatement[], options: Options) => keptFor(statements, options)?.answer ?? null,
  })
}

/**
 * The same, but of a part of a list whose answer is known that part of the answer: `byPart` tells of which party or issue each
 * item is. Where a collective's word is to count for its members, what is a party's is not only in its own statements.
 */
export const rememberingParts = <Options extends CountOptions, T>(
  keys: readonly (keyof Options)[],
  byPart: Readonly<Record<PartBy, (one: T) => string | null>>,
  answer: (statements: readonly TakenStatement[], options: Options) => readonly T[],
): Remembering<Options, readonly T[]> => {
  const partOfAnswer = partedAnswers(byPart)
  const asking: Remembering<Options, readonly T[]> = rememberingLast(keys, (statements, options) => {
    const origin = originOf(statements)
    const whole = origin && (origin.by === 'issue' || !options.expand) ? asking.known(origin.whole, options) : null
    return origin && whole ? partOfAnswer(whole, origin.by, origin.value) : answer(statements, options)
  })
  return asking
}

export const COUNT_KEYS = ['asOf', 'knownOn', 'trust', 'published', 'speaks', 'expand'] as const

/** Utterances of what counts whenever said, newest first: sorted once by day, every date finds them in order or nearly so. */
const spokenEver = rememberingParts<CountOptions, Utterance>(
  COUNT_KEYS,
  { party: ({ holder }) => holder, issue: ({ issue }) => issue },
  (statements, options) =>
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

/**
 * Utterances of what counts at the dates asked for, in no order. At a date they are those whenever said, less the statements
 * that count later or have no date: a window of days begins with its first statement and what comes after changes nothing
 * before; so only utterances that the date cuts in two are put together anew, out of their own statements.
 */
export const spokenAt = rememberingLast<CountOptions, readonly Utterance[]>(COUNT_KEYS, (statements, options) => {
  if (options.asOf === null) return spokenEver(statements, options)
  const last = latestDay(options.asOf)
  const whenever = { ...options, asOf: null }
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

/** The same, oldest first: put in order once for every part of a list, which of a large dossier takes longer than all the rest of a timeline. */
export const spokenInOrder = rememberingLast<CountOptions, readonly Utterance[]>(COUNT_KEYS, (statements, options) =>
  [...spokenAt(statements, options)].sort(oldestFirst),
)
