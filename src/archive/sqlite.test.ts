import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import type { Archive, Normalise } from './archive.js'
import { archiveContract } from './contract.js'
import { article, reading, statement, toyNormalise } from './fixtures.js'
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
    await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES)
    await archive.close()
    const raw = new Database(place)
    for (const table of ['dossier', 'articles', 'descriptions', 'readings', 'statements', 'revisions', 'words']) {
      const column = table === 'dossier' ? 'casebook' : 'article'
      expect(() => raw.exec(`update ${table} set ${column} = 'x'`)).toThrow(/only ever added to/)
      expect(() => raw.exec(`delete from ${table}`)).toThrow(/only ever added to/)
    }
    raw.close()
  })

  it('tells in check() what somebody has altered behind its back', async () => {
    const place = newPlace()
    const archive = await opening(place)
    await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES)
    await archive.close()
    const raw = new Database(place)
    for (const table of ['articles', 'statements', 'revisions', 'words']) {
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
    raw.close()
    const again = await opening(place)
    const codes = (await again.check()).map(({ code }) => code)
    expect([...new Set(codes)].sort()).toEqual([
      'dangling-revision',
      'not-indexed',
      'not-verbatim',
      'stray-row',
      'wrong-hash',
    ])
    await again.close()
  })
})
