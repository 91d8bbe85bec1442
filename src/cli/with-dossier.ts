import { type Desk, type Dossier, deskOf, type OpenDossier, openDossier } from '../desk/index.js'
import { type Door, type ExitCode, refuse } from './door.js'

/** Opens, hands over, and closes whatever happens; what cannot be opened is said and ends with 2. */
export const withDossier = async (
  door: Door,
  options: OpenDossier,
  use: (dossier: Dossier, desk: Desk, isNew: boolean) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const opened = await openDossier(options)
  if (!opened.ok) return refuse(door, opened.complaints)
  try {
    return await use(opened.dossier, deskOf(opened.dossier), opened.isNew)
  } finally {
    await opened.dossier.close()
  }
}
