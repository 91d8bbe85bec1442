import { latestDay } from '../dossier/index.js'
import { newestFirst, type TakenStatement, type Utterance } from '../provenance/index.js'
import type { CountOptions } from './counted.js'
import { hasLapsed, type Lapse, type LapseOptions, lapseOf, mayLapse } from './lapse.js'
import { COUNT_KEYS, rememberingParts, spokenAt } from './spoken.js'
import { inOwnWords, withoutHearsay } from './trust.js'
import { standingOf, type Voice, voicesOf } from './voices.js'

export type StandingOptions = CountOptions & LapseOptions

/** Where a party stands on one option of an issue. */
export interface Standing {
  readonly party: string
  readonly issue: string
  readonly option: string | null
  /** What stands: of own words, or where there are none of hearsay, the latest that has not lapsed; see `standingOf`. */
  readonly utterance: Utterance
  readonly lapses: Lapse | null
  /** Everybody's latest word in force, newest first. */
  readonly voices: readonly Voice[]
  /** All utterances of the party on this option by that date, newest first, the lapsed ones too. */
  readonly all: readonly Utterance[]
}

const thingOf = ({ holder, issue, option }: Utterance): string => `${holder}\0${issue}\0${option ?? ''}`

const things = new WeakMap<Utterance, string>()

/** Party, issue and option as one key, built once an utterance, not once a date. */
export const keyOfThing = (utterance: Utterance): string => {
  let key = things.get(utterance)
  if (key === undefined) things.set(utterance, (key = thingOf(utterance)))
  return key
}

/** Utterances by party, issue and option, in no order. */
export const utterancesByThing = (
  statements: readonly TakenStatement[],
  options: CountOptions,
): ReadonlyMap<string, Utterance[]> => {
  const groups = new Map<string, Utterance[]>()
  for (const utterance of spokenAt(statements, options)) {
    const key = keyOfThing(utterance)
    const group = groups.get(key)
    if (group) group.push(utterance)
    else groups.set(key, [utterance])
  }
  return groups
}

/**
 * Puts first what decides, of what is sorted newest first: what one report gives without a day between it, it gives in its
 * order, so its last word comes before its better told ones. Only the first place: compared pair by pair with other
 * reports of that day it would go round in a circle.
 */
export const lastWordFirst = <T extends object>(
  sorted: readonly T[],
  utteranceOf: (one: T) => Utterance,
): readonly T[] => {
  const [first] = sorted
  if (first === undefined || sorted.length === 1) return sorted
  const { since, statements } = utteranceOf(first)
  let last = first
  for (const one of sorted) {
    const other = utteranceOf(one)
    if (other.since !== since) break
    const [here, there] = [utteranceOf(last).statements[0], other.statements[0]]
    if (there.article === statements[0].article && there.begin > here.begin) last = one
  }
  return last === first ? sorted : [last, ...sorted.filter((one) => one !== last)]
}

/** Own words first, then the later: the order in which standings on options of one issue are the party's word on it. */
const decidingFirst = (a: Standing, b: Standing): number =>
  Number(inOwnWords(b.utterance)) - Number(inOwnWords(a.utterance)) || newestFirst(a.utterance, b.utterance)

/** Sorted: own words first, then newest and best told first. */
export const standings = rememberingParts<StandingOptions, Standing>(
  [...COUNT_KEYS, 'temporaryDays', 'endOf'],
  { party: ({ party }) => party, issue: ({ issue }) => issue },
  (statements, options) => {
    const asOf = options.asOf === null ? null : latestDay(options.asOf)
    const out: Standing[] = []
    for (const group of utterancesByThing(statements, options).values()) {
      const all = group.sort(newestFirst)
      const inForce = all.filter((utterance) => !mayLapse(utterance) || !hasLapsed(lapseOf(utterance, options), asOf))
      const [first, ...others] = lastWordFirst(withoutHearsay(inForce), (utterance) => utterance)
      if (!first) continue
      const utterance = standingOf([first, ...others], options)
      out.push({
        party: utterance.holder,
        // `countedAt` lets nothing through without an issue.
        issue: utterance.issue as string,
        option: utterance.option,
        utterance,
        lapses: lapseOf(utterance, options),
        voices: voicesOf([first, ...others]),
        all,
      })
    }
    return out.sort(decidingFirst)
  },
)
