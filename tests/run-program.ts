// For slow tests: the compiled program, run as users run it, in a folder of its own. `npm run build` first (npm test does).
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

export const NEVER = 'Ukraine will never recognise the annexed territories'
export const REPORT = `“${NEVER},” foreign minister Andrii Sybiha said on Monday.\n\nMoscow rejected foreign peacekeepers on Ukrainian soil.\n`

/** A line of JSON as `read` takes it. */
export const line = (id: string, rest: object = {}): string =>
  JSON.stringify({ id, lang: 'en', date: '2025-03-17', text: REPORT, ...rest })

/** What `read --format jsonl` prints of an article. */
interface Document {
  readonly id: string
  readonly statements: readonly {
    readonly begin: number
    readonly end: number
    readonly quote: string
    readonly act: string
  }[]
}
export const documents = (out: string): readonly Document[] =>
  out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Document)

/** `leave` removes the folder. */
export const programIn = (name: string) => {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run npm run build')
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  const at = (file: string): string => join(folder, file)
  const parley = (
    args: readonly string[],
    input: string | Uint8Array = '',
    env: NodeJS.ProcessEnv = {},
  ): Promise<Run> =>
    new Promise((done) => {
      const child = execFile(
        process.execPath,
        [MAIN, ...args],
        {
          cwd: folder,
          maxBuffer: 1 << 28,
          env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', COLUMNS: '100', ...env },
        },
        (error, out, err) =>
          done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err }),
      )
      // A program that ends without reading closes the pipe.
      child.stdin?.on('error', () => {})
      child.stdin?.end(input)
    })
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(at(name), content)
    return at(name)
  }
  const read = (path: string, ...more: string[]): Promise<Run> =>
    parley(['read', path, '--case', 'ukraine', '--format', 'jsonl', ...more])
  return { folder, at, parley, write, read, leave: () => rmSync(folder, { recursive: true, force: true }) }
}
