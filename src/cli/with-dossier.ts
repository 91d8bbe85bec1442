import { type Desk, type Dossier, deskOf, type OpenDossier } from '../desk/index.js'
import type { Door, ExitCode } from './door.js'
import { withOpenDossier } from './with-open-dossier.js'

/** Hands over an open dossier and its desk; what cannot be opened is said and ends with 2. */
export const withDossier = (
  door: Door,
  options: OpenDossier,
  use: (dossier: Dossier, desk: Desk, isNew: boolean) => Promise<ExitCode>,
): Promise<ExitCode> => withOpenDossier(door, options, (dossier, isNew) => use(dossier, deskOf(dossier), isNew))
