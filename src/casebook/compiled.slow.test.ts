// The casebooks the build keeps are those the YAML holds now. `npm run build` first (npm test does).
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { casebookKey } from './compiled.js'
import type * as casebooks from './index.js'
import { casebooksFolder, findCasebooks, loadCasebook } from './load.js'

const built = (await import(new URL('../../dist/casebook/index.js', import.meta.url).href)) as typeof casebooks

test('compiled is what was checked', async () => {
  const found = await findCasebooks(casebooksFolder())
  expect(found.length).toBeGreaterThan(2)
  for (const { folder } of found) expect(await built.loadCasebook(folder)).toEqual(await loadCasebook(folder))
})

test('a change is read, and a new mistake complained about', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'casebooks-'))
  try {
    await cp(casebooksFolder(), folder, { recursive: true })
    const path = join(folder, 'pay', 'actors.yaml')
    const text = await readFile(path, 'utf8')
    await writeFile(path, `${text}\n- id: newcomer\n  kind: person\n  name: { en: A Newcomer }\n`)
    const more = await built.loadCasebook(join(folder, 'pay'))
    expect(more.ok ? more.casebook.actors.at(-1)?.id : more.complaints).toBe('newcomer')
    // A mistake in what is extended is one too.
    await writeFile(join(folder, 'world', 'offices.yaml'), '- id: Not An Id\n')
    expect((await built.loadCasebook(join(folder, 'pay'))).ok).toBe(false)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('the key tells apart names, texts and what is extended', () => {
  const key = (path: string, text: string, base: string | null = null) => casebookKey('f', [{ path, text }], base)
  const keys = [key('f/a.yaml', 'x'), key('f/b.yaml', 'x'), key('f/a.yaml', 'y'), key('f/a.yaml', 'x', 'base')]
  expect(new Set(keys).size).toBe(4)
  expect(casebookKey('g', [{ path: 'g/a.yaml', text: 'x' }], null)).toBe(keys[0])
})
