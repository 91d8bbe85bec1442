// Opens a place as an archive. Which dialect serves it is decided here and nowhere else.
import { type Agent, type Article, complaint, type Reading } from '../dossier/index.js'
import { putAnnex, recallAnnexes } from './annex.js'
import { append } from './append.js'
import type { Archive, Normalise, Opened, OpenOptions, RevisionFilter, StatementFilter } from './archive.js'
import { check } from './check.js'
import { instantOf } from './instant.js'
import { addStatement, correct, judge, undo } from './judge.js'
import { dismissPassage, judgeRemark, putRemarks, undoRemark } from './judge-remark.js'
import { name, recallNamings } from './name.js'
import {
  articlesWithText,
  asTakenIn,
  recallArticles,
  recallHeads,
  recallPersonsLog,
  recallReading,
  recallRevisions,
  recallStatement,
  recallStatements,
} from './recall.js'
import { judgementOf, recallRemarks, remarkLogRows } from './recall-remarks.js'
import { byArticleInOrder, remembered } from './remembered.js'
import { search } from './search.js'
import { findArticles, hitsIn } from './search-articles.js'
import { openSqlite } from './sqlite/store.js'
import { StorageFault } from './storage-fault.js'
import type { Store } from './store.js'

/** Asked for without any limit. */
const isWhole = (filter: StatementFilter = {}): boolean =>
  Object.values(filter).every((value) => value === undefined || value === false)
const isPersonsLog = (filter: RevisionFilter = {}): boolean =>
  filter.byPersons === true && filter.article === undefined && filter.statement === undefined

const archiveOver = (store: Store, place: string, casebook: string, created: string, normalise: Normalise): Archive => {
  const { db } = store
  const guard = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      throw store.faultOf(error) ?? error
    }
  }
  // Nothing else calls this with a reading missing, so no agent is ever recorded for an article alone.
  const nobody: Agent = { kind: 'machine', name: 'intake' }
  const putOne = async (article: Article | null, reading: Reading | null, by: Agent, at: string | undefined) => {
    const [outcome] = await guard(() => append(db, [{ article, reading }], by, instantOf(at), normalise))
    if (!outcome) throw new Error('one item put in, none reported')
    return outcome
  }
  const allStatements = remembered(
    store,
    (articles) => recallStatements(db, articles ? { articles } : {}),
    ({ article }) => article,
    byArticleInOrder,
  )
  const allHeads = remembered(
    store,
    (articles) => recallHeads(db, articles),
    ({ id }) => id,
    (byArticle) => [...byArticle.values()].flat().sort(asTakenIn),
  )
  const personsLog = remembered(
    store,
    (articles) => recallPersonsLog(db, articles),
    ({ article }) => article,
    byArticleInOrder,
  )
  let closed = false
  return {
    place,
    casebook,
    created,
    putArticle: async (article, at) => (await putOne(article, null, nobody, at)).was,
    putReading: async (reading, by, at) => {
      const { added, renewed, withdrawn, kept } = await putOne(null, reading, by, at)
      return { added, renewed, withdrawn, kept }
    },
    putArticleWithReading: (article, reading, by, at) => putOne(article, reading, by, at),
    putMany: (items, by, at) => guard(() => append(db, items, by, instantOf(at), normalise)),
    addStatement: (statement, act) => guard(() => addStatement(db, statement, act, normalise)),
    confirm: (statement, act) => guard(() => judge(db, statement, 'confirm', act, normalise)),
    reject: (statement, act) => guard(() => judge(db, statement, 'reject', act, normalise)),
    correct: (replaces, statement, act) => guard(() => correct(db, replaces, statement, act, normalise)),
    undo: (revision, act) => guard(() => undo(db, revision, act, normalise)),
    name: (draft, act) => guard(() => name(db, draft, act)),
    namings: (asKnownOn) => guard(() => recallNamings(db, asKnownOn)),
    putRemarks: (article, remarks, by, at) => guard(() => putRemarks(db, article, remarks, by, instantOf(at))),
    judgeRemark: (remark, verdict, act) => guard(() => judgeRemark(db, remark, verdict, act)),
    dismissPassage: (article, passage, act) => guard(() => dismissPassage(db, article, passage, act)),
    undoRemarkJudgement: (judgement, act) => guard(() => undoRemark(db, judgement, act)),
    putAnnex: (annex, at) => guard(() => putAnnex(db, annex, instantOf(at))),
    annexes: () => guard(() => recallAnnexes(db)),
    articles: (ids) => guard(() => recallArticles(db, ids)),
    heads: () => guard(allHeads),
    article: (id) => guard(async () => (await recallArticles(db, [id]))[0] ?? null),
    reading: (article) => guard(() => recallReading(db, article)),
    statements: (filter) => guard(() => (isWhole(filter) ? allStatements() : recallStatements(db, filter))),
    statement: (id) => guard(() => recallStatement(db, id)),
    revisions: (filter) => guard(() => (isPersonsLog(filter) ? personsLog() : recallRevisions(db, filter))),
    remarks: (filter) => guard(() => recallRemarks(db, filter)),
    remarkJudgements: () => guard(async () => (await remarkLogRows(db)).map(judgementOf)),
    search: (terms, options) => guard(() => search(store, normalise, terms, options?.limit)),
    articlesWithText: (text) => guard(() => articlesWithText(db, text)),
    revisionNumber: () => guard(() => store.written()),
    findArticles: (query) => guard(() => findArticles(store, query)),
    hitsIn: (articles, terms) => guard(() => hitsIn(store, articles, terms)),
    check: () => guard(() => check(store, place)),
    close: async () => {
      if (closed) return
      closed = true
      await guard(() => store.close())
    },
  }
}

/** Never writes to a file that is no dossier, and makes one only where `create` is given and nothing is there yet. */
export const openArchive = async (place: string, options: OpenOptions): Promise<Opened> => {
  if (place === ':memory:' && !options.create) throw new TypeError("':memory:' needs `create`")
  const opened = await openSqlite(place, options)
  if (!opened.ok) return opened
  const { store, isNew } = opened
  try {
    const head = await store.db.selectFrom('dossier').selectAll().executeTakeFirst()
    if (head) {
      const casebook = JSON.parse(head.casebook) as string
      return { ok: true, archive: archiveOver(store, place, casebook, head.created, options.normalise), isNew }
    }
    await store.close()
    return {
      ok: false,
      complaints: [complaint('damaged', 'the head of this dossier is missing; restore it from a copy', place)],
    }
  } catch (error) {
    await store.close()
    const fault = store.faultOf(error)
    if (fault instanceof StorageFault) return { ok: false, complaints: fault.complaints }
    throw error
  }
}
