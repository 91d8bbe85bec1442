// Rankings of acceptable packages over a diagram: exact, or the limit that was reached.
import {
  type Best,
  type Criterion,
  type Finding,
  known,
  type Limits,
  type Problem,
  type Ranked,
  type Ranking,
  reached,
} from '../../contract.js'
import { choicesOf, packageAt } from '../../model.js'
import type { Diagram } from '../compile.js'
import { placesBelow } from '../places.js'
import { countAtLeast } from './at-least.js'
import { climb } from './climb.js'
import { frontOf } from './fronts.js'
import { balancedGuide, type Guide } from './guides.js'
import { counting, firstPlaces } from './payload.js'
import { sweep } from './sweep.js'
import { partyAxes, weighted } from './worths.js'
import { noLessThan, oneParty, type Score, yardstick } from './yardsticks.js'

export const rankingOn = (
  diagram: Diagram,
  problem: Problem,
  countsBelow: () => readonly (readonly bigint[])[],
  limits: Limits,
): Ranking => {
  const axes = partyAxes(diagram, problem)
  const isEmpty = diagram.widths[0] === 0
  const tooMany = reached('states', limits)
  let guide: Guide | null = null
  const balanced = (): Guide => {
    guide ??= balancedGuide(diagram, axes)
    return guide
  }
  const partyAt = (id: string): number => {
    const at = problem.parties.indexOf(id)
    if (at === -1) throw new Error(`there is no party "${id}"`)
    return at
  }
  const atLeast = (least: number): bigint | null =>
    countAtLeast(diagram, axes, least, balanced(), countsBelow(), limits.states)
  const stickFor = (criterion: Criterion) => {
    if (typeof criterion === 'object') partyAt(criterion.party)
    return yardstick(criterion, diagram, problem, axes, balanced)
  }
  const rankedAt = (place: bigint, value: (worths: Float64Array) => bigint): Ranked => {
    const chosen = packageAt(problem, place)
    const worths = worthsOf(problem, chosen)
    return {
      package: chosen,
      utilities: Object.fromEntries(problem.parties.map((party, at) => [party, worths[at] as number])),
      value: value(worths),
    }
  }
  /** How many packages reach the score, whatever their sum. */
  const countOf = (criterion: Criterion, { values }: Score): bigint | null => {
    const [value] = values as readonly [bigint]
    if (criterion === 'maxMin') return atLeast(Number(value))
    if (criterion === 'nash' && value === 0n) return countsBelow()[0]?.[0] as bigint
    const stick =
      typeof criterion === 'object' ? oneParty(diagram, axes, partyAt(criterion.party)) : stickFor(criterion)
    const floor: Score = { values, sum: Number.NEGATIVE_INFINITY }
    const { arrived, cut } = sweep(
      diagram,
      {
        axes: stick.axes,
        payload: counting,
        promise: ({ node, layer, worths, at }) => {
          const promised = stick.promise(layer + 1, node, worths, at)
          return stick.outlook(promised, floor) === 'worse' ? null : promised
        },
      },
      limits.states,
    )
    return cut ? null : arrived.reduce((sum, { load }) => sum + load, 0n)
  }
  const best = (criterion: Criterion): Finding<Best | null> => {
    if (isEmpty) return known(null)
    const top = topScores(criterion, 1)
    if (top === null) return tooMany
    const [first] = top
    const score = first?.score as Score
    const count = countOf(criterion, score)
    return count === null ? tooMany : known({ value: score.values[0] as bigint, count })
  }
  /** Where every product is 0 the sum decides, which is far easier to climb by. */
  const topScores = (criterion: Criterion, many: number) => {
    if (criterion === 'nash' && atLeast(1) === 0n)
      return (
        climb(diagram, stickFor('sum'), many, limits.states)?.map(({ place, score: { sum } }) => ({
          place,
          score: { values: [0n], sum },
        })) ?? null
      )
    return climb(diagram, stickFor(criterion), many, limits.states)
  }
  return {
    best,
    top: (criterion, many) => {
      if (isEmpty) return known([])
      const placed = topScores(criterion, many)
      if (placed === null) return tooMany
      return known(placed.map(({ place, score }) => rankedAt(place, () => score.values[0] as bigint)))
    },
    paretoCount: () => {
      if (isEmpty) return known(0n)
      const front = frontOf(diagram, axes, counting, limits)
      return typeof front === 'string'
        ? reached(front, limits)
        : known(front.loads.reduce((sum, count) => sum + count, 0n))
    },
    dominating: (asked) => {
      if (choicesOf(problem, asked).includes(-1)) throw new Error('only a whole package can be dominated')
      if (isEmpty) return known(null)
      const worths = worthsOf(problem, asked)
      const better = worths.reduce((sum, one) => sum + one, 0) + 1
      const floor = { score: { values: [BigInt(better)], sum: better }, place: null }
      const placed = climb(diagram, noLessThan(diagram, axes, worths), 1, limits.states, floor)
      if (placed === null) return tooMany
      const [first] = placed
      return known(first === undefined ? null : rankedAt(first.place, () => first.score.values[0] as bigint))
    },
    front: (one, other) => {
      if (isEmpty) return known([])
      const rows = [one, other].map((id) => {
        const row = new Float64Array(axes.width)
        row[partyAt(id)] = 1
        return row
      })
      const { layerStrides } = placesBelow(diagram)
      const front = frontOf(diagram, weighted(axes, rows), firstPlaces(layerStrides, 1), limits)
      if (typeof front === 'string') return reached(front, limits)
      const points = front.loads.map((places, at) => ({
        utilities: [front.worths[2 * at], front.worths[2 * at + 1]] as [number, number],
        package: packageAt(problem, places[0] as bigint),
      }))
      return known(points.sort((a, b) => b.utilities[0] - a.utilities[0]))
    },
  }
}

const worthsOf = ({ parties, issues, utilities }: Problem, chosen: Readonly<Record<string, string>>): Float64Array =>
  Float64Array.from(parties, (party) =>
    issues.reduce((sum, { id }) => sum + (utilities?.[party]?.[id]?.[chosen[id] as string] as number), 0),
  )
