import { lstat, readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Complaint, complaint } from '../dossier/index.js'
import { fileComplaint } from './file-complaint.js'

export const READABLE_EXTENSIONS: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.md',
  '.html',
  '.htm',
  '.xhtml',
  '.jsonl',
  '.ndjson',
  '.json',
])

export interface FileList {
  /** Each once, in the order of the paths, sorted within a folder by code units so that the order is the same everywhere. */
  readonly files: readonly string[]
  readonly complaints: readonly Complaint[]
}

/** Folders are searched to the bottom, without hidden entries and without following links to folders. A file named outright is taken whatever its ending. */
export const listFiles = async (paths: readonly string[]): Promise<FileList> => {
  const files = new Set<string>()
  const complaints: Complaint[] = []
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) {
        files.add(path)
        continue
      }
      const found = await filesBelow(path, complaints)
      if (found.length === 0) {
        complaints.push(
          complaint(
            'nothing-to-read',
            `There is no file to read in this folder (${[...READABLE_EXTENSIONS].join(' ')}).`,
            path,
          ),
        )
      }
      for (const file of found) files.add(file)
    } catch (error) {
      complaints.push(fileComplaint(error, path))
    }
  }
  return { files: [...files], complaints }
}

const filesBelow = async (folder: string, complaints: Complaint[]): Promise<readonly string[]> => {
  const files: string[] = []
  const folders = [folder]
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    try {
      for (const entry of await readdir(at)) {
        if (entry.startsWith('.')) continue
        const path = join(at, entry)
        const link = await lstat(path)
        if (link.isDirectory()) folders.push(path)
        else if (READABLE_EXTENSIONS.has(extname(entry).toLowerCase()) && (await stat(path)).isFile()) files.push(path)
      }
    } catch (error) {
      complaints.push(fileComplaint(error, at))
    }
  }
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
