// Remarks of a dossier written as JSON come back, each at the moment it was first read, and what persons said of them.
import type { Archive, RemarkVerdict } from '../archive/index.js'
import {
  type ArticleId,
  passageIdSchema,
  type RemarkId,
  type RemarkJudgement,
  type RevisionId,
} from '../dossier/index.js'
import type { ExportedRemark } from '../export/index.js'

/** `readAt` is when the archive's own reading was made, '' where it has none: what a machine read earlier must not undo it. */
export const bringRemarks = async (
  archive: Archive,
  article: ArticleId,
  told: readonly ExportedRemark[],
  readAt: string,
): Promise<void> => {
  const readers = new Map<string, ExportedRemark[]>()
  for (const one of told) {
    const key = `${one.by.kind} ${one.by.name}`
    readers.set(key, [...(readers.get(key) ?? []), one])
  }
  for (const read of readers.values()) {
    const [{ by }] = read as [ExportedRemark]
    for (const at of [...new Set(read.map(({ takenIn }) => takenIn))].sort()) {
      if (by.kind === 'machine' && at < readAt) continue
      // A machine's reading holds all it read till then; a person's adds to those before.
      const batch = read.filter(({ takenIn }) => (by.kind === 'machine' ? takenIn <= at : takenIn === at))
      const remarks = batch.map(({ remark }) => remark)
      await archive.putRemarks(article, remarks, by, at)
    }
  }
}

const keyOf = ({ remark, action, outcome, on, by, at }: RemarkJudgement): string =>
  JSON.stringify([remark, action, outcome, on, by.name, at])

export const replayRemarks = async (
  archive: Archive,
  log: readonly RemarkJudgement[],
): Promise<{
  readonly acts: number
  readonly refused: readonly { readonly entry: RemarkJudgement; readonly why: string }[]
}> => {
  const held = new Map((await archive.remarkJudgements()).map((entry) => [keyOf(entry), entry.id]))
  const ids = new Map<RevisionId, RevisionId>()
  const refused: { entry: RemarkJudgement; why: string }[] = []
  let acts = 0
  for (const entry of log) {
    const known = held.get(keyOf(entry))
    if (known !== undefined) {
      ids.set(entry.id, known)
      continue
    }
    const judged = await judge(archive, entry, ids)
    if (judged === null) continue
    if (judged.ok) {
      ids.set(entry.id, judged.judgement.id)
      acts++
    } else if (!judged.complaints.every(({ code }) => code === 'already-so'))
      refused.push({ entry, why: `${entry.action}: ${judged.complaints.map(({ message }) => message).join('; ')}` })
  }
  return { acts, refused }
}

const judge = async (
  archive: Archive,
  { article, remark, action, outcome, on, cancels, by, at, note }: RemarkJudgement,
  ids: ReadonlyMap<RevisionId, RevisionId>,
): Promise<RemarkVerdict | null> => {
  const act = { by: by.name, at, note }
  const passage = passageIdSchema.safeParse(remark)
  if (passage.success && action !== 'undo') return archive.dismissPassage(article, passage.data, act)
  switch (action) {
    case 'confirm':
    case 'reject':
      return archive.judgeRemark(remark as RemarkId, { action }, act)
    case 'resolve':
      return outcome === null ? null : archive.judgeRemark(remark as RemarkId, { action, outcome, on }, act)
    case 'undo': {
      const cancelled = cancels === null ? undefined : ids.get(cancels)
      return cancelled === undefined ? null : archive.undoRemarkJudgement(cancelled, act)
    }
  }
}
