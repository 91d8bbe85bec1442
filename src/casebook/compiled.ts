// Casebooks checked when the program was built. Which YAML a compiled casebook stands for is its name: a hash over every file
// of the casebook and of those it extends. Whoever changes a letter of them gets the YAML read and checked as ever.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { CasebookFile } from './read-files.js'
import type { Casebook } from './schema.js'

/**
 * Beside the compiled modules and the program alike; beside the source there is none, so tests always read the YAML.
 * Asked for only when needed: in a browser there is no such folder, and loading this file must not look for it.
 */
const compiledFolder = (): URL => new URL('../compiled/', import.meta.url)

/** Paths are those inside the casebook: where it lies says nothing about what it holds. */
export const casebookKey = (folder: string, files: readonly CasebookFile[], base: string | null): string => {
  const hash = createHash('sha256').update(base ?? '')
  for (const { path, text } of files) hash.update(`\0${path.slice(folder.length).replaceAll('\\', '/')}\0`).update(text)
  return hash.digest('hex').slice(0, 32)
}

/** `null` where the casebook was not compiled, or was changed since. */
export const compiledCasebook = async (key: string): Promise<Casebook | null> => {
  try {
    return JSON.parse(await readFile(new URL(`${key}.json`, compiledFolder()), 'utf8')) as Casebook
  } catch {
    // Not there, or cut off: the YAML has it all.
    return null
  }
}

/** Before a build: what was checked by an older program is not to be trusted. */
export const forgetCompiled = (): Promise<void> => rm(compiledFolder(), { recursive: true, force: true })

export const writeCompiled = async (casebooks: ReadonlyMap<string, Casebook>): Promise<void> => {
  await mkdir(compiledFolder(), { recursive: true })
  for (const [key, casebook] of casebooks)
    await writeFile(new URL(`${key}.json`, compiledFolder()), JSON.stringify(casebook))
}
