import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readForeign } from '../../archive/index.js'
import { cutShort, dnaBuilder } from './builder.js'
import { dnaCodings } from './codings.js'
import { conceptsOf, issuesNamed } from './concepts.js'
import { mappingsOf } from './mapping.js'
import { parseDna } from './parse.js'
import { hashedPassword, passwordFits } from './password.js'

const sample = join(fileURLToPath(new URL('../../../..', import.meta.url)), 'shared/data/dna/sample.dna')
const isThere = existsSync(sample)
if (!isThere) console.warn('skipped: no shared data (the sample of DNA)')

describe('labels', () => {
  it('are cut to what DNA takes, and never become one', () => {
    const build = dnaBuilder()
    const type = build.type('T', [0, 0, 0])
    const variable = build.variable(type, 'concept', 'short text')
    const long = (end: string): string => `${'🙂 a long concept '.repeat(20)}${end}`
    const label = fc.oneof(
      fc.string(),
      fc.string().map(long),
      fc.constantFrom(...[1, 2, 3].map((n) => cutShort(long(String(n))))),
    )
    fc.assert(
      fc.property(fc.array(label, { maxLength: 20 }), (labels) => {
        const ids = labels.map((one) => build.entity(variable, one))
        expect(labels.map((one) => build.entity(variable, one))).toEqual(ids)
        expect(new Set(ids).size).toBe(new Set(labels).size)
      }),
    )
    const values = build.file().ENTITIES.map(({ Value }) => Value)
    expect(new Set(values).size).toBe(values.length)
    expect(values.filter((value) => [...value].length >= 191)).toEqual([])
    expect(build.cut()).toBeGreaterThan(2)
  })
})

describe('a label that reads like another one cut', () => {
  it('stays its own, whichever comes first', () => {
    for (const filler of ['x', '🙂']) {
      const whole = filler.repeat(300)
      for (const labels of [
        [whole, cutShort(whole)],
        [cutShort(whole), whole],
      ]) {
        const build = dnaBuilder()
        const variable = build.variable(build.type('T', [0, 0, 0]), 'concept', 'short text')
        expect(new Set(labels.map((one) => build.entity(variable, one))).size).toBe(2)
      }
    }
  })
})

describe('passwords', () => {
  it('are written so that DNA finds them fit', () => {
    const hash = hashedPassword('pass wörd', 'Admin')
    expect(hash).toHaveLength(64)
    expect(passwordFits('pass wörd', hash)).toBe(true)
    expect(passwordFits('password', hash)).toBe(false)
    expect(hashedPassword('pass wörd', 'Admin')).toBe(hash)
    expect(hashedPassword('pass wörd', 'Other')).not.toBe(hash)
  })
  it.skipIf(!isThere)('as in the sample, whose password its README tells', () => {
    const read = readForeign(sample)
    if (!read.ok) throw new Error('not read')
    const stored = read.tables.CODERS?.map(({ Password }) => String(Password)) ?? []
    expect(stored).toHaveLength(4)
    expect(stored.filter((one) => !passwordFits('sample', one))).toEqual([])
  })
})

describe('statement types', () => {
  const type = (variables: readonly (readonly [string, 'short text' | 'boolean' | 'integer'])[]) =>
    mappingsOf({
      STATEMENTTYPES: [{ ID: 1, Label: 'T', Red: 0, Green: 0, Blue: 0 }],
      VARIABLES: variables.map(([Variable, DataType], at) => ({ ID: at + 1, Variable, DataType, StatementTypeId: 1 })),
    })[0] ?? null
  it('are statements where somebody agrees with something', () => {
    expect(
      type([
        ['Actor', 'short text'],
        ['Claim', 'short text'],
        ['pro', 'boolean'],
      ]),
    ).toEqual({ type: 1, person: 'Actor', organization: null, concept: 'Claim', agreement: 'pro' })
    expect(
      type([
        ['concept', 'short text'],
        ['agreement', 'boolean'],
      ]),
    ).toBeNull()
    expect(
      type([
        ['person', 'short text'],
        ['concept', 'short text'],
        ['agreement', 'integer'],
      ]),
    ).toBeNull()
  })
})

describe('concepts', () => {
  const issue = (id: string, name: string, role: 'rest' | 'usual') => ({
    id,
    name: { en: name, de: `${name} auf Deutsch` },
    role,
    options: [{ id: 'zone', name: { en: 'a zone' } }],
  })
  const casebook = { issues: [issue('a.b', 'Truce', 'usual'), issue('other', 'Anything', 'rest')] } as never
  it('name issues and options there and back', () => {
    const named = conceptsOf(casebook)
    expect(named({ issue: 'a.b', option: null, topic: 't' })).toBe('Truce')
    expect(named({ issue: 'a.b', option: 'zone', topic: 't' })).toBe('Truce: a zone')
    expect(named({ issue: 'other', option: null, topic: 'ferries' })).toBe('ferries')
    expect(named({ issue: null, option: null, topic: 'ferries' })).toBe('ferries')
    const found = issuesNamed(casebook)
    expect(found('Truce: a zone')).toEqual({ issue: 'a.b', option: 'zone' })
    expect(found('Truce auf Deutsch')).toEqual({ issue: 'a.b', option: null })
    expect(found('truces')).toEqual({ issue: null, option: null })
  })
})

describe('a file of version 2', () => {
  const old = {
    SETTINGS: [{ Property: 'version', Value: '2.0 beta 25' }],
    CODERS: [{ ID: 1, Name: 'Admin', Red: 1, Green: 2, Blue: 3 }],
    DOCUMENTS: [
      {
        ID: 1,
        Title: 'T',
        Text: 'A wants it.',
        Coder: 1,
        Author: '',
        Source: '',
        Section: '',
        Notes: '',
        Type: '',
        Date: 1106697600000,
      },
    ],
    STATEMENTTYPES: [{ ID: 1, Label: 'DNA Statement', Red: 0, Green: 0, Blue: 0 }],
    VARIABLES: [
      { ID: 1, Variable: 'person', DataType: 'short text', StatementTypeId: 1 },
      { ID: 2, Variable: 'concept', DataType: 'short text', StatementTypeId: 1 },
      { ID: 3, Variable: 'agreement', DataType: 'boolean', StatementTypeId: 1 },
    ],
    STATEMENTS: [{ ID: 1, StatementTypeId: 1, DocumentId: 1, Start: 0, Stop: 10, Coder: 1 }],
    DATASHORTTEXT: [
      { ID: 1, StatementId: 1, VariableId: 1, StatementTypeId: 1, Value: 'A' },
      { ID: 2, StatementId: 1, VariableId: 2, StatementTypeId: 1, Value: 'it' },
    ],
    DATABOOLEAN: [{ ID: 1, StatementId: 1, VariableId: 3, StatementTypeId: 1, Value: 0 }],
    ATTRIBUTES: [
      {
        ID: 7,
        VariableId: 1,
        Value: 'A',
        Red: 255,
        Green: 0,
        Blue: 0,
        Type: 'state',
        Alias: '',
        Notes: 'n',
        ChildOf: null,
      },
    ],
    STATEMENTLINKS: [{ ID: 1, SourceId: 1, TargetId: 1 }],
  }
  it('comes into the form of version 3, and says what has no place there', () => {
    const parsed = parseDna(old, 'old.dna')
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.complaints))
    expect(parsed.lost).toEqual(['table STATEMENTLINKS (1 rows): DNA 3 links no statements'])
    const [coding] = dnaCodings(parsed.file)
    expect(coding?.statements).toMatchObject([
      { from: Date.parse('2005-01-26T00:00:00Z'), values: { person: 'A', concept: 'it', agreement: false } },
    ])
    expect(coding?.entities).toEqual([
      { variable: 'person', label: 'A', attributes: { Type: 'state', Notes: 'n' }, colour: '#ff0000' },
      { variable: 'concept', label: 'it', attributes: {}, colour: '#000000' },
    ])
  })
  it('is refused where its keys dangle', () => {
    const parsed = parseDna({ ...old, CODERS: [] }, 'old.dna')
    expect(parsed).toMatchObject({ ok: false })
    expect(parsed.ok ? [] : new Set(parsed.complaints.map(({ code }) => code))).toEqual(new Set(['dangling-key']))
  })
})
