// Casebooks on disk. The only part of this module that needs node.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Complaint, complaint } from '../dossier/index.js'
import type { CheckedCasebook } from './check.js'
import { casebookKey, compiledCasebook, forgetCompiled, writeCompiled } from './compiled.js'
import type { CasebookFile } from './read-files.js'
import type { Casebook, Localised } from './schema.js'

const LIST_FOLDERS = ['actors', 'issues']

const yamlNames = async (folder: string): Promise<readonly string[]> =>
  existsSync(folder) ? (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort() : []

/** All YAML files that make up the casebook, sorted by name. Samples in other folders are not part of it. */
const filesOf = async (folder: string): Promise<readonly CasebookFile[]> => {
  const folders = [folder, ...LIST_FOLDERS.map((name) => join(folder, name))]
  const paths = (
    await Promise.all(folders.map(async (at) => (await yamlNames(at)).map((name) => join(at, name))))
  ).flat()
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })))
}

/** Only a first look, to know which casebook to load before; the check itself names what is wrong with the head. */
const extendsOf = (files: readonly CasebookFile[]): string | null => {
  const head = files.find(({ path }) => /casebook\.ya?ml$/.test(path))
  return /^extends:\s*["']?([a-z0-9.-]+)/m.exec(head?.text ?? '')?.[1] ?? null
}

/** A casebook as it lies in its folder, not looked into yet. */
interface Lying {
  readonly files: readonly CasebookFile[]
  readonly base: Lying | null
  readonly key: string
}

const lying = async (folder: string, above: readonly string[]): Promise<Lying> => {
  const files = await filesOf(folder)
  const wanted = extendsOf(files)
  const sibling = wanted === null ? null : join(dirname(resolve(folder)), wanted)
  const isRound = sibling !== null && (above.includes(sibling) || sibling === resolve(folder))
  const base =
    sibling === null || isRound || !existsSync(join(sibling, 'casebook.yaml'))
      ? null
      : await lying(sibling, [...above, resolve(folder)])
  return { files, base, key: casebookKey(folder, files, base?.key ?? null) }
}

/** By key. The casebook that others extend, or that several dossiers lie under, is checked once; whoever edits one gets another key. */
const sound = new Map<string, Casebook>()
/** More than come with the program; a server under which one is being written must not hold every version of it. */
const KEPT = 12

const keep = (key: string, casebook: Casebook): void => {
  sound.set(key, casebook)
  const [oldest] = sound.keys()
  if (sound.size > KEPT && oldest !== undefined) sound.delete(oldest)
}

const checked = async (found: Lying): Promise<CheckedCasebook> => {
  const kept = sound.get(found.key)
  if (kept) return { ok: true, casebook: kept }
  const result = await checkAnew(found)
  // Complaints name places, and the same files may lie elsewhere.
  if (result.ok) keep(found.key, result.casebook)
  return result
}

const checkAnew = async ({ files, base, key }: Lying): Promise<CheckedCasebook> => {
  const compiled = await compiledCasebook(key)
  if (compiled) return { ok: true, casebook: compiled }
  // Loaded when needed, here and below: checking brings the parser of YAML and all schemas along.
  const { checkCasebook } = await import('./check.js')
  if (base === null) return checkCasebook(files)
  const below = await checked(base)
  if (below.ok) return checkCasebook(files, below.casebook)
  const own = checkCasebook(files)
  // That the base is unknown follows from its own complaints.
  const ownComplaints = own.ok ? [] : own.complaints.filter(({ code }) => code !== 'unknown-casebook')
  return { ok: false, complaints: [...below.complaints, ...ownComplaints] }
}

/** The casebook of a folder, checked as a whole, with the actors and offices of the one it extends. */
export const loadCasebook = async (folder: string): Promise<CheckedCasebook> => {
  if (!existsSync(folder))
    return { ok: false, complaints: [complaint('no-casebook', 'there is no such folder', folder)] }
  const found = await lying(folder, [])
  if (found.files.length === 0)
    return { ok: false, complaints: [complaint('no-casebook', 'the folder holds no casebook.yaml', folder)] }
  return checked(found)
}

/** Checks the casebooks that come with the program and keeps them, so that no start has to do it again. For the build. */
export const compileCasebooks = async (): Promise<readonly Complaint[]> => {
  await forgetCompiled()
  const ready = new Map<string, Casebook>()
  const complaints: Complaint[] = []
  for (const { folder } of await findCasebooks(casebooksFolder())) {
    const found = await lying(folder, [])
    const loaded = await checked(found)
    if (loaded.ok) ready.set(found.key, loaded.casebook)
    else complaints.push(...loaded.complaints)
  }
  await writeCompiled(ready)
  return complaints
}

export interface CasebookFound {
  readonly id: Casebook['head']['id']
  readonly title: Localised
  readonly folder: string
}

/** The casebooks in a folder whose heads can be read, by id. */
export const findCasebooks = async (folder: string): Promise<readonly CasebookFound[]> => {
  if (!existsSync(folder)) return []
  const [{ casebookHeadSchema }, { readYaml }] = await Promise.all([import('./schema.js'), import('./yaml-file.js')])
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const found = await Promise.all(
    entries.map(async ({ name }): Promise<readonly CasebookFound[]> => {
      const path = join(folder, name, 'casebook.yaml')
      if (!existsSync(path)) return []
      // A list of what is there must not fail over one broken head; loading it says what is wrong.
      const head = casebookHeadSchema.safeParse(readYaml(path, await readFile(path, 'utf8')).value)
      return head.success ? [{ id: head.data.id, title: head.data.title, folder: join(folder, name) }] : []
    }),
  )
  return found.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The casebooks that come with the program: `casebooks/` in the nearest folder above this file that has one. */
export const casebooksFolder = (): string => {
  let at = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const folder = join(at, 'casebooks')
    if (existsSync(join(folder, 'world', 'casebook.yaml'))) return folder
    if (dirname(at) === at) throw new Error('the package lacks its casebooks folder')
    at = dirname(at)
  }
}

/** The folder of the casebook with this id among those of the program, or `null`. */
export const folderOfCasebook = (id: string): string | null => {
  const folder = join(casebooksFolder(), id)
  return /^[a-z0-9.-]+$/.test(id) && existsSync(join(folder, 'casebook.yaml')) ? folder : null
}
