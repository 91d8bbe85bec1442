// Archives from outside (XLSX, QDPX), opened with suspicion: every entry is looked at before any is unpacked, and nothing is
// ever written to a path an archive names.
import { inflateSync } from 'fflate'
import { type Complaint, complaint } from '../../dossier/index.js'

/** An honest project stays far below; a bomb does not. */
const MOST_ENTRIES = 10_000
const MOST_BYTES = 512 * 1024 * 1024
/** Text packs ten- to thirtyfold; what packs more than this and is not small is meant to burst. */
const MOST_RATIO = 200
const SMALL = 1024 * 1024

interface Entry {
  readonly name: string
  readonly isPacked: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

export interface Unpacked {
  readonly names: readonly string[]
  /** `null` where there is no such entry; names are compared without regard to case, as the programs that write them do. */
  readonly read: (name: string) => Uint8Array | null
}

export type OpenedZip =
  | { readonly ok: true; readonly files: Unpacked }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** All faults at once. Contents are checked against their sums, so a damaged entry is found before anything is made of it. */
export const openZip = (bytes: Uint8Array, place: string): OpenedZip => {
  const complaints: Complaint[] = []
  const say = (code: string, message: string): void => {
    complaints.push(complaint(code, message, place))
  }
  const entries = entriesOf(bytes, say)
  if (entries === null) return { ok: false, complaints }
  let total = 0
  for (const { name, packed, size } of entries) {
    if (leadsOut(name))
      say('path-outside', `the archive names "${name}", which leads outside of it; it was refused as a whole`)
    if (size > SMALL && size > packed * MOST_RATIO)
      say(
        'zip-bomb',
        `"${name}" unpacks to ${Math.round(size / Math.max(1, packed))} times its size; a file that bursts is not opened`,
      )
    total += size
  }
  if (entries.length > MOST_ENTRIES)
    say('zip-bomb', `the archive holds ${entries.length} entries; more than ${MOST_ENTRIES} are not opened`)
  if (total > MOST_BYTES)
    say(
      'zip-bomb',
      `the archive unpacks to ${Math.round(total / 1e6)} MB; more than ${Math.round(MOST_BYTES / 1e6)} MB are not opened`,
    )
  if (complaints.length > 0) return { ok: false, complaints }
  const contents = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const key = entry.name.toLowerCase()
    if (contents.has(key)) say('double-entry', `the archive holds "${entry.name}" twice`)
    const content = unpack(bytes, entry)
    if (content === null) say('damaged-entry', `"${entry.name}" is damaged or cut short; get the file anew`)
    else contents.set(key, content)
  }
  if (complaints.length > 0) return { ok: false, complaints }
  return {
    ok: true,
    files: { names: entries.map(({ name }) => name), read: (name) => contents.get(name.toLowerCase()) ?? null },
  }
}

const leadsOut = (name: string): boolean =>
  name.startsWith('/') ||
  name.includes('\\') ||
  /^[A-Za-z]:/.test(name) ||
  name.split('/').includes('..') ||
  name.includes('\0')

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/** The list at the end of an archive (APPNOTE 4.3.12, 4.3.16); `null` where there is none that holds. */
const entriesOf = (bytes: Uint8Array, say: (code: string, message: string) => void): readonly Entry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= Math.max(0, bytes.length - 22 - 0xffff) && view.getUint32(end, true) !== END) end--
  if (end < 0 || view.getUint32(end, true) !== END) {
    say(
      'not-an-archive',
      'the list at the end of the archive is missing: the file is cut short or no archive; get it anew',
    )
    return null
  }
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) {
    say('too-large', 'the archive is of the kind for more than 4 GB (Zip64), which is not opened')
    return null
  }
  const entries: Entry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) {
      say('not-an-archive', 'the list of entries is damaged; get the file anew')
      return null
    }
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [nameLength, extra, note] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (flags & 1) say('encrypted', `"${name}" is locked with a password; save the file without one`)
    else if (method !== 0 && method !== 8)
      say('unknown-packing', `"${name}" is packed in a way that is not read (${method})`)
    entries.push({
      name,
      isPacked: method === 8,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + extra + note
  }
  return entries
}

const unpack = (bytes: Uint8Array, { at, packed, size, isPacked, crc }: Entry): Uint8Array | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + packed > bytes.length) return null
  const content = bytes.subarray(from, from + packed)
  try {
    // Into room of the size that was announced: what would become larger cannot.
    const out = isPacked ? inflateSync(content, { out: new Uint8Array(size) }) : content
    return out.length === size && crcOf(out) === crc ? out : null
  } catch {
    return null
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
