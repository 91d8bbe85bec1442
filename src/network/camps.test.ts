import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centralities } from './centrality.js'
import { clusters } from './clusters.js'
import { ask, codedStatement, codingOf, randomCoding } from './fixtures.js'
import { network } from './network.js'
import { polarization } from './polarization.js'

/** Two camps that agree within and contradict each other, and one who speaks of something else. */
const camps = codingOf([
  ...['A', 'B', 'C'].flatMap((actor) =>
    ['p', 'q'].map((concept) =>
      codedStatement(`${actor}${concept}`, '2024-01-01', { actor, concept, agreement: true }),
    ),
  ),
  ...['X', 'Y', 'Z'].flatMap((actor) =>
    ['p', 'q'].map((concept) =>
      codedStatement(`${actor}${concept}`, '2024-01-01', { actor, concept, agreement: false }),
    ),
  ),
  codedStatement('Lr', '2024-01-01', { actor: 'L', concept: 'r', agreement: true }),
])
const oneMode = { networkType: 'onemode', qualifierAggregation: 'congruence' } as const

describe('camps', () => {
  it('are who agree, with their conflict between them', () => {
    const found = polarization(camps, ask())
    // Rows: A B C L X Y Z.
    expect(found.clusters.ofRow).toEqual([0, 0, 0, null, 1, 1, 1])
    expect(found.clusters.modularity).toBeCloseTo(0.5, 12)
    expect(found.congruence).toEqual({ within: 12, between: 0 })
    expect(found.conflict).toEqual({ within: 0, between: 18 })
    expect(found.conflictBetween).toBe(1)
  })
  it('of those who only quarrel are none', () => {
    const quarrel = codingOf([
      codedStatement('a', '2024-01-01', { actor: 'A', concept: 'p', agreement: true }),
      codedStatement('b', '2024-01-01', { actor: 'B', concept: 'p', agreement: false }),
    ])
    expect(polarization(quarrel, ask())).toMatchObject({
      clusters: { ofRow: [null, null], count: 0, modularity: null },
      conflictBetween: 1,
    })
    expect(polarization(codingOf([]), ask())).toMatchObject({ conflictBetween: null })
  })
  it('are the same in whatever order statements come, and every tied node is in one', () => {
    fc.assert(
      fc.property(randomCoding('boolean'), fc.constantFrom('onemode', 'twomode'), (coding, networkType) => {
        const options = networkType === 'onemode' ? ask(oneMode) : ask()
        const made = network(coding, options)
        const found = clusters(made)
        const again = clusters(network({ ...coding, statements: [...coding.statements].reverse() }, options))
        expect(again).toEqual(found)
        const tied = new Set(made.edges.map(({ row }) => row))
        const inOne = found.ofRow.map((cluster) => cluster !== null)
        for (const row of tied) expect(inOne[row]).toBe(true)
        expect(found.count).toBe(new Set([...found.ofRow, ...found.ofCol].filter((one) => one !== null)).size)
        if (found.modularity !== null) {
          expect(found.modularity).toBeGreaterThanOrEqual(-0.5)
          expect(found.modularity).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('centralities', () => {
  it('of a chain: its middle lies between', () => {
    const chain = codingOf([
      codedStatement('1', '2024-01-01', { actor: 'A', concept: 'p', agreement: true }),
      codedStatement('2', '2024-01-01', { actor: 'B', concept: 'p', agreement: true }),
      codedStatement('3', '2024-01-01', { actor: 'B', concept: 'q', agreement: true }),
      codedStatement('4', '2024-01-01', { actor: 'C', concept: 'q', agreement: true }),
      codedStatement('5', '2024-01-01', { actor: 'D', concept: 'r', agreement: true }),
    ])
    const [a, b, c, d] = centralities(network(chain, ask(oneMode)))
    expect([a?.degree, b?.degree, c?.degree, d?.degree]).toEqual([1, 2, 1, 0])
    expect([a?.strength, b?.strength, d?.strength]).toEqual([1, 2, 0])
    expect(b?.betweenness).toBeGreaterThan(0)
    expect([a?.betweenness, c?.betweenness, d?.betweenness]).toEqual([0, 0, 0])
    expect(b?.closeness).toBeGreaterThan(a?.closeness ?? 1)
    expect(d?.closeness).toBe(0)
  })
  it('of a two-mode network stand for rows, then columns; of none for none', () => {
    expect(centralities(network(camps, ask()))).toHaveLength(7 + 3)
    expect(centralities(network(codingOf([]), ask()))).toEqual([])
  })
})
