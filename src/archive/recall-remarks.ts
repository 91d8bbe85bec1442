// Hands out the remarks that are stored, and what persons said of them.
import type { Kysely } from 'kysely'
import type { Remark, RemarkJudgement } from '../dossier/index.js'
import type { RemarkFilter } from './archive.js'
import { foldRemarks, type RemarkBatch, type StoredRemark } from './fold-remarks.js'
import { endOf } from './instant.js'
import { agentOf, groupBy, inOrder } from './rows.js'
import type { RemarkLogTable, RemarksTable, Tables } from './tables.js'

export const batchOf = (row: RemarksTable): RemarkBatch => ({
  by: agentOf(row),
  at: row.at,
  remarks: JSON.parse(row.body) as Remark[], // checked before it was written
})

export const judgementOf = (row: RemarkLogTable): RemarkJudgement => ({
  id: row.revision as RemarkJudgement['id'],
  article: row.article as RemarkJudgement['article'],
  remark: row.remark as RemarkJudgement['remark'],
  action: row.action as RemarkJudgement['action'],
  outcome: row.outcome as RemarkJudgement['outcome'],
  on: row.happened as RemarkJudgement['on'],
  cancels: row.cancels as RemarkJudgement['cancels'],
  by: agentOf({ by_kind: 'person', by_name: row.by_name }),
  at: row.at,
  note: row.note === null ? null : (JSON.parse(row.note) as string),
})

/** Rows of an article, or of all, in the order of the log. */
export const remarkRows = async (db: Kysely<Tables>, article?: string): Promise<RemarksTable[]> => {
  const query = db.selectFrom('remarks').selectAll()
  return inOrder(await (article === undefined ? query : query.where('article', '=', article)).execute())
}

export const remarkLogRows = async (db: Kysely<Tables>, article?: string): Promise<RemarkLogTable[]> => {
  const query = db.selectFrom('remark_log').selectAll()
  return inOrder(await (article === undefined ? query : query.where('article', '=', article)).execute())
}

/** By article, then in the order in which they were first read. */
export const recallRemarks = (db: Kysely<Tables>, filter: RemarkFilter = {}): Promise<StoredRemark[]> =>
  db
    .transaction()
    .setAccessMode('read only')
    .execute(async (view) => {
      const { article, kind, asKnownOn, includeRejected = false } = filter
      const until = asKnownOn === undefined ? null : endOf(asKnownOn)
      const known = <R extends { readonly at: string }>(rows: R[]): R[] =>
        until === null ? rows : rows.filter(({ at }) => at <= until)
      const logs = groupBy(known(await remarkLogRows(view, article)), (row) => row.article)
      return [...groupBy(known(await remarkRows(view, article)), (row) => row.article)].flatMap(([id, rows]) =>
        foldRemarks(rows.map(batchOf), (logs.get(id) ?? []).map(judgementOf)).filter(
          ({ remark, standpoint }) =>
            (includeRejected || standpoint !== 'rejected') && (kind === undefined || remark.kind === kind),
        ),
      )
    })
