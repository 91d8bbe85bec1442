import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeNames } from './name-places.js'

const widthOf = (label: string): number => label.length * 7
const node = (label: string, x: number, y: number) => ({ label, x, y, radius: 5 })

describe('names in the picture of a network', () => {
  test('stand right of their node, left of it at the edge, and not over each other', () => {
    const [alone] = placeNames([node('North', 100, 100)], widthOf, 400, 300)
    expect(alone).toEqual({ label: 'North', x: 108, y: 100 })
    const [edge] = placeNames([node('A long name', 390, 100)], widthOf, 400, 300)
    expect(edge?.x).toBe(390 - 8 - 77)
    const [first, second] = placeNames([node('North', 100, 100), node('South', 104, 103)], widthOf, 400, 300)
    expect(first?.x).toBe(108)
    expect(second?.x).toBeLessThan(100)
  })

  test('never meet, never leave the picture; the first that fits at all has its name', () => {
    const nodes = fc.array(
      fc.record({ label: fc.string({ minLength: 1, maxLength: 12 }), x: fc.nat(300), y: fc.nat(200) }),
      { minLength: 1, maxLength: 25 },
    )
    fc.assert(
      fc.property(nodes, (drawn) => {
        const placed = placeNames(
          drawn.map((one) => ({ ...one, radius: 4 })),
          widthOf,
          300,
          200,
        )
        for (const [n, a] of placed.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0)
          expect(a.x + widthOf(a.label)).toBeLessThanOrEqual(300)
          for (const b of placed.slice(n + 1))
            expect(Math.abs(a.y - b.y) >= 14 || a.x + widthOf(a.label) <= b.x || b.x + widthOf(b.label) <= a.x).toBe(
              true,
            )
        }
      }),
    )
  })
})
