import { Buffer } from 'node:buffer'
import type { Readable } from 'node:stream'
import { intakeBytes, LARGEST_FILE } from './file.js'
import { type Intake, type Meta, tooLarge } from './meta.js'

const PLACE = 'standard input'

/** Everything the stream gives, as a page, as JSON lines or as text, by how it begins. */
export const readStandardInput = async (stream: Readable = process.stdin, meta: Meta = {}): Promise<Intake> => {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
    length += bytes.length
    if (length > LARGEST_FILE) {
      return { articles: [], complaints: [tooLarge(PLACE, LARGEST_FILE, 'give it as files, one an article.')] }
    }
    chunks.push(bytes)
  }
  const bytes = Buffer.concat(chunks)
  return intakeBytes('standard-input', bytes, endingFor(bytes), meta, PLACE)
}

const endingFor = (bytes: Buffer): string => {
  const head = bytes
    .toString('utf8', 0, 1024)
    .replaceAll('\u0000', '')
    .replace(/^[\ufeff\ufffd]+/, '')
    .trimStart()
  if (/^(?:<!doctype html|<html|<head|<body|<!--)/i.test(head)) return '.html'
  if (/^\{\s*"/.test(head)) return '.jsonl'
  return /^\[\s*\{\s*"/.test(head) ? '.json' : '.txt'
}
