import { type Complaint, type Dossier, deskOf, openDossier, type Readiness, spokenLanguages } from '../desk/index.js'
import { formatComplaint } from '../dossier/index.js'
import type { Host } from './route.js'
import { type Address, type RunningServer, serveDesk } from './serve-desk.js'
import { type AskingThread, askingThread } from './thread.js'

export interface ServerOptions extends Omit<Address, 'readOnly' | 'readiness' | 'thread'> {
  /** File of the dossier; it must exist. */
  readonly dossier: string
  /** Only to insist on a casebook: a dossier remembers its own. */
  readonly casebook?: string
  /** Let nothing be changed. */
  readonly readOnly?: boolean
  /** From so many statements on a thread of its own answers what is only asked. */
  readonly threadFrom?: number
}

/** The dossier could not be opened; nothing was bound. */
export class DossierNotOpened extends Error {
  override readonly name = 'DossierNotOpened'
  constructor(readonly complaints: readonly Complaint[]) {
    super(complaints.map(formatComplaint).join('\n'))
  }
}

export type Served =
  | {
      readonly ok: true
      readonly dossier: Dossier
      readonly readOnly: Host['readOnly']
      /** As the user named it. */
      readonly casebook?: string | undefined
    }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** Opens a dossier for editing; one that cannot be written is opened for reading, and the screens say so. */
export const openServed = async ({
  dossier: place,
  casebook,
  readOnly = false,
}: Pick<ServerOptions, 'dossier' | 'casebook' | 'readOnly'>): Promise<Served> => {
  const asked = { place, ...(casebook === undefined ? {} : { casebook }) }
  const opened = await openDossier({ ...asked, readOnly })
  if (opened.ok) return { ok: true, casebook, dossier: opened.dossier, readOnly: readOnly ? 'asked' : null }
  if (!opened.complaints.every(({ code }) => code === 'read-only')) return opened
  const again = await openDossier({ ...asked, readOnly: true })
  return again.ok ? { ok: true, casebook, dossier: again.dossier, readOnly: 'file' } : again
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
  threadFrom,
  ...address
}: ServerOptions): Promise<PreparedServer> => {
  const opened = await openServed({
    dossier,
    ...(casebook === undefined ? {} : { casebook }),
    ...(readOnly === undefined ? {} : { readOnly }),
  })
  if (!opened.ok) throw new DossierNotOpened(opened.complaints)
  return serveOpened(opened, address, threadFrom)
}

/** Smaller dossiers are reckoned within a second or two, and a thread would keep everything a second time. */
const THREAD_FROM = 20_000

const threadFor = async (
  { archive }: Dossier,
  casebook: string | undefined,
  from: number,
): Promise<AskingThread | null> => {
  if (archive.place === ':memory:') return null
  const statements = (await archive.heads()).reduce((sum, head) => sum + head.statements, 0)
  return statements < from ? null : askingThread({ place: archive.place, casebook })
}

/** Serves an open dossier and makes ready what its screens show first. Closes it where it cannot be served. */
export const serveOpened = async (
  { dossier, readOnly, casebook }: Extract<Served, { readonly ok: true }>,
  address: Omit<Address, 'readOnly' | 'readiness' | 'thread'>,
  threadFrom: number = THREAD_FROM,
): Promise<PreparedServer> => {
  const desk = deskOf(dossier)
  let thread: AskingThread | null = null
  try {
    thread = await threadFor(dossier, casebook, threadFrom)
    let own: Readiness = { done: 0, of: 1 }
    const readiness = thread ? thread.readiness : () => own
    const server = await serveDesk(desk, { ...address, readOnly, readiness, thread })
    const languages = spokenLanguages.map(({ code }) => code)
    const tell = (now: Readiness) => {
      own = now
    }
    // Closed meanwhile, or a fault of the disk: whoever asks the same later is told.
    const prepared = thread ? thread.prepared : desk.prepare(languages, tell).catch(() => tell({ done: 1, of: 1 }))
    return {
      ...server,
      prepared,
      close: async () => {
        await server.close()
        await prepared
      },
    }
  } catch (error) {
    await thread?.close()
    await desk.close()
    throw error
  }
}
