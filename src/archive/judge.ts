// A person's acts on statements: each becomes one entry of the log, or is refused with a reason.
import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql } from 'kysely'
import {
  type ArticleId,
  type Complaint,
  complaint,
  holds,
  identify,
  liveRevisions,
  type Revision,
  type RevisionId,
  type Statement,
  type StatementId,
  statementSchema,
} from '../dossier/index.js'
import { insertRows, known as recallKnown } from './append.js'
import type { Act, Judgement, Normalise } from './archive.js'
import { foldLog } from './fold-log.js'
import { instantOf } from './instant.js'
import { type Known, makeRevision, noRows, statementWordsRow } from './plan-article.js'
import { revisionRow, statementRow } from './rows.js'
import type { Tables } from './tables.js'
import { lastTouch, touched } from './touches.js'

type Entry = Pick<Revision, 'statement' | 'action'> & Partial<Pick<Revision, 'replaces' | 'cancels'>>
type Decision = { readonly entry: Entry; readonly wording?: Statement } | { readonly refused: readonly Complaint[] }

/** Somebody has done something about it that whoever acts has not seen. */
export const changedMeanwhile = (by: string, place: string): Complaint =>
  complaint('changed-meanwhile', `${by} has changed this since; look at both and decide`, place)

/** The refusal, where the act names what it was made against and that is no longer the newest. */
const unseen = (log: Known['log'], about: ReadonlySet<StatementId>, act: Act, place: string): Decision | null => {
  if (act.seen === undefined) return null
  const newest = lastTouch(log, about)
  if (newest === null || newest.id === act.seen) return null
  return { refused: [changedMeanwhile(newest.by.name, place)] }
}

const refuse = (code: string, message: string, place: string): Decision => ({
  refused: [complaint(code, message, place)],
})

const enter = (
  db: Kysely<Tables>,
  find: (db: Kysely<Tables>) => Promise<string | null>,
  missing: Complaint,
  act: Act,
  normalise: Normalise,
  decide: (known: Known) => Decision,
): Promise<Judgement> =>
  db.transaction().execute(async (transaction): Promise<Judgement> => {
    const article = await find(transaction)
    const known = article === null ? undefined : (await recallKnown(transaction, [article])).get(article)
    if (article === null || !known) return { ok: false, complaints: [missing] }
    const decision = decide(known)
    if ('refused' in decision) return { ok: false, complaints: decision.refused }
    const number = known.log.length + 1
    const made = makeRevision(
      {
        article: article as ArticleId,
        replaces: null,
        cancels: null,
        ...decision.entry,
        by: { kind: 'person', name: act.by },
        at: instantOf(act.at),
        note: act.note ?? null,
      },
      number,
    )
    const rows = noRows()
    rows.revisions.push(revisionRow(made))
    if (decision.wording) {
      rows.statements.push(statementRow(decision.wording, number))
      const lang = known.reading?.lang ?? known.description.value.lang
      rows.words.push(statementWordsRow([decision.wording], number, normalise, lang))
    }
    await insertRows(transaction, rows)
    const { number: _, ...revision } = made
    return { ok: true, revision }
  })

const articleOfStatement = (id: StatementId) => async (db: Kysely<Tables>) =>
  (await db.selectFrom('statements').select('article').where('statement', '=', id).limit(1).executeTakeFirst())
    ?.article ?? null

/** What a person typed is bad input, not our mistake: told, not thrown. */
const faults = (statement: Statement, text: string): Complaint[] => {
  const found: Complaint[] = []
  const shape = statementSchema.safeParse(statement)
  if (!shape.success)
    for (const issue of shape.error.issues)
      found.push(complaint('malformed-statement', `${issue.path.join('.')}: ${issue.message}`, statement.id))
  if (!holds(text, statement))
    found.push(
      complaint('not-verbatim', 'the quote is not what stands at these offsets; mark the words again', statement.id),
    )
  const { speaker, condition } = statement
  if (speaker && !holds(text, { ...speaker, quote: speaker.text }))
    found.push(complaint('not-verbatim', "the speaker's mention is not what stands at these offsets", statement.id))
  if (condition && !holds(text, condition))
    found.push(complaint('not-verbatim', 'the condition is not what stands at these offsets', statement.id))
  if (found.length === 0 && identify(statement).id !== statement.id)
    found.push(complaint('wrong-id', 'the id is not made from what the statement says', statement.id))
  return found
}

const unknownStatement = (id: StatementId) => complaint('unknown-statement', 'no such statement in this dossier', id)

export const addStatement = (
  db: Kysely<Tables>,
  statement: Statement,
  act: Act,
  normalise: Normalise,
): Promise<Judgement> =>
  enter(
    db,
    async () => statement.article,
    complaint('unknown-article', `article ${statement.article} is not in this dossier`, statement.id),
    act,
    normalise,
    (known) => {
      const complaints = faults(statement, known.text)
      if (complaints.length > 0) return { refused: complaints }
      const standing = foldLog(known.log).get(statement.id)
      // What another person has coded may be coded again: the log names both.
      if (standing?.inForce && (standing.standpoint !== 'added' || standing.coders.has(act.by)))
        return refuse('known-statement', 'the dossier holds this statement already; confirm it instead', statement.id)
      return { entry: { statement: statement.id, action: 'add' }, wording: statement }
    },
  )

export const judge = (
  db: Kysely<Tables>,
  statement: StatementId,
  action: 'confirm' | 'reject',
  act: Act,
  normalise: Normalise,
): Promise<Judgement> =>
  enter(db, articleOfStatement(statement), unknownStatement(statement), act, normalise, (known) => {
    const against = unseen(known.log, new Set([statement]), act, statement)
    if (against) return against
    const standing = foldLog(known.log).get(statement)
    if (!standing)
      return refuse('withdrawn-statement', 'this statement has been withdrawn or undone; add it instead', statement)
    if (standing.standpoint === (action === 'confirm' ? 'confirmed' : 'rejected') && standing.replacedBy === null)
      return refuse('already-so', `this statement is ${standing.standpoint} already`, statement)
    return { entry: { statement, action } }
  })

export const correct = (
  db: Kysely<Tables>,
  replaces: StatementId,
  statement: Statement,
  act: Act,
  normalise: Normalise,
): Promise<Judgement> =>
  enter(db, articleOfStatement(replaces), unknownStatement(replaces), act, normalise, (known) => {
    const against = unseen(known.log, new Set([replaces]), act, replaces)
    if (against) return against
    const standing = foldLog(known.log).get(replaces)
    if (!standing)
      return refuse(
        'withdrawn-statement',
        'this statement has been withdrawn or undone; add the right one instead',
        replaces,
      )
    const before = known.wordings.get(standing.wording)
    if (before && before.article !== statement.article)
      return refuse('wrong-article', 'a correction must stay within the article', statement.id)
    const complaints = faults(statement, known.text)
    if (complaints.length > 0) return { refused: complaints }
    if (isDeepStrictEqual(before, statement))
      return refuse(
        'nothing-changed',
        'the correction says what the statement says already; confirm it instead',
        replaces,
      )
    return { entry: { statement: statement.id, action: 'correct', replaces }, wording: statement }
  })

export const undo = (db: Kysely<Tables>, revision: RevisionId, act: Act, normalise: Normalise): Promise<Judgement> =>
  enter(
    db,
    async (view) => {
      const entry = view.selectFrom('revisions').select('article').where('revision', '=', revision)
      // Said literally, so that the index over what persons did is used; machines' entries are only looked for to refuse them well.
      const byPerson = await entry.where('by_kind', '=', sql.lit('person' as const)).executeTakeFirst()
      return (byPerson ?? (await entry.executeTakeFirst()))?.article ?? null
    },
    complaint('unknown-revision', 'no such entry in the log of this dossier', revision),
    act,
    normalise,
    (known) => {
      const entry = known.log.find(({ id }) => id === revision)
      if (!entry || entry.by.kind === 'machine')
        return refuse('not-undoable', "a machine's reading cannot be undone; reject the statement instead", revision)
      const undone = !liveRevisions(known.log).some(({ id }) => id === revision)
      if (undone) return refuse('already-so', 'this entry has been undone already', revision)
      const against = unseen(known.log, touched(known.log, entry), act, revision)
      if (against) return against
      return { entry: { statement: entry.statement, action: 'undo', cancels: revision } }
    },
  )
