import { expect, test } from 'vitest'
import { foldNamings } from '../archive/index.js'
import { findingsOf } from './findings.js'
import { labelsOf } from './labels.js'
import type { CellView, MatrixView } from './views.js'

const cell = (issue: string): CellView => ({
  party: 'Highland',
  issue,
  sign: 1,
  strength: 2,
  redline: false,
  condition: null,
  temporary: false,
  lapses: null,
  certainty: 'quoted',
  said: null,
  ageDays: null,
  utterances: 1,
  divided: false,
  split: null,
  voices: [],
  statements: [`s-of-${issue}`],
  leftOut: 0,
  options: [],
})
const view: MatrixView = {
  version: 1,
  asOf: null,
  knownOn: null,
  trust: 'anonymous',
  expanded: [],
  parties: [],
  issues: [],
  cells: [cell('fishing.ban'), cell('sundries'), cell('other')],
  days: [],
  unplaced: { undated: 0, withoutIssue: 0, withoutOffice: 0 },
}
const none = { statements: [], published: new Map() }

test('silence is news on every issue but the one for all the rest, whatever that is called', () => {
  const found = findingsOf(none, { asOf: null, knownOn: null }, view, (issue) => issue === 'sundries')
  expect(found.map(({ kind, issue }) => [kind, issue])).toEqual([
    ['one-sided', 'fishing.ban'],
    ['one-sided', 'other'],
  ])
})

test('which issue takes the rest, and how groups are called, the casebook says', () => {
  const name = (en: string) => ({ en })
  const issue = (id: string, role: 'term' | 'rest') => ({
    id,
    name: name(id),
    about: name(id),
    kind: 'boolean' as const,
    role,
    isEnding: false,
    exclusive: false,
    unit: null,
    options: [],
    lexicon: {},
    unless: {},
    yieldsTo: [],
    wider: null,
  })
  const labels = labelsOf(
    {
      names: foldNamings([]).names,
      casebook: {
        head: {
          id: 'strait',
          title: name('Strait'),
          about: name('Strait'),
          languages: ['en', 'de'],
          extends: null,
          parties: [],
          sides: [],
          camps: [],
          groups: { fishing: { en: 'Fishing', de: 'Fischerei' } },
        },
        actors: [],
        offices: [],
        issues: [issue('fishing.ban', 'term'), issue('sundries', 'rest')],
        rules: [],
        proposals: [],
        mechanisms: [],
        leverage: [],
      },
    },
    'de',
  )
  expect(['fishing.ban', 'sundries', 'other'].map(labels.isRest)).toEqual([false, true, false])
  expect(['fishing.ban', 'coal.price'].map(labels.group)).toEqual(['Fischerei', 'coal'])
})
