import { writeFile } from 'node:fs/promises'
import { type Complaint, complaint } from '../dossier/index.js'

/** Empty where all went well; what cannot be written is bad input, not our fault. */
export const writeOutput = async (path: string, content: string | Uint8Array): Promise<readonly Complaint[]> => {
  try {
    await writeFile(path, content)
    return []
  } catch (error) {
    return [complaint('cannot-write', (error as Error).message, path)]
  }
}
