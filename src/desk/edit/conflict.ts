// Somebody has changed what a person is about to change: both versions, and how one's own could be put over theirs.
import { type Archive, lastTouch, type StoredStatement, touched } from '../../archive/index.js'
import type { Revision, StatementId } from '../../dossier/index.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { viewsOf } from '../material.js'
import { type Named, underNames } from '../names/named.js'
import { draftOf, inputOf } from './draft.js'
import type { Edit } from './input.js'
import type { EditConflictView } from './views.js'

export type StatementEdit = Extract<Edit, { action: 'confirm' | 'reject' | 'correct' }>

/** What stands in its place today: itself, or what persons have put there; `null` where nothing does. */
const today = async (archive: Archive, id: StatementId): Promise<StoredStatement | null> => {
  const met = new Set<string>()
  let at = await archive.statement(id)
  while (at?.replacedBy && !met.has(at.id)) {
    met.add(at.id)
    at = await archive.statement(at.replacedBy)
  }
  return at
}

const articleLog = async (archive: Archive, id: StatementId): Promise<readonly Revision[]> => {
  const [first] = await archive.revisions({ statement: id })
  return first ? archive.revisions({ article: first.article }) : []
}

/** Whether the dossier says already what the edit would say, so that nothing is left to decide. */
export const saysSoAlready = async (archive: Archive, edit: StatementEdit, corrected: StatementId | null) => {
  const target = await archive.statement(edit.statement)
  if (edit.action === 'confirm') return target?.standpoint === 'confirmed'
  if (edit.action === 'reject') return target?.standpoint === 'rejected' && target.replacedBy === null
  const now = await today(archive, edit.statement)
  return corrected !== null && now?.id === corrected && now.standpoint !== 'rejected'
}

export const conflictOf = async (
  dossier: Dossier,
  edit: StatementEdit,
  named: Named,
  lang: string,
): Promise<EditConflictView> => {
  const { archive } = dossier
  const log = await articleLog(archive, edit.statement)
  const [mine, theirs] = [await archive.statement(edit.statement), await today(archive, edit.statement)]
  const article = log[0] ? await archive.article(log[0].article) : null
  const newest = lastTouch(log, new Set([edit.statement])) ?? log.findLast((one) => one.statement === edit.statement)
  const draft = edit.action === 'correct' && article ? draftOf(edit.with, article, mine, named) : null
  const labels = labelsOf(named, lang)
  const view = async (statement: StoredStatement | null) =>
    statement === null ? null : ((await viewsOf(dossier, [underNames(statement, named.names)], labels))[0] ?? null)
  const added = { standpoint: 'added', takenIn: '', replacedBy: null } as const
  const seen = theirs && (lastTouch(log, new Set([theirs.id]))?.id ?? null)
  const { by, note } = edit
  const over = ((): Edit | null => {
    if (theirs === null)
      return edit.action === 'correct' && article
        ? { action: 'add', article: article.id, with: edit.with, by, note }
        : null
    if (edit.action === 'correct') return { ...edit, statement: theirs.id, seen }
    if (edit.action === 'reject')
      return theirs.standpoint === 'rejected' ? null : { ...edit, statement: theirs.id, seen }
    if (theirs.id === edit.statement || mine === null) return { ...edit, statement: theirs.id, seen }
    // Confirmed is what they have replaced: it takes the place of theirs again.
    return { action: 'correct', statement: theirs.id, with: inputOf(underNames(mine, named.names)), seen, by, note }
  })()
  return {
    by: newest?.by.name ?? '',
    at: newest?.at ?? null,
    action: newest?.action ?? 'withdraw',
    yours: await view(draft?.ok ? { ...draft.statement, ...added } : mine),
    theirs: await view(theirs),
    over,
  }
}

/** The newest standing entry of somebody else, made since, about a statement that the entry to be taken back bears upon. */
export const othersSince = (log: readonly Revision[], entry: Revision): Revision | null => {
  const about = touched(log, entry)
  const at = log.indexOf(entry)
  const cancelled = new Set<string>()
  for (const one of [...log].reverse())
    if (one.action === 'undo' && one.cancels !== null && !cancelled.has(one.id)) cancelled.add(one.cancels)
  const rootOf = (one: Revision): Revision => {
    let root = one
    while (root.action === 'undo') {
      const next = log.find(({ id }) => id === root.cancels)
      if (!next) break
      root = next
    }
    return root
  }
  return (
    log.findLast(
      (one, n) =>
        n > at &&
        one.by.kind === 'person' &&
        one.by.name !== entry.by.name &&
        !cancelled.has(one.id) &&
        // What was done since and taken back again is as if it had not been.
        !(one.action === 'undo' && log.indexOf(rootOf(one)) > at) &&
        [...touched(log, one)].some((id) => about.has(id)),
    ) ?? null
  )
}
