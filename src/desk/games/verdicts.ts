// The verdicts of a game as other programs read them: keys in the order of the file, lists of state numbers ascending.
import { CONCEPTS, type Concept, type Solved, type Verdicts } from '../../leverage/index.js'

type ByConcept<Value> = Readonly<Record<Concept, Value>>

export interface GameVerdicts {
  readonly id: string
  readonly stable: ByConcept<Readonly<Record<string, readonly number[]>>>
  readonly equilibria: ByConcept<readonly number[]>
  readonly coalitionallyUnstableNash: readonly number[]
  /** Only where rankings leave something open: then the lists above hold what is certain. */
  readonly undetermined?: {
    readonly stable: ByConcept<Readonly<Record<string, readonly number[]>>>
    readonly equilibria: ByConcept<readonly number[]>
    readonly coalitionallyUnstableNash: readonly number[]
    /** Concepts whose search ended at its limit. */
    readonly cutShort: readonly Concept[]
  }
}

export const numbersWith = (verdicts: Verdicts, wanted: number): readonly number[] => {
  const numbers: number[] = []
  for (let state = 0; state < verdicts.length; state++) if (verdicts[state] === wanted) numbers.push(state + 1)
  return numbers
}

export const byConcept = <Value>(value: (concept: Concept) => Value): ByConcept<Value> =>
  Object.fromEntries(CONCEPTS.map((concept) => [concept, value(concept)])) as Record<Concept, Value>

export const gameVerdicts = (solved: Solved): GameVerdicts => {
  const { game, stable, equilibria, jointlyUnstable, cutShort } = solved
  const listed = (wanted: number) => ({
    stable: byConcept((concept) =>
      Object.fromEntries(game.players.map(({ id }, at) => [id, numbersWith(stable[concept][at] as Verdicts, wanted)])),
    ),
    equilibria: byConcept((concept) => numbersWith(equilibria[concept], wanted)),
    coalitionallyUnstableNash: numbersWith(jointlyUnstable, wanted).filter(
      (state) => wanted === 2 || equilibria.nash[state - 1] === 1,
    ),
  })
  const open = CONCEPTS.some((concept) => [equilibria[concept], ...stable[concept]].some((all) => all.includes(2)))
  return {
    id: game.id,
    ...listed(1),
    ...(open || jointlyUnstable.includes(2) ? { undetermined: { ...listed(2), cutShort } } : {}),
  }
}
