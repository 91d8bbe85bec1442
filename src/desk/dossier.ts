import { type Archive, openArchive } from '../archive/index.js'
import type { Casebook } from '../casebook/index.js'
import { type Complaint, complaint } from '../dossier/index.js'
import { normaliseWords } from '../language/index.js'
import { prepareReader, type Reader } from '../reading/index.js'
import { casebookNamed, DEFAULT_CASEBOOK } from './casebook-named.js'
import { weights } from './weights.js'

/** An open dossier with the casebook it is read by. */
export interface Dossier {
  readonly name: string
  readonly archive: Archive
  readonly casebook: Casebook
  /** Opened for reading only. */
  readonly readOnly: boolean
  /** Made when first needed: unpacking weights and preparing lexicons takes longer than answering from what is stored. */
  readonly reader: () => Reader
  close(): Promise<void>
}

export interface OpenDossier {
  /** File of the dossier, or ':memory:'. */
  readonly place: string
  /** Id of a casebook that comes with the program, or a folder. An existing dossier remembers its own. */
  readonly casebook?: string | undefined
  /** Make the dossier where there is none. */
  readonly create?: boolean
  readonly readOnly?: boolean
  /** With `readOnly`: as it is now, whatever is added later. */
  readonly pinned?: boolean
}

export type OpenedDossier =
  | { readonly ok: true; readonly dossier: Dossier; readonly isNew: boolean }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

export const openDossier = async ({
  place,
  casebook,
  create,
  readOnly,
  pinned,
}: OpenDossier): Promise<OpenedDossier> => {
  // A casebook named by the user is loaded first: a dossier must not be made for one that does not hold.
  const named = casebook === undefined ? null : await casebookNamed(casebook)
  if (named && !named.ok) return named
  const opened = await openArchive(place, {
    normalise: normaliseWords,
    ...(create ? { create: { casebook: named?.casebook.head.id ?? DEFAULT_CASEBOOK } } : {}),
    ...(readOnly ? { readOnly } : {}),
    ...(pinned ? { pinned } : {}),
  })
  if (!opened.ok) return opened
  const { archive, isNew } = opened
  const loaded = named ?? (await casebookNamed(archive.casebook))
  if (!loaded.ok) {
    await archive.close()
    return loaded
  }
  if (loaded.casebook.head.id !== archive.casebook) {
    await archive.close()
    const message = `this dossier was made with the casebook "${archive.casebook}"; leave out --case, or make another dossier for "${loaded.casebook.head.id}"`
    return { ok: false, complaints: [complaint('other-casebook', message, place)] }
  }
  return { ok: true, isNew, dossier: dossierOf(place, archive, loaded.casebook, readOnly ?? false) }
}

const dossierOf = (place: string, archive: Archive, casebook: Casebook, readOnly: boolean): Dossier => {
  let reader: Reader | null = null
  return {
    name: place === ':memory:' ? casebook.head.id : (place.split(/[\\/]/).at(-1) as string).replace(/\.parley$/, ''),
    archive,
    casebook,
    readOnly,
    reader: () => (reader ??= prepareReader(casebook, weights())),
    close: () => archive.close(),
  }
}
