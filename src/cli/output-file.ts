import { writeFile } from 'node:fs/promises'
import { looksLikeDossier } from '../archive/index.js'
import { type Complaint, complaint } from '../dossier/index.js'

/** Empty where all went well; what cannot be written is bad input, not our fault. A dossier is never written over. */
export const writeOutput = async (path: string, content: string | Uint8Array): Promise<readonly Complaint[]> => {
  if (looksLikeDossier(path))
    return [complaint('is-a-dossier', 'this file is a dossier and is not written over; choose another name', path)]
  try {
    await writeFile(path, content)
    return []
  } catch (error) {
    return [complaint('cannot-write', (error as Error).message, path)]
  }
}
