import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../../../tests/cases.js'
import type { Collisions } from '../contract.js'
import { inOrder } from './in-order.js'
import { together } from './parts.js'

const whole = (conflicts: readonly (readonly string[])[], relaxations: readonly (readonly string[])[]): Collisions => ({
  conflicts,
  relaxations,
  colliding: inOrder([conflicts.flat()])[0] ?? [],
  complete: true,
  limit: null,
})

/** Minimal sets of a part, by sizes: `sets` of them, made of names of its own. */
const part = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 }),
  )
  .map(([conflicts, ways]) => ({ conflicts, ways }))

const named = (name: string, sizes: readonly number[]): readonly (readonly string[])[] =>
  inOrder(sizes.map((size, at) => Array.from({ length: size }, (_, k) => `${name}${at}-${k}`)))

const parts = fc
  .array(part, { minLength: 2, maxLength: 4 })
  .map((all) => all.map(({ conflicts, ways }, at) => whole(named(`c${at}-`, conflicts), named(`w${at}-`, ways))))

const everyWay = (all: readonly Collisions[]): readonly (readonly string[])[] =>
  inOrder(
    all.reduce<readonly (readonly string[])[]>(
      (sets, { relaxations }) => sets.flatMap((one) => relaxations.map((other) => [...one, ...other])),
      [[]],
    ),
  )

describe('parts that are settled apart', () => {
  it('collide where one of them does, and every way out takes one from each', () => {
    fc.assert(
      fc.property(parts, (all) => {
        expect(together(all, 10_000)).toEqual({
          conflicts: inOrder(all.flatMap(({ conflicts }) => conflicts)),
          relaxations: everyWay(all),
          colliding: all.flatMap(({ conflicts }) => conflicts.flat()).sort(),
          complete: true,
          limit: null,
        })
      }),
      { numRuns: cases(100), seed: 20_261_122 },
    )
  })

  it('give the smallest ways out where there are more than may be told', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 12 }), (all, most) => {
        const every = everyWay(all)
        const told = together(all, most)
        const sizes = (sets: readonly (readonly string[])[]): readonly number[] => sets.map(({ length }) => length)
        expect(sizes(told.relaxations)).toEqual(sizes(every).slice(0, most))
        const conflicts = inOrder(all.flatMap((one) => one.conflicts))
        expect(told.conflicts).toEqual(conflicts.slice(0, most))
        expect(told.complete).toBe(every.length <= most && conflicts.length <= most)
      }),
      { numRuns: cases(100), seed: 20_261_123 },
    )
  })

  it('of a part that was cut short tell nothing larger than what may be missing of it', () => {
    fc.assert(
      fc.property(parts, fc.nat({ max: 3 }), fc.nat({ max: 5 }), (all, conflictsKept, waysKept) => {
        const [first, ...others] = all as [Collisions, ...Collisions[]]
        const cut: Collisions = {
          conflicts: first.conflicts.slice(0, conflictsKept),
          relaxations: first.relaxations.slice(0, waysKept),
          colliding: first.colliding,
          complete: false,
          limit: 'steps',
        }
        const told = together([cut, ...others], 10_000)
        expect(told).toMatchObject({ complete: false, limit: 'steps' })
        const left = everyWay(all).filter((way) => !told.relaxations.some((one) => `${one}` === `${way}`))
        const largest = told.relaxations.at(-1)?.length ?? 0
        expect(left.filter(({ length }) => length < largest)).toEqual([])
      }),
      { numRuns: cases(200), seed: 20_261_124 },
    )
  })
})
