import { casebooksFolder } from '../casebook/index.js'
import type { Complaint } from '../dossier/index.js'
import { type Dossier, openDossier } from './dossier.js'
import { type ReadOptions, readIntoDossier } from './read-into.js'
import { takeIn } from './take-in.js'

export type OpenedSample =
  | { readonly ok: true; readonly dossier: Dossier; readonly complaints: readonly Complaint[] }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** A dossier with the sample articles of a casebook, taken in and read. */
export const openSample = async (casebook: string, place: string, options: ReadOptions = {}): Promise<OpenedSample> => {
  const opened = await openDossier({ place, casebook, create: true })
  if (!opened.ok) return opened
  const { listFiles } = await import('../intake/index.js')
  const { files } = await listFiles([`${casebooksFolder()}/${casebook}/articles`])
  // The folder's README tells people about the samples and is none.
  const samples = files.filter((file) => file.endsWith('.txt'))
  const { articles, complaints } = await takeIn(samples, { published: null })
  await readIntoDossier(opened.dossier, articles, options)
  return { ok: true, dossier: opened.dossier, complaints }
}
