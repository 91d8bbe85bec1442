// Bytes → text. UTF-8 unless something says otherwise; what is neither UTF-8 nor UTF-16 nor plainly binary is taken for
// what the page declares, else Windows-1252, which holds Latin-1.
import { Buffer } from 'node:buffer'
import { type Complaint, complaint } from '../dossier/index.js'

export interface Decoded {
  readonly text: string
  /** "utf-8", "utf-16le", "utf-16be", "windows-1252", or the name a page declares. */
  readonly encoding: string
}

const SAMPLE = 64 * 1024

const SIGNATURES: readonly (readonly [bytes: string, what: string, advice: string])[] = [
  ['%PDF-', 'a PDF', 'save its text as .txt or the page as .html'],
  ['PK\u0003\u0004', 'a zip archive or an office document', 'unpack it, or save the text as .txt'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document', 'save the text as .txt'],
  ['{\\rtf', 'a rich-text document', 'save the text as .txt'],
  ['\u0089PNG', 'a picture', 'leave it out'],
  ['GIF8', 'a picture', 'leave it out'],
  ['\u00ff\u00d8\u00ff', 'a picture', 'leave it out'],
  ['SQLite format 3\u0000', 'a database', 'open a dossier with --dossier instead of reading it'],
]

export const decode = (bytes: Uint8Array, place: string): Decoded | Complaint => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = buffer.toString('latin1', 0, 32)
  if (head.startsWith('\u00ef\u00bb\u00bf')) return { text: buffer.toString('utf8', 3), encoding: 'utf-8' }
  if (head.startsWith('\u00ff\u00fe')) return utf16(buffer.subarray(2), 'utf-16le')
  if (head.startsWith('\u00fe\u00ff')) return utf16(buffer.subarray(2), 'utf-16be')
  const signature = SIGNATURES.find(([bytesOf]) => head.startsWith(bytesOf))
  if (signature) return binary(place, `It is ${signature[1]}, not text; ${signature[2]}.`)
  const guessed = zeroesTell(buffer)
  if (guessed === 'binary') return binary(place, 'It is not text; leave it out or save its text as .txt.')
  if (guessed !== null) return utf16(buffer, guessed)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer), encoding: 'utf-8' }
  } catch {
    // Not UTF-8: the older one-byte encodings below.
  }
  const declared = declaredEncoding(buffer.toString('latin1', 0, 2048))
  if (declared !== null && !LATIN_NAMES.has(declared)) {
    try {
      return { text: new TextDecoder(declared).decode(buffer), encoding: declared }
    } catch {
      // A declared name nobody knows: Windows-1252 like the rest.
    }
  }
  return { text: windows1252(buffer), encoding: 'windows-1252' }
}

const LATIN_NAMES: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'iso-8859-1', 'latin1', 'us-ascii', 'windows-1252'])
// The 32 places where Windows-1252 differs from Latin-1. Written out, because Node 20 decodes it as plain Latin-1 and
// would turn „…“ into control characters.
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (buffer: Buffer): string =>
  buffer.toString('latin1').replace(/[\u0080-\u009f]/g, (char) => FROM_0X80[char.charCodeAt(0) - 0x80] as string)

const binary = (place: string, message: string): Complaint => complaint('binary-file', message, place)

/** Keeps every code unit, lone surrogates too. */
const utf16 = (buffer: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded => {
  const even = buffer.subarray(0, buffer.length - (buffer.length % 2))
  return { text: (encoding === 'utf-16be' ? Buffer.from(even).swap16() : even).toString('utf16le'), encoding }
}

/** Zero bytes on one side of most pairs mean UTF-16 without a mark; other zeroes or many control characters, no text. */
const zeroesTell = (buffer: Buffer): 'utf-16le' | 'utf-16be' | 'binary' | null => {
  const length = Math.min(buffer.length, SAMPLE)
  const zeroes = [0, 0] // at even, at odd places
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = buffer[i] as number
    if (byte === 0) zeroes[i % 2] = (zeroes[i % 2] as number) + 1
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f) controls++
  }
  const [even, odd] = zeroes as [number, number]
  const pairs = length / 2
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be'
  return even + odd > 0 || controls > length * 0.02 ? 'binary' : null
}

const declaredEncoding = (head: string): string | null =>
  /<meta[^>]{0,200}charset\s*=\s*["']?(?<name>[\w-]{2,40})/i.exec(head)?.groups?.name?.toLowerCase() ?? null
