import { type Complaint, deskOf, openDossier } from '../desk/index.js'
import { formatComplaint } from '../dossier/index.js'
import { type Address, type RunningServer, serveDesk } from './serve-desk.js'

export interface ServerOptions extends Address {
  /** File of the dossier; it must exist. */
  readonly dossier: string
  /** Only to insist on a casebook: a dossier remembers its own. */
  readonly casebook?: string
}

/** The dossier could not be opened; nothing was bound. */
export class DossierNotOpened extends Error {
  override readonly name = 'DossierNotOpened'
  constructor(readonly complaints: readonly Complaint[]) {
    super(complaints.map(formatComplaint).join('\n'))
  }
}

/** Opens a dossier and serves it, on 127.0.0.1 unless told otherwise. Throws `DossierNotOpened` with all complaints. */
export const startServer = async ({ dossier, casebook, ...address }: ServerOptions): Promise<RunningServer> => {
  const opened = await openDossier({ place: dossier, ...(casebook === undefined ? {} : { casebook }) })
  if (!opened.ok) throw new DossierNotOpened(opened.complaints)
  const desk = deskOf(opened.dossier)
  try {
    return await serveDesk(desk, address)
  } catch (error) {
    await desk.close()
    throw error
  }
}
