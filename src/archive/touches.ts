// Which statements an entry of the log bears upon, and who last did anything about one. Pure.
import type { Revision, RevisionId, StatementId } from '../dossier/index.js'

/** The statement of the entry and the one it replaces; of an undo, those of what it takes back in the end. */
export const touched = (log: readonly Revision[], entry: Revision): ReadonlySet<StatementId> => {
  const byId = new Map(log.map((one) => [one.id as RevisionId, one]))
  let root = entry
  while (root.action === 'undo' && root.cancels !== null) {
    const cancelled = byId.get(root.cancels)
    if (!cancelled) break
    root = cancelled
  }
  return new Set([root.statement, ...(root.replaces === null ? [] : [root.replaces])])
}

/** The newest entry a person made about any of these, taken back or not. `log`: of one article, whole and in order. */
export const lastTouch = (log: readonly Revision[], about: ReadonlySet<StatementId>): Revision | null =>
  log.findLast((entry) => entry.by.kind === 'person' && [...touched(log, entry)].some((id) => about.has(id))) ?? null
