import { commits, liveRevisions, type PartialDate, type Range, type Revision } from '../../dossier/index.js'
import { type CodePoints, codePointsOf } from '../../text/index.js'
import type { ExportedArticle, ExportedStatement, Exporter, ExportInput } from '../exporter.js'
import { inForceByArticle } from '../in-force.js'
import { CONTEXT, OWN } from './context.js'

/** So many characters of context stand before and after a quotation, by which it is found again in a changed copy. */
const AROUND = 32

type Node = Readonly<Record<string, unknown>>

export const jsonld: Exporter<string> = {
  name: 'jsonld',
  title: 'Linked data: Web Annotations on the articles, PROV-O chains of who told whom (JSON-LD)',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  loses:
    'the texts of the articles, boilerplate marks, attributions, passages not understood, remarks, rejected statements, withdrawn and undone entries of the log, readings of conditions, and why a machine read it so; lone surrogates become U+FFFD.',
  export: (input) => {
    const statements = inForceByArticle(input)
    const entries = entriesByStatement(input.revisions)
    const graph = [
      ...input.articles.flatMap((article) => {
        const points = codePointsOf(article.text)
        const own = statements.get(article.id) ?? []
        return [
          articleNode(article, own, input.casebook),
          ...own.flatMap((one) => statementNodes(one, article, points, entries.get(one.id) ?? [])),
        ]
      }),
      ...agentNodes(input, statements),
    ]
    return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, wholeText, 1)}\n`
  },
}

/** Linked data is made of characters: half a surrogate pair is none. */
const wholeText = (_: string, value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    : value

const articleIri = (id: string): string => `${OWN}article:${id}`
const statementIri = (id: string): string => `${OWN}statement:${id}`
/** What somebody on the way said: hop 0 is the holder's own word, the others are those of the relays, in their order. */
const wordsIri = (id: string, hop: number): string => `${OWN}words:${id}:${hop}`
const agentIri = (name: string): string => `${OWN}agent:${encodeURIComponent(wholeText('', name) as string)}`
const coderIri = ({ kind, name }: Revision['by']): string =>
  `${OWN}${kind}:${encodeURIComponent(wholeText('', name) as string)}`

/** Left out where unknown: absence is how linked data says so. */
const known = (fields: Readonly<Record<string, unknown>>): Node =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))

const dateValue = (date: PartialDate | null): Node | null =>
  date && {
    '@value': date,
    '@type': date.length === 10 ? 'xsd:date' : date.length === 7 ? 'xsd:gYearMonth' : 'xsd:gYear',
  }

const articleNode = (article: ExportedArticle, statements: readonly ExportedStatement[], casebook: string): Node =>
  known({
    id: articleIri(article.id),
    type: ['Text', 'Entity'],
    name: article.source,
    title: article.title,
    publisher: article.publisher,
    issued: dateValue(article.published),
    language: article.lang,
    created: article.takenIn,
    casebook,
    ...(statements.length === 0
      ? {}
      : {
          wasDerivedFrom: statements.map(({ id, via }) => wordsIri(id, via.length)),
          qualifiedDerivation: statements.map(({ id, via, modes }) =>
            derivation(wordsIri(id, via.length), modes?.[via.length]),
          ),
        }),
  })

/** How one hand rendered the words of the one before; nothing is claimed where nobody has looked. */
const derivation = (from: string, mode: string | undefined): Node =>
  known({ type: 'Derivation', entity: from, mode: mode === 'unknown' ? undefined : mode })

const selectors = (text: string, { begin, end }: Range, points: CodePoints): readonly Node[] => [
  { type: 'TextPositionSelector', start: points.fromUnits(begin), end: points.fromUnits(end) },
  {
    type: 'TextQuoteSelector',
    exact: text.slice(begin, end),
    prefix: text.slice(Math.max(0, begin - AROUND), begin),
    suffix: text.slice(end, end + AROUND),
  },
]

const statementNodes = (
  statement: ExportedStatement,
  article: ExportedArticle,
  points: CodePoints,
  entries: readonly Revision[],
): readonly Node[] => {
  const { id, via, modes, condition } = statement
  const coded = entries.filter(({ action }) => action !== 'confirm')
  // What is generated is generated once: who coded the same later has used it.
  const [first] = coded
  const coders = [...new Set(coded.map(({ by }) => coderIri(by)))].sort()
  const source = articleIri(article.id)
  const body = known({
    id: statementIri(id),
    type: ['Statement', 'Entity'],
    holder: agentIri(statement.actor),
    commits: commits(statement) ? agentIri(statement.party) : null,
    act: statement.act,
    sign: statement.sign,
    strength: statement.strength,
    topic: statement.topic,
    issue: statement.issue,
    option: statement.option,
    condition: condition && {
      type: 'SpecificResource',
      head: condition.head,
      source,
      selector: selectors(article.text, condition, points),
    },
    temporary: statement.temporary,
    said: dateValue(statement.said),
    saidBasis: statement.saidBasis,
    certainty: statement.certainty,
    confidence: statement.confidence,
    standpoint: statement.standpoint,
    words: wordsIri(id, 0),
    wasDerivedFrom: source,
    wasGeneratedBy: first && `${OWN}entry:${first.id}`,
  })
  const annotation = known({
    id: `${statementIri(id)}:annotation`,
    type: 'Annotation',
    motivation: 'classifying',
    created: statement.takenIn,
    ...(coders.length === 0 ? {} : { creator: coders }),
    body,
    target: { type: 'SpecificResource', source, selector: selectors(article.text, statement, points) },
  })
  const chain = [statement.actor, ...via].map((name, hop) =>
    known({
      id: wordsIri(id, hop),
      type: ['Words', 'Entity'],
      wasAttributedTo: agentIri(name),
      ...(hop === 0
        ? {}
        : {
            wasDerivedFrom: wordsIri(id, hop - 1),
            qualifiedDerivation: derivation(wordsIri(id, hop - 1), modes?.[hop - 1]),
          }),
    }),
  )
  const activities = entries.map((entry) => ({
    id: `${OWN}entry:${entry.id}`,
    type: 'Activity',
    action: entry.action,
    wasAssociatedWith: coderIri(entry.by),
    endedAtTime: entry.at,
    used: entry === first ? source : statementIri(id),
  }))
  return [annotation, ...chain, ...activities]
}

/** Entries that bring a statement in or confirm it, and have not been taken back. */
const entriesByStatement = (log: readonly Revision[]): ReadonlyMap<string, readonly Revision[]> => {
  const byStatement = new Map<string, Revision[]>()
  for (const entry of liveRevisions(log)) {
    if (entry.action !== 'read' && entry.action !== 'add' && entry.action !== 'correct' && entry.action !== 'confirm')
      continue
    const own = byStatement.get(entry.statement)
    if (own) own.push(entry)
    else byStatement.set(entry.statement, [entry])
  }
  return byStatement
}

const agentNodes = (
  { revisions }: ExportInput,
  statements: ReadonlyMap<string, readonly ExportedStatement[]>,
): readonly Node[] => {
  const all = [...statements.values()].flat()
  const names = new Set(all.flatMap(({ actor, party, via }) => [actor, ...(party === null ? [] : [party]), ...via]))
  const coders = new Map(revisions.map(({ by }) => [coderIri(by), by]))
  return [
    ...[...names].sort().map((name) => ({ id: agentIri(name), type: 'Agent', name })),
    ...[...coders]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { kind, name }]) => ({ id, type: kind === 'person' ? 'Person' : 'SoftwareAgent', name })),
  ]
}
