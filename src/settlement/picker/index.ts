// A package in the making. A picker is opened for what is in force and what is switched, and then asked at every click.
import { checkElements, type ProposalReport } from '../proposals/check-proposal.js'
import { openSettlement } from '../settle.js'
import type { Verdict } from '../stated/settle-stated.js'
import { type PickAnswer, pickAnswer } from './pick.js'
import { type RankAnswer, rankAnswer } from './rank.js'
import { knownElements, type PickedElement, type PickQuestion, scenesOf } from './scene.js'

export type { OptionState, PickAnswer } from './pick.js'
export { MEASURES, type Measure, type RankAnswer, type RankedPick } from './rank.js'
export type { PickedElement, PickQuestion } from './scene.js'
export type { Voice } from './voices.js'

/** Every answer passes over elements the casebook does not hold. */
export interface Picker {
  /** How many packages stand, whatever is chosen; decimal, `null` where a limit was reached. */
  acceptable(): string | null
  verdict(): Verdict
  pick(elements: readonly PickedElement[]): PickAnswer
  /** The choice held against the words of the parties as a proposal; `null` while nothing is chosen. */
  check(elements: readonly PickedElement[]): ProposalReport | null
  /** `null` where there are fewer than two sides. */
  rank(elements: readonly PickedElement[]): RankAnswer | null
}

export const openPicker = (question: PickQuestion): Picker => {
  const scenes = scenesOf(question)
  const known = (elements: readonly PickedElement[]) => knownElements(question, elements)
  const acceptable = (): string | null => {
    const count = openSettlement(scenes.base.problem, {}, question.limits).settlement.acceptable()
    return count.known ? String(count.value) : null
  }
  return {
    acceptable,
    verdict: () => {
      const { colliding: _, ...anyway } = scenes.anyway()
      const { settlement } = openSettlement(scenes.base.problem, {}, question.limits)
      return { packages: String(settlement.packages), acceptable: acceptable(), ...anyway }
    },
    pick: (elements) => pickAnswer(scenes, known(elements)),
    check: (elements) => {
      const chosen = known(elements)
      if (chosen.length === 0) return null
      const { stated, answerOf } = scenes.sceneOf(chosen)
      return checkElements(scenes.question, chosen, { stated, anyway: scenes.anyway(), answerOf })
    },
    rank: (elements) => rankAnswer(scenes, known(elements)),
  }
}
