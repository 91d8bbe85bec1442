// What the program reads today from the sample articles, statement by statement. A change of the reading shows here as a
// change of lines, to be reviewed like code; `npm run golden` writes them anew. What should be read stands in `expected/`.
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { casebooksFolder } from '../src/casebook/index.js'
import { openSample } from '../src/desk/index.js'
import type { Reading, Statement } from '../src/dossier/index.js'
import { namesIn, readExpected } from './expected-reading.js'

const REFRESH = process.env.UPDATE_GOLDEN === '1'

/** What makes a difference to the map, and the words it rests on; without offsets, which move with every typing error mended. */
const line = ({ party, act, sign, strength, issue, condition, quote }: Statement): string =>
  JSON.stringify({
    party,
    act,
    sign,
    strength,
    issue,
    ...(condition && { condition: `${condition.head}: ${condition.quote}` }),
    quote,
  })

const linesOf = ({ statements }: Reading): string =>
  [...statements]
    .sort((a, b) => a.begin - b.begin || a.end - b.end || (a.id < b.id ? -1 : 1))
    .map((statement) => `${line(statement)}\n`)
    .join('')

describe.each(['ukraine', 'pay'])('the sample articles of the case %s', async (name) => {
  const folder = join(casebooksFolder(), name)
  const golden = join(folder, 'golden')
  const readings = new Map<string, Reading>()
  const sample = await openSample(name, ':memory:', {
    onProgress: ({ article, reading }) => void readings.set(basename(article.source, '.txt'), reading),
  })
  if (!sample.ok) throw new Error(`the casebook ${name} does not load`)
  afterAll(() => sample.dossier.close())

  if (REFRESH) {
    await rm(golden, { recursive: true, force: true })
    await mkdir(golden)
    for (const [id, reading] of readings) await writeFile(join(golden, `${id}.jsonl`), linesOf(reading))
  }

  it('are all read, and no line is kept of an article that is gone', async () => {
    const articles = await namesIn(join(folder, 'articles'), '.txt')
    expect([...readings.keys()].sort()).toEqual(articles)
    expect(existsSync(golden) ? await namesIn(golden, '.jsonl') : []).toEqual(articles)
  })

  it.each([...readings.keys()])('%s is read as its lines say', async (id) => {
    const path = join(golden, `${id}.jsonl`)
    const kept = existsSync(path) ? await readFile(path, 'utf8') : ''
    expect(linesOf(readings.get(id) as Reading).split('\n'), 'if the change is meant: npm run golden').toEqual(
      kept.split('\n'),
    )
  })

  const silent = (await readExpected(folder)).filter(({ statements }) => statements.length === 0)
  it.each(silent.map(({ id }) => id))('%s says nothing on behalf of anybody: no party may be read from it', (id) => {
    const said = readings.get(id)?.statements.filter(({ party }) => party !== null) ?? []
    expect(said.map(line)).toEqual([])
  })
})
