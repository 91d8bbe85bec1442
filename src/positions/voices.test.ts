// Who counts, whose word stands, and where voices of one party contradict each other.
import { describe, expect, test } from 'vitest'
import { articleId, identify, parsePartialDate, type StatementDraft } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { type Cell, type MatrixOptions, matrix } from './index.js'

type Given = Partial<Omit<StatementDraft, 'said' | 'article'>> & { readonly said: string }

let count = 0
const taken = (given: Given): TakenStatement => {
  const source = `report ${count++}`
  const quote = given.quote ?? `${source} has words of its own`
  return {
    ...identify({
      article: articleId(source, quote),
      begin: 0,
      end: quote.length,
      quote,
      speaker: null,
      actor: 'the president',
      party: 'Norland',
      via: [],
      act: 'reject',
      sign: -1,
      strength: 3,
      topic: 'ford',
      issue: 'ford',
      option: null,
      condition: null,
      temporary: false,
      saidBasis: 'stated',
      certainty: 'quoted',
      confidence: null,
      why: null,
      ...given,
      said: parsePartialDate(given.said),
    }),
    standpoint: 'machine',
  }
}
const speaks: NonNullable<MatrixOptions['speaks']> = (actor) =>
  (({ 'the president': 'leads', 'the senator': 'not', 'a stranger': 'unknown' }) as const)[actor] ?? 'speaks'
const at = (asOf: string | null, more: Partial<MatrixOptions> = {}): MatrixOptions => ({
  asOf: asOf === null ? null : parsePartialDate(asOf),
  published: () => null,
  speaks,
  ...more,
})
const only = (given: readonly TakenStatement[], options = at('2025-12-31')): Cell => {
  const { cells } = matrix(given, options)
  expect(cells).toHaveLength(1)
  return cells[0] as Cell
}
const stance = ({ sign, strength }: Cell): number => sign * strength

describe('several voices of one party', () => {
  const firm = taken({ said: '2025-02-12', actor: 'the minister' })
  const soft = taken({ said: '2025-03-16', actor: 'the adviser', strength: 1 })
  test('a softer word of one who cannot take it back does not soften; both stay in view', () => {
    const cell = only([firm, soft])
    expect([stance(cell), cell.split, cell.divided]).toEqual([-3, 'firmness', true])
    expect(cell.voices.map(({ actor, strength }) => [actor, strength])).toEqual([
      ['the adviser', 1],
      ['the minister', 3],
    ])
  })
  test('the head of the party and the same person take it back', () => {
    for (const actor of ['the president', 'the minister', 'a stranger', 'Norland']) {
      const cell = only([firm, taken({ said: '2025-03-16', actor, strength: 1 })])
      expect([actor, stance(cell), cell.split]).toEqual([actor, -1, null])
    }
  })
  test('another sign is another position, whoever says it, and a split where he cannot overrule', () => {
    const yes = taken({ said: '2025-03-16', actor: 'the adviser', sign: 1, strength: 1 })
    expect([stance(only([firm, yes])), only([firm, yes]).split]).toEqual([1, 'sign'])
    const later = taken({ said: '2025-09-16', actor: 'the adviser', sign: 1, strength: 1 })
    expect(only([firm, later]).split).toBe(null)
  })
  test('without a casebook the latest word stands', () =>
    expect(stance(only([firm, soft], { asOf: null, published: () => null }))).toBe(-1))
})

describe('whose word counts', () => {
  test('who holds no office that day commits nobody; he is counted among what has no place', () => {
    const found = matrix([taken({ said: '2025-03-01', actor: 'the senator' })], at(null))
    expect([found.cells, found.days, found.unplaced.withoutOffice]).toEqual([[], [], 1])
  })
  test('hearsay fills gaps and never displaces own words', () => {
    const own = taken({ said: '2025-03-01' })
    const told = taken({ said: '2025-03-20', sign: 1, certainty: 'reported', via: ['Sudmark'] })
    expect(stance(only([own, told]))).toBe(-3)
    expect(stance(only([told]))).toBe(3)
  })
  test('each level of trust counts what the stricter one does, and more', () => {
    const issues = (['quoted', 'narrated', 'reported', 'anonymous', 'rumour'] as const).map((certainty) =>
      taken({ said: '2025-03-01', issue: certainty, certainty }),
    )
    const counted = (trust: NonNullable<MatrixOptions['trust']>) =>
      matrix(issues, at(null, { trust })).cells.map(({ issue }) => issue)
    expect(counted('quoted')).toEqual(['quoted'])
    expect(counted('own')).toEqual(['narrated', 'quoted'])
    expect(counted('reported')).toEqual(['narrated', 'quoted', 'reported'])
    expect(counted('anonymous')).toEqual(['anonymous', 'narrated', 'quoted', 'reported'])
    expect(matrix(issues, at(null)).cells).toEqual(matrix(issues, at(null, { trust: 'anonymous' })).cells)
  })
})

describe('collectives', () => {
  const group = taken({ said: '2025-03-01', actor: 'Lake Union', party: 'Lake Union' })
  test('are never split by themselves', () =>
    expect(matrix([group], at(null)).cells.map(({ party }) => party)).toEqual(['Lake Union']))
  test('count for members where asked for, behind the members own words, however old', () => {
    const own = taken({ said: '2024-01-01', sign: 1 })
    const expand = new Map([['Lake Union', ['Norland', 'Sudmark']]])
    const cells = matrix([group, own], at(null, { expand })).cells
    expect(cells.map((cell) => [cell.party, stance(cell), cell.certainty])).toEqual([
      ['Lake Union', -3, 'quoted'],
      ['Norland', 3, 'quoted'],
      ['Sudmark', -3, 'reported'],
    ])
  })
})

test('of one report the last word counts where it names no days', () => {
  const quote = 'No ford for ever. Later the president agreed to the ford.'
  const half = (begin: number, end: number, sign: 1 | -1) => {
    const { id: _, ...one } = taken({ said: '2025-03', sign, quote })
    const article = articleId('one report', quote)
    return {
      ...identify({ ...one, article, quote: quote.slice(begin, end), begin, end }),
      standpoint: 'machine' as const,
    }
  }
  const [no, yes] = [half(0, 17, -1), half(18, 57, 1)]
  expect([only([yes, no]).sign, only([no, yes]).sign]).toEqual([1, 1])
})
