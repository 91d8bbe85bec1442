// The four checks of an offer and a threat, as pairs of outcomes (engines.md §4.2; credibility as in backward induction, Schelling
// 1960). Every answer holds for all ways to complete the rankings: each check asks for pairs of one party that have its first
// outcome in common, and such pairs can be completed one way or the other whatever the rest (tested against all completions).
import { type EndChain, type EndsCompared, rankEnds, STRATEGY_ENDS, type StrategyEnd } from '../../dossier/index.js'

export type Side = 'speaker' | 'addressee'

/** Which announcements there are: a reward for complying, a harm for defying. */
export interface Announced {
  readonly offer: boolean
  readonly threat: boolean
}

/** Of each side what is known: chains of outcomes, best first. */
export type Rankings = Readonly<Record<Side, readonly EndChain[]>>

export const CHECKS = ['threat', 'assurance', 'sufficient', 'worthwhile'] as const
export type CheckName = (typeof CHECKS)[number]
export type CheckVerdict = 'yes' | 'no' | 'undetermined'

/** The check asks that `better` be better than `worse`, or (`orEqual`) at least as good. */
export interface ComparedPair {
  readonly side: Side
  readonly better: StrategyEnd
  readonly worse: StrategyEnd
  readonly orEqual: boolean
  readonly known: EndsCompared
}

/**
 * What would have to change for a no to become a yes. `commitment`: not doing what was announced must come to cost the speaker more
 * than the step from `step[0]` down to `step[1]` (an audience that punishes backing down, a hand that is tied, a guarantor). `side-payment`:
 * compliance must become worth more to the addressee than the step up to `step[0]`; `heavier-threat`: or defiance worth
 * less. `smaller-price`: compliance must become worth more to the speaker, by asking more or giving less.
 */
export interface NeededChange {
  readonly kind: 'commitment' | 'side-payment' | 'heavier-threat' | 'smaller-price'
  readonly side: Side
  /** The better one now, and the one that must come to be as good, or better. */
  readonly step: readonly [from: StrategyEnd, to: StrategyEnd]
  /** Outcomes known to lie between the two: the size of the step, as far as a ranking has sizes. */
  readonly between: readonly StrategyEnd[]
}

export interface StrategyCheck {
  readonly check: CheckName
  readonly verdict: CheckVerdict
  /** Without a threat nothing can be asked of it. */
  readonly missing: keyof Announced | null
  /** What decides: all pairs for a yes, those that fail for a no, those nobody has compared for what is undetermined. */
  readonly pairs: readonly ComparedPair[]
  readonly changes: readonly NeededChange[]
}

/** `works`: all four hold. The others say what does not, or what is not known, and may stand side by side. */
export type StrategyPattern = 'works' | 'bluff' | 'assurance-dilemma' | 'demand-too-large' | 'not-worth-it' | 'open'

export interface StrategyVerdict {
  readonly checks: readonly StrategyCheck[]
  readonly patterns: readonly StrategyPattern[]
  /** Checks on which the whole hangs: undetermined ones, where none is a no. */
  readonly pivotal: readonly CheckName[]
}

/** Outcomes that can come about, in the order of `STRATEGY_ENDS`. */
export const endsOf = ({ offer, threat }: Announced): readonly StrategyEnd[] =>
  STRATEGY_ENDS.filter((outcome) =>
    outcome === 'complied-unpaid' ? offer : outcome.endsWith('-punished') ? threat : true,
  )

interface Asked {
  readonly side: Side
  readonly better: StrategyEnd
  readonly worse: StrategyEnd
  readonly orEqual: boolean
}

const asked = (check: CheckName, { offer, threat }: Announced): readonly Asked[] => {
  switch (check) {
    case 'threat':
      return threat ? [{ side: 'speaker', better: 'defied-punished', worse: 'defied-spared', orEqual: true }] : []
    case 'assurance': {
      const temptations: readonly StrategyEnd[] = [
        ...(offer ? ['complied-unpaid' as const] : []),
        ...(threat ? ['complied-punished' as const] : []),
      ]
      return temptations.map((worse) => ({ side: 'speaker', better: 'complied-kept', worse, orEqual: true }))
    }
    case 'sufficient':
      return [
        {
          side: 'addressee',
          better: 'complied-kept',
          worse: threat ? 'defied-punished' : 'defied-spared',
          orEqual: false,
        },
      ]
    case 'worthwhile':
      return [{ side: 'speaker', better: 'complied-kept', worse: 'today', orEqual: false }]
  }
}

/** Rankings that contradict themselves are refused where they are read; here they would make no sense. */
export const checkStrategy = (announced: Announced, rankings: Rankings): StrategyVerdict => {
  const known = { speaker: rankEnds(rankings.speaker), addressee: rankEnds(rankings.addressee) }
  const checks = CHECKS.map((check): StrategyCheck => {
    const pairs = asked(check, announced).map((pair) => ({
      ...pair,
      known: known[pair.side].compare(pair.better, pair.worse),
    }))
    if (pairs.length === 0)
      return { check, verdict: 'undetermined', missing: check === 'threat' ? 'threat' : 'offer', pairs, changes: [] }
    const failing = pairs.filter(fails)
    const open = pairs.filter((pair) => pair.known === 'unknown')
    const verdict = failing.length > 0 ? 'no' : open.length > 0 ? 'undetermined' : 'yes'
    const deciding = verdict === 'no' ? failing : verdict === 'yes' ? pairs : open
    return {
      check,
      verdict,
      missing: null,
      pairs: deciding,
      changes: verdict === 'no' ? deciding.flatMap((pair) => changesFor(check, pair, announced, known[pair.side])) : [],
    }
  })
  return { checks, patterns: patternsOf(checks), pivotal: pivotalOf(checks) }
}

const fails = ({ known, orEqual }: ComparedPair): boolean => known === 'worse' || (known === 'equal' && !orEqual)

const changesFor = (
  check: CheckName,
  { side, better, worse }: ComparedPair,
  announced: Announced,
  { compare }: ReturnType<typeof rankEnds>,
): readonly NeededChange[] => {
  const between = endsOf(announced).filter(
    (outcome) => compare(worse, outcome) === 'better' && compare(outcome, better) === 'better',
  )
  const change = (kind: NeededChange['kind']): NeededChange => ({ kind, side, step: [worse, better], between })
  switch (check) {
    case 'threat':
    case 'assurance':
      return [change('commitment')]
    case 'sufficient':
      return announced.threat ? [change('side-payment'), change('heavier-threat')] : [change('side-payment')]
    case 'worthwhile':
      return [change('smaller-price')]
  }
}

const patternsOf = (checks: readonly StrategyCheck[]): readonly StrategyPattern[] => {
  const is = (name: CheckName, verdict: CheckVerdict): boolean =>
    checks.some((check) => check.check === name && check.verdict === verdict && check.missing === null)
  const relevant = checks.filter(({ missing }) => missing === null)
  if (relevant.every(({ verdict }) => verdict === 'yes')) return ['works']
  const found: readonly (readonly [StrategyPattern, boolean])[] = [
    ['bluff', is('threat', 'no') && is('sufficient', 'yes')],
    ['assurance-dilemma', !is('threat', 'no') && is('assurance', 'no')],
    ['demand-too-large', is('sufficient', 'no')],
    ['not-worth-it', is('worthwhile', 'no')],
    ['open', relevant.some(({ verdict }) => verdict === 'undetermined')],
  ]
  return found.flatMap(([pattern, holds]) => (holds ? [pattern] : []))
}

const pivotalOf = (checks: readonly StrategyCheck[]): readonly CheckName[] =>
  checks.some(({ verdict }) => verdict === 'no')
    ? []
    : checks.flatMap(({ check, verdict, missing }) => (verdict === 'undetermined' && missing === null ? [check] : []))
