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
  return [...byIssue].flatMap(([issue, all]) => silencesOn(issue, all))
}

const silencesOn = (issue: string, all: readonly Utterance[]): readonly Change[] => {
  const parties = new Map<string, Utterance[]>()
  for (const utterance of all) {
    const own = parties.get(utterance.holder)
    if (own) own.push(utterance)
    else parties.set(utterance.holder, [utterance])
  }
  // Only how many were said before and after a day counts, so days are sorted, not utterances.
  const days = Float64Array.from(all, ({ since }) => since).sort()
  return [...parties].flatMap(([party, own]): readonly Change[] => {
    if (own.length < LEAST_SPOKEN) return []
    const first = own.reduce((min, { since }) => Math.min(min, since), Number.POSITIVE_INFINITY)
    const last = own.reduce((a, b) => (oldestFirst(a, b) < 0 ? b : a))
    const until = place(days, (since) => since <= last.since)
    const share = own.length / (until - place(days, (since) => since < first))
    const others = all.length - until
    if (others === 0 || share === 1 || (1 - share) ** others > SILENCE_CHANCE) return []
    const next = all.filter(({ since }) => since > last.since).reduce((a, b) => (oldestFirst(a, b) < 0 ? a : b))
    return [{ party, issue, option: null, kind: 'silence', before: [last], after: [next], rule: null }]
  })
}

/** The first place of rising days that is no longer before. */
const place = (days: Float64Array, isBefore: (since: number) => boolean): number => {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(days[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}
