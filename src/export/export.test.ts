import { existsSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { articleSchema, attributionSchema, statementSchema } from '../dossier/index.js'
import { sampleDossier, sampleExport } from './fixture.js'
import { exporters, parseDossierJson } from './index.js'

/** Bytes are archives of text files: golden files hold what is in them. */
const legible = (written: string | Uint8Array): string =>
  typeof written === 'string'
    ? written
    : Object.entries(unzipSync(written))
        .map(([path, bytes]) => `== ${path}\n${strFromU8(bytes)}`)
        .join('\n')

const pathOf = (relative: string) => new URL(relative, import.meta.url)

describe.each(exporters.map((exporter) => [exporter.name, exporter] as const))('%s', (name, exporter) => {
  it('writes what its golden file holds', async () => {
    // Not named after the format, so that no formatter touches it.
    await expect(legible(exporter.export(sampleExport))).toMatchFileSnapshot(`./${name}/golden.txt`)
  })

  it('writes the same again, and leaves its input alone', () => {
    const before = JSON.stringify(sampleExport)
    expect(exporter.export(sampleExport)).toEqual(exporter.export(sampleExport))
    expect(JSON.stringify(sampleExport)).toBe(before)
  })

  it('takes an empty dossier', () => {
    const empty = { ...sampleExport, articles: [], readings: [], statements: [], revisions: [], namings: [] }
    expect(legible(exporter.export(empty))).toBeTypeOf('string')
  })

  it('says in docs/formats.md what it loses', () => {
    const page = readFileSync(pathOf('../../docs/formats.md'), 'utf8')
    const section = page.split(/^## /m).find((part) => part.startsWith(`${name}\n`))
    expect(section).toContain(`**Loses:** ${exporter.loses}`)
  })
})

it('names every format once, and each has its folder', () => {
  expect(new Set(exporters.map(({ name }) => name)).size).toBe(exporters.length)
  for (const { name } of exporters) expect(existsSync(pathOf(`./${name}/export-${name}.ts`))).toBe(true)
})

describe('csv', () => {
  const [csv] = exporters
  it('begins with a byte order mark only where one is asked for', () => {
    expect(csv?.export(sampleDossier, { byteOrderMark: true })).toBe(`\ufeff${csv?.export(sampleDossier)}`)
  })
})

describe('jsonl', () => {
  it('gives every article a line with verbatim spans, and leaves rejected statements out', () => {
    const lines = String(exporters.find(({ name }) => name === 'jsonl')?.export(sampleDossier))
      .trimEnd()
      .split('\n')
    const documents = lines.map((line) => JSON.parse(line))
    expect(documents.map(({ id, statements }) => [id, statements.length])).toEqual([
      ['note-1', 2],
      ['note-2', 0],
    ])
    for (const { text, statements } of documents)
      for (const { begin, end, quote } of statements) expect(text.slice(begin, end)).toBe(quote)
    expect(documents[0].attributions[0].message).toEqual([[23, 50]])
  })
})

it('the fixture is made of well-formed nouns', () => {
  for (const { takenIn: _, ...article } of sampleDossier.articles) expect(articleSchema.parse(article)).toEqual(article)
  for (const { attributions, statements } of sampleDossier.readings) {
    for (const attribution of attributions) attributionSchema.parse(attribution)
    for (const statement of statements) statementSchema.parse(statement)
  }
  const parsed = parseDossierJson(String(exporters.at(-1)?.export(sampleDossier)), 'x')
  expect(parsed).toMatchObject({ ok: true })
})

it('a format that needs what was not handed over says so, as our mistake', () => {
  const needy = exporters.filter(({ needs }) => needs !== undefined)
  expect(needy.length).toBeGreaterThan(1)
  for (const exporter of needy) expect(() => exporter.export(sampleDossier)).toThrow(exporter.needs)
})
