import type { Utterance } from '../provenance/index.js'
import type { Change } from './change-kind.js'
import { oldestFirst } from './compare.js'

/** So often a party must have spoken on an issue before its silence says anything. */
export const LEAST_SPOKEN = 3

/**
 * How unlikely the silence must be if the party still had the share in what is said on the issue that it had while it
 * spoke: one in a thousand, because a large dossier asks the question a thousand times.
 */
export const SILENCE_CHANCE = 0.001

interface Spoken {
  readonly own: Utterance[]
}

/**
 * Parties that have spoken repeatedly on an issue and then no more while others went on. While a party spoke, it had a
 * share s of all utterances on the issue; since its last word others have made k. With its old share it would have kept
 * silent so long with the chance (1 - s)^k. It is reported from `SILENCE_CHANCE` down: counting what others say instead
 * of days, a lull in the reports is nobody's silence. Utterances are dated, in any order.
 */
export const silences = (dated: readonly Utterance[]): readonly Change[] => {
  const byIssue = new Map<string, Utterance[]>()
  for (const utterance of dated) {
    const list = byIssue.get(utterance.issue as string)
    if (list) list.push(utterance)
    else byIssue.set(utterance.issue as string, [utterance])
  }
  return [...byIssue].flatMap(([issue, all]) => silencesOn(issue, all.sort(oldestFirst)))
}

const silencesOn = (issue: string, all: readonly Utterance[]): readonly Change[] => {
  const parties = new Map<string, Spoken>()
  for (const utterance of all) {
    const found = parties.get(utterance.holder)
    if (found) found.own.push(utterance)
    else parties.set(utterance.holder, { own: [utterance] })
  }
  return [...parties].flatMap(([party, { own }]): readonly Change[] => {
    if (own.length < LEAST_SPOKEN) return []
    const [first, last] = [own[0] as Utterance, own.at(-1) as Utterance]
    const from = lowerBound(all, first.since)
    const until = upperBound(all, last.since)
    const share = own.length / (until - from)
    const others = all.length - until
    if (others === 0 || share === 1 || (1 - share) ** others > SILENCE_CHANCE) return []
    const next = all[until] as Utterance
    return [{ party, issue, option: null, kind: 'silence', before: [last], after: [next], rule: null }]
  })
}

/** First place whose utterance is not before the day. */
const lowerBound = (all: readonly Utterance[], since: number): number => place(all, (one) => one.since < since)
/** First place whose utterance is after the day. */
const upperBound = (all: readonly Utterance[], since: number): number => place(all, (one) => one.since <= since)

const place = (all: readonly Utterance[], isBefore: (one: Utterance) => boolean): number => {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(all[middle] as Utterance)) low = middle + 1
    else high = middle
  }
  return low
}
