// Replays the log of one article into an archive: what machines read at one moment as one reading, what persons did act by
// act. What the archive holds already (the file comes in a second time) is passed over, its entries known by what they say.
import type { Act, Archive, Judgement } from '../archive/index.js'
import type { Agent, Reading, Revision, RevisionId, Statement, StatementId } from '../dossier/index.js'

export interface Replayed {
  /** Acts of persons that came in. */
  readonly acts: number
  /** Acts that do not fit what the archive holds, each with the reason. */
  readonly refused: readonly { readonly entry: Revision; readonly why: string }[]
}

interface Turn {
  readonly by: Agent
  readonly at: string
  readonly entries: readonly Revision[]
}

/** Neighbouring entries of one agent at one moment. */
const turnsOf = (log: readonly Revision[]): readonly Turn[] => {
  const turns: { by: Agent; at: string; entries: Revision[] }[] = []
  for (const entry of log) {
    const last = turns.at(-1)
    if (last && last.at === entry.at && last.by.kind === entry.by.kind && last.by.name === entry.by.name)
      last.entries.push(entry)
    else turns.push({ by: entry.by, at: entry.at, entries: [entry] })
  }
  return turns
}

const keyOf = ({ statement, action, replaces, by, at }: Revision): string =>
  JSON.stringify([statement, action, replaces, by.kind, by.name, at])

export const replay = async (
  archive: Archive,
  log: readonly Revision[],
  wordings: ReadonlyMap<StatementId, Statement>,
  reading: (Reading & { readonly by: Agent; readonly readAt: string }) | null,
): Promise<Replayed> => {
  const [first] = log
  const held = first ? await archive.revisions({ article: first.article }) : []
  const heldByKey = new Map<string, Revision[]>()
  for (const entry of held) heldByKey.set(keyOf(entry), [...(heldByKey.get(keyOf(entry)) ?? []), entry])
  // An older reading must not undo a newer one that the archive has made since.
  const newest = held.reduce((latest, { by, at }) => (by.kind === 'machine' && at > latest ? at : latest), '')
  const readBy = new Map<string, Set<StatementId>>()
  const ids = new Map<RevisionId, RevisionId>()
  const refused: { entry: Revision; why: string }[] = []
  let acts = 0

  const asMachine = async ({ by, at, entries }: Turn): Promise<void> => {
    const read = readBy.get(by.name) ?? new Set()
    readBy.set(by.name, read)
    for (const { action, statement } of entries)
      if (action === 'withdraw') read.delete(statement)
      else read.add(statement)
    if (at <= newest) return
    const [{ article }] = entries as [Revision]
    const isLast = reading !== null && reading.by.name === by.name && reading.readAt === at
    const statements = [...read].flatMap((id) => wordings.get(id) ?? [])
    const { lang, attributions, unread } = isLast ? reading : { lang: null, attributions: [], unread: [] }
    await archive.putReading({ article, lang, attributions, unread, statements }, by, at)
  }

  const asPerson = async (entry: Revision): Promise<void> => {
    const { by, at, note, statement, action } = entry
    const known = heldByKey.get(keyOf(entry))?.shift()
    if (known) {
      ids.set(entry.id, known.id)
      return
    }
    const act: Act = { by: by.name, at, note }
    const wording = wordings.get(statement)
    // Statements that no longer stand are not in the file; acts that came to nothing with them need no replay.
    if (!wording) return
    const judgement = await judge(archive, entry, wording, act, ids)
    if (judgement === null) return
    if (judgement.ok) {
      ids.set(entry.id, judgement.revision.id)
      acts++
    } else if (!judgement.complaints.every(({ code }) => code === 'already-so' || code === 'known-statement'))
      refused.push({ entry, why: `${action}: ${judgement.complaints.map(({ message }) => message).join('; ')}` })
  }

  for (const turn of turnsOf(log)) {
    if (turn.by.kind === 'machine') await asMachine(turn)
    else for (const entry of turn.entries) await asPerson(entry)
  }
  await bringLastReading(archive, reading)
  return { acts, refused }
}

const judge = async (
  archive: Archive,
  { statement, action, replaces, cancels }: Revision,
  wording: Statement,
  act: Act,
  ids: ReadonlyMap<RevisionId, RevisionId>,
): Promise<Judgement | null> => {
  switch (action) {
    case 'add':
      return archive.addStatement(wording, act)
    case 'confirm': {
      const judged = await archive.confirm(statement, act)
      // The archive's own machine does not read it (any more): the person's word brings it in.
      return judged.ok || (await archive.statement(statement)) ? judged : archive.addStatement(wording, act)
    }
    case 'reject':
      return archive.reject(statement, act)
    case 'correct': {
      const corrected = replaces === null ? null : await archive.correct(replaces, wording, act)
      return corrected?.ok || (await archive.statement(statement)) ? corrected : archive.addStatement(wording, act)
    }
    case 'undo': {
      const cancelled = cancels === null ? undefined : ids.get(cancels)
      return cancelled === undefined ? null : archive.undo(cancelled, act)
    }
    default:
      return null
  }
}

/** A reading that changed nothing, or found nothing, left no entry in the log; what it did not understand counts all the same. */
const bringLastReading = async (
  archive: Archive,
  reading: (Reading & { readonly by: Agent; readonly readAt: string }) | null,
): Promise<void> => {
  if (reading === null) return
  const held = await archive.reading(reading.article)
  if (held !== null && held.readAt >= reading.readAt) return
  const { by, readAt, ...read } = reading
  // Told once more by a person, a statement would count as added again, whatever has been said of it since.
  const standing = await archive.statements({ article: reading.article })
  const statements =
    by.kind === 'machine' ? read.statements : read.statements.filter(({ id }) => standing.some((one) => one.id === id))
  await archive.putReading({ ...read, statements }, by, readAt)
}
