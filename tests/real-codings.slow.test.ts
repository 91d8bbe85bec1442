// The coding of real texts (training/real-codings): places and words of our own, never a text of others; and, where the data
// lie beside the repository, that the excerpts are still those that were coded.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}training/real-codings/`
const hasData = existsSync(`${root}../shared/data/ud-en-gum`)

const place = z.tuple([z.int().nonnegative(), z.int()]).refine(([begin, end]) => begin < end)
const excerpt = z.strictObject({
  document: z.string(),
  at: place,
  check: z.string().regex(/^[0-9a-f]{8}$/u),
  statements: z.array(
    z.strictObject({
      at: place,
      speaker: place.nullable(),
      actor: z.string().min(1),
      party: z.string().min(1).nullable(),
      act: z.string(),
      sign: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
      topic: z.string().max(100).nullable(),
      condition: z.strictObject({ at: place, head: z.string() }).nullable(),
    }),
  ),
})

const files = readdirSync(folder)
const excerptsOf = (file: string) =>
  readFileSync(`${folder}${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => excerpt.parse(JSON.parse(line)))

describe('the coding of real texts', () => {
  test.each(files)('%s holds places inside its excerpts and nothing else of the texts', (file) => {
    for (const { at, statements } of excerptsOf(file)) {
      for (const s of statements)
        for (const [begin, end] of [s.at, s.speaker, s.condition?.at].filter((p) => p !== null && p !== undefined)) {
          expect(begin).toBeGreaterThanOrEqual(at[0])
          expect(end).toBeLessThanOrEqual(at[1])
        }
    }
  })

  test.each(files)('%s codes no excerpt twice', (file) => {
    const keys = excerptsOf(file).map(({ document, at }) => `${document} ${at[0]}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.skipIf(!hasData)(
    `fits the texts that were coded${hasData ? '' : ' (skipped: no shared data)'}`,
    () => {
      const print = `import('./training/real-texts.mjs').then(({ realTexts }) => console.log(JSON.stringify(realTexts().map((t) => t.statements.map((s) => s.quote)))))`
      const { stdout, stderr } = spawnSync('node', ['-e', print], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
      expect(stderr).toBe('')
      const quotes = JSON.parse(stdout) as readonly (readonly string[])[]
      expect(quotes.length).toBe(files.reduce((n, file) => n + excerptsOf(file).length, 0))
      // Whole words: a text built in another way would cut them.
      for (const quote of quotes.flat()) expect(quote).toMatch(/^\S.*\S$/su)
    },
    20_000,
  )
})
