// Why two statements are taken for one utterance, told pair by pair; and which of several fits another best.
import { isBroader } from './relay-case.js'
import type { TakenStatement } from './taken-statement.js'
import { type Told, type ToldOptions, toldOf } from './told.js'
import { pairsOf, WINDOW_DAYS } from './utterance.js'
import { jaccard, SAME_WORDS } from './word-pairs.js'

/**
 * `same-words`: nearly. `same-day`: both texts state it. `near`: said, or published, within two days. `same-month`: one knows no
 * more than the month or year. `same-amounts`: and there are some. `wider-issue`: one names the issue vaguely. `turned`: with
 * opposite signs. `through-others`: only by way of a third report.
 */
export const REASONS = [
  'same-words',
  'same-day',
  'near',
  'same-month',
  'same-amounts',
  'wider-issue',
  'turned',
  'through-others',
] as const
export type Reason = (typeof REASONS)[number]

const within = (a: Told, b: Told): boolean => a.first <= b.last && b.first <= a.last

export const reasonsBetween = (one: TakenStatement, other: TakenStatement, options: ToldOptions): readonly Reason[] => {
  const [a, b] = [toldOf(one, options), toldOf(other, options)]
  const known = a.first !== Number.NEGATIVE_INFINITY && b.first !== Number.NEGATIVE_INFINITY
  const sameDay = a.day !== '' && a.day === b.day
  const month = a.span !== '' || b.span !== ''
  const near = known && !month && !sameDay && Math.abs(a.first - b.first) <= WINDOW_DAYS
  const sameMonth = known && month && within(a, b)
  const sameWords = jaccard(pairsOf(one).pairs, pairsOf(other).pairs) >= SAME_WORDS
  const found: readonly (readonly [Reason, boolean])[] = [
    ['same-words', sameWords],
    ['same-day', sameDay],
    ['near', near],
    ['same-month', sameMonth],
    ['same-amounts', a.amounts !== '' && a.amounts === b.amounts],
    ['wider-issue', one.issue !== other.issue && isBroader(options.relays, one.issue, other.issue)],
    ['turned', one.sign !== other.sign],
    ['through-others', !(sameWords || sameDay || near || sameMonth)],
  ]
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** How well two reports of one utterance match, to choose among several in one article; only good for comparing. */
const closeness = (a: TakenStatement, b: TakenStatement): number =>
  4 * jaccard(pairsOf(a).pairs, pairsOf(b).pairs) +
  Number(a.sign === b.sign) * 3 +
  Number(a.act === b.act) * 2 +
  Number(a.option !== null && a.option === b.option) * 2 +
  Number(a.issue === b.issue) * 2 +
  Number(a.actor === b.actor) +
  Number((a.condition === null) === (b.condition === null)) -
  Math.abs(a.strength - b.strength) / 4

/** The one that tells what the first tells; on a draw the smaller id. */
export const closestTo = (
  statement: TakenStatement,
  others: readonly [TakenStatement, ...TakenStatement[]],
): TakenStatement =>
  others.reduce((best, other) => {
    const difference = closeness(statement, other) - closeness(statement, best)
    return difference > 0 || (difference === 0 && other.id < best.id) ? other : best
  })
