// `parley leverage` as a person calls it: on a file in own words, and on a dossier of two made-up reports.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/program.js'
import { type LeverageView, openDossier } from '../src/desk/index.js'
import { articleId, identify, parseCondition, parsePartialDate, type Statement, spanOf } from '../src/dossier/index.js'
import { keeping } from './keeping-door.js'

const MINE = `
- id: toll
  kind: strategy
  title: { en: A toll or a fleet, de: Zoll oder Flotte }
  owner: [germany]
  speaker: [germany]
  addressee: [russia]
  offer:
    condition: { act: leave the strait open, who: russia, deadline: 1 May, observable: true, judge: the United Nations }
    consequence: { act: no toll, who: germany }
  threat:
    condition: { act: leave the strait open, who: russia, deadline: 1 May, observable: true, judge: the United Nations }
    consequence: { act: a fleet, who: germany }
    release: the strait is open again
  rankings:
    author: A. Coder
    why: As both have told.
    speaker: ["complied-kept > today = defied-spared > defied-punished", "complied-kept > complied-unpaid = complied-punished"]
    addressee: complied-kept > defied-punished
- id: line
  kind: tripwire
  title: { en: The buoys, de: Die Bojen }
  place: [along the buoys]
  actor: [russia]
  event: a warship passes them
  response: a fleet
  responseIs: declared
`

const EN =
  'Germany would lift its sanctions if Russia keeps the ceasefire. If Russia refuses the ceasefire by Friday, Germany threatens to send troops.'

const statementOf = (quote: string, over: Partial<Statement>, when: string, words: string): Statement => {
  const begin = EN.indexOf(quote)
  const parsed = parseCondition(when)
  if (!parsed.ok) throw new Error(parsed.message)
  const at = EN.indexOf(words)
  return identify({
    ...spanOf(EN, begin, begin + quote.length),
    article: articleId('strait', EN),
    speaker: null,
    actor: 'Germany',
    party: 'Germany',
    via: [],
    act: 'offer',
    sign: 1,
    strength: 2,
    topic: 'a thing',
    issue: null,
    option: null,
    condition: { ...spanOf(EN, at, at + words.length), head: parsed.reading.head, reading: parsed.reading },
    temporary: false,
    said: null,
    saidBasis: null,
    certainty: 'narrated',
    confidence: null,
    why: null,
    ...over,
  })
}

describe('parley leverage', () => {
  let folder = ''
  const path = (name: string): string => join(folder, name)
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-leverage-'))
    writeFileSync(path('mine.yaml'), MINE)
    const opened = await openDossier({ place: path('strait.parley'), casebook: 'ukraine', create: true })
    if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
    const id = articleId('strait', EN)
    await opened.dossier.archive.putArticleWithReading(
      {
        id,
        source: 'strait',
        title: null,
        lang: 'en',
        published: parsePartialDate('2025-03-12'),
        publisher: null,
        text: EN,
        boilerplate: [],
      },
      {
        article: id,
        lang: 'en',
        attributions: [],
        unread: [],
        remarks: [],
        statements: [
          statementOf(
            'Germany would lift its sanctions if Russia keeps the ceasefire',
            { issue: 'economy.sanctions', sign: -1 },
            'IF keep(by(Russia), ceasefire.general)',
            'if Russia keeps the ceasefire',
          ),
          statementOf(
            'If Russia refuses the ceasefire by Friday, Germany threatens to send troops',
            { act: 'threaten', issue: 'security.foreign-troops' },
            'IF refuse(by(Russia), ceasefire.general)',
            'If Russia refuses the ceasefire by Friday',
          ),
        ],
      },
      { kind: 'person', name: 'tester' },
      '2025-03-13T12:00:00.000Z',
    )
    await opened.dossier.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const call = async (...args: readonly string[]) => {
    const { door, said } = keeping()
    let out = ''
    const code = await run(['leverage', ...args], '0', { ...door, out: (text) => void (out += text) })
    return { code, out, err: said() }
  }
  const view = async (...args: readonly string[]): Promise<LeverageView> =>
    JSON.parse((await call(...args, '--format', 'json')).out)

  it('a file: the four checks with the pairs that decide them, the changes, and what is open', async () => {
    const { version, strategies, tripwires } = await view(path('mine.yaml'), '--case', 'ukraine')
    expect(version).toBe(1)
    const [toll] = strategies
    expect(toll?.checks.map(({ check, verdict }) => `${check} ${verdict}`)).toEqual([
      'threat no',
      'assurance yes',
      'sufficient yes',
      'worthwhile yes',
    ])
    expect(toll?.patterns).toEqual(['bluff'])
    expect(toll?.checks[0]?.pairs).toMatchObject([
      { side: 'speaker', better: 'defied-punished', worse: 'defied-spared', known: 'worse' },
    ])
    expect(toll?.checks[0]?.changes).toMatchObject([{ kind: 'commitment', step: ['defied-spared', 'defied-punished'] }])
    expect(toll?.gaps).toEqual([])
    expect(tripwires[0]?.gaps.map(({ slot }) => slot)).toEqual(['responder', 'monitor', 'deadline', 'mandate'])
    const { out } = await call(path('mine.yaml'), '--case', 'ukraine')
    expect(out).toContain('If these rankings hold, it is a bluff')
    // Nobody's conduct is foretold.
    expect(out).not.toMatch(/\b(?:Russia|Germany) will\b/)
    const german = (await call(path('mine.yaml'), '--case', 'ukraine', '--lang', 'de')).out
    expect(german).toContain('Wenn diese Rangfolgen stimmen, ist es ein Bluff')
    expect(german).toContain('Deutschland an Russland')
  })

  it('a dossier: offer and threat about one thing joined, with their sentences and the time they name', async () => {
    const { strategies, statements, names } = await view('--dossier', path('strait.parley'))
    const joined = strategies.filter(({ from }) => from === 'statements')
    expect(joined.length).toBe(1)
    const [found] = joined
    expect(found).toMatchObject({
      owner: ['Germany'],
      speaker: ['Germany'],
      addressee: ['Russia'],
      rankings: null,
      patterns: ['open'],
      pivotal: ['threat', 'assurance', 'sufficient', 'worthwhile'],
    })
    expect(found?.offer?.condition).toMatchObject({
      quote: 'if Russia keeps the ceasefire',
      who: 'Russia',
      deadline: null,
      judge: null,
    })
    expect(found?.threat?.condition.deadline).toBe('by Friday')
    expect(found?.gaps).toContainEqual({
      branch: 'offer',
      slot: 'deadline',
      question: 'No deadline: when is an offer disregarded?',
    })
    expect(found?.gaps.some(({ branch, slot }) => branch === 'threat' && slot === 'deadline')).toBe(false)
    expect(statements.map(({ id }) => id).sort()).toEqual(
      [...(found?.offer?.statements ?? []), ...(found?.threat?.statements ?? [])].sort(),
    )
    expect(names).toContainEqual({ id: 'Russia', label: 'Russia' })
    const before = await view('--dossier', path('strait.parley'), '--as-of', '2025-01-01')
    expect(before.strategies.some(({ from }) => from === 'statements')).toBe(false)
    const { code, out } = await call('--dossier', path('strait.parley'), '--lang', 'de')
    expect(code).toBe(0)
    expect(out).toContain('Keine Frist: Wann gilt ein Angebot als ausgeschlagen?')
    expect(out).toContain('Niemand, der die Macht dazu hat, hat das gesagt.')
  })

  it('texts may be plain, the title too', async () => {
    writeFileSync(
      path('plain.yaml'),
      '- { id: buoys, kind: tripwire, title: The buoys, event: a warship passes them }\n',
    )
    for (const lang of ['en', 'de']) {
      const { tripwires } = await view(path('plain.yaml'), '--case', 'ukraine', '--lang', lang)
      expect(tripwires).toMatchObject([{ title: 'The buoys' }])
    }
  })

  it('bad files: all complaints at once, with their lines', async () => {
    writeFileSync(
      path('bad.yaml'),
      MINE.replace('speaker: [germany]', 'speaker: [atlantis]')
        .replace('observable: true', 'observable: maybe')
        .replace('complied-kept > defied-punished\n', 'complied-kept > won\n')
        .replace('kind: tripwire', 'kind: trapdoor'),
    )
    const { code, err } = await call(path('bad.yaml'), '--case', 'ukraine')
    expect(code).toBe(2)
    for (const part of ['bad.yaml:6: no actor has the id "atlantis"', 'bad.yaml:9:', '"won" is no end', 'bad.yaml:21:'])
      expect(err).toContain(part)
    writeFileSync(
      path('round.yaml'),
      MINE.replace(
        'addressee: complied-kept > defied-punished',
        'addressee: [complied-kept > defied-punished, defied-punished > today > complied-kept]',
      ),
    )
    expect((await call(path('round.yaml'), '--case', 'ukraine')).err).toMatch(/round\.yaml:19: .*circle/)
    writeFileSync(path('cites.yaml'), MINE.replace('release: the', 'statements: [s-0]\n    release: the'))
    expect((await call(path('cites.yaml'), '--dossier', path('strait.parley'))).err).toContain('(unknown-statement)')
    expect((await call('--dossier', path('strait.parley'), '--case', 'pay')).err).toContain('(misplaced-option)')
    expect((await call(path('mine.yaml'), '--as-of', '2025-01-01')).err).toContain('(misplaced-option)')
    expect((await call(path('nowhere.yaml'))).code).toBe(2)
  })
})
