import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyText } from '../../tests/any-text.js'
import { decode, intakeFile, intakeJson, intakeJsonl, intakeText, listFiles, readStandardInput } from './index.js'

const codes = (complaints: readonly { code: string; line: number | null }[]): string[] =>
  complaints.map((c) => (c.line === null ? c.code : `${c.code}@${c.line}`))

describe('plain text', () => {
  it('front matter is understood, marked and kept', () => {
    const text = '---\ntitle: "Ein Entwurf"\ndate: 2022-03-30\npublisher: Tagblatt\n---\nKiew legte ihn vor.\n'
    const { articles, complaints } = intakeText('a.txt', text)
    expect(complaints).toEqual([])
    expect(articles[0]).toMatchObject({
      source: 'a.txt',
      text,
      title: 'Ein Entwurf',
      published: '2022-03-30',
      publisher: 'Tagblatt',
      lang: null,
    })
    const mark = articles[0]?.boilerplate[0]
    expect(text.slice(mark?.end)).toBe('Kiew legte ihn vor.\n')
  })
  it('a rule at the top is no front matter', () => {
    expect(intakeText('a.txt', '---\nKiew legte ihn vor.\n---\n').articles[0]?.boilerplate).toEqual([])
  })
  it('a glued date is read and marked', () => {
    const [article] = intakeText('a.txt', ' date 2024-03 Die Offensive rollt.').articles
    expect(article).toMatchObject({ published: '2024-03', boilerplate: [{ begin: 1, end: 13, reason: 'glued-date' }] })
  })
  it('what the user says outranks what the text says', () => {
    const [article] = intakeText('a.txt', '---\ndate: 2022-01-01\n---\nX', {
      date: '2023-05',
      title: 'T',
      publisher: 'P',
    }).articles
    expect(article).toMatchObject({ published: '2023-05', title: 'T', publisher: 'P' })
  })
  it('a first line of its own is the title', () => {
    expect(intakeText('a.txt', '\n\nWandel im Osten\n\nDer Minister sprach.').articles[0]?.title).toBe(
      'Wandel im Osten',
    )
    expect(intakeText('a.txt', 'Der Minister sprach.\n\nDann ging er.').articles[0]?.title).toBeNull()
  })
  it('picture credits and share rows are marked, sentences are not', () => {
    const text =
      'Soldaten auf der Krim. +++ dpa-Bildfunk +++\n\nDas Bild: Moskau lehnt ab.\n\nFoto: A. Beispiel\n\nTeilen | Drucken'
    expect(intakeText('a.txt', text).articles[0]?.boilerplate.map((b) => text.slice(b.begin, b.end))).toEqual([
      'Soldaten auf der Krim. +++ dpa-Bildfunk +++',
      'Foto: A. Beispiel',
      'Teilen | Drucken',
    ])
  })
  it('never changes the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { articles } = intakeText('a', text)
        if (text.trim() !== '') expect(articles[0]?.text).toBe(text)
        for (const { begin, end } of articles[0]?.boilerplate ?? [])
          expect(begin < end && end <= text.length).toBe(true)
      }),
    )
  })
  it('the same text from the same source is the same article', () => {
    expect(intakeText('a', 'x').articles[0]?.id).toBe(intakeText('a', 'x', { date: '2024' }).articles[0]?.id)
  })
  it.each(['2025-02-30', '2025-13', 'yesterday'])('the date %s does not exist', (date) => {
    const { articles, complaints } = intakeText('a.txt', 'Text', { date })
    expect(articles[0]?.published).toBeNull()
    expect(complaints[0]?.message).toContain(date)
  })
})

describe('JSON lines', () => {
  it('reads the good lines and names the bad ones', () => {
    const lines = [
      '{"id":"a","lang":"de","title":"T","date":"2025-03-13","publisher":"P","text":"Ja.","more":1}',
      '{"id":"b","text":"oops',
      '',
      '{"id":"a","text":"Noch einmal."}',
      '{"id":"c"}',
      '{"id":"d","text":" "}',
      '[1]',
      '{"id":"e","date":"2025-02-30","text":"Nein."}',
      '{"id":7,"title":null,"text":"Sieben."}',
      '{"text":"Ohne Namen."}',
      '{"id":"f","title":5,"text":"Fünf."}\r',
    ]
    const { articles, complaints } = intakeJsonl('x.jsonl', `\ufeff${lines.join('\n')}`)
    expect(articles.map((a) => a.source)).toEqual(['a', 'e', '7', 'x.jsonl:10', 'f'])
    expect(articles[0]).toMatchObject({ lang: 'de', title: 'T', published: '2025-03-13', publisher: 'P', text: 'Ja.' })
    expect(codes(complaints)).toEqual([
      'invalid-json@2',
      'duplicate-id@4',
      'no-text@5',
      'empty-text@6',
      'not-a-record@7',
      'no-such-date@8',
      'bad-field@11',
    ])
    expect(complaints[1]?.message).toMatch(/line 1 and again in line 4/)
  })
  it('an array, a single record, and JSON lines under the name .json', () => {
    expect(intakeJson('x.json', '[{"id":"a","text":"A"},{"id":"a","text":"B"}]').complaints[0]?.message).toMatch(
      /record 1 and again in record 2/,
    )
    expect(intakeJson('x.json', '{"id":"a","text":"A"}').articles).toHaveLength(1)
    expect(intakeJson('x.json', '{"id":"a","text":"A"}\n{"id":"b","text":"B"}').articles).toHaveLength(2)
  })
  it('nothing in it', () => {
    expect(codes(intakeJsonl('x.jsonl', '\n\n').complaints)).toEqual(['empty-file'])
  })
})

describe('decode', () => {
  const text = 'Kiew – „Grüße“ ß'
  const utf16be = (marked: boolean): Buffer => Buffer.from((marked ? '\ufeff' : '') + text, 'utf16le').swap16()
  it.each<[string, Buffer, string, string]>([
    ['UTF-8', Buffer.from(text), 'utf-8', text],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8', text],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le', text],
    ['UTF-16 BE with a mark', utf16be(true), 'utf-16be', text],
    ['UTF-16 LE without', Buffer.from(text, 'utf16le'), 'utf-16le', text],
    ['UTF-16 BE without', utf16be(false), 'utf-16be', text],
    ['Latin-1', Buffer.from('Grüße aus Köln', 'latin1'), 'windows-1252', 'Grüße aus Köln'],
    ['Windows quotation marks', Buffer.from([0x84, 0x4a, 0x61, 0x93, 0x20, 0x80]), 'windows-1252', '„Ja“ €'],
    [
      'declared Cyrillic',
      Buffer.from([...Buffer.from('<meta charset="windows-1251">'), 0xcc, 0xe8, 0xf0]),
      'windows-1251',
      '<meta charset="windows-1251">Мир',
    ],
    [
      'declared nonsense',
      Buffer.from([...Buffer.from('<meta charset=nonsense>'), 0xfc]),
      'windows-1252',
      '<meta charset=nonsense>ü',
    ],
  ])('%s', (_, bytes, encoding, expected) => {
    expect(decode(bytes, 'x')).toEqual({ text: expected, encoding })
  })
  it.each<[string, Buffer]>([
    ['PDF', Buffer.from('%PDF-1.7 …')],
    ['zip', Buffer.from('PK\u0003\u0004abc', 'latin1')],
    ['picture', Buffer.from('\u0089PNG\r\n', 'latin1')],
    ['zeroes', Buffer.from([1, 0, 0, 0, 65, 66, 0, 67])],
    ['control characters', Buffer.from(Array.from({ length: 200 }, (_v, i) => (i % 8) + 1))],
  ])('%s is no text', (_, bytes) => {
    expect(decode(bytes, 'x')).toMatchObject({ code: 'binary-file', place: 'x' })
  })
})

describe('files', () => {
  let folder = ''
  const path = (name: string): string => join(folder, name)
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-intake-'))
    await mkdir(path('b/deep'), { recursive: true })
    await mkdir(path('empty'))
    await writeFile(path('z.txt'), 'Text.')
    await writeFile(path('b/deep/a.HTML'), '<p>x')
    await writeFile(path('b/list.jsonl'), '{"id":"a","text":"A"}\n{"id":')
    await writeFile(path('b/.hidden.txt'), 'x')
    await writeFile(path('b/picture.png'), 'x')
    await writeFile(path('leer.txt'), '')
    await symlink(folder, path('b/circle'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('are found in folders, in the same order everywhere', async () => {
    const { files, complaints } = await listFiles([
      path('z.txt'),
      folder,
      path('nowhere'),
      path('empty'),
      path('b/picture.png'),
    ])
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
      'z.txt',
      'b/deep/a.HTML',
      'b/list.jsonl',
      'leer.txt',
      'b/picture.png',
    ])
    expect(complaints.map((c) => [c.code, c.place])).toEqual([
      ['missing-path', path('nowhere')],
      ['nothing-to-read', path('empty')],
    ])
  })
  it('are read by their ending; the source is the name without the folder', async () => {
    expect((await intakeFile(path('z.txt'), { date: '2024' })).articles[0]).toMatchObject({
      source: 'z.txt',
      published: '2024',
    })
    const list = await intakeFile(path('b/list.jsonl'))
    expect(list.articles).toHaveLength(1)
    expect(list.complaints[0]).toMatchObject({ code: 'invalid-json', place: path('b/list.jsonl'), line: 2 })
  })
  it.each([
    ['leer.txt', 'empty-file'],
    ['nowhere.txt', 'missing-path'],
    ['b', 'is-a-folder'],
  ])('%s: %s', async (name, code) => {
    expect(codes((await intakeFile(path(name))).complaints)).toEqual([code])
  })
  it.each([
    ['text', 'Ein Text.', 'standard-input'],
    ['JSON lines', '{"id":"a","text":"A"}', 'a'],
    ['a page', '<!DOCTYPE html><p>Ja', 'standard-input'],
  ])('standard input: %s', async (_, input, source) => {
    expect((await readStandardInput(Readable.from([Buffer.from(input)]))).articles[0]?.source).toBe(source)
  })
  it('standard input: nothing', async () => {
    expect(codes((await readStandardInput(Readable.from([]))).complaints)).toEqual(['empty-file'])
  })
})
