import { type Complaint, complaint, type Statement, type StatementId } from '../dossier/index.js'
import type { ExportInput } from '../export/index.js'
import type { Dossier } from './dossier.js'
import { replayNamings } from './names/replay-namings.js'
import { replay } from './replay.js'
import { bringRemarks, replayRemarks } from './replay-remarks.js'

export interface ImportedDossier {
  readonly articles: number
  readonly statements: number
  /** Acts of persons that came in; those the dossier held already do not count. */
  readonly acts: number
  readonly complaints: readonly Complaint[]
}

/**
 * A dossier that was written as JSON comes back: articles and readings as they were, and what persons did, act by act, in
 * the order of the log, under their names and dates. Brought into a dossier that has moved on it takes nothing away.
 */
export const importDossier = async (
  { archive }: Dossier,
  file: ExportInput,
  place: string,
): Promise<ImportedDossier> => {
  const wordings = new Map<StatementId, Statement>(
    file.statements.map(({ standpoint: _, takenIn: __, replacedBy: ___, ...statement }) => [statement.id, statement]),
  )
  const readings = new Map(file.readings.map((reading) => [reading.article, reading]))
  const logs = new Map<string, ExportInput['revisions'][number][]>()
  for (const entry of file.revisions) {
    const log = logs.get(entry.article)
    if (log) log.push(entry)
    else logs.set(entry.article, [entry])
  }
  const remarks = new Map<string, NonNullable<ExportInput['remarks']>[number][]>()
  for (const told of file.remarks ?? [])
    remarks.set(told.remark.article, [...(remarks.get(told.remark.article) ?? []), told])
  const complaints: Complaint[] = []
  let acts = 0
  for (const { takenIn, ...article } of file.articles) {
    await archive.putArticle(article, takenIn)
    const before = await archive.reading(article.id)
    const replayed = await replay(archive, logs.get(article.id) ?? [], wordings, readings.get(article.id) ?? null)
    acts += replayed.acts
    await bringRemarks(archive, article.id, remarks.get(article.id) ?? [], before?.readAt ?? '')
    for (const { entry, why } of replayed.refused)
      complaints.push(
        complaint('act-not-replayed', `${entry.by.name}, ${entry.at}, statement ${entry.statement}: ${why}`, place),
      )
  }
  const judged = await replayRemarks(archive, file.remarkJudgements ?? [])
  acts += judged.acts
  for (const { entry, why } of judged.refused)
    complaints.push(
      complaint('act-not-replayed', `${entry.by.name}, ${entry.at}, remark ${entry.remark}: ${why}`, place),
    )
  for (const annex of file.annexes ?? []) await archive.putAnnex(annex)
  const names = await replayNamings(archive, file.namings ?? [])
  acts += names.acts
  for (const { entry, why } of names.refused)
    complaints.push(complaint('act-not-replayed', `${entry.by.name}, ${entry.at}, log of names: ${why}`, place))
  return { articles: file.articles.length, statements: file.statements.length, acts, complaints }
}
