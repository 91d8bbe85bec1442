import { describe, expect, test } from 'vitest'
import type { CellView, MatrixView } from '../views.js'
import { type Filters, filterMatrix, isFiltered } from './filter-view.js'

const cell = (party: string, issue: string, given: Partial<CellView> = {}): CellView => ({
  party,
  issue,
  sign: 1,
  strength: 2,
  redline: false,
  condition: null,
  temporary: false,
  lapses: null,
  certainty: 'quoted',
  said: '2031-03-01',
  ageDays: null,
  utterances: 1,
  divided: false,
  split: null,
  voices: [],
  statements: ['s-1'],
  leftOut: 0,
  options: [],
  ...given,
})

const option = { option: 'shared', label: 'Shared dam', sign: 1, strength: 2, said: null, statements: [] } as const
const view: MatrixView = {
  version: 1,
  asOf: null,
  knownOn: null,
  trust: 'anonymous',
  expanded: [],
  parties: ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase(), statements: 1 })),
  issues: [
    { id: 'water.dam', label: 'Northern dam', group: 'water', groupLabel: 'Water' },
    { id: 'water.fish', label: 'Fishing', group: 'water', groupLabel: 'Water' },
    { id: 'truce.boats', label: 'Boats', group: 'truce', groupLabel: 'Truce' },
  ],
  cells: [
    cell('a', 'water.dam', { redline: true, sign: -1 }),
    cell('b', 'water.fish', { options: [option] }),
    cell('b', 'truce.boats', { condition: { head: 'IF', quote: 'if', begin: 0, end: 2 } }),
  ],
  days: [],
  unplaced: { undated: 0, withoutIssue: 0, withoutOffice: 0 },
}
const none: Filters = { who: [], group: null, only: null, text: '' }
const run = (given: Partial<Filters>, changed: readonly string[] = []) => {
  const { view: left, passing } = filterMatrix(view, { ...none, ...given }, new Set(changed))
  return {
    issues: left.issues.map(({ id }) => id),
    parties: left.parties.map(({ id }) => id),
    passing: passing && [...passing].sort(),
  }
}

describe('filters of the matrix', () => {
  test('without any, everything stands', () => {
    expect(isFiltered(none)).toBe(false)
    expect(run({})).toEqual({
      issues: ['water.dam', 'water.fish', 'truce.boats'],
      parties: ['a', 'b', 'c'],
      passing: null,
    })
  })

  test('group, party and text choose rows and columns; a text may stand in an option', () => {
    expect(run({ group: 'truce' }).issues).toEqual(['truce.boats'])
    expect(run({ who: ['b', 'nobody'] }).parties).toEqual(['b'])
    expect(run({ text: ' DAM ' }).issues).toEqual(['water.dam', 'water.fish'])
    expect(isFiltered({ ...none, text: '  ' })).toBe(false)
  })

  test('only red lines, conditions or differences: what is left has one, what is not passing is known', () => {
    expect(run({ only: 'redlines' })).toEqual({ issues: ['water.dam'], parties: ['a'], passing: ['a~water.dam'] })
    expect(run({ only: 'conditional', group: 'water' })).toEqual({ issues: [], parties: [], passing: [] })
    expect(run({ only: 'changed', who: ['c', 'a'] }, ['c~truce.boats', 'b~water.fish'])).toEqual({
      issues: ['truce.boats'],
      parties: ['c'],
      passing: ['c~truce.boats'],
    })
    // Cells themselves stay in the view, so that nobody takes a held back one for silence.
    expect(filterMatrix(view, { ...none, only: 'redlines' }, new Set()).view.cells).toBe(view.cells)
  })
})
