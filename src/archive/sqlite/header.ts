// Looks at the first bytes of a file before SQLite does, because SQLite may write to whatever it opens.
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { type Complaint, complaint } from '../../dossier/index.js'
import { FORMAT_VERSION } from '../tables.js'

/** "Parl" in ASCII: marks an SQLite file as a dossier of this program (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x5061726c

const HEADER_BYTES = 100
const SQLITE_MAGIC = 'SQLite format 3\0'

interface Header {
  readonly magic: string
  readonly pageSize: number
  readonly pages: number
  /** `pages` is to be believed (SQLite file format, section 1.3.7). */
  readonly pagesKnown: boolean
  readonly format: number
  readonly applicationId: number
}

const parseHeader = (bytes: Buffer): Header => ({
  magic: bytes.toString('latin1', 0, 16),
  pageSize: bytes.readUInt16BE(16) === 1 ? 65536 : bytes.readUInt16BE(16),
  pages: bytes.readUInt32BE(28),
  pagesKnown: bytes.readUInt32BE(24) === bytes.readUInt32BE(92),
  format: bytes.readUInt32BE(60),
  applicationId: bytes.readUInt32BE(68),
})

/** What the file is to be, for the words of a complaint. */
type Noun = 'dossier' | 'database'

const WANTED: Readonly<Record<Noun, string>> = {
  dossier: 'this file is not a dossier; nothing in it was changed',
  database:
    'this file is not an SQLite database, or an encrypted one; open it with the program that wrote it and save it without a password',
}

/** Whether the file is a whole SQLite database, by its first bytes and its length. Only reads. */
const examine = (path: string, noun: Noun): Complaint | Header => {
  const named = noun === 'dossier' ? 'talks.parley' : 'sample.dna'
  const notOne = (message: string): Complaint => complaint(`not-a-${noun}`, message, path)
  if (statSync(path).isDirectory())
    return complaint('is-a-folder', `this is a folder, not a ${noun}; name a file, for example ${named}`, path)
  if (!statSync(path).isFile()) return notOne('this is not an ordinary file')
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size === 0)
      return complaint('empty-file', `this file is empty and no ${noun}; delete it or choose another name`, path)
    const bytes = Buffer.alloc(HEADER_BYTES)
    readSync(file, bytes, 0, HEADER_BYTES, 0)
    const header = parseHeader(bytes)
    if (header.magic !== SQLITE_MAGIC) return notOne(WANTED[noun])
    if (size < HEADER_BYTES)
      return complaint('truncated', 'this file breaks off after its first bytes; restore it from a copy', path)
    if (noun === 'dossier') {
      const foreign = notOurs(header, path)
      if (foreign) return foreign
    }
    // While a write-ahead log waits, the file itself may rightly be shorter than its header says.
    const log = `${path}-wal`
    const waiting = existsSync(log) && statSync(log).size > 0
    if (!waiting && ((header.pagesKnown && header.pages * header.pageSize > size) || size % header.pageSize !== 0))
      return complaint(
        'truncated',
        `this ${noun} breaks off: ${size} of ${header.pages * header.pageSize} bytes are there; restore it from a copy. Nothing in it was changed`,
        path,
      )
    return header
  } finally {
    closeSync(file)
  }
}

const notOurs = (header: Header, path: string): Complaint | null => {
  if (header.applicationId !== APPLICATION_ID)
    return complaint('foreign-database', 'this is an SQLite file of another program; nothing in it was changed', path)
  if (header.format > FORMAT_VERSION)
    return complaint(
      'newer-format',
      `this dossier was written by a newer version (format ${header.format}; this version reads ${FORMAT_VERSION}); install the newer version`,
      path,
    )
  return null
}

const complaintOf = (examined: Complaint | Header): Complaint | null => ('code' in examined ? examined : null)

/** What speaks against opening this existing path as a dossier; `null` where nothing does. Only reads. */
export const objection = (path: string): Complaint | null => complaintOf(examine(path, 'dossier'))

/** What speaks against reading this existing path as anybody's SQLite database. Only reads. */
export const databaseObjection = (path: string): Complaint | null => complaintOf(examine(path, 'database'))

/** The first bytes of an ordinary file that is there, fewer where it is shorter; `null` where it is none. Only reads. */
const firstBytes = (path: string, length: number): Buffer | null => {
  if (!existsSync(path) || !statSync(path).isFile()) return null
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0))
  } finally {
    closeSync(file)
  }
}

/** Whether a file is there and begins as SQLite databases do. */
export const beginsLikeDatabase = (path: string): boolean =>
  firstBytes(path, SQLITE_MAGIC.length)?.toString('latin1') === SQLITE_MAGIC

/** Whether a file is there and begins as dossiers do, of any version and whatever has become of the rest. */
export const looksLikeDossier = (path: string): boolean => {
  const bytes = firstBytes(path, HEADER_BYTES)
  if (bytes === null || bytes.length < HEADER_BYTES) return false
  const { magic, applicationId } = parseHeader(bytes)
  return magic === SQLITE_MAGIC && applicationId === APPLICATION_ID
}
