// What SQLite's error codes mean to the person in front of the screen.
import { StorageFault, storageFault } from '../storage-fault.js'

const MESSAGES: readonly (readonly [prefix: string, code: string, message: string])[] = [
  ['SQLITE_FULL', 'disk-full', 'the disk is full; what was stored before is safe. Make room and try again'],
  ['SQLITE_BUSY', 'locked', 'another program has been writing to this dossier for too long; close it and try again'],
  ['SQLITE_LOCKED', 'locked', 'this dossier is locked; close the other program that uses it and try again'],
  [
    'SQLITE_READONLY',
    'read-only',
    'this dossier cannot be written; check the permissions of the file and its folder, or copy it',
  ],
  [
    'SQLITE_CANTOPEN',
    'cannot-open',
    'this dossier cannot be opened; check that its folder exists and may be read and written',
  ],
  ['SQLITE_CORRUPT', 'damaged', 'this dossier is damaged; restore it from a copy'],
  ['SQLITE_NOTADB', 'not-a-dossier', 'this file is not a dossier; nothing in it was changed'],
  [
    'SQLITE_IOERR',
    'disk-error',
    'the disk could not be read or written; what was stored before is safe. Check the disk and its free space',
  ],
  ['SQLITE_PERM', 'read-only', 'this dossier cannot be written; check the permissions of the file and its folder'],
]

export const faultOf = (error: unknown, place: string): StorageFault | null => {
  if (error instanceof StorageFault) return error
  if (!(error instanceof Error)) return null
  const { code } = error as Error & { code?: unknown }
  const known = MESSAGES.find(([prefix]) => typeof code === 'string' && code.startsWith(prefix))
  if (known) return storageFault(known[1], known[2], place, error)
  // `libsql` gives no code where the file could not even be opened; 14 is SQLITE_CANTOPEN.
  if (/ConnectionFailed/.test(error.message)) return storageFault('cannot-open', MESSAGES[4]?.[2] ?? '', place, error)
  return null
}
