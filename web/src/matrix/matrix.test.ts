import { describe, expect, test } from 'vitest'
import { dateWords } from '../dates.js'
import type { CellView, MatrixView } from '../views.js'
import { de } from '../words/de.js'
import { en } from '../words/en.js'
import { ageStep, cellWords, stanceWords } from './cell-words.js'
import { nearestStop, stopAt } from './date-slider.js'
import { firstIssues, foldParties, groupIssues, nextPlace } from './grid-rows.js'

const cell: CellView = {
  party: 'russia',
  issue: 'truce',
  sign: -1,
  strength: 3,
  redline: false,
  condition: { head: 'IF', quote: 'if', begin: 0, end: 2 },
  temporary: false,
  lapses: null,
  certainty: 'quoted',
  said: '2025-03-17',
  ageDays: 3,
  utterances: 3,
  divided: false,
  split: null,
  voices: [],
  statements: [],
  leftOut: 0,
  options: [],
}

describe('a cell in words', () => {
  test('in English and German', () => {
    expect(cellWords(cell, en, dateWords('en'))).toBe(
      'against, firm, on a condition, quoted, 17 Mar 2025, 3 utterances',
    )
    expect(cellWords(cell, de, dateWords('de'))).toBe(
      'dagegen, fest, unter einer Bedingung, wörtlich, 17. März 2025, 3 Äußerungen',
    )
    expect(cellWords(undefined, en, dateWords('en'))).toBe('nobody has said anything')
    expect(cellWords({ ...cell, redline: true, said: '2025-03', utterances: 1 }, en, dateWords('en'))).toBe(
      'against, firm, red line, on a condition, quoted, Mar 2025, 1 utterance',
    )
  })

  test('say which option the deciding statement is about', () => {
    const option = { option: 'renounced', label: 'renounced', sign: 1, strength: 3, said: null } as const
    const options = [
      { ...option, option: null, label: null, statements: ['s-2'] },
      { ...option, statements: ['s-1'] },
    ]
    const named = { ...cell, sign: 1, statements: ['s-1', 's-2'], options } as const
    expect(cellWords(named, en, dateWords('en'))).toMatch(/^for, firm: renounced, on a condition/)
    expect(cellWords({ ...named, statements: ['s-2'] }, en, dateWords('en'))).toMatch(/^for, firm, on a condition/)
  })

  test('a hedge has no strength', () => expect(stanceWords(0, 0, en)).toBe('neither yes nor no'))

  test('fades in steps', () => expect([null, 0, 31, 32, 183, 184].map(ageStep)).toEqual([0, 0, 0, 1, 1, 2]))
})

describe('rows', () => {
  const view: MatrixView = {
    version: 1,
    asOf: null,
    knownOn: null,
    trust: 'anonymous',
    expanded: [],
    parties: [{ id: 'russia', label: 'Russia', statements: 1 }],
    issues: [
      { id: 'truce', label: 'Truce', group: 'ceasefire', groupLabel: 'ceasefire' },
      { id: 'nato', label: 'NATO', group: 'security', groupLabel: 'security' },
      { id: 'dmz', label: 'DMZ', group: 'ceasefire', groupLabel: 'ceasefire' },
    ],
    cells: [cell],
    days: [],
    unplaced: { undated: 0, withoutIssue: 0, withoutOffice: 0 },
  }

  test('only what was spoken about, unless all are asked for', () => {
    expect(groupIssues(view, false).flatMap((group) => group.issues.map((issue) => issue.id))).toEqual(['truce'])
    expect(groupIssues(view, true).map((group) => group.issues.map((issue) => issue.id))).toEqual([
      ['truce', 'dmz'],
      ['nato'],
    ])
  })

  test('parties heard once or twice are folded, unless asked for or open', () => {
    const parties = [9, 1, 8, 7, 6, 5, 4, 3, 2, 3, 1].map((statements, n) => ({
      id: `p${n}`,
      label: `P${n}`,
      statements,
    }))
    const ids = (list: readonly { readonly id: string }[]) => list.map((party) => party.id).join(' ')
    const { shown, folded } = foldParties(parties, false, null)
    expect(ids(shown)).toBe('p0 p2 p3 p4 p5 p6 p7 p9')
    expect(ids(folded)).toBe('p1 p8 p10')
    expect(foldParties(parties, true, null).folded).toEqual([])
    // Two would be left, which is not worth a column of their own.
    expect(foldParties(parties, false, 'p8').folded).toEqual([])
    expect(foldParties(parties.slice(1, 5), false, null).folded).toEqual([])
  })

  test('keys stay inside the grid', () => {
    expect(nextPlace('ArrowDown', { row: 0, column: 1 }, 3, 2)).toEqual({ row: 1, column: 1 })
    expect(nextPlace('j', { row: 2, column: 1 }, 3, 2)).toEqual({ row: 2, column: 1 })
    expect(nextPlace('End', { row: 2, column: 0 }, 3, 2)).toEqual({ row: 2, column: 1 })
    expect(nextPlace('x', { row: 2, column: 0 }, 3, 2)).toBeNull()
  })
})

describe('stops of the date slider', () => {
  const days = ['2025-01-10', '2025-03-01', '2025-03-20']

  test('the last one on or before a date; a month counts to its end', () => {
    expect(['2025-03-19', '2025-03', '2024', '2025'].map((date) => stopAt(days, date))).toEqual([1, 2, -1, 2])
  })

  test('the nearest one to a place on the axis', () => {
    const day = (date: string) => Date.parse(date) / 86_400_000
    expect(['2025-01-01', '2025-02-20', '2025-03-12', '2026-01-01'].map((d) => nearestStop(days, day(d)))).toEqual([
      0, 1, 2, 2,
    ])
  })
})

test('the first issues keep their groups, and groups without any are left out', () => {
  const issue = (id: string, group: string) => ({ id, label: id, group, groupLabel: group })
  const groups = [
    { group: 'a', label: 'A', issues: [issue('a1', 'a'), issue('a2', 'a')] },
    { group: 'b', label: 'B', issues: [issue('b1', 'b')] },
  ]
  const ids = (many: number) => firstIssues(groups, many).map(({ issues }) => issues.map(({ id }) => id))
  expect(ids(1)).toEqual([['a1']])
  expect(ids(2)).toEqual([['a1', 'a2']])
  expect(ids(9)).toEqual([['a1', 'a2'], ['b1']])
  expect(ids(0)).toEqual([])
})
