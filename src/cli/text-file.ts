import { readFile } from 'node:fs/promises'
import { type Complaint, complaint } from '../dossier/index.js'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name a file',
  EACCES: 'you may not read this file',
}

export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** A file that must be UTF-8, as JSON lines are; "-" is standard input. */
export const readTextFile = async (path: string): Promise<TextFile> => {
  const refused = (code: string, message: string): TextFile => ({
    ok: false,
    complaints: [complaint(code, message, path)],
  })
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(path)) }
  } catch (error) {
    if (error instanceof TypeError) return refused('not-utf-8', 'this is no UTF-8 text; convert it first')
    const { code = '', message } = error as NodeJS.ErrnoException
    return refused('cannot-read', REASONS[code] ?? message)
  }
}

const bytesOf = async (path: string): Promise<Uint8Array> => {
  if (path !== '-') return readFile(path)
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
