import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cases } from '../../../../tests/cases.js'
import { randomProblem } from '../../random-problem.js'
import type { Collisions, Problem } from '../contract.js'
import { LIMITS } from '../contract.js'
import { diagramSolver } from '../diagram/index.js'
import { enumerator } from '../enumerator/index.js'

const collisionsOf = (solver: typeof enumerator, problem: Problem, sets = LIMITS.sets): Collisions => {
  const opened = solver.open(problem, {}, { ...LIMITS, sets })
  if (!opened.known) throw new Error('too large')
  return opened.value.collisions()
}

/** Some red lines said again by others: of each so many more. */
const repeated = randomProblem({ issues: 3, options: 3, packages: 27, redLines: 5 }).chain((problem) =>
  fc.array(fc.nat({ max: 2 }), { minLength: problem.redLines.length, maxLength: problem.redLines.length }).map(
    (times): Problem => ({
      ...problem,
      redLines: problem.redLines
        .flatMap((line, at) =>
          Array.from({ length: 1 + (times[at] as number) }, (_, n) => ({ ...line, id: `${n}${line.id}` })),
        )
        .slice(0, 10),
    }),
  ),
)

it('lines that ask for the same collide and are given up as the definitions say', () => {
  let several = 0
  fc.assert(
    fc.property(repeated, (problem) => {
      const found = collisionsOf(diagramSolver, problem)
      several += Number(found.conflicts.length > 2)
      expect(found).toEqual(collisionsOf(enumerator, problem))
    }),
    { numRuns: cases(250), seed: 20_261_103 },
  )
  expect(several).toBeGreaterThan(cases(20))
})

it('what is cut short holds none but minimal sets, and leaves out none that is smaller', () => {
  let cuts = 0
  fc.assert(
    fc.property(repeated, fc.integer({ min: 1, max: 4 }), (problem, most) => {
      const [whole, cut] = [collisionsOf(enumerator, problem), collisionsOf(diagramSolver, problem, most)]
      cuts += Number(!cut.complete)
      if (cut.complete) expect(cut).toEqual(whole)
      for (const kind of ['conflicts', 'relaxations'] as const) {
        const told = cut[kind].map((set) => set.join())
        expect(whole[kind].map((set) => set.join())).toEqual(expect.arrayContaining(told))
        const longest = cut[kind].at(-1)?.length ?? 0
        const smaller = whole[kind].filter(({ length }) => length < longest)
        expect(told).toEqual(expect.arrayContaining(smaller.map((set) => set.join())))
      }
    }),
    { numRuns: 250, seed: 20_261_104 },
  )
  expect(cuts).toBeGreaterThan(20)
})
