// Names that persons have given are put over statements in one place. Whoever asks the archive itself for statements sees
// the names that were read; only those may who store, hand on, or work on the names themselves.
import { expect, it } from 'vitest'
import { isTest, sourceFiles } from './source-files.js'

const MAY_ASK_THE_ARCHIVE = new Set([
  // A person's edit takes the place of what is stored, and keeps the names that were left as they were.
  'src/desk/edit/conflict.ts',
  'src/desk/edit/edit.ts',
  'src/desk/export-input.ts',
  'src/desk/names/known-things.ts',
  'src/desk/names/named.ts',
  'src/desk/replay.ts',
  'src/desk/statements-asked.ts',
])

it('everybody else asks src/desk/names/named.ts', () => {
  const files = ['desk', 'cli', 'server'].flatMap((folder) =>
    sourceFiles(`src/${folder}`).filter((file) => !isTest(file)),
  )
  const asking = files.filter(({ text }) => /archive\s*\.(?:statements?|search)\(/.test(text)).map(({ path }) => path)
  expect(asking).toContain('src/desk/names/named.ts')
  expect(asking.filter((path) => !MAY_ASK_THE_ARCHIVE.has(path))).toEqual([])
})
