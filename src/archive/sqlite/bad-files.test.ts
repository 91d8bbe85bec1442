// Whatever is no dossier, or no longer a whole one, is told apart and left as it is, byte for byte.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, reading, statement, toyNormalise } from '../fixtures.js'
import { looksLikeDossier, openArchive, readForeign } from '../index.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-bad-files-'))
const sound = join(folder, 'sound.parley')
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  const opened = await openArchive(sound, { normalise: toyNormalise, create: { casebook: 'river' } })
  if (!opened.ok) throw new Error('cannot make a dossier')
  for (let i = 0; i < 20; i++) {
    const note = article(`note-${i}`, `Freedonia fordert den Abzug, zum ${i}. Mal.`.repeat(20))
    const demand = statement(note, 'Freedonia fordert den Abzug')
    await opened.archive.putArticleWithReading(note, reading(note.id, [demand]), { kind: 'machine', name: 'rules 1' })
  }
  await opened.archive.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

const copyOf = (name: string): string => {
  writeFileSync(at(name), readFileSync(sound))
  return at(name)
}

/** Codes of the complaints, after making sure that nothing in the folder has changed. */
const refusalOf = async (place: string): Promise<string[]> => {
  const bytes = () =>
    readdirSync(folder).map((name) => [name, statSync(at(name)).isFile() && readFileSync(at(name)).toString('base64')])
  const before = bytes()
  const codes: string[] = []
  for (const options of [{}, { create: { casebook: 'river' } }, { readOnly: true }]) {
    const opened = await openArchive(place, { normalise: toyNormalise, ...options })
    if (opened.ok) {
      await opened.archive.close()
      throw new Error('was opened')
    }
    for (const complaint of opened.complaints) {
      expect(complaint.place).toBe(place)
      expect(complaint.message).not.toMatch(/SQLITE_|Error/)
      codes.push(complaint.code)
    }
  }
  expect(bytes()).toEqual(before)
  return [...new Set(codes)]
}

describe('a file that is no whole dossier', () => {
  it.each([
    ['text.txt', 'Just a few lines of text.\n'.repeat(100), ['not-a-dossier']],
    ['short.txt', 'x', ['not-a-dossier']],
    ['empty.parley', '', ['empty-file']],
    ['torn.parley', 'SQLite format 3\0 and then nothing', ['truncated']],
  ])('%s', async (name, content, codes) => {
    writeFileSync(at(name), content)
    expect(await refusalOf(at(name))).toEqual(codes)
  })

  it('of another program', async () => {
    const other = new Database(at('other.sqlite'))
    other.exec('create table articles (id integer primary key, text text)')
    other.exec(`insert into articles values (1, 'theirs')`)
    other.close()
    expect(await refusalOf(at('other.sqlite'))).toEqual(['foreign-database'])
  })

  it('cut off at any length', async () => {
    const size = statSync(sound).size
    for (const kept of [50, 100, 4096, 4097, size - 4096, size - 1]) {
      const place = copyOf('cut.parley')
      truncateSync(place, kept)
      expect([kept, await refusalOf(place)]).toEqual([kept, ['truncated']])
    }
  })

  it('of a newer version', async () => {
    const place = copyOf('newer.parley')
    const raw = new Database(place)
    raw.exec('pragma user_version = 99')
    raw.close()
    expect(await refusalOf(place)).toEqual(['newer-format'])
  })

  it('that is a folder', async () => {
    mkdirSync(at('folder.parley'))
    expect(await refusalOf(at('folder.parley'))).toEqual(['is-a-folder'])
  })

  it('damaged in the middle: opens, and check() tells', async () => {
    const bytes = readFileSync(sound)
    bytes.fill(0xaa, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 8192)
    writeFileSync(at('damaged.parley'), bytes)
    const opened = await openArchive(at('damaged.parley'), { normalise: toyNormalise, readOnly: true })
    if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
    expect((await opened.archive.check()).map(({ code }) => code)).toContain('damaged')
    await opened.archive.close()
    expect(readFileSync(at('damaged.parley')).equals(bytes)).toBe(true)
  })
})

describe('a database of another program', () => {
  it('is read without what its virtual tables hold', () => {
    const other = new Database(at('virtual.sqlite'))
    other.exec("create virtual table words using fts5(word, content='')")
    other.exec("create virtual table vocabulary using fts5vocab(words, 'row')")
    other.exec('create table plain (id integer primary key, text text)')
    other.exec(`insert into plain values (1, 'theirs')`)
    other.close()
    expect(readForeign(at('virtual.sqlite'))).toEqual({ ok: true, tables: { plain: [{ id: 1, text: 'theirs' }] } })
    const ours = readForeign(sound)
    expect(ours.ok && Object.keys(ours.tables)).toContain('articles')
  })

  it('is refused where its own SQL cannot be run', () => {
    const other = new Database(at('computed.sqlite'))
    other.exec(`create table t (a text, b text generated always as (json_extract(a, '$')) virtual)`)
    other.exec(`insert into t (a) values ('{}')`)
    other.exec('pragma writable_schema=1')
    other.exec(`update sqlite_master set sql = replace(sql, 'json_extract', 'no_such_function')`)
    other.close()
    const read = readForeign(at('computed.sqlite'))
    expect(read.ok ? [] : read.complaints.map(({ code }) => code)).toEqual(['cannot-read'])
  })
})

it('tells a dossier from other files, whatever has become of it', () => {
  const other = new Database(at('plain.sqlite'))
  other.exec('create table t (a text)')
  other.close()
  const cut = copyOf('half.parley')
  truncateSync(cut, 4097)
  writeFileSync(at('notes.txt'), 'notes')
  const places = [sound, cut, at('plain.sqlite'), at('notes.txt'), at('absent'), folder]
  expect(places.map(looksLikeDossier)).toEqual([true, true, false, false, false, false])
})
