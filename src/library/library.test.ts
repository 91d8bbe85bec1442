import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Article, Reading } from '../dossier/index.js'
import type { Network } from '../network/index.js'
import type { Matrix } from '../positions/index.js'
import type { StatedReport } from '../settlement/index.js'
import * as library from './index.js'
import {
  articleFrom,
  matrix,
  network,
  openCasebook,
  type Reader,
  readArticle,
  readerOf,
  settle,
  settleProblem,
  type Talks,
  talksOf,
} from './index.js'

describe('the library', async () => {
  const opened = await openCasebook('ukraine')
  if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
  const { casebook } = opened
  const article = articleFrom({
    source: 'note',
    published: '2025-03-18',
    text: 'Ukraine will never recognise occupied territory, its foreign minister said. Russia demands that Ukraine give up its bid to join NATO. Ukraine has accepted a 30-day ceasefire.',
  })
  const reading = readArticle(article, readerOf(casebook))
  const talks = talksOf(casebook, [article, article], [reading, reading])

  it('reads, lays out, settles and ties, with the statements behind every number', () => {
    expect(talks.articles).toHaveLength(1)
    const ids = new Set<string>(talks.statements.map(({ id }) => id))
    expect(ids.size).toBeGreaterThan(0)
    for (const { begin, end, quote } of talks.statements) expect(article.text.slice(begin, end)).toBe(quote)
    const { cells } = matrix(talks, { asOf: '2025-03-18' })
    expect(cells.length).toBeGreaterThan(0)
    for (const { statements } of cells) for (const id of statements) expect(ids).toContain(id)
    expect(matrix(talks, { asOf: '2020' }).cells).toEqual([])
    const report = settle(talks, { strength: 3 })
    expect(report.lines.length).toBeGreaterThan(0)
    for (const { statement } of report.lines) expect(ids).toContain(statement)
    expect(settle(talks, { strength: 3, dropped: [...ids] }).lines).toEqual([])
    const tied = network(talks)
    expect(tied.rows.map(({ label }) => label)).toEqual([...new Set(cells.map(({ party }) => party))].sort())
    expect(network(talks, { networkType: 'onemode' }).cols).toEqual(network(talks, { networkType: 'onemode' }).rows)
  })

  it('settles a problem of one’s own', () => {
    const { answer } = settleProblem({
      id: 'two',
      title: null,
      issues: [{ id: 'a', label: null, options: ['yes', 'no'] }],
      parties: ['X', 'Y'],
      redLines: [
        { id: 'x', party: 'X', statement: null, anyOf: [{ issue: 'a', in: ['yes'] }] },
        { id: 'y', party: 'Y', statement: null, anyOf: [{ issue: 'a', in: ['no'] }] },
      ],
      rules: [],
      utilities: null,
    } as unknown as Parameters<typeof settleProblem>[0])
    expect(answer.conflicts).toEqual([['x', 'y']])
  })

  it('throws what the caller has got wrong, and returns what a file has', async () => {
    expect(() => articleFrom({ source: 'x', text: 'x', published: '2025-02-30' })).toThrow(RangeError)
    expect(() => articleFrom({ source: '', text: 'x' })).toThrow(RangeError)
    expect(() => matrix(talks, { asOf: 'yesterday' })).toThrow(RangeError)
    expect(await openCasebook('no-such-case')).toMatchObject({ ok: false, complaints: [{ code: 'no-casebook' }] })
  })

  it('has the types it promises', () => {
    expectTypeOf(readArticle).toEqualTypeOf<(article: Article, reader: Reader) => Reading>()
    expectTypeOf(matrix).parameter(0).toEqualTypeOf<Talks>()
    expectTypeOf(matrix).returns.toEqualTypeOf<Matrix>()
    expectTypeOf(settle).returns.toEqualTypeOf<StatedReport>()
    expectTypeOf(network).returns.toEqualTypeOf<Network>()
    expectTypeOf(articleFrom).parameter(0).toHaveProperty('published').toEqualTypeOf<string | null | undefined>()
    // @ts-expect-error: a party is no number
    expectTypeOf(talks.statements[0]?.party).toEqualTypeOf<number>()
  })
})

describe('what may be imported', () => {
  const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const { exports } = JSON.parse(read('package.json')) as { exports: Readonly<Record<string, string>> }
  const sources = Object.values(exports)
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))

  it('is there, and is in the reference', () => {
    expect(sources.length).toBeGreaterThan(10)
    for (const path of sources) expect(read(path)).toMatch(/^\/\/ Floor \d\./)
    const { entryPoints } = JSON.parse(read('docs/api/typedoc.json')) as { entryPoints: readonly string[] }
    expect([...entryPoints].sort()).toEqual(sources.map((path) => `../../${path}`).sort())
    const page = read('docs/api/README.md')
    for (const name of Object.keys(exports))
      if (name.startsWith('./') && !name.endsWith('.json')) expect(page).toContain(`\`parley/${name.slice(2)}\``)
  })

  it('says what it is: every function of the door has a comment, every type of its own too', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts',
    )
    const own = files.map((name) => read(`src/library/${name}`)).join('\n')
    const reading = read('src/reading/read-article.ts')
    const names = Object.keys(library)
    expect(names.length).toBeGreaterThan(7)
    const commented = (name: string): boolean =>
      new RegExp(`\\*/\\nexport (?:const|interface|type) ${name}\\b`).test(`${own}\n${reading}`)
    expect(names.filter((name) => !commented(name))).toEqual([])
    const types = [...own.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name as string)
    expect(types.length).toBeGreaterThan(4)
    expect(types.filter((name) => !commented(name))).toEqual([])
  })
})
