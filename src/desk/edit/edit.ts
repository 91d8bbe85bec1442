// A person's edit → an entry of the log, or what stands against it.
import { type Act, dismissals, type Judgement, lastTouch, touched } from '../../archive/index.js'
import { type Complaint, complaint, passageId, type Statement } from '../../dossier/index.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { viewsOf } from '../material.js'
import { logEntries } from '../names/log-view.js'
import { undoEntry } from '../names/name-things.js'
import { namedOf, underNames } from '../names/named.js'
import { lastRedoable, lastUndoable } from '../names/undo-stack.js'
import { statementDoubts } from '../statement-doubts.js'
import { conflictOf, othersSince, type StatementEdit, saysSoAlready } from './conflict.js'
import { draftOf } from './draft.js'
import type { Edit } from './input.js'
import type { EditConflictView, EditDoneView, UndoView } from './views.js'

export type Edited =
  | { readonly ok: true; readonly done: EditDoneView }
  | { readonly ok: false; readonly complaints: readonly Complaint[]; readonly conflict: EditConflictView | null }

type Outcome =
  | {
      readonly ok: true
      readonly entry: string | null
      readonly article: string | null
      readonly statement: Statement | null
    }
  | Extract<Edited, { ok: false }>

const refused = (complaints: readonly Complaint[], conflict: EditConflictView | null = null): Outcome => ({
  ok: false,
  complaints,
  conflict,
})

const changed = (complaints: readonly Complaint[]): boolean =>
  complaints.some(({ code }) => code === 'changed-meanwhile' || code === 'withdrawn-statement')
const already = (complaints: readonly Complaint[]): boolean => complaints.every(({ code }) => code === 'already-so')

const editStatement = async (dossier: Dossier, edit: StatementEdit, act: Act, lang: string): Promise<Outcome> => {
  const { archive } = dossier
  const named = await namedOf(dossier)
  const before = await archive.statement(edit.statement)
  let wording: Statement | null = null
  let judged: Judgement
  if (edit.action === 'correct') {
    const article = before && (await archive.article(before.article))
    if (!before || !article) {
      const gone = complaint('withdrawn-statement', 'this statement is no longer in the dossier', edit.statement)
      return refused([gone], await conflictOf(dossier, edit, named, lang))
    }
    const drafted = draftOf(edit.with, article, before, named)
    if (!drafted.ok) return refused(drafted.complaints)
    wording = drafted.statement
    judged = await archive.correct(edit.statement, wording, act)
  } else judged = await archive[edit.action](edit.statement, act)
  const now = wording ?? before
  if (judged.ok) return { ok: true, entry: judged.revision.id, article: judged.revision.article, statement: now }
  if (already(judged.complaints) || (await saysSoAlready(archive, edit, wording?.id ?? null)))
    return { ok: true, entry: null, article: now?.article ?? null, statement: now }
  if (!changed(judged.complaints)) return refused(judged.complaints)
  return refused(judged.complaints, await conflictOf(dossier, edit, named, lang))
}

const addStatement = async (dossier: Dossier, edit: Extract<Edit, { action: 'add' }>, act: Act): Promise<Outcome> => {
  const { archive } = dossier
  const article = await archive.article(edit.article)
  if (!article) return refused([complaint('unknown-article', 'this article is not in the dossier', edit.article)])
  const drafted = draftOf(edit.with, article, null, await namedOf(dossier))
  if (!drafted.ok) return refused(drafted.complaints)
  const { statement } = drafted
  const added = await archive.addStatement(statement, act)
  // A machine reads exactly this already: saying it as well is confirming it.
  const judged =
    !added.ok && added.complaints.some(({ code }) => code === 'known-statement')
      ? (await archive.statement(statement.id))?.standpoint === 'machine'
        ? await archive.confirm(statement.id, act)
        : null
      : added
  if (judged !== null && !judged.ok && !already(judged.complaints)) return refused(judged.complaints)
  return { ok: true, entry: judged?.ok ? judged.revision.id : null, article: article.id, statement }
}

const editRemark = async (
  { archive }: Dossier,
  { action, remark }: Extract<Edit, { action: 'confirm-remark' | 'reject-remark' }>,
  act: Act,
): Promise<Outcome> => {
  const verdict = { action: action === 'confirm-remark' ? 'confirm' : 'reject' } as const
  const judged = await archive.judgeRemark(remark, verdict, act)
  if (judged.ok) return { ok: true, entry: judged.judgement.id, article: judged.judgement.article, statement: null }
  const [wanted] = (await archive.remarks({ includeRejected: true })).filter((one) => one.remark.id === remark)
  const isSo = wanted?.standpoint === (verdict.action === 'confirm' ? 'confirmed' : 'rejected')
  if (already(judged.complaints) || isSo)
    return { ok: true, entry: null, article: wanted?.remark.article ?? null, statement: null }
  return refused(judged.complaints)
}

const dismiss = async (
  { archive }: Dossier,
  { article, begin }: Extract<Edit, { action: 'dismiss' }>,
  act: Act,
): Promise<Outcome> => {
  const judged = await archive.dismissPassage(article, passageId(article, begin), act)
  if (judged.ok) return { ok: true, entry: judged.judgement.id, article, statement: null }
  const log = (await archive.remarkJudgements()).filter((entry) => entry.article === article)
  // Whoever dismissed it meanwhile wanted the same.
  return already(judged.complaints) || dismissals(log).has(passageId(article, begin))
    ? { ok: true, entry: null, article, statement: null }
    : refused(judged.complaints)
}

const undo = async (
  dossier: Dossier,
  edit: Extract<Edit, { action: 'undo' }>,
  act: Act,
  lang: string,
): Promise<Outcome> => {
  const { archive } = dossier
  const entry = (await logEntries(archive)).find(({ id }) => id === edit.entry)
  if (entry?.undoneBy) return { ok: true, entry: null, article: entry.article, statement: null }
  let seen: Act['seen']
  if (entry?.about === 'statement' && entry.article !== null) {
    const log = await archive.revisions({ article: entry.article as Statement['article'] })
    const found = log.find(({ id }) => id === entry.id)
    const other = found && !edit.anyway ? othersSince(log, found) : null
    if (found && other) {
      const why = complaint('changed-meanwhile', `${other.by.name} has changed this since`, edit.entry)
      const theirs = await archive.statement(other.statement)
      const named = await namedOf(dossier)
      const shown = theirs ? [underNames(theirs, named.names)] : []
      const [view] = await viewsOf(dossier, shown, labelsOf(named, lang))
      return refused([why], {
        by: other.by.name,
        at: other.at,
        action: other.action,
        yours: null,
        theirs: view ?? null,
        over: { ...edit, anyway: true },
      })
    }
    if (found) seen = lastTouch(log, touched(log, found))?.id ?? null
  }
  const undone = await undoEntry(dossier, edit.entry, { ...act, ...(seen === undefined ? {} : { seen }) })
  if (undone.ok) {
    const { article, statement } = 'revision' in undone ? undone.revision : { article: null, statement: null }
    const id = 'naming' in undone ? undone.naming.id : 'revision' in undone ? undone.revision.id : undone.judgement.id
    return { ok: true, entry: id, article, statement: statement && (await archive.statement(statement)) }
  }
  return already(undone.complaints)
    ? { ok: true, entry: null, article: entry?.article ?? null, statement: null }
    : refused(undone.complaints)
}

/** What the next undo and redo of a person would take back. */
export const undoView = async ({ archive }: Pick<Dossier, 'archive'>, person: string): Promise<UndoView> => {
  const log = await logEntries(archive, { person })
  return { undo: lastUndoable(log, person), redo: lastRedoable(log, person) }
}

/** `at`: the moment, later than every entry of a person before it. */
export const edit = async (dossier: Dossier, asked: Edit, at: string, lang: string): Promise<Edited> => {
  const { by, note } = asked
  const act: Act = { by, note, at }
  const outcome = await ((): Promise<Outcome> => {
    switch (asked.action) {
      case 'confirm':
      case 'reject':
      case 'correct':
        return editStatement(dossier, asked, { ...act, seen: asked.seen }, lang)
      case 'add':
        return addStatement(dossier, asked, act)
      case 'confirm-remark':
      case 'reject-remark':
        return editRemark(dossier, asked, { ...act, seen: asked.seen })
      case 'dismiss':
        return dismiss(dossier, asked, { ...act, seen: asked.seen })
      case 'undo':
        return undo(dossier, asked, act, lang)
    }
  })()
  if (!outcome.ok) return outcome
  const { entry, article, statement } = outcome
  const published = statement && (await dossier.archive.article(statement.article))?.published
  const isWording = statement !== null && (asked.action === 'add' || asked.action === 'correct')
  return {
    ok: true,
    done: {
      version: 1,
      was: entry === null ? 'already-so' : 'entered',
      entry,
      article,
      statement: statement?.id ?? null,
      doubts: isWording
        ? statementDoubts([statement], () => published ?? null, dossier.casebook).map(({ kind, about }) => ({
            kind,
            about,
          }))
        : [],
      next: await undoView(dossier, by),
      revision: await dossier.archive.revisionNumber(),
    },
  }
}
