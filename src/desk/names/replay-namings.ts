// Brings the log of names of a file into an archive. What it holds already, told by what the entries say, is passed over.
import type { Archive } from '../../archive/index.js'
import type { Naming, NamingDraft, NamingId } from '../../dossier/index.js'

export interface ReplayedNames {
  /** Entries that came in. */
  readonly acts: number
  readonly refused: readonly { readonly entry: Naming; readonly why: string }[]
}

export const replayNamings = async (archive: Archive, log: readonly Naming[]): Promise<ReplayedNames> => {
  const ids = new Map<NamingId, NamingId>()
  const held = new Map<string, NamingId[]>()
  for (const entry of await archive.namings()) {
    const key = keyOf(entry, entry.action === 'undo' ? entry.cancels : null)
    held.set(key, [...(held.get(key) ?? []), entry.id])
  }
  const refused: { entry: Naming; why: string }[] = []
  let acts = 0
  for (const entry of log) {
    const cancels = entry.action === 'undo' ? (ids.get(entry.cancels) ?? null) : null
    const known = held.get(keyOf(entry, cancels))?.shift()
    if (known !== undefined) {
      ids.set(entry.id, known)
      continue
    }
    if (entry.action === 'undo' && cancels === null) {
      refused.push({ entry, why: 'the entry it takes back did not come in' })
      continue
    }
    const { by, at, note } = entry
    const outcome = await archive.name(draftOf(entry, cancels), { by: by.name, at, note })
    if (outcome.ok) {
      ids.set(entry.id, outcome.naming.id)
      acts++
    } else refused.push({ entry, why: outcome.complaints.map(({ message }) => message).join('; ') })
  }
  return { acts, refused }
}

const draftOf = (entry: Naming, cancels: NamingId | null): NamingDraft => {
  const { id: _, by: __, at: ___, note: ____, ...draft } = entry
  return draft.action === 'undo' ? { ...draft, cancels: cancels ?? draft.cancels } : draft
}

const keyOf = (entry: Naming, cancels: NamingId | null): string => {
  const { kind, issue, what } = entry.action === 'undo' ? { kind: null, issue: null, what: null } : entry
  const rest =
    entry.action === 'merge' ? [entry.into] : entry.action === 'rename' ? [entry.name, entry.lang] : [cancels]
  return JSON.stringify([entry.action, kind, issue, what, ...rest, entry.by.name, entry.at])
}
