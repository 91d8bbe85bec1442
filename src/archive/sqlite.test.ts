import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { annexOf } from '../dossier/index.js'
import type { Archive, Normalise } from './archive.js'
import { archiveContract } from './contract.js'
import { article, forecast, reading, statement, toyNormalise } from './fixtures.js'
import { openArchive } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-archive-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const newPlace = () => join(folder, `${++count} ä#?%.parley`)

const opening = async (place: string, normalise: Normalise = toyNormalise): Promise<Archive> => {
  const opened = await openArchive(place, { normalise, create: { casebook: 'river' } })
  if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
  return opened.archive
}

archiveContract('SQLite in memory', (normalise) => opening(':memory:', normalise))
archiveContract('an SQLite file', (normalise) => opening(newPlace(), normalise))

const RULES = { kind: 'machine', name: 'rules 0.1.0' } as const
const note = article('note-1', 'Freedonia fordert den Abzug.', { lang: 'de' })
const demand = statement(note, 'Freedonia fordert den Abzug')
const hope = forecast(note, 'den Abzug')
const codesOf = (opened: Awaited<ReturnType<typeof openArchive>>) =>
  opened.ok ? 'opened' : opened.complaints.map(({ code }) => code).join()

describe('a dossier file', () => {
  it('is one file when closed, and holds everything when opened again', async () => {
    const place = newPlace()
    const archive = await opening(place)
    await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES)
    const before = [await archive.articles(), await archive.statements(), await archive.reading(note.id)]
    await archive.close()
    await archive.close()
    const name = place.slice(folder.length + 1)
    expect(readdirSync(folder).filter((file) => file.startsWith(name))).toEqual([name])
    const again = await openArchive(place, { normalise: toyNormalise, create: { casebook: 'other' } })
    if (!again.ok) throw new Error(codesOf(again))
    expect(again.isNew).toBe(false)
    expect(again.archive.casebook).toBe('river')
    expect([
      await again.archive.articles(),
      await again.archive.statements(),
      await again.archive.reading(note.id),
    ]).toEqual(before)
    await again.archive.close()
  })

  it('can be read while another one writes, and never be written through a reader', async () => {
    const place = newPlace()
    const writer = await opening(place)
    const reader = await openArchive(place, { normalise: toyNormalise, readOnly: true })
    if (!reader.ok) throw new Error(codesOf(reader))
    await writer.putArticle(note)
    expect(await reader.archive.heads()).toHaveLength(1)
    await expect(reader.archive.putArticle(article('b', 'B'))).rejects.toThrow(/cannot be written/)
    await reader.archive.close()
    await writer.close()
  })

  it('stays as it was for a reader that is pinned, and holds up nobody who writes', async () => {
    const place = newPlace()
    const writer = await opening(place)
    await writer.putArticle(note)
    const pinned = await openArchive(place, { normalise: toyNormalise, readOnly: true, pinned: true })
    if (!pinned.ok) throw new Error(codesOf(pinned))
    const before = await pinned.archive.revisionNumber()
    await writer.putArticle(article('b', 'B'))
    await writer.putArticle(article('c', 'C'))
    expect(await writer.revisionNumber()).toBeGreaterThan(before)
    expect(await pinned.archive.revisionNumber()).toBe(before)
    expect(await pinned.archive.heads()).toHaveLength(1)
    expect(await pinned.archive.articles()).toHaveLength(1)
    expect(await pinned.archive.revisions()).toEqual([])
    await pinned.archive.close()
    const later = await openArchive(place, { normalise: toyNormalise, readOnly: true, pinned: true })
    if (!later.ok) throw new Error(codesOf(later))
    expect(await later.archive.heads()).toHaveLength(3)
    await later.archive.close()
    await writer.close()
  })

  it('is not made where nobody asked for it', async () => {
    const place = newPlace()
    expect(codesOf(await openArchive(place, { normalise: toyNormalise }))).toBe('no-such-dossier')
    const deep = join(folder, 'nowhere', 'x.parley')
    expect(codesOf(await openArchive(deep, { normalise: toyNormalise, create: { casebook: 'x' } }))).toBe(
      'no-such-folder',
    )
    await expect(openArchive(':memory:', { normalise: toyNormalise })).rejects.toThrow(/create/)
  })

  it('is made once when two want to make it at the same time', async () => {
    const place = newPlace()
    const both = await Promise.all(
      [1, 2].map(() => openArchive(place, { normalise: toyNormalise, create: { casebook: 'x' } })),
    )
    expect(both.map((opened) => opened.ok && opened.isNew).sort()).toEqual([false, true])
    for (const opened of both) if (opened.ok) await opened.archive.close()
  })

  it('refuses to change or remove anything, whoever opens it', async () => {
    const place = newPlace()
    const archive = await opening(place)
    await archive.putArticleWithReading(note, reading(note.id, [demand], { remarks: [hope] }), RULES)
    await archive.name({ action: 'merge', kind: 'actor', issue: null, what: 'a', into: 'b' }, { by: 'Anna' })
    await archive.judgeRemark(hope.id, { action: 'resolve', outcome: 'not' }, { by: 'Anna' })
    await archive.putAnnex(annexOf('dna', 'debate.dna', '{}'))
    await archive.close()
    const raw = new Database(place)
    for (const table of [
      'dossier',
      'articles',
      'descriptions',
      'readings',
      'statements',
      'revisions',
      'words',
      'namings',
      'remarks',
      'remark_log',
      'annexes',
    ]) {
      const column = table === 'dossier' ? 'casebook' : ['namings', 'annexes'].includes(table) ? 'body' : 'article'
      expect(() => raw.exec(`update ${table} set ${column} = 'x'`)).toThrow(/only ever added to/)
      expect(() => raw.exec(`delete from ${table}`)).toThrow(/only ever added to/)
    }
    raw.close()
  })

  it('tells in check() what somebody has altered behind its back', async () => {
    const place = newPlace()
    const archive = await opening(place)
    await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES)
    for (const what of ['a', 'c', 'd'])
      await archive.name({ action: 'merge', kind: 'actor', issue: null, what, into: 'b' }, { by: 'Anna' })
    await archive.close()
    const raw = new Database(place)
    for (const table of ['articles', 'statements', 'revisions', 'words', 'namings']) {
      raw.exec(`drop trigger ${table}_no_update`)
      raw.exec(`drop trigger ${table}_no_delete`)
    }
    raw.exec(`update articles set text = replace(text, 'Abzug', 'Umzug')`)
    raw.exec(`update revisions set by_name = '"somebody else"'`)
    raw.exec(
      `insert into revisions select article, 2, 'r-1', 's-1', 'confirm', null, null, 'person', '"x"', at, null from revisions`,
    )
    raw.exec(`insert into statements select 'a-1', 1, statement, party, issue, body from statements`)
    raw.exec('delete from words')
    raw.exec(`update namings set body = replace(body, '"into":"b"', '"into":"c"') where number = 1`)
    raw.exec('delete from namings where number = 2')
    raw.close()
    const again = await opening(place)
    const codes = (await again.check()).map(({ code }) => code)
    expect([...new Set(codes)].sort()).toEqual([
      'broken-log',
      'dangling-revision',
      'not-indexed',
      'not-verbatim',
      'stray-row',
      'wrong-hash',
    ])
    await again.close()
  })
})

describe('remarks of a dossier file', () => {
  it('that somebody has altered are told in check()', async () => {
    const place = newPlace()
    const archive = await opening(place)
    await archive.putArticleWithReading(note, reading(note.id, [], { remarks: [hope] }), RULES)
    await archive.judgeRemark(hope.id, { action: 'resolve', outcome: 'not' }, { by: 'Anna' })
    await archive.close()
    const raw = new Database(place)
    for (const table of ['remarks', 'remark_log']) raw.exec(`drop trigger ${table}_no_update`)
    raw.exec(`update remarks set body = replace(replace(body, 'den Abzug', 'den Umzug'), '"peace"', '"war"')`)
    raw.exec(`update remark_log set outcome = 'happened'`)
    raw.exec(
      `insert into remark_log select article, 3, 'r-1', 'm-1', action, null, null, null, by_name, at, null from remark_log`,
    )
    raw.exec(`insert into remarks select 'a-1', number, by_kind, by_name, at, body from remarks`)
    raw.close()
    const again = await opening(place)
    const codes = (await again.check()).map(({ code }) => code)
    expect([...new Set(codes)].sort()).toEqual([
      'broken-log',
      'dangling-revision',
      'not-verbatim',
      'stray-row',
      'wrong-hash',
    ])
    await again.close()
  })
})

/** A dossier as the first version of the format laid it: nothing in it was changed since, tables were only added. */
const ofFirstFormat = async (): Promise<string> => {
  const place = newPlace()
  const archive = await opening(place)
  await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES)
  await archive.close()
  const raw = new Database(place)
  for (const table of ['namings', 'remarks', 'remark_log', 'annexes']) raw.exec(`drop table ${table}`)
  raw.exec('pragma user_version = 1')
  raw.close()
  return place
}

describe('a dossier of an older version', () => {
  it('is read as it is, byte for byte, by whoever may only read', async () => {
    const place = await ofFirstFormat()
    const before = readFileSync(place)
    const opened = await openArchive(place, { normalise: toyNormalise, readOnly: true })
    if (!opened.ok) throw new Error(codesOf(opened))
    expect(await opened.archive.statements()).toHaveLength(1)
    expect(await opened.archive.namings()).toEqual([])
    expect(await opened.archive.remarks()).toEqual([])
    expect(await opened.archive.remarkJudgements()).toEqual([])
    expect(await opened.archive.annexes()).toEqual([])
    expect(await opened.archive.check()).toEqual([])
    await opened.archive.close()
    expect(readFileSync(place).equals(before)).toBe(true)
  })

  it('gets what has come since when it is opened for writing, and keeps all it held', async () => {
    const place = await ofFirstFormat()
    for (const round of [1, 2]) {
      const archive = await opening(place)
      expect(await archive.statements()).toMatchObject([demand])
      await archive.name({ action: 'merge', kind: 'actor', issue: null, what: `a${round}`, into: 'b' }, { by: 'Anna' })
      expect(await archive.namings()).toHaveLength(round)
      await archive.putReading(reading(note.id, [demand], { remarks: [hope] }), RULES)
      expect(await archive.remarks()).toMatchObject([{ remark: hope }])
      await archive.putAnnex(annexOf('dna', `file ${round}`, '{}'))
      expect(await archive.annexes()).toHaveLength(round)
      expect(await archive.check()).toEqual([])
      await archive.close()
    }
    const raw = new Database(place)
    expect(() => raw.exec('delete from namings')).toThrow(/only ever added to/)
    raw.close()
  })
})
