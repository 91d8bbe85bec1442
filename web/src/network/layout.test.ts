import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf } from './layout.js'

const network = fc.integer({ min: 0, max: 14 }).chain((size) =>
  fc.record({
    nodes: fc.constant(Array.from({ length: size }, (_, n) => ({ id: `n${n}`, cluster: n % 3 }))),
    edges: fc.array(
      fc.record({
        from: fc.nat(Math.max(0, size - 1)).map((n) => `n${n}`),
        to: fc.nat(Math.max(0, size - 1)).map((n) => `n${n}`),
        weight: fc.double({ min: -3, max: 3, noNaN: true }),
      }),
      { maxLength: size === 0 ? 0 : 20 },
    ),
  }),
)

test('every node has a place in sight, the same each time and whatever the order of the nodes', () => {
  fc.assert(
    fc.property(network, ({ nodes, edges }) => {
      const places = placesOf({ nodes, edges })
      expect(Object.keys(places)).toHaveLength(nodes.length)
      for (const [x, y] of Object.values(places)) {
        expect(Math.abs(x)).toBeLessThanOrEqual(1.000001)
        expect(Math.abs(y)).toBeLessThanOrEqual(1.000001)
      }
      expect(placesOf({ nodes: [...nodes].reverse(), edges })).toEqual(places)
    }),
    { numRuns: 30 },
  )
})
