import { type Casebook, casebooksFolder, findCasebooks, folderOfCasebook, loadCasebook } from '../casebook/index.js'
import { type Complaint, complaint } from '../dossier/index.js'

/** States, capitals, organisations and offices of the world, and no issues: for texts without a case. */
export const DEFAULT_CASEBOOK = 'world'

type Loaded =
  | { readonly ok: true; readonly casebook: Casebook }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** By id among the casebooks of the program, else as a folder. */
export const casebookNamed = async (name: string): Promise<Loaded> => {
  const folder = folderOfCasebook(name)
  if (folder !== null) return loadCasebook(folder)
  if (/[\\/.]/.test(name)) return loadCasebook(name)
  const ids = (await findCasebooks(casebooksFolder())).map(({ id }) => id).join(', ')
  const message = `there is no casebook "${name}"; known are ${ids}; a folder is named with a path, for example ./${name}`
  return { ok: false, complaints: [complaint('no-casebook', message, name)] }
}
