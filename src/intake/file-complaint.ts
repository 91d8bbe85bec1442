import { type Complaint, complaint } from '../dossier/index.js'

const MESSAGES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['missing-path', 'There is no such file or folder; check the spelling.'],
  ENOTDIR: ['missing-path', 'A part of this path is a file, not a folder; check the spelling.'],
  EACCES: ['unreadable', 'You may not read it; ask for permission or copy it to a folder of yours.'],
  EPERM: ['unreadable', 'You may not read it; ask for permission or copy it to a folder of yours.'],
  EISDIR: ['is-a-folder', 'This is a folder; name a file in it, or give the folder to `read`.'],
  ELOOP: ['missing-path', 'The links in this path run in a circle.'],
  ENAMETOOLONG: ['missing-path', 'The path is longer than the system allows.'],
}

/** What the system says about a path, in words; anything unheard of is thrown on, since it is no bad input. */
export const fileComplaint = (error: unknown, path: string): Complaint => {
  const known = MESSAGES[(error as NodeJS.ErrnoException).code ?? '']
  if (known === undefined) throw error
  return complaint(known[0], known[1], path)
}
