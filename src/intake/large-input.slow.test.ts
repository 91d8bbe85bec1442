import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold, quotations, sentences, tokenize } from '../text/index.js'
import { intakeHtml } from './html.js'
import { intakeFile } from './index.js'

const none: ReadonlySet<string> = new Set()
const rules = {
  abbreviations: none,
  closingAbbreviations: none,
  abbreviationsBeforeNumbers: none,
  ordinals: true,
  months: none,
  starters: none,
  beforeOrdinals: none,
  sayingVerbs: none,
}

describe('large input', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-large-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('50 MB of text are read and split', async () => {
    const path = join(folder, 'a.txt')
    const sentence = 'Der Minister sprach von „einem langen Tag“ und lehnte ab.'
    await writeFile(
      path,
      `${`${sentence} `.repeat(20)}\n\n`.repeat(Math.ceil((50 * 1024 * 1024) / (sentence.length * 20 + 22))),
    )
    const [article] = (await intakeFile(path)).articles
    const folded = fold(article?.text ?? '')
    const found = sentences(folded.text, rules)
    expect(found.length).toBeGreaterThan(500_000)
    expect(quotations(folded.text)).toHaveLength(found.length)
    const last = found.at(-1)
    const raw = folded.toRaw(last?.begin ?? 0, last?.end ?? 0)
    expect(article?.text.slice(raw.begin, raw.end)).toBe(sentence)
  })

  it('one line of 5 MB, with and without blanks', () => {
    for (const line of [
      'Er lehnte ab. '.repeat(380_000),
      'a'.repeat(5_000_000),
      '.-'.repeat(2_500_000),
      '"a '.repeat(1_700_000),
    ]) {
      const started = performance.now()
      const { text } = fold(line)
      expect(tokenize(text).length).toBeGreaterThan(0)
      sentences(text, rules)
      quotations(text)
      expect(performance.now() - started).toBeLessThan(30_000)
    }
  })

  it('more than 64 MB are refused with advice', async () => {
    const path = join(folder, 'b.txt')
    await writeFile(path, 'x')
    await truncate(path, 64 * 1024 * 1024 + 1)
    const { articles, complaints } = await intakeFile(path)
    expect(articles).toEqual([])
    expect(complaints[0]).toMatchObject({ code: 'too-large' })
    expect(complaints[0]?.message).toMatch(/64 MB.*split/)
  })

  it('a page of 16 MB is refused with advice, a broad one is read', () => {
    expect(intakeHtml('s.html', 'x'.repeat(16 * 1024 * 1024 + 1)).complaints[0]?.code).toBe('too-large')
    const broad = `<article>${'<p>Der Minister sprach in Genf von einem langen Tag und lehnte den Vorschlag ab.</p>'.repeat(50_000)}</article>`
    expect(intakeHtml('s.html', broad).complaints).toEqual([])
  })
})
