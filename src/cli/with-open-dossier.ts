import { type Dossier, type OpenDossier, openDossier } from '../desk/index.js'
import { type Door, type ExitCode, refuse } from './door.js'

/**
 * Opens, hands over, and closes whatever happens; what cannot be opened is said and ends with 2. Apart from `withDossier`,
 * for commands that need nothing of the desk: what its rooms are made of is not loaded for them.
 */
export const withOpenDossier = async (
  door: Door,
  options: OpenDossier,
  use: (dossier: Dossier, isNew: boolean) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const opened = await openDossier(options)
  if (!opened.ok) return refuse(door, opened.complaints)
  try {
    return await use(opened.dossier, opened.isNew)
  } finally {
    await opened.dossier.close()
  }
}
