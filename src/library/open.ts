import type { Casebook } from '../casebook/index.js'
import { casebookNamed, weights } from '../desk/index.js'
import type { Complaint } from '../dossier/index.js'
import { prepareReader, type Reader } from '../reading/index.js'

/** A casebook, or everything that is wrong with it, with file and line. */
export type OpenedCasebook =
  | { readonly ok: true; readonly casebook: Casebook }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** The casebook of this name that comes with the program ("ukraine", "pay", "world"), or the one in a folder ("./cases/pay"). */
export const openCasebook = (name: string): Promise<OpenedCasebook> => casebookNamed(name)

/** Prepared once for many articles: it takes longer than reading one. Weights are unpacked when a text in their language comes. */
export const readerOf = (casebook: Casebook): Reader => prepareReader(casebook, weights())
