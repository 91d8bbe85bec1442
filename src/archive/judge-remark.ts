// A person's acts on remarks: each becomes one entry of their log, or is refused with a reason.
import type { Kysely } from 'kysely'
import {
  type ArticleId,
  type Complaint,
  complaint,
  type PassageId,
  passageId,
  type Remark,
  type RemarkId,
  type RemarkJudgement,
  type RevisionId,
  revisionId,
} from '../dossier/index.js'
import type { Act, RemarkVerdict, VerdictOnRemark } from './archive.js'
import { dismissals, foldRemarks, liveJudgements } from './fold-remarks.js'
import { instantOf } from './instant.js'
import { changedMeanwhile } from './judge.js'
import { planRemarks } from './plan-remarks.js'
import { batchOf, judgementOf, remarkLogRows, remarkRows } from './recall-remarks.js'
import { insertAll, readingBodyOf, textOf } from './rows.js'
import type { RemarkLogTable, RemarksTable, Tables } from './tables.js'

type Entry = Pick<RemarkJudgement, 'remark' | 'action' | 'outcome' | 'on' | 'cancels'>

const refuse = (code: string, message: string, place: string): RemarkVerdict => ({
  ok: false,
  complaints: [complaint(code, message, place)],
})

export const makeJudgement = (entry: Omit<RemarkJudgement, 'id'>, number: number): RemarkJudgement => ({
  id: revisionId(
    'remark',
    entry.article,
    String(number),
    entry.remark,
    entry.action,
    entry.outcome ?? '',
    entry.on ?? '',
    entry.cancels ?? '',
    entry.by.name,
    entry.at,
    entry.note ?? '',
  ),
  ...entry,
})

const rowOf = (entry: RemarkJudgement, number: number): RemarkLogTable => ({
  article: entry.article,
  number,
  revision: entry.id,
  remark: entry.remark,
  action: entry.action,
  outcome: entry.outcome,
  happened: entry.on,
  cancels: entry.cancels,
  by_name: JSON.stringify(entry.by.name),
  at: entry.at,
  note: entry.note === null ? null : JSON.stringify(entry.note),
})

const enter = async (db: Kysely<Tables>, article: ArticleId, length: number, entry: Entry, act: Act) => {
  const made = makeJudgement(
    {
      article,
      ...entry,
      by: { kind: 'person', name: act.by },
      at: instantOf(act.at),
      note: act.note ?? null,
    },
    length + 1,
  )
  await insertAll(db, 'remark_log', [rowOf(made, length + 1)])
  return { ok: true as const, judgement: made }
}

/** Which article a remark is of: its id stands in the JSON of its reading, so the few rows that hold it are found by looking. */
const articleOf = async (db: Kysely<Tables>, id: RemarkId): Promise<string | undefined> =>
  (await db.selectFrom('remarks').select('article').where('body', 'like', `%"${id}"%`).limit(1).executeTakeFirst())
    ?.article

const objection = (
  verdict: VerdictOnRemark,
  remark: Remark,
  before: ReturnType<typeof foldRemarks>[number],
): Complaint | null => {
  if (verdict.action === 'resolve') {
    if (remark.kind !== 'forecast')
      return complaint('not-a-forecast', 'only a forecast comes true or not; this is none', remark.id)
    const { resolution } = before
    if (resolution && resolution.outcome === verdict.outcome && resolution.on === (verdict.on ?? null))
      return complaint('already-so', `${resolution.by} has said so already`, remark.id)
    return null
  }
  const already = verdict.action === 'confirm' ? 'confirmed' : 'rejected'
  return before.standpoint === already ? complaint('already-so', `this remark is ${already} already`, remark.id) : null
}

/** As for statements: the act names the newest entry about the remark that was seen, and there is another by now. */
const changedUnseen = (
  log: readonly RemarkJudgement[],
  remark: RemarkJudgement['remark'],
  act: Act,
): Complaint | null => {
  if (act.seen === undefined) return null
  const newest = log.findLast((entry) => entry.remark === remark)
  return newest === undefined || newest.id === act.seen ? null : changedMeanwhile(newest.by.name, remark)
}

export const judgeRemark = (
  db: Kysely<Tables>,
  id: RemarkId,
  verdict: VerdictOnRemark,
  act: Act,
): Promise<RemarkVerdict> =>
  db.transaction().execute(async (view): Promise<RemarkVerdict> => {
    const article = await articleOf(view, id)
    const log = article === undefined ? [] : (await remarkLogRows(view, article)).map(judgementOf)
    const batches = article === undefined ? [] : (await remarkRows(view, article)).map(batchOf)
    const before = foldRemarks(batches, log).find(({ remark }) => remark.id === id)
    if (article === undefined || !before)
      return refuse('unknown-remark', 'no such remark in this dossier; "parley predictions" lists the forecasts', id)
    const unseen = changedUnseen(log, id, act)
    if (unseen) return { ok: false, complaints: [unseen] }
    const against = objection(verdict, before.remark, before)
    if (against) return { ok: false, complaints: [against] }
    const { action } = verdict
    const outcome = verdict.action === 'resolve' ? verdict.outcome : null
    const on = verdict.action === 'resolve' ? (verdict.on ?? null) : null
    return enter(view, before.remark.article, log.length, { remark: id, action, outcome, on, cancels: null }, act)
  })

/** The passages the newest reading of an article did not understand. */
export const passagesOf = async (db: Kysely<Tables>, article: ArticleId): Promise<ReadonlySet<string>> => {
  const newest = db.selectFrom('readings').selectAll().where('article', '=', article).orderBy('number', 'desc').limit(1)
  const row = await newest.executeTakeFirst()
  return new Set(row === undefined ? [] : readingBodyOf(row).unread.map(({ begin }) => passageId(article, begin)))
}

export const dismissPassage = (
  db: Kysely<Tables>,
  article: ArticleId,
  passage: PassageId,
  act: Act,
): Promise<RemarkVerdict> =>
  db.transaction().execute(async (view): Promise<RemarkVerdict> => {
    if (!(await passagesOf(view, article)).has(passage))
      return refuse('unknown-passage', 'no such passage stands among those not understood in this article', passage)
    const log = (await remarkLogRows(view, article)).map(judgementOf)
    const unseen = changedUnseen(log, passage, act)
    if (unseen) return { ok: false, complaints: [unseen] }
    if (dismissals(log).has(passage)) return refuse('already-so', 'this passage is dismissed already', passage)
    const entry = { remark: passage, action: 'reject', outcome: null, on: null, cancels: null } as const
    return enter(view, article, log.length, entry, act)
  })

export const undoRemark = (db: Kysely<Tables>, id: RevisionId, act: Act): Promise<RemarkVerdict> =>
  db.transaction().execute(async (view): Promise<RemarkVerdict> => {
    const found = await view.selectFrom('remark_log').select('article').where('revision', '=', id).executeTakeFirst()
    if (!found) return refuse('unknown-revision', 'no such entry in the log of this dossier', id)
    const log = (await remarkLogRows(view, found.article)).map(judgementOf)
    const entry = liveJudgements(log).find((one) => one.id === id)
    if (!entry) return refuse('already-so', 'this entry has been undone already', id)
    const { article, remark } = entry
    const unseen = changedUnseen(log, remark, act)
    if (unseen) return { ok: false, complaints: [unseen] }
    return enter(view, article, log.length, { remark, action: 'undo', outcome: null, on: null, cancels: id }, act)
  })

/** Remarks of a reader on their own, without a reading beside them: a coding, or a dossier that comes back. */
export const putRemarks = (
  db: Kysely<Tables>,
  article: ArticleId,
  remarks: readonly Remark[],
  by: RemarkJudgement['by'],
  at: string,
): Promise<void> =>
  db.transaction().execute(async (view) => {
    const row = await view.selectFrom('articles').select('text').where('article', '=', article).executeTakeFirst()
    if (!row) throw new Error(`remarks of ${article}, which is not in the archive`)
    const rows: { remarks: RemarksTable[] } = { remarks: [] }
    planRemarks({ article, text: textOf(row), remarks }, await remarkRows(view, article), by, at, rows)
    await insertAll(view, 'remarks', rows.remarks)
  })
