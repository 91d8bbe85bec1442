// The importers by which the analyses are judged: the gold coding through `parley import`, the reference reading in tests.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casebooksFolder, loadCasebook } from '../src/casebook/index.js'
import { importCoding, openDossier, parseCoding } from '../src/desk/index.js'
import { holds, parsePartialDate } from '../src/dossier/index.js'
import { matrix } from '../src/positions/index.js'
import { openReference, type ReferenceDossier, referenceStatements } from './reference-reading/dossier.js'
import { referenceIsThere } from './reference-reading/records.js'
import { root } from './source-files.js'

describe.skipIf(!referenceIsThere)('the reference reading as a dossier', () => {
  let reference: ReferenceDossier
  beforeAll(async () => {
    reference = await openReference()
  })
  afterAll(() => reference.dossier.close())

  it('cites verbatim, conditions too', () => {
    const texts = new Map(reference.articles.map(({ id, text }) => [id, text]))
    expect(reference.statements.length).toBeGreaterThan(40)
    for (const statement of reference.statements) {
      const text = texts.get(statement.article) as string
      expect(holds(text, statement)).toBe(true)
      if (statement.condition) expect(holds(text, statement.condition)).toBe(true)
    }
  })
  it('comes out of the archive as it went in, once however often it is taken in', async () => {
    const stored = await reference.dossier.archive.statements()
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    const bare = stored.map(({ standpoint: _, takenIn: __, replacedBy: ___, ...statement }) => statement)
    expect(bare.sort(byId)).toEqual([...reference.statements].sort(byId))
    expect(new Set(reference.statements.map(({ id }) => id)).size).toBe(reference.statements.length)
  })
  it('holds no position of an author, an expert, a medium or an observer', () => {
    for (const { actor, party } of reference.statements) {
      expect(actor).not.toMatch(/author|article|Charap|Bloomberg|observers|speculation/i)
      if (/Rounds|diplomats/.test(actor)) expect(party).toBeNull()
    }
    for (const id of ['000-05', '000-11', '001-16', '001-17', '003-24', '004-11', '004-18', '004-19'])
      expect(reference.idsOf(id)).toEqual([])
  })
  it('counts nobody as president before he is in office', () => {
    expect(reference.statements.find(({ id }) => id === reference.idOf('001-07'))?.party).toBeNull()
  })
  it('makes a map', () => {
    const { statements, published } = referenceStatements(reference)
    const { cells } = matrix(statements, { asOf: parsePartialDate('2025-03-18'), published })
    const truce = cells.filter(({ issue }) => issue === 'ceasefire.truce')
    expect(truce.map(({ party, sign, strength }) => [party, sign * strength])).toEqual([
      ['Russia', 0],
      ['Ukraine', 2],
      ['United States', 3],
    ])
  })
  it('keeps forecasts, agenda and contacts as records for others to read', () => {
    for (const id of ['002-11', '002-13', '002-14', '002-40', '002-47', '003-06'])
      expect([reference.idsOf(id), reference.records.some((record) => record.id === `S${id}`)]).toEqual([[], true])
  })
  it('names issues, options and actors of the casebook', async () => {
    const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
    if (!loaded.ok) throw new Error('the casebook does not load')
    const options = new Map(loaded.casebook.issues.map(({ id, options }) => [id, options.map((option) => option.id)]))
    const names = new Set(loaded.casebook.actors.map(({ name }) => name.en))
    for (const { id, issue, option, actor, party } of reference.statements) {
      const unknown = `${reference.nameOf(id)} ${issue}: ${option}`
      if (option !== null) expect(options.get(issue as string), unknown).toContain(option)
      expect(names, unknown).toContain(actor)
      if (party !== null) expect(names, unknown).toContain(party)
    }
    const unplaced = reference.statements.filter(({ issue }) => issue === null || !options.has(issue))
    expect(unplaced.map(({ id }) => reference.nameOf(id))).toEqual(['001-02', '001-03'])
  })
  it('reads two holders named together as two, a coalition as one', () => {
    const parties = (id: string) =>
      reference.idsOf(id).map((one) => reference.statements.find((statement) => statement.id === one)?.party)
    expect(parties('004-15')).toEqual(['Poland', 'Baltic states'])
    expect(parties('002-34')).toEqual(['Western states'])
  })
})

const gold = join(root, '../shared/data/gold')
const goldIsThere = existsSync(gold)
if (!goldIsThere) console.warn('skipped: no shared data (the gold coding)')

describe.skipIf(!goldIsThere)('a coding by hand', () => {
  it.each(['train', 'dev', 'reports'])(
    '%s.jsonl comes in without a complaint, and again without a change',
    async (name) => {
      const file = join(gold, `${name}.jsonl`)
      const { documents, complaints } = parseCoding(readFileSync(file, 'utf8'), file)
      expect(complaints).toEqual([])
      const opened = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
      if (!opened.ok) throw new Error('no dossier')
      const { dossier } = opened
      const imported = await importCoding(dossier, documents, 'coder')
      const before = await dossier.archive.statements()
      // What a coder has written twice (same span, holder, stance) is one statement.
      expect(before.length).toBeLessThanOrEqual(imported.statements)
      expect(before.length).toBe(imported.statements)
      await importCoding(dossier, documents, 'coder')
      expect(await dossier.archive.statements()).toEqual(before)
      await dossier.close()
    },
  )
})
