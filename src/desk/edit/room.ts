// The reading room: an article with everything persons have said of what was read in it.
import { dismissals, lastTouch, type StoredStatement } from '../../archive/index.js'
import { type ArticleId, overlaps, passageId, type Revision } from '../../dossier/index.js'
import { articleView } from '../article-view.js'
import { contextsIn } from '../context.js'
import type { Dossier } from '../dossier.js'
import { type Labels, labelsOf } from '../labels.js'
import { logEntries } from '../names/log-view.js'
import { type Named, namedOf, statementsOf } from '../names/named.js'
import { statementView, titleOf } from '../statement-view.js'
import type { RoomPassageView, RoomRemarkView, RoomView, StandingView } from './views.js'

const inTextOrder = (a: { begin: number; end: number; id: string }, b: { begin: number; end: number; id: string }) =>
  a.begin - b.begin || a.end - b.end || (a.id < b.id ? -1 : 1)

const standingOf = (log: readonly Revision[], { id, replacedBy, via }: StoredStatement): StandingView => ({
  statement: id,
  seen: lastTouch(log, new Set([id]))?.id ?? null,
  replacedBy,
  via,
})

const remarksOf = async (
  { archive }: Dossier,
  article: ArticleId,
  { names }: Named,
  labels: Labels,
): Promise<readonly RoomRemarkView[]> => {
  const [remarks, log] = await Promise.all([
    archive.remarks({ article, includeRejected: true }),
    archive.remarkJudgements(),
  ])
  return remarks
    .map(({ remark: { id, kind, begin, end, quote, actor, topic, confidence }, standpoint }) => ({
      id,
      kind,
      begin,
      end,
      quote,
      actor: actor === null ? null : names.actor(actor),
      actorLabel: actor === null ? null : labels.party(names.actor(actor)),
      topic,
      confidence,
      standpoint,
      seen: log.findLast((entry) => entry.remark === id)?.id ?? null,
    }))
    .sort(inTextOrder)
}

export const roomView = async (dossier: Dossier, id: ArticleId, lang: string): Promise<RoomView | null> => {
  const { archive } = dossier
  const article = await archive.article(id)
  if (!article) return null
  const named = await namedOf(dossier)
  const labels = labelsOf(named, lang)
  const [statements, reading, log, entries, remarks] = await Promise.all([
    statementsOf(dossier, { article: id, includeRejected: true }),
    archive.reading(id),
    archive.revisions({ article: id, byPersons: true }),
    logEntries(archive, { article: id }),
    remarksOf(dossier, id, named, labels),
  ])
  const contextOf = contextsIn(article.text, article.lang)
  const inForce = statements.filter(({ standpoint }) => standpoint !== 'rejected')
  const byHand = inForce.filter(({ standpoint }) => standpoint === 'added')
  const unread = reading?.unread ?? []
  const remarkLog = (await archive.remarkJudgements()).filter((entry) => entry.article === id)
  const dismissed = dismissals(remarkLog)
  const passages = [...new Set(unread.map(({ begin }) => begin))]
    .sort((a, b) => a - b)
    .map((begin): RoomPassageView => {
      const passage = passageId(id, begin)
      const seen = remarkLog.findLast((entry) => entry.remark === passage)?.id ?? null
      return { id: passage, begin, dismissedBy: dismissed.get(passage)?.id ?? null, seen }
    })
  const takenUp = unread.filter((passage) => byHand.some((one) => overlaps(one, passage))).map(({ begin }) => begin)
  return {
    version: 1,
    article: articleView(article, inForce, unread, labels),
    rejected: statements
      .filter(({ standpoint }) => standpoint === 'rejected')
      .map((statement) => statementView(statement, article, contextOf, labels))
      .sort(inTextOrder),
    standings: statements.map((statement) => standingOf(log, statement)),
    remarks,
    log: entries.map((entry) => ({ ...entry, articleTitle: titleOf(article) })),
    takenUp: [...new Set(takenUp)],
    passages,
    left: {
      statements: inForce.filter(({ standpoint }) => standpoint === 'machine').length,
      unread: passages.filter(({ begin, dismissedBy }) => dismissedBy === null && !takenUp.includes(begin)).length,
      remarks: remarks.filter(({ standpoint }) => standpoint === 'machine').length,
    },
  }
}
