import { describe, expect, test } from 'vitest'
import { checkCasebook } from './check.js'
import type { Casebook } from './schema.js'

const HEAD = `id: tea
title: { en: Tea talks }
about: { en: Who pours. }
languages: [en, de]
`
const ACTORS = `- id: lowland
  kind: state
  name: { en: Lowland, de: Tiefland }
- id: anna-alt
  kind: person
  name: { en: Anna Alt }
  offices:
    - { office: premier, of: lowland, from: 2020-01-01, until: 2022-06 }
`
const OFFICES = `- id: premier
  name: { en: premier }
  titles: { en: [premier], de: [Ministerpräsidentin] }
  commits: true
  unique: true
`
const ISSUE = `- id: tea.price
  name: { en: price of tea, de: Teepreis }
  about: { en: What a cup costs., de: Was eine Tasse kostet. }
  kind: boolean
  options:
    - { id: higher, name: { en: higher } }
    - { id: lower, name: { en: lower } }
  lexicon: { en: [tea price*], de: [teepreis*] }
`

const check = (files: Readonly<Record<string, string>>, base?: Casebook) =>
  checkCasebook(
    Object.entries({ 'casebook.yaml': HEAD, ...files }).map(([path, text]) => ({ path, text })),
    base,
  )

/** Complaints as "code file:line". */
const wrong = (files: Readonly<Record<string, string>>, base?: Casebook): readonly string[] => {
  const checked = check(files, base)
  return checked.ok ? [] : checked.complaints.map((c) => `${c.code} ${c.place}:${c.line}`)
}

const good = (files: Readonly<Record<string, string>>): Casebook => {
  const checked = check(files)
  if (!checked.ok) throw new Error(JSON.stringify(checked.complaints))
  return checked.casebook
}

const WHOLE = { 'actors/all.yaml': ACTORS, 'offices.yaml': OFFICES, 'issues/tea.yaml': ISSUE }

describe('a casebook without mistakes', () => {
  test('comes back whole, with the defaults filled in', () => {
    const casebook = good(WHOLE)
    expect(casebook.head.parties).toEqual([])
    expect(casebook.actors.map((actor) => actor.id)).toEqual(['lowland', 'anna-alt'])
    expect(casebook.actors[1]?.offices[0]?.until).toBe('2022-06')
    expect(casebook.issues[0]?.unless).toEqual({})
  })
  test('every list is optional, and an empty file is an empty list', () => {
    expect(good({ 'rules.yaml': '# none yet\n' }).rules).toEqual([])
  })
  test('a bare year is a date', () => {
    const actors = ACTORS.replace('2020-01-01', '2020')
    expect(good({ ...WHOLE, 'actors/all.yaml': actors }).actors[1]?.offices[0]?.from).toBe('2020')
  })
})

describe('shape', () => {
  test('YAML that cannot be read is named by line, and nothing is guessed from it', () => {
    expect(wrong({ 'actors/all.yaml': '- id: a\n  kind: state\n  name: { en: A\n- id: b\n' })).toContain(
      'yaml-syntax actors/all.yaml:4',
    )
  })
  test('wrong and unknown keys, each on its line', () => {
    const actors =
      '- id: a\n  kind: kingdom\n  name: { en: A }\n  crown: gold\n- id: B\n  kind: state\n  name:\n    de: B\n'
    expect(wrong({ 'actors/all.yaml': actors })).toEqual([
      'wrong-shape actors/all.yaml:2',
      'unknown-key actors/all.yaml:4',
      'wrong-shape actors/all.yaml:5',
      'wrong-shape actors/all.yaml:7',
    ])
  })
  test('a file that is no list, a file nobody reads, a second head', () => {
    expect(wrong({ 'rules.yaml': 'on: true\n', 'ruels.yaml': '[]\n' })).toEqual([
      'unknown-file ruels.yaml:null',
      'wrong-shape rules.yaml:1',
    ])
    expect(wrong({ 'casebook.yml': HEAD })).toEqual(['duplicate-head casebook.yml:1'])
  })
  test('a missing head', () => {
    const checked = checkCasebook([{ path: 'offices.yaml', text: OFFICES }])
    expect(checked.ok ? [] : checked.complaints.map((c) => c.code)).toEqual(['missing-head'])
  })
  test('aliases that multiply are refused', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(20)}]\nc: &c [${'*b,'.repeat(20)}]\nd: [${'*c,'.repeat(20)}]\n`
    expect(wrong({ 'rules.yaml': bomb })).toEqual(['yaml-syntax rules.yaml:1'])
  })
})

describe('names', () => {
  test('duplicate ids and canonical names', () => {
    const more =
      '- id: lowland\n  kind: state\n  name: { en: Highland }\n- id: other\n  kind: state\n  name: { en: lowland }\n'
    expect(wrong({ ...WHOLE, 'actors/more.yaml': more })).toEqual([
      'duplicate-id actors/more.yaml:1',
      'duplicate-name actors/more.yaml:6',
    ])
  })
  test('two actors may not claim one variant', () => {
    const more = '- id: firm\n  kind: organisation\n  name: { en: Firm }\n  variants:\n    any:\n      - Lowland\n'
    expect(wrong({ ...WHOLE, 'actors/more.yaml': more })).toEqual(['duplicate-variant actors/more.yaml:6'])
  })
  test('variants of different languages do not meet', () => {
    const more = '- id: firm\n  kind: organisation\n  name: { en: Firm, de: Betrieb }\n  variants: { en: [Tiefland] }\n'
    expect(wrong({ ...WHOLE, 'actors/more.yaml': more })).toEqual([])
  })
  test('a seat may be called like its state, and persons may share a surname but no full name', () => {
    const more = `- id: lowland-town
  kind: place
  name: { en: Lowland Town }
  variants: { any: [Lowland] }
  seatOf: lowland
- id: bea-alt
  kind: person
  name: { en: Bea Alt }
  variants: { any: [Alt] }
- id: cem-alt
  kind: person
  name: { en: Cem Alt }
  variants: { any: [Alt, Bea Alt] }
`
    expect(wrong({ ...WHOLE, 'actors/more.yaml': more })).toEqual(['duplicate-variant actors/more.yaml:13'])
  })
})

describe('offices', () => {
  const held = (lines: string) => `- id: ben-neu\n  kind: person\n  name: { en: Ben Neu }\n  offices:\n${lines}`
  const withHolder = (lines: string) => wrong({ ...WHOLE, 'actors/more.yaml': held(lines) })

  test('an office for one is held by one at a time', () => {
    expect(withHolder('    - { office: premier, of: lowland, from: 2022-05-01, until: null }\n')).toEqual([
      'overlapping-office actors/more.yaml:5',
    ])
  })
  test('a handover within the month that is all one knows is no overlap', () => {
    expect(withHolder('    - { office: premier, of: lowland, from: 2022-06-20, until: null }\n')).toEqual([])
  })
  test('dates reversed, dates that do not exist, unknown office and state', () => {
    expect(
      withHolder(
        '    - { office: premier, of: lowland, from: 2024, until: 2023 }\n    - { office: premier, of: lowland, from: 2023-02-30, until: null }\n',
      ),
    ).toEqual(['invalid-date actors/more.yaml:6'])
    expect(
      withHolder(
        '    - { office: premier, of: lowland, from: 2024, until: 2023 }\n    - { office: queen, of: atlantis, from: null, until: null }\n',
      ),
    ).toEqual([
      'reversed-dates actors/more.yaml:5',
      'unknown-office actors/more.yaml:6',
      'unknown-actor actors/more.yaml:6',
    ])
  })
  test('titles in every language', () => {
    expect(wrong({ 'offices.yaml': OFFICES.replace(', de: [Ministerpräsidentin]', '') })).toEqual([
      'missing-language offices.yaml:3',
    ])
  })
})

describe('issues', () => {
  const lexicon = (text: string) => wrong({ 'issues/tea.yaml': ISSUE.replace(/lexicon: .*/, `lexicon: ${text}`) })

  test.each([
    ['{ en: [tea], de: [""] }', 'empty-pattern'],
    ['{ en: [tea], de: ["*"] }', 'malformed-pattern'],
    ['{ en: [tea], de: ["te*e"] }', 'malformed-pattern'],
    ['{ en: [tea], de: ["tee |kaffee"] }', 'malformed-pattern'],
    ['{ en: [tea], de: ["tee & "] }', 'malformed-pattern'],
    ['{ en: [Tea], de: [tee] }', 'malformed-pattern'],
    ['{ en: [tea], de: [süßes] }', 'malformed-pattern'],
    ['{ en: [tea], de: [tee, tee] }', 'duplicate-pattern'],
    ['{ en: [tea] }', 'missing-language'],
    ['{ en: [tea], de: [] }', 'missing-language'],
    ['{ en: [tea], de: [tee], fr: [the] }', 'unknown-language'],
  ])('%s: %s', (text, code) => {
    expect(lexicon(text)).toEqual([`${code} issues/tea.yaml:8`])
  })
  test('an issue without any pattern is the catch-all', () => {
    expect(lexicon('{ en: [], de: [] }')).toEqual([])
  })
  test('patterns of options and look-alikes are checked too, and options told apart', () => {
    const issue = ISSUE.replace(
      '{ id: lower, name: { en: lower } }',
      '{ id: higher, name: { en: lower }, lexicon: { en: ["*"] } }',
    )
    expect(wrong({ 'issues/tea.yaml': `${issue}  unless: { de: [Teezeit] }\n` })).toEqual([
      'duplicate-id issues/tea.yaml:7',
      'malformed-pattern issues/tea.yaml:7',
      'malformed-pattern issues/tea.yaml:9',
    ])
  })
})

describe('references', () => {
  test('rules, proposals, mechanisms and parties that point nowhere, all at once', () => {
    expect(
      wrong({
        ...WHOLE,
        'casebook.yaml': `${HEAD}parties: [lowland, nowhere]\nsides: [[lowland, elsewhere]]\n`,
        'rules.yaml':
          '- id: r\n  author: A\n  why: { en: because }\n  when: [{ issue: tea.price, in: [free] }]\n  then:\n    - { issue: tea.colour, in: [green] }\n',
        'proposals.yaml':
          '- id: p\n  title: { en: P }\n  owner: [nobody]\n  date: 2024-13\n  status: floated\n  about: { en: p }\n  elements: [{ issue: tea.price, option: higher }]\n- id: q\n  title: { en: Q }\n  owner: [nobody]\n  date: null\n  status: floated\n  about: { en: q }\n  elements:\n    - { issue: tea.price, option: high, who: noone }\n  derivedFrom: [z]\n',
        'mechanisms.yaml': '- id: m\n  title: { en: M }\n  guarantor: [nobody]\n  issues: [tea.price, tea.colour]\n',
      }),
    ).toEqual([
      'unknown-actor casebook.yaml:5',
      'unknown-actor casebook.yaml:6',
      'unknown-actor mechanisms.yaml:3',
      'unknown-issue mechanisms.yaml:4',
      'invalid-date proposals.yaml:4',
      'unknown-actor proposals.yaml:10',
      'unknown-option proposals.yaml:15',
      'unknown-actor proposals.yaml:15',
      'unknown-proposal proposals.yaml:16',
      'unknown-option rules.yaml:4',
      'unknown-issue rules.yaml:6',
    ])
  })
  test('camps that point nowhere or overlap, and issues that are wider than themselves', () => {
    const issue = (id: string, wider: string) =>
      `- id: ${id}\n  name: { en: T, de: T }\n  about: { en: t, de: t }\n  kind: boolean\n  options: [{ id: some, name: { en: y } }]\n  lexicon: { en: [${id}], de: [${id}] }\n  wider: ${wider}\n`
    expect(
      wrong({
        ...WHOLE,
        'casebook.yaml': `${HEAD}camps: [[lowland, nowhere], [lowland]]\n`,
        'issues/wide.yaml': issue('ale', 'beer') + issue('beer', 'ale') + issue('wine', 'grapes'),
      }),
    ).toEqual([
      'unknown-actor casebook.yaml:5',
      'in-two-camps casebook.yaml:5',
      'circle issues/wide.yaml:7',
      'circle issues/wide.yaml:14',
      'unknown-issue issues/wide.yaml:21',
    ])
  })
  test('seats, memberships and commitments point to actors', () => {
    const more =
      '- id: palace\n  kind: place\n  name: { en: Palace }\n  seatOf: moon\n  commits: sun\n  memberOf: [stars]\n'
    expect(wrong({ 'actors/more.yaml': more })).toEqual([
      'unknown-actor actors/more.yaml:4',
      'unknown-actor actors/more.yaml:5',
      'unknown-actor actors/more.yaml:6',
    ])
  })
})

describe('extending another casebook', () => {
  const own = { 'casebook.yaml': `${HEAD.replace('id: tea', 'id: cake')}extends: tea\n` }

  test('takes over actors and offices, and overrides by id', () => {
    const override = '- id: lowland\n  kind: state\n  name: { en: Lowland }\n  variants: { any: [LL] }\n'
    const checked = check({ ...own, 'actors/more.yaml': override }, good(WHOLE))
    expect(checked.ok && checked.casebook.actors.map((actor) => [actor.id, actor.variants])).toEqual([
      ['anna-alt', {}],
      ['lowland', { any: ['LL'] }],
    ])
    expect(checked.ok && checked.casebook.offices.map((office) => office.id)).toEqual(['premier'])
    expect(checked.ok && checked.casebook.issues).toEqual([])
  })
  test('a name of the base is taken', () => {
    expect(
      wrong({ ...own, 'actors/more.yaml': '- id: b\n  kind: person\n  name: { en: Anna Alt }\n' }, good(WHOLE)),
    ).toEqual(['duplicate-name actors/more.yaml:3'])
  })
  test('without the base there is one complaint and no noise about its actors', () => {
    const rule = {
      'proposals.yaml':
        '- id: p\n  title: { en: P }\n  owner: [lowland]\n  date: null\n  status: floated\n  about: { en: p }\n  elements: [{ issue: x, option: y }]\n',
    }
    expect(wrong({ ...own, ...rule })).toEqual(['unknown-casebook casebook.yaml:5'])
  })
})

describe('groups of issues', () => {
  const withGroups = (groups: string) => ({ ...WHOLE, 'casebook.yaml': `${HEAD}groups:\n${groups}` })
  test('have headings, where the head gives them', () => {
    expect(good(WHOLE).head.groups).toEqual({})
    expect(good(withGroups('  tea: { en: Tea, de: Tee }\n')).head.groups).toEqual({ tea: { en: 'Tea', de: 'Tee' } })
  })
  test('must be groups of issues, named in every language', () => {
    expect(wrong(withGroups('  tea: { en: Tea }\n  milk: { en: Milk, de: Milch }\n'))).toEqual([
      'missing-language casebook.yaml:6',
      'unknown-group casebook.yaml:7',
    ])
  })
})
