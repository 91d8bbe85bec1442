// Which packages do best by what the sides have said, within the choice made; and what two sides could still give each other.
import { fixedBy } from '../proposals/check-proposal.js'
import { openSettlement } from '../settle.js'
import { type Fixed, type Package, type Problem, type Ranking, reached } from '../solvers/contract.js'
import { type Space, valuesWith } from '../stated/space.js'
import { type Agreement, agreementOf, sideId, utilitiesOf } from './agreement.js'
import type { PickedElement, Scenes } from './scene.js'

export const MEASURES = ['maxMin', 'nash', 'sum'] as const
export type Measure = (typeof MEASURES)[number]

export interface RankedPick {
  /** What some side has said yes to; the rest of the package is left open, for nobody has. */
  readonly elements: readonly PickedElement[]
  /** By side: yeses less noes over the whole package. */
  readonly balance: readonly number[]
}

export interface RankAnswer {
  /** How many issues are weighed: those on which a side has said yes or no, and those on which red lines or rules bear. */
  readonly issues: number
  /** By measure, best first; `null` where a limit was reached. Of `nash`, the product of the points above a no to everything. */
  readonly top: Readonly<
    Record<Measure, { readonly equals: string | null; readonly picks: readonly RankedPick[] } | null>
  >
  /** Of the two sides asked for: packages of which neither could do better without the other doing worse. */
  readonly front: readonly RankedPick[] | null
  /** Of what is chosen so far, by side; what is open counts for nobody. */
  readonly chosen: readonly number[]
  /** Statements left aside, for they collide whatever is chosen. */
  readonly aside: readonly string[]
}

/** Of each measure so many packages are shown. */
const SHOWN = 3

/** `null` where there are fewer than two sides. `elements`: known ones. `pair`: places of the two sides of the front. */
export const rankAnswer = (
  { question, aside, sceneOf }: Scenes,
  elements: readonly PickedElement[],
  pair: readonly [number, number] = [0, 1],
): RankAnswer | null => {
  const { sides, limits } = question
  if (sides.length < 2) return null
  const { stated } = sceneOf(elements)
  const agreement = agreementOf(stated.stances.held, stated.spaces, sides)
  const { left } = sceneOf(elements, agreement.issues)
  const { spaces } = stated
  const fixed = fixedBy(elements, spaces)
  const ids = sides.map((_, at) => sideId(at))
  const ranked: Problem = { ...left, parties: ids, utilities: utilitiesOf(left, sides.length, agreement) }
  const { ranking } = openSettlement(ranked, { fixed }, limits).settlement
  if (!ranking) return null
  const pickOf = (chosen: Package): RankedPick => ({
    elements: elementsOf(chosen, spaces, sides.length, agreement),
    balance: sides.map((_, side) => balanceOf(chosen, side, agreement)),
  })
  const top = Object.fromEntries(MEASURES.map((measure) => [measure, topOf(ranking, measure, pickOf)]))
  // What two sides could give each other at all, so that the choice can be seen beside it.
  const all = openSettlement(ranked, {}, limits).settlement.ranking
  const front = all?.front(sideId(pair[0]), sideId(pair[1])) ?? reached('nodes', limits)
  return {
    issues: left.issues.length,
    top: top as RankAnswer['top'],
    front: front.known ? front.value.map((point) => pickOf(point.package)) : null,
    chosen: sides.map((_, side) => chosenBalance(fixed, side, agreement)),
    aside: aside(),
  }
}

const topOf = (ranking: Ranking, measure: Measure, pickOf: (chosen: Package) => RankedPick) => {
  const found = ranking.top(measure, SHOWN)
  if (!found.known) return null
  const best = ranking.best(measure)
  return {
    equals: best.known && best.value ? String(best.value.count) : null,
    picks: found.value.map((one) => pickOf(one.package)),
  }
}

const balanceOf = (chosen: Package, side: number, { tallyOf }: Agreement): number =>
  Object.entries(chosen).reduce((sum, [issue, value]) => sum + tallyOf(side, issue, value), 0)

const elementsOf = (
  chosen: Package,
  spaces: ReadonlyMap<string, Space>,
  sides: number,
  { tallyOf }: Agreement,
): readonly PickedElement[] =>
  Object.entries(chosen).flatMap(([issue, value]) => {
    const wanted = Array.from({ length: sides }, (_, side) => tallyOf(side, issue, value)).includes(1)
    const space = spaces.get(issue)
    if (!wanted || !space) return []
    return space.issue.options
      .filter(({ id }) => space.optionsIn.get(value)?.has(id) && valuesWith(space, [id]).length > 0)
      .map(({ id }) => ({ issue, option: id }))
  })

/** An issue of which several values are left counts where all of them say the same. */
const chosenBalance = (fixed: Fixed, side: number, { tallyOf }: Agreement): number =>
  Object.entries(fixed).reduce((sum, [issue, values]) => {
    const tallies = new Set(values.map((value) => tallyOf(side, issue, value)))
    const [only] = tallies
    return tallies.size === 1 && only !== undefined ? sum + only : sum
  }, 0)
