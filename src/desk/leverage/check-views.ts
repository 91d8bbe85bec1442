// The four checks in sentences. Pure and quick, so that a screen can ask again at every change of a ranking.
import {
  type Announced,
  type ComparedPair,
  checkStrategy,
  endsOf,
  type NeededChange,
  type Rankings,
} from '../../leverage/index.js'
import type { Words } from '../words/index.js'
import type { CheckView, StrategyView } from './strategy-views.js'

/** Who is meant by the two sides, in the language of the words. */
export interface SideNames {
  readonly speaker: string
  readonly addressee: string
}

export const checkViews = (
  announced: Announced,
  rankings: Rankings,
  names: SideNames,
  { strategies: say }: Words,
): Pick<StrategyView, 'ends' | 'checks' | 'patterns' | 'pivotal'> => {
  const { checks, patterns, pivotal } = checkStrategy(announced, rankings)
  const pairOf = ({ side, better, worse }: Pick<ComparedPair, 'side' | 'better' | 'worse'>) => ({
    who: names[side],
    better: say.ends[better],
    worse: say.ends[worse],
  })
  const changeSentence = ({ kind, side, step: [better, worse], between }: NeededChange): string =>
    say.change[kind](pairOf({ side, better, worse }), between.map((end) => say.ends[end]).join(', '))
  return {
    ends: endsOf(announced).map((id) => ({ id, label: say.ends[id] })),
    checks: checks.map(
      ({ check, verdict, missing, pairs, changes }): CheckView => ({
        check,
        verdict,
        missing,
        pairs: pairs.map((pair) => ({ ...pair, sentence: say.pair[pair.known](pairOf(pair)) })),
        changes: changes.map((change) => ({ ...change, sentence: changeSentence(change) })),
      }),
    ),
    patterns,
    pivotal,
  }
}
