import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatComplaint } from '../dossier/index.js'
import { type CompiledLexicon, compileLexicon, findTerms, rankIssues } from './lexicon.js'
import { casebooksFolder, findCasebooks, loadCasebook } from './load.js'
import type { Casebook } from './schema.js'

const found = await findCasebooks(casebooksFolder())
const load = async (id: string): Promise<Casebook> => {
  const checked = await loadCasebook(join(casebooksFolder(), id))
  if (!checked.ok) throw new Error(checked.complaints.map(formatComplaint).join('\n'))
  return checked.casebook
}

describe('the casebooks that come with the program', () => {
  test('are found', () => {
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['ukraine', 'world']))
  })
  test.each(found.map(({ id }) => id))('%s has no mistakes', async (id) => {
    expect((await load(id)).head.id).toBe(id)
  })
  test('what offers and threats quote stands in a sample article', async () => {
    let quoted = 0
    for (const { id, folder } of found) {
      const places = (await readdir(join(folder, 'articles')).catch(() => [])).map((name) =>
        join(folder, 'articles', name),
      )
      const texts = await Promise.all(places.map((place) => readFile(place, 'utf8')))
      const entries = (await load(id)).leverage
      const quotes = entries.flatMap((entry) =>
        entry.kind === 'tripwire' ? entry.quotes : [...(entry.offer?.quotes ?? []), ...(entry.threat?.quotes ?? [])],
      )
      expect(quotes.filter(({ words }) => !texts.some((text) => text.includes(words)))).toEqual([])
      quoted += quotes.length
    }
    expect(quoted).toBeGreaterThan(1)
  })
})

describe('world', () => {
  test('holds the states with adjectives and capitals, organisations, parties, media and offices', async () => {
    const world = await load('world')
    const of = (kind: string) => world.actors.filter((actor) => actor.kind === kind)
    expect(of('state').length).toBeGreaterThanOrEqual(195)
    expect(of('state').filter((state) => state.adjectives.de && state.adjectives.en).length).toBeGreaterThan(180)
    expect(of('place').filter((place) => place.seatOf).length).toBeGreaterThan(180)
    expect(of('organisation').length).toBeGreaterThan(100)
    expect(of('medium').length).toBeGreaterThan(100)
    expect(world.offices.find((office) => office.id === 'foreign-minister')?.titles.de).toContain('Aussenministerin')
    expect(world.offices.find((office) => office.id === 'president-elect')?.commits).toBe(false)
  })
})

/** All ids of the coding manual. */
const ISSUES =
  'security.nato-membership security.alliance-choice security.neutrality security.nuclear-arms security.demilitarisation security.foreign-aid security.guarantees security.foreign-troops security.western-troops security.nato-posture territory.crimea territory.donbas territory.four-oblasts territory.cession territory.recognition ceasefire.truce ceasefire.general ceasefire.dmz ceasefire.line ceasefire.monitoring economy.sanctions economy.assets economy.reparations economy.power-plants economy.minerals economy.grain-shipping politics.denazification politics.language-church politics.elections politics.leadership humanitarian.prisoners humanitarian.children justice.accountability process.negotiations process.format process.mediation process.participation process.sequence process.confidence other'.split(
    ' ',
  )

describe('ukraine', () => {
  let ukraine: Casebook
  let world: Casebook
  let lexicons: Readonly<Record<'de' | 'en', CompiledLexicon>>
  beforeAll(async () => {
    ukraine = await load('ukraine')
    world = await load('world')
    lexicons = { de: compileLexicon(ukraine.issues, 'de'), en: compileLexicon(ukraine.issues, 'en') }
  })

  test('adds at least 120 actors of its own, persons with dated offices among them', () => {
    const taken = new Set(world.actors.map((actor) => actor.id))
    const own = ukraine.actors.filter((actor) => !taken.has(actor.id))
    expect(own.length).toBeGreaterThanOrEqual(120)
    expect(own.filter((actor) => actor.kind === 'person' && actor.offices.length > 0).length).toBeGreaterThanOrEqual(
      120,
    )
  })
  test('has every issue of the coding manual, with a lexicon in both languages', () => {
    expect(ukraine.issues.map((issue) => issue.id).sort()).toEqual([...ISSUES].sort())
    for (const issue of ukraine.issues)
      for (const language of ['de', 'en'])
        if (issue.id !== 'other')
          expect(issue.lexicon[language]?.length, `${issue.id} ${language}`).toBeGreaterThanOrEqual(15)
  })
  test('has the rules, proposals and mechanisms of the case, and keeps empty slots empty', () => {
    expect(ukraine.rules.length).toBeGreaterThanOrEqual(10)
    expect(ukraine.rules.some((rule) => !rule.on)).toBe(true)
    expect(ukraine.proposals.length).toBeGreaterThanOrEqual(20)
    expect(ukraine.proposals.find((proposal) => proposal.id === 'double-resolution-2022')?.owner).toEqual([])
    expect(ukraine.mechanisms.find((mechanism) => mechanism.id === 'dnipro-red-line')?.response).toBeNull()
  })
  test('knows that an office commits only while it is held', () => {
    const trump = ukraine.actors.find((actor) => actor.id === 'donald-trump')
    const offices = trump?.offices.filter(
      (held) => held.from !== null && held.from <= '2024-12-05' && (held.until === null || held.until > '2024-12-05'),
    )
    expect(offices?.map((held) => held.office)).toEqual(['president-elect'])
  })
  test.each([
    ['de', 'Man werde die Krim nie und nimmer als russisch anerkennen.', 'territory.recognition'],
    ['de', 'Der Minister verlangt, dass Kiew auf den Beitritt zur NATO verzichtet.', 'security.nato-membership'],
    ['de', 'Soldaten aus Europa könnten als Friedenstruppe in die Ukraine gehen.', 'security.foreign-troops'],
    ['de', 'Er schlug eine entmilitarisierte Zone entlang des Flusses vor.', 'ceasefire.dmz'],
    ['de', 'Das Land müsse entmilitarisiert werden.', 'security.demilitarisation'],
    ['de', 'Berlin sagte weitere Waffenlieferungen zu.', 'security.foreign-aid'],
    ['de', 'Eine dreissigtägige Waffenruhe wäre ein Anfang.', 'ceasefire.truce'],
    ['de', 'Gefordert wird eine sofortige und bedingungslose Waffenruhe.', 'ceasefire.general'],
    ['de', 'Die vier Regionen müssten vollständig geräumt werden.', 'territory.four-oblasts'],
    ['de', 'Alle verschleppten Kinder sollen heimkehren.', 'humanitarian.children'],
    ['en', 'The troops must leave the four regions before anything else.', 'territory.four-oblasts'],
    ['en', 'Kyiv wants legally binding security guarantees.', 'security.guarantees'],
    ['en', 'The bloc will extend the sanctions by half a year.', 'economy.sanctions'],
    ['en', 'He offered to host and mediate.', 'process.mediation'],
    ['en', 'A 30-day truce was on offer.', 'ceasefire.truce'],
    ['en', 'They insist that a neutral status be written into the constitution.', 'security.neutrality'],
    ['en', 'No tribunal, and an amnesty for all.', 'justice.accountability'],
    ['en', 'Both would hand over a thousand prisoners of war.', 'humanitarian.prisoners'],
    // What the list does not name, beside its nearest neighbour.
    ['de', 'Der Preis für tausend Kubikmeter Gas müsse sinken.', 'other'],
    ['de', 'Brüssel will die Einfuhr von russischem Gas verbieten.', 'economy.sanctions'],
    ['de', 'Ein humanitärer Korridor für die Bewohner sei vereinbart.', 'other'],
    ['de', 'Eine humanitäre Feuerpause von zwei Tagen sei vereinbart.', 'ceasefire.truce'],
    ['de', 'Die Opposition besteht auf einer Verfassungsreform.', 'other'],
    ['de', 'Den Präsidenten erkenne man nicht als rechtmässig an.', 'politics.leadership'],
    ['de', 'Das Bündnis wolle eine dauerhafte Brigade an der Ostgrenze.', 'security.nato-posture'],
    ['de', 'Man werde nicht über die Medien reden.', 'process.confidence'],
    ['de', 'Sportler aus Russland dürften nicht zu den Olympischen Spielen.', 'other'],
    ['de', 'Serbien wolle weiterhin den Beitritt zur EU.', 'other'],
    ['de', 'Die Ukraine wolle weiterhin den Beitritt zur EU.', 'security.alliance-choice'],
    ['en', 'The gas price would have to come down.', 'other'],
    ['en', 'Brussels wants to ban imports of Russian gas.', 'economy.sanctions'],
    ['en', 'Both agreed on humanitarian corridors out of the city.', 'other'],
    ['en', 'Both agreed on a humanitarian pause of two days.', 'ceasefire.truce'],
    ['en', 'The opposition insists on changes to the constitution.', 'other'],
    ['en', 'It does not recognise him as the legitimate president.', 'politics.leadership'],
    ['en', 'The allies want a permanent brigade at the border.', 'security.nato-posture'],
    ['en', 'The contents should stay out of the public eye.', 'process.confidence'],
    ['en', 'Athletes from Russia must stay away from the Olympic Games.', 'other'],
    ['en', 'Serbia still seeks membership in the EU.', 'other'],
    ['en', 'Ukraine still seeks membership in the EU.', 'security.alliance-choice'],
  ])('%s: %s → %s', (language, sentence, issue) => {
    const lexicon = lexicons[language as 'de' | 'en']
    expect(rankIssues(findTerms(lexicon, sentence))[0]?.issue).toBe(issue)
  })
})

describe('loading from a folder', () => {
  let folder: string
  const head = (id: string, base: string) =>
    `id: ${id}\ntitle: { en: T }\nabout: { en: A }\nlanguages: [en]\nextends: ${base}\n`
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casebooks-'))
    for (const [id, base] of [
      ['ping', 'pong'],
      ['pong', 'ping'],
      ['lone', 'nothing'],
    ] as const) {
      await mkdir(join(folder, id))
      await writeFile(join(folder, id, 'casebook.yaml'), head(id, base))
    }
    await mkdir(join(folder, 'broken'))
    await writeFile(join(folder, 'broken', 'casebook.yaml'), 'id: [\n')
    await mkdir(join(folder, 'child'))
    await writeFile(join(folder, 'child', 'casebook.yaml'), head('child', 'broken'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const codes = async (name: string) => {
    const checked = await loadCasebook(join(folder, name))
    return checked.ok ? [] : checked.complaints.map((c) => c.code)
  }
  test('no folder, an empty folder, an unknown base, two that extend each other', async () => {
    expect(await codes('nowhere')).toEqual(['no-casebook'])
    expect(await codes('.')).toEqual(['no-casebook'])
    expect(await codes('lone')).toEqual(['unknown-casebook'])
    expect(await codes('ping')).toEqual(['unknown-casebook'])
  })
  test('what is wrong with the base is said, not that it is missing', async () => {
    const checked = await loadCasebook(join(folder, 'child'))
    expect(
      checked.ok ? [] : checked.complaints.map((c) => [c.code, c.place.endsWith(join('broken', 'casebook.yaml'))]),
    ).toEqual([['yaml-syntax', true]])
  })
  test('a list of casebooks leaves out what cannot be read', async () => {
    expect((await findCasebooks(folder)).map(({ id }) => id)).toEqual(['child', 'lone', 'ping', 'pong'])
    expect(await findCasebooks(join(folder, 'nowhere'))).toEqual([])
  })
})
