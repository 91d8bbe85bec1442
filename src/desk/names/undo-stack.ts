// What "undo" and "redo" mean without an id: the log itself is the stack, so it survives a restart and has no end.
import type { LogEntryView } from '../views.js'

/**
 * The last thing a person did that still stands and is not itself an undo; of this person, where one is named. Doing
 * something again brings it back to its old place in the log, so that the next undo takes the same way back.
 */
export const lastUndoable = (log: readonly LogEntryView[], person: string | null = null): LogEntryView | null =>
  log.findLast(
    ({ action, undoneBy, by }) =>
      action !== 'undo' && undoneBy === null && by.kind === 'person' && (person === null || by.name === person),
  ) ?? null

/** Whether an undo takes something back at present, or, as the undo of an undo, does it again. */
const takesBack = (entry: LogEntryView, byId: ReadonlyMap<string, LogEntryView>): boolean => {
  let [at, odd] = [entry, false]
  while (at.action === 'undo') {
    odd = !odd
    const cancelled = at.cancels === null ? undefined : byId.get(at.cancels)
    if (cancelled === undefined) break
    at = cancelled
  }
  return odd
}

/**
 * The newest undo of this person that still stands and was made after the last thing the person did otherwise: whoever does
 * something new has left the way that was taken back, as everywhere. Redo takes back this undo.
 */
export const lastRedoable = (log: readonly LogEntryView[], person: string): LogEntryView | null => {
  const byId = new Map(log.map((entry) => [entry.id, entry]))
  const own = log.filter(({ by }) => by.kind === 'person' && by.name === person)
  const since = own.slice(own.findLastIndex(({ action }) => action !== 'undo') + 1)
  return since.findLast((entry) => entry.undoneBy === null && takesBack(entry, byId)) ?? null
}
