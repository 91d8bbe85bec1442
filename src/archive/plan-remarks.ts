// Works out what the remarks of a reading add to what is stored. Pure.
import { type Agent, type ArticleId, holds, quotedBy, type Remark } from '../dossier/index.js'
import { engineOf } from './fold-log.js'
import type { RemarksTable } from './tables.js'

interface ReadRemarks {
  readonly article: ArticleId
  readonly text: string
  readonly remarks: readonly Remark[]
}

/** Rows of one reader: of a machine those of its engine, whatever the version. */
export const isBy = (row: Pick<RemarksTable, 'by_kind' | 'by_name'>, by: Agent): boolean => {
  if (row.by_kind !== by.kind) return false
  const name = JSON.parse(row.by_name) as string
  return by.kind === 'person' ? name === by.name : engineOf(name) === engineOf(by.name)
}

/** Our mistake if a reader hands over words that do not stand in the text. */
const assertVerbatim = (remark: Remark, { article, text }: ReadRemarks): void => {
  if (remark.article !== article) throw new Error(`remark ${remark.id} belongs to another article`)
  for (const piece of quotedBy(remark))
    if (!holds(text, piece)) throw new Error(`"${piece.quote}" of remark ${remark.id} is not what stands in ${article}`)
}

/** A machine's new remarks take the place of what its engine read before; a person's are added to those of before. */
export const planRemarks = (
  read: ReadRemarks,
  stored: readonly RemarksTable[],
  by: Agent,
  at: string,
  rows: { readonly remarks: RemarksTable[] },
): void => {
  for (const remark of read.remarks) assertVerbatim(remark, read)
  const own = stored.filter((row) => isBy(row, by))
  const told = by.kind === 'person' ? own : own.slice(-1)
  const body = JSON.stringify(read.remarks)
  if (read.remarks.length === 0 && told.length === 0) return
  if (told.some((row) => row.body === body)) return
  rows.remarks.push({
    article: read.article,
    number: (stored.at(-1)?.number ?? 0) + 1,
    by_kind: by.kind,
    by_name: JSON.stringify(by.name),
    at,
    body,
  })
}
