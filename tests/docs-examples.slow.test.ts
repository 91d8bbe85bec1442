// The guide shows commands and what they print: all of them are run, in its order, in one folder.
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/program.js'
import { keeping } from './keeping-door.js'
import { root } from './source-files.js'

const guide = readFileSync(join(root, 'docs/guide.md'), 'utf8')

/** Words of a command line, with "…" around what holds blanks. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? (plain as string))

interface Shown {
  readonly command: string
  /** Lines shown below it; "…" stands for anything. */
  readonly lines: readonly string[]
}
const shownIn = (page: string): readonly Shown[] =>
  [...page.matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
    (block as string)
      .split(/^\$ /m)
      .slice(1)
      .map((piece) => {
        const [command, ...lines] = piece.trimEnd().split('\n')
        return { command: command as string, lines }
      }),
  )

const fits = (line: string, printed: readonly string[]): boolean => {
  const parts = line.split('…')
  return printed.some((text) => {
    let at = 0
    for (const [i, part] of parts.entries()) {
      const found = text.indexOf(part, at)
      if (found < 0 || (i === 0 && found !== 0)) return false
      at = found + part.length
    }
    return parts.length > 1 || at === text.length
  })
}

describe('examples are executed', () => {
  const home = process.cwd()
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-docs-'))
    for (const data of ['casebooks', 'docs']) symlinkSync(join(root, data), join(folder, data), 'junction')
    process.chdir(folder)
  })
  afterAll(() => {
    process.chdir(home)
    rmSync(folder, { recursive: true, force: true })
  })

  it('there are some', () => {
    expect(shownIn(guide).length).toBeGreaterThan(10)
  })

  it.each(shownIn(guide))(
    '$command',
    async ({ command, lines }) => {
      const { door, said } = keeping()
      const [program, ...args] = wordsOf(command)
      expect(program).toBe('parley')
      expect(await run(args, '0', door), said()).toBe(0)
      const printed = said().split('\n')
      expect(lines.filter((line) => !fits(line, printed))).toEqual([])
    },
    30_000,
  )
})
