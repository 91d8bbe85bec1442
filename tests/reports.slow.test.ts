// The five reports, where they lie beside the repository: what a person must find in the reading, and what must not be there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleId, holds, parsePartialDate, type Reading, type Statement } from '../src/dossier/index.js'
import { readArticle } from '../src/reading/index.js'
import { readerOf } from './read-text.js'
import { root } from './source-files.js'

const file = join(root, '../shared/data/gold/reports.jsonl')
const there = existsSync(file)
if (!there) console.warn('skipped: no shared data (the five reports)')

describe.skipIf(!there)('the five reports', () => {
  const readings = new Map<string, { readonly text: string; readonly reading: Reading }>()
  beforeAll(async () => {
    const reader = await readerOf('ukraine')
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const { id, text, date, lang } = JSON.parse(line) as { id: string; text: string; date: string; lang: string }
      const article = {
        id: articleId(id, text),
        source: id,
        title: null,
        lang,
        published: parsePartialDate(date),
        publisher: null,
        text,
        boilerplate: [],
      }
      readings.set(id, { text, reading: readArticle(article, reader) })
    }
  })
  const statements = (id: string): readonly Statement[] => readings.get(id)?.reading.statements ?? []

  it('cites verbatim', () => {
    expect(readings.size).toBe(5)
    for (const { text, reading } of readings.values())
      for (const s of reading.statements) expect(holds(text, s)).toBe(true)
  })
  it("reads the foreign minister's red line on recognition", () => {
    expect(
      statements('report-002').some(
        (s) =>
          s.act === 'redline' &&
          s.party === 'Ukraine' &&
          s.issue === 'territory.recognition' &&
          s.sign === -1 &&
          s.strength === 4,
      ),
    ).toBe(true)
  })
  it("reads Moscow's rejection of peacekeepers", () => {
    expect(
      statements('report-002').some(
        (s) => s.act === 'reject' && s.party === 'Russia' && s.issue === 'security.foreign-troops' && s.sign === -1,
      ),
    ).toBe(true)
  })
  it('reads a Russian condition', () => {
    expect(statements('report-002').some((s) => s.party === 'Russia' && s.condition?.head === 'ONLYIF')).toBe(true)
  })
  it('reads that there are no talks, and at most seven positions in a page of filler', () => {
    const found = statements('report-003')
    expect(found.some((s) => s.act === 'refuse_talks' && s.party === 'Russia' && s.temporary)).toBe(true)
    expect(found.filter((s) => s.party !== null).length).toBeLessThanOrEqual(7)
  })
  it("reads nothing of the commentator as anybody's position", () => {
    expect(
      statements('report-000')
        .filter((s) => s.party !== null && s.party !== 'Ukraine')
        .map((s) => s.quote),
    ).toEqual([])
  })
  it('reads no expert, observer or medium as a party', () => {
    for (const id of readings.keys())
      expect(
        statements(id).filter((s) => s.party !== null && /observers|Bloomberg|Charap|Rand/i.test(s.actor)),
      ).toEqual([])
  })
})
