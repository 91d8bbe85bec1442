// What every solver must do: answer like the enumerator, which takes the definitions at their word.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomProblem, randomProposal, randomWhatIf, type Size } from './random-problem.js'
import type { Collisions, Criterion, Problem, Settlement, Solver, WhatIf } from './solvers/contract.js'
import { diagramSolver } from './solvers/diagram/index.js'
import { enumerator } from './solvers/enumerator/index.js'

export const opened = ({ open }: Solver, problem: Problem, whatIf?: WhatIf): Settlement => {
  const found = open(problem, whatIf)
  if (!found.known) throw new Error(`the limit of ${found.limit} was reached`)
  return found.value
}

/** A property that held because nothing happened shows nothing. */
const tally = () => {
  const seen = new Map<string, number>()
  return {
    note: (what: string, is: boolean): void => void seen.set(what, (seen.get(what) ?? 0) + Number(is)),
    rare: (runs: number): readonly string[] =>
      [...seen].filter(([, times]) => times < runs / 50).map(([what, times]) => `${what}: ${times} of ${runs}`),
  }
}

/** More red lines than this, and looking at all their subsets takes too long. */
const MOST_LINES = 8

const TIMEOUT = 240_000

export const solversAgree = (name: string, size: Size, runs: number): void => {
  const seeded = { numRuns: runs, seed: 20_260_101 }
  describe(name, () => {
    test('counts, what-ifs, concessions, collisions', { timeout: TIMEOUT }, () => {
      const { note, rare } = tally()
      fc.assert(
        fc.property(
          randomProblem(size).chain((problem) =>
            fc.tuple(fc.constant(problem), randomWhatIf(problem), randomWhatIf(problem)),
          ),
          ([problem, whatIf, { fixed }]) => {
            for (const asked of [{}, whatIf]) {
              const [one, other] = [opened(diagramSolver, problem, asked), opened(enumerator, problem, asked)]
              expect(one.packages).toBe(other.packages)
              expect(one.example()).toEqual(other.example())
              expect(one.acceptable()).toEqual(other.acceptable())
              expect(one.acceptable(fixed)).toEqual(other.acceptable(fixed))
              expect(one.perOption()).toEqual(other.perOption())
              expect(one.perOption(fixed)).toEqual(other.perOption(fixed))
              expect(one.withoutEach()).toEqual(other.withoutEach())
              const collisions = one.collisions()
              if (problem.redLines.length <= MOST_LINES) expect(collisions).toEqual(other.collisions())
              else expectDual(collisions)
              note('several conflicts', collisions.conflicts.length > 1)
              note('several relaxations', collisions.relaxations.length > 1)
              note(
                'a conflict of many',
                collisions.conflicts.some((set) => set.length > 2),
              )
              note('rules that contradict each other', collisions.relaxations.length === 0)
              note('some acceptable', collisions.conflicts.length === 0 && problem.redLines.length > 2)
            }
          },
        ),
        seeded,
      )
      expect(rare(runs)).toEqual([])
    })

    test('rankings, proposals, fronts', { timeout: TIMEOUT }, () => {
      const { note, rare } = tally()
      fc.assert(
        fc.property(
          randomProblem(size).chain((problem) =>
            fc.tuple(
              fc.constant(problem),
              randomProposal(problem, true),
              randomProposal(problem, false),
              fc.integer({ min: 0, max: 12 }),
            ),
          ),
          ([problem, asked, proposal, many]) => {
            const [one, other] = [opened(diagramSolver, problem), opened(enumerator, problem)]
            expect(one.nearest(proposal)).toEqual(other.nearest(proposal))
            expect(one.ranking === null).toBe(other.ranking === null)
            const [ranked, wanted] = [one.ranking, other.ranking]
            if (ranked === null || wanted === null) return
            const [first, last] = [problem.parties[0] as string, problem.parties.at(-1) as string]
            const criteria: readonly Criterion[] = ['maxMin', 'nash', 'sum', 'leximin', { party: last }]
            for (const criterion of criteria) {
              expect(ranked.best(criterion)).toEqual(wanted.best(criterion))
              expect(ranked.top(criterion, many)).toEqual(wanted.top(criterion, many))
            }
            expect(ranked.paretoCount()).toEqual(wanted.paretoCount())
            const dominating = ranked.dominating(asked)
            expect(dominating).toEqual(wanted.dominating(asked))
            expect(ranked.front(first, last)).toEqual(wanted.front(first, last))
            const best = ranked.best('nash')
            note('a product beyond 2^63', best.known && best.value !== null && best.value.value > 2n ** 63n)
            note('equal products', best.known && best.value !== null && best.value.count > 1n)
            note('nothing acceptable', best.known && best.value === null)
            note('dominated', dominating.known && dominating.value !== null)
          },
        ),
        seeded,
      )
      expect(rare(runs)).toEqual([])
    })
  })
}

/** Each relaxation is a minimal set that hits every conflict, and the other way round. */
export const expectDual = ({ conflicts, relaxations }: Collisions): void => {
  const hits = (set: readonly string[], sets: readonly (readonly string[])[]): boolean =>
    sets.every((other) => other.some((id) => set.includes(id)))
  for (const [ones, others] of [
    [conflicts, relaxations],
    [relaxations, conflicts],
  ] as const)
    for (const set of ones) {
      expect(hits(set, others)).toBe(true)
      for (const id of set)
        expect(
          hits(
            set.filter((kept) => kept !== id),
            others,
          ),
        ).toBe(false)
    }
  const all = new Set([...conflicts, ...relaxations].flat())
  if (all.size <= MOST_LINES * 2)
    expect(minimalHittingSets([...all], conflicts)).toEqual(new Set(relaxations.map(String)))
}

const minimalHittingSets = (ids: readonly string[], sets: readonly (readonly string[])[]): ReadonlySet<string> => {
  const bits = sets.map((set) => set.reduce((mask, id) => mask | (1 << ids.indexOf(id)), 0))
  const hitting = (mask: number): boolean => bits.every((set) => (set & mask) !== 0)
  const found = new Set<string>()
  for (let mask = 0; mask < 1 << ids.length; mask++) {
    const chosen = ids.flatMap((_, at) => ((mask >> at) & 1 ? [at] : []))
    if (hitting(mask) && !chosen.some((at) => hitting(mask & ~(1 << at))))
      found.add(String(chosen.map((at) => ids[at] as string).sort()))
  }
  return found
}
