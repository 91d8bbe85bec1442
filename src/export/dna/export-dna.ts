// A dossier as a .dna file that DNA 3.1 opens: what came from .dna files goes back as it came, with what persons have changed
// since; what Parley has read stands beside it in the same form.
import { earliestDay, type PartialDate, type StatementId, towardsThing } from '../../dossier/index.js'
import { codePointsOf } from '../../text/index.js'
import { commitsParty } from '../committing.js'
import type { ExportedStatement, ExportInput, ExportOptions } from '../exporter.js'
import { dnaAnnexes } from './annex.js'
import { cutShort, type DnaBuilder, dnaBuilder } from './builder.js'
import { conceptsOf } from './concepts.js'
import { currentDna } from './current.js'
import { DNA_VERSION, mergeDna } from './merge-dna.js'
import { FIRMNESS, OWN_STATEMENTS } from './own-statements.js'
import { hashedPassword } from './password.js'
import type { DnaFile, DnaRow } from './tables.js'

export const DEFAULT_PASSWORD = 'parley'
const STATEMENT_TYPE = 'DNA Statement'
const ADMIN = 'Admin'
const MACHINE = 'Parley'

export interface DnaExport {
  readonly file: DnaFile
  /** What this dossier holds and the file does not, counted, one line each. */
  readonly notes: readonly string[]
}

/** Everything about the format that does not depend on the dossier. */
export const dnaFormat = {
  name: 'dna',
  title: 'Discourse Network Analyzer 3 (SQLite)',
  extension: 'dna',
  mediaType: 'application/vnd.sqlite3',
  loses:
    'statements that commit no party or lie in an empty span, hedges as agreement (they stand in the second statement type), relays, days said (a document has one date), conditions but for their words, whether a sign is about a counter-option (it is turned towards what the issue is about), attributions, passages not understood, remarks, rejected statements, names given, the log.',
} as const

const seconds = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 1000)

export const dnaTablesOf = (
  input: ExportInput,
  { documentDate = 'published', password = DEFAULT_PASSWORD }: ExportOptions = {},
): DnaExport => {
  const casebook = { issues: input.issues ?? [] }
  const build = dnaBuilder()
  const passwords = new Map<string, string>()
  const passwordOf = (coder: string) => (): string => {
    const known = passwords.get(coder) ?? hashedPassword(password, coder)
    passwords.set(coder, known)
    return known
  }
  const written = new Set<StatementId>()
  const documents = new Map<string, number>()
  for (const annex of dnaAnnexes(input.annexes ?? [], input.articles)) {
    const { file, statements } = currentDna(annex, input.statements, casebook)
    for (const id of statements.values()) written.add(id)
    for (const [article, id] of mergeDna(build, file, annex.articles, documents)) documents.set(article, id)
  }
  build.setting('version', DNA_VERSION)
  build.setting('date', input.created.slice(0, 10))
  build.coder(ADMIN, passwordOf(ADMIN))

  const committing = input.statements.filter((statement) => commitsParty(statement) && !written.has(statement.id))
  const own = committing.filter(({ begin, end }) => begin < end)
  const hands = coderNames(input)
  const types = own.length > 0 || (input.annexes ?? []).length === 0 ? ownTypes(build) : null
  const byArticle = new Map<string, ExportedStatement[]>()
  for (const statement of own)
    byArticle.set(statement.article, [...(byArticle.get(statement.article) ?? []), statement])
  const concept = conceptsOf(casebook)
  let [undated, inexact] = [0, 0]
  for (const article of input.articles) {
    const statements = (byArticle.get(article.id) ?? []).sort(
      (a, b) => a.begin - b.begin || a.end - b.end || (a.id < b.id ? -1 : 1),
    )
    let document = documents.get(article.id)
    if (document === undefined) {
      const date = dateOf(article.published, statements, documentDate)
      if (date === null) undated++
      else if (date.length < 10) inexact++
      document = build.add('DOCUMENTS', {
        Title: cutShort(article.title ?? article.source),
        Text: article.text,
        Coder: build.coder(MACHINE, passwordOf(MACHINE)),
        Author: '',
        Source: cutShort(article.publisher ?? ''),
        Section: '',
        Notes: date === null ? 'Parley: the date of this document is not known; it has the day it was taken in.' : '',
        Type: '',
        Date: seconds(date === null ? article.takenIn.slice(0, 10) : earliestDay(date)),
      })
    }
    if (!types) continue
    const points = codePointsOf(article.text)
    for (const statement of statements) {
      const name = hands.get(statement.id) ?? MACHINE
      const row = {
        DocumentId: document,
        Start: points.fromUnits(statement.begin),
        // An end inside a character takes the whole of it.
        Stop:
          article.text.length - statement.end === 0
            ? points.length
            : Math.max(points.fromUnits(statement.end), points.fromUnits(statement.begin) + 1),
        Coder: build.coder(name, passwordOf(name)),
      }
      // The format cannot say that a sign is about a counter-option.
      const turned = towardsThing(statement)
      types.put(row, turned, concept(turned))
    }
  }
  const rejected = input.statements.filter(({ standpoint }) => standpoint === 'rejected').length
  const notes = [
    [
      own.filter(({ sign }) => sign === 0).length,
      'hedges: only in the statement type "Parley Statement", without agreement',
    ],
    [
      input.statements.filter(
        (statement) => statement.standpoint !== 'rejected' && !commitsParty(statement) && !written.has(statement.id),
      ).length,
      'statements that commit no party: left out',
    ],
    [committing.length - own.length, 'statements of an empty span: left out'],
    [rejected, 'rejected statements: left out'],
    [undated, 'documents without a date: they have the day they were taken in, and say so in their notes'],
    [inexact, 'documents of which only month or year is known: they have its first day'],
    [build.cut(), 'labels longer than 190 characters: cut'],
    [
      input.articles.filter(({ text }) => /[\ud800-\udbff][\udc00-\udfff]/.test(text)).length,
      'documents with characters outside the basic plane: DNA may show their highlights shifted',
    ],
    [
      input.articles.filter(({ text }) => text.includes('\0') || LONE.test(text)).length,
      'documents with characters a database cannot hold: they become U+FFFD',
    ],
  ] as const
  return {
    file: storable(build.file()),
    notes: notes.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`),
  }
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const LONE_ALL = new RegExp(`${LONE.source}|\\0`, 'g')

/** One character for one, so that no offset moves. */
const storable = (file: DnaFile): DnaFile => ({
  ...file,
  DOCUMENTS: file.DOCUMENTS.map((row) => ({ ...row, Text: row.Text.replace(LONE_ALL, '\ufffd') })),
})

const dateOf = (
  published: PartialDate | null,
  statements: readonly ExportedStatement[],
  which: 'published' | 'said',
): PartialDate | null => {
  if (which === 'published') return published
  const said = statements.flatMap((one) => one.said ?? []).sort()
  return said[0] ?? published
}

/** Who brought a statement in: the person's name, or the machine. */
const coderNames = ({ revisions }: ExportInput): ReadonlyMap<StatementId, string> => {
  const names = new Map<StatementId, string>()
  for (const { statement, by, action } of revisions)
    if (by.kind === 'person' && (action === 'read' || action === 'add' || action === 'correct'))
      names.set(statement, by.name)
  return names
}

interface OwnTypes {
  readonly put: (
    row: Omit<DnaRow<'STATEMENTS'>, 'ID' | 'StatementTypeId'>,
    statement: ExportedStatement,
    concept: string,
  ) => void
}

const ownTypes = (build: DnaBuilder): OwnTypes => {
  const dna = build.type(STATEMENT_TYPE, [239, 208, 51])
  const parley = build.type(OWN_STATEMENTS, [153, 194, 255])
  const short = (type: number, names: readonly string[]) =>
    names.map((name) => build.variable(type, name, 'short text'))
  const common = ['person', 'organization', 'concept'] as const
  const dnaTexts = short(dna, common)
  const agreement = build.variable(dna, 'agreement', 'boolean')
  const parleyTexts = short(parley, [...common, 'act', 'condition', 'firmness'])
  const strength = build.variable(parley, 'strength', 'integer')
  const note = build.variable(parley, 'note', 'long text')
  const texts = (StatementId: number, variables: readonly number[], values: readonly string[]): void => {
    for (const [at, VariableId] of variables.entries())
      build.add('DATASHORTTEXT', { StatementId, VariableId, Entity: build.entity(VariableId, values[at] ?? '') })
  }
  // DNA's attribute tables have a row for "not coded".
  for (const variable of [...dnaTexts, ...parleyTexts]) build.entity(variable, '')
  return {
    put: (row, statement, concept) => {
      const { actor, party, act, condition, sign, strength: firm, certainty, via, said, id } = statement
      // A state that speaks for itself is no person.
      const who = [actor === party ? '' : actor, party ?? '', concept]
      if (sign !== 0) {
        const own = build.add('STATEMENTS', { ...row, StatementTypeId: dna })
        texts(own, dnaTexts, who)
        build.add('DATABOOLEAN', { StatementId: own, VariableId: agreement, Value: sign > 0 ? 1 : 0 })
      }
      const more = build.add('STATEMENTS', { ...row, StatementTypeId: parley })
      const words = condition === null ? '' : `${condition.head}: ${condition.quote.replace(/\s+/g, ' ').trim()}`
      texts(more, parleyTexts, [...who, act, words, FIRMNESS[firm]])
      build.add('DATAINTEGER', { StatementId: more, VariableId: strength, Value: sign * firm })
      const evidence = [
        certainty,
        ...(via.length > 0 ? [`via ${via.join(', ')}`] : []),
        ...(said === null ? [] : [`said ${said}`]),
        id,
      ]
      build.add('DATALONGTEXT', { StatementId: more, VariableId: note, Value: evidence.join('; ') })
    },
  }
}
