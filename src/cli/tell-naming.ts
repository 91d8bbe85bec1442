import { userInfo } from 'node:os'
import { type NamingDone, type Undone, wordsFor } from '../desk/index.js'
import { type Door, type ExitCode, refuse } from './door.js'
import type { Format } from './options.js'
import { clean } from './screen/width.js'

export interface NamingOptions {
  readonly dossier: string
  readonly by?: string
  readonly note?: string
  readonly format?: Format
  readonly lang: string
}

export const actOf = ({ by, note }: Pick<NamingOptions, 'by' | 'note'>) => ({
  by: by ?? userInfo().username,
  note: note ?? null,
})

/** What has been done, how many statements it concerns, and how to take it back. `typed`: what the person called the two. */
export const tellNaming = (
  door: Door,
  done: NamingDone | Undone,
  { format, lang }: NamingOptions,
  typed: readonly [what: string, other: string],
): ExitCode => {
  if (!done.ok) return refuse(door, done.complaints)
  const entry = 'naming' in done ? done.naming : 'revision' in done ? done.revision : done.judgement
  if (format === 'json') {
    door.out(`${JSON.stringify({ version: 1, entry, statements: done.statements }, null, 2)}\n`)
    return 0
  }
  const { log } = wordsFor(lang)
  const [what, other] = typed.map(clean) as [string, string]
  const said =
    entry.action === 'merge'
      ? log.merged(what, other)
      : entry.action === 'rename'
        ? log.renamed(what, other, entry.lang)
        : log.undone(other)
  door.out(`${said} ${log.concerned(done.statements.length)} ${log.takeBack(entry.id)}\n`)
  return 0
}
