import type { Casebook } from '../casebook/index.js'
import type { StatementId } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { sameThing } from './change-kind.js'
import { compare } from './compare.js'
import { type Standing, type StandingOptions, standings } from './standing.js'
import { type Terms, termsOf } from './terms.js'
import { inOwnWords } from './trust.js'
import { firmness, SPLIT_DAYS, type SplitKind, splitBetween } from './voices.js'

/** Who differs: an actor of the party, or a party of the alliance. */
export interface SplitVoice {
  readonly who: string
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  readonly statements: readonly StatementId[]
}

/** People or parties that belong together and contradict each other. A split is no change: nobody has moved. */
export interface Split {
  /** Inside one party, or between members of a collective and between them and its own word. */
  readonly within: 'party' | 'collective'
  readonly name: string
  readonly issue: string
  readonly option: string | null
  readonly kind: SplitKind
  /** Newest first; at least two. */
  readonly voices: readonly SplitVoice[]
}

export interface SplitOptions extends StandingOptions {
  /** Tells on which issues a yes and a no without an option contradict each other. */
  readonly casebook?: Pick<Casebook, 'issues'>
  /** Canonical names of members by canonical name of the collective, from the casebook. */
  readonly members?: ReadonlyMap<string, readonly string[]>
}

export const splits = (statements: readonly TakenStatement[], options: SplitOptions): readonly Split[] => {
  const all = standings(statements, options).filter(({ utterance }) => inOwnWords(utterance))
  const terms = options.casebook ? termsOf(options.casebook) : null
  const found = [
    ...all.flatMap((standing) => insideParty(standing, terms, options)),
    ...insideCollectives(all, terms, options),
  ]
  return found.sort(
    (a, b) =>
      compare(a.within, b.within) ||
      compare(a.name, b.name) ||
      compare(a.issue, b.issue) ||
      compare(a.option ?? '', b.option ?? ''),
  )
}

const insideParty = (
  { party, issue, option, utterance, voices }: Standing,
  terms: Terms | null,
  options: SplitOptions,
): readonly Split[] => {
  const standing = voices.find((voice) => voice.utterance === utterance)
  if (!standing) return []
  const others = voices.flatMap((voice) => {
    const about = sameThing(standing.utterance, voice.utterance, terms)
    const kind = about && voice.actor !== standing.actor ? splitBetween(standing, voice, options) : null
    return kind ? [{ voice, kind }] : []
  })
  if (others.length === 0) return []
  const kind = others.some((other) => other.kind === 'sign') ? 'sign' : 'firmness'
  const involved = new Set([standing, ...others.map(({ voice }) => voice)])
  const listed = voices
    .filter((voice) => involved.has(voice))
    .map(({ actor, statements }) => ({
      who: actor,
      sign: statements[0].sign,
      strength: statements[0].strength,
      statements: statements.map(({ id }) => id),
    }))
  return [{ within: 'party', name: party, issue, option, kind, voices: listed }]
}

/**
 * Members of one collective, and the collective itself, for and against the same thing within a quarter of a year; of several
 * quarrels in the course of time the last.
 */
const insideCollectives = (
  all: readonly Standing[],
  terms: Terms | null,
  { members = new Map() }: SplitOptions,
): readonly Split[] => {
  const byThing = new Map<string, Standing[]>()
  for (const standing of all) {
    if (standing.utterance.day === null) continue
    const key = `${standing.issue}\0${standing.option ?? ''}`
    const list = byThing.get(key)
    if (list) list.push(standing)
    else byThing.set(key, [standing])
  }
  return [...byThing.values()].flatMap((here) => {
    if (here.length < 2) return []
    const byParty = new Map(here.map((standing) => [standing.party, standing]))
    return [...members].flatMap(([name, names]): readonly Split[] => {
      const inside = [name, ...names].flatMap((party) => byParty.get(party) ?? [])
      const quarrels = opposedIn(inside, terms)
      const latest = Math.max(...quarrels.map(({ utterance }) => utterance.since))
      const opposed = opposedIn(
        quarrels.filter(({ utterance }) => latest - utterance.since <= SPLIT_DAYS),
        terms,
      )
      const [first] = opposed
      if (!first) return []
      const voices = opposed
        .sort((a, b) => b.utterance.since - a.utterance.since || compare(a.party, b.party))
        .map(({ party, utterance }) => ({
          who: party,
          sign: utterance.sign,
          strength: firmness(utterance) as SplitVoice['strength'],
          statements: utterance.statements.map(({ id }) => id),
        }))
      return [{ within: 'collective', name, issue: first.issue, option: first.option, kind: 'sign', voices }]
    })
  })
}

/** Those with somebody of the other sign within a quarter of a year. */
const opposedIn = (inside: readonly Standing[], terms: Terms | null): Standing[] =>
  inside.filter(({ utterance }) =>
    inside.some(
      (other) =>
        utterance.sign * other.utterance.sign === -1 &&
        Math.abs(utterance.since - other.utterance.since) <= SPLIT_DAYS &&
        sameThing(utterance, other.utterance, terms),
    ),
  )
