import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { complaint } from '../dossier/index.js'
import { decode } from './decode.js'
import { fileComplaint } from './file-complaint.js'
import { intakeJson, intakeJsonl } from './jsonl.js'
import { emptyFile, type Intake, type Meta, tooLarge } from './meta.js'
import { intakeText } from './plain-text.js'

/** Bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024

/** The article's source is the file's name without its folders, so that ids are the same on every machine. */
export const intakeFile = async (path: string, meta: Meta = {}): Promise<Intake> => {
  const refused = (complaint: Intake['complaints'][number]): Intake => ({ articles: [], complaints: [complaint] })
  let bytes: Uint8Array
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > LARGEST_FILE) return refused(tooLarge(path, LARGEST_FILE, 'split it into one file an article.'))
      bytes = await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    return refused(fileComplaint(error, path))
  }
  return intakeBytes(basename(path), bytes, extname(path).toLowerCase(), meta, path)
}

/** `ending` decides the form: ".html", ".jsonl", ".json", anything else is text. */
export const intakeBytes = async (
  source: string,
  bytes: Uint8Array,
  ending: string,
  meta: Meta,
  place: string,
): Promise<Intake> => {
  if (bytes.length === 0) return { articles: [], complaints: [emptyFile(place)] }
  const decoded = decode(bytes, place)
  if ('code' in decoded) return { articles: [], complaints: [decoded] }
  return intakeBy(ending, source, decoded.text, meta, place)
}

const intakeBy = async (ending: string, source: string, text: string, meta: Meta, place: string): Promise<Intake> => {
  switch (ending) {
    case '.html':
    case '.htm':
    case '.xhtml':
      // The reader of pages is larger than all the rest of the intake; most material is text.
      return (await import('./html.js')).intakeHtml(source, text, meta, place)
    case '.jsonl':
    case '.ndjson':
      return placed(intakeJsonl(source, text), source, place)
    case '.json':
      return placed(intakeJson(source, text), source, place)
    default:
      return intakeText(source, text, meta, place)
  }
}

/** Complaints name the path as the user gave it, ids only the file's name. */
const placed = (intake: Intake, source: string, place: string): Intake => ({
  articles: intake.articles,
  complaints: intake.complaints.map((c) => (c.place === source ? complaint(c.code, c.message, place, c.line) : c)),
})
