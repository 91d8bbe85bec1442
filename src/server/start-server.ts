import { type Complaint, type Dossier, deskOf, openDossier, spokenLanguages } from '../desk/index.js'
import { formatComplaint } from '../dossier/index.js'
import type { Host } from './route.js'
import { type Address, type RunningServer, serveDesk } from './serve-desk.js'

export interface ServerOptions extends Omit<Address, 'readOnly'> {
  /** File of the dossier; it must exist. */
  readonly dossier: string
  /** Only to insist on a casebook: a dossier remembers its own. */
  readonly casebook?: string
  /** Let nothing be changed. */
  readonly readOnly?: boolean
}

/** The dossier could not be opened; nothing was bound. */
export class DossierNotOpened extends Error {
  override readonly name = 'DossierNotOpened'
  constructor(readonly complaints: readonly Complaint[]) {
    super(complaints.map(formatComplaint).join('\n'))
  }
}

export type Served =
  | { readonly ok: true; readonly dossier: Dossier; readonly readOnly: Host['readOnly'] }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** Opens a dossier for editing; one that cannot be written is opened for reading, and the screens say so. */
export const openServed = async ({
  dossier: place,
  casebook,
  readOnly = false,
}: Pick<ServerOptions, 'dossier' | 'casebook' | 'readOnly'>): Promise<Served> => {
  const asked = { place, ...(casebook === undefined ? {} : { casebook }) }
  const opened = await openDossier({ ...asked, readOnly })
  if (opened.ok) return { ok: true, dossier: opened.dossier, readOnly: readOnly ? 'asked' : null }
  if (!opened.complaints.every(({ code }) => code === 'read-only')) return opened
  const again = await openDossier({ ...asked, readOnly: true })
  return again.ok ? { ok: true, dossier: again.dossier, readOnly: 'file' } : again
}

export interface PreparedServer extends RunningServer {
  /** Settles when what the screens show first is reckoned; it begins at once, and takes seconds only of large dossiers. */
  readonly prepared: Promise<void>
}

/** Opens a dossier and serves it, on 127.0.0.1 unless told otherwise. Throws `DossierNotOpened` with all complaints. */
export const startServer = async ({
  dossier,
  casebook,
  readOnly,
  ...address
}: ServerOptions): Promise<PreparedServer> => {
  const opened = await openServed({
    dossier,
    ...(casebook === undefined ? {} : { casebook }),
    ...(readOnly === undefined ? {} : { readOnly }),
  })
  if (!opened.ok) throw new DossierNotOpened(opened.complaints)
  const desk = deskOf(opened.dossier)
  try {
    const server = await serveDesk(desk, { ...address, readOnly: opened.readOnly })
    // Closed meanwhile, or a fault of the disk: whoever asks the same later is told.
    const prepared = desk.prepare(spokenLanguages.map(({ code }) => code)).catch(() => {})
    return {
      ...server,
      prepared,
      close: async () => {
        await server.close()
        await prepared
      },
    }
  } catch (error) {
    await desk.close()
    throw error
  }
}
