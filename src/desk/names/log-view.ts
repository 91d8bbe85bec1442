// The log of what persons (and, where asked, machines) did to a dossier: statements judged, names given, and undone again.
import { type Archive, isPassage } from '../../archive/index.js'
import type { Agent, ArticleId, Naming, RemarkJudgement, Revision, StatementId } from '../../dossier/index.js'
import type { Dossier } from '../dossier.js'
import { titleOf } from '../statement-view.js'
import type { LogEntryView } from '../views.js'

export interface LogAsked {
  /** Only entries about this article, or this statement; of names there are none then. */
  readonly article?: ArticleId | undefined
  readonly statement?: StatementId | undefined
  /** Machines too: every statement they read or withdrew. */
  readonly machines?: boolean
  /** Only what this person did, and what anybody took back. */
  readonly person?: string | undefined
}

/** Oldest first. Entries of one moment stay in the order in which they were made. */
export const logView = async (
  { archive }: Pick<Dossier, 'archive'>,
  asked: LogAsked = {},
): Promise<readonly LogEntryView[]> => {
  const [entries, heads] = await Promise.all([logEntries(archive, asked), archive.heads()])
  const titles = new Map<string, string>(heads.map((head) => [head.id, titleOf(head)]))
  return entries.map((entry) =>
    entry.article === null ? entry : { ...entry, articleTitle: titles.get(entry.article) ?? null },
  )
}

/** The same without the titles of the articles, for which all of them would have to be looked up. */
export const logEntries = async (
  archive: Archive,
  { article, statement, machines = false, person }: LogAsked = {},
): Promise<readonly LogEntryView[]> => {
  const isAsked = ({ by, action }: Undoable): boolean => person === undefined || by.name === person || action === 'undo'
  const onlyStatements = article !== undefined || statement !== undefined
  const [revisions, namings, remarks] = await Promise.all([
    archive.revisions({
      ...(article === undefined ? {} : { article }),
      ...(statement === undefined ? {} : { statement }),
      ...(machines ? {} : { byPersons: true }),
    }),
    onlyStatements ? [] : archive.namings(),
    statement === undefined ? archive.remarkJudgements() : [],
  ])
  const entries = [
    ...entriesOf(namings.filter(isAsked), (entry) => aboutNames(entry)),
    ...entriesOf(
      remarks.filter((entry) => (article === undefined || entry.article === article) && isAsked(entry)),
      (entry) => aboutRemark(entry),
    ),
    ...entriesOf(revisions.filter(isAsked), (entry) => aboutStatement(entry)),
  ].filter(({ by }) => machines || by.kind === 'person')
  // The sort is stable: within a moment names come before remarks and these before statements, and each log keeps its order.
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

type Undoable = (Naming | RemarkJudgement | Revision) & {
  readonly by: Agent
  readonly at: string
  readonly note: string | null
}
type Said = Pick<LogEntryView, 'about' | 'action' | 'kind' | 'issue' | 'what' | 'into' | 'name' | 'lang'> &
  Pick<LogEntryView, 'statement' | 'remark' | 'passage' | 'outcome' | 'article' | 'articleTitle' | 'replaces'>

const entriesOf = <E extends Undoable>(log: readonly E[], said: (entry: E) => Said): readonly LogEntryView[] => {
  // The last undo counts: an undo that was undone itself has freed its entry again.
  const undoneBy = new Map<string, string>()
  const cancelled = new Set<string>()
  for (const entry of [...log].reverse()) {
    if (entry.action !== 'undo' || entry.cancels === null || cancelled.has(entry.id)) continue
    cancelled.add(entry.cancels)
    undoneBy.set(entry.cancels, entry.id)
  }
  return log.map((entry) => ({
    id: entry.id,
    at: entry.at,
    by: entry.by,
    note: entry.note,
    ...said(entry),
    cancels: entry.action === 'undo' ? entry.cancels : null,
    undoneBy: undoneBy.get(entry.id) ?? null,
  }))
}

const NOTHING = {
  kind: null,
  issue: null,
  what: null,
  into: null,
  name: null,
  lang: null,
  statement: null,
  remark: null,
  passage: null,
  outcome: null,
  article: null,
  articleTitle: null,
  replaces: null,
} as const

const aboutNames = (entry: Naming): Said => {
  const said = { ...NOTHING, about: 'names', action: entry.action } as const
  if (entry.action === 'undo') return said
  const { kind, issue, what } = entry
  return entry.action === 'merge'
    ? { ...said, kind, issue, what, into: entry.into }
    : { ...said, kind, issue, what, name: entry.name, lang: entry.lang }
}

const aboutStatement = ({ action, statement, article, replaces }: Revision): Said => ({
  ...NOTHING,
  about: 'statement',
  action,
  statement,
  article,
  replaces,
})

const aboutRemark = (entry: RemarkJudgement): Said => {
  const { action, remark, outcome, article } = entry
  const what = isPassage(entry)
    ? ({ about: 'passage', passage: remark } as const)
    : ({ about: 'remark', remark } as const)
  return {
    ...NOTHING,
    ...what,
    action,
    outcome,
    article,
  }
}
