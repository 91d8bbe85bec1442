// Where a statement comes from: its chain, the same utterance elsewhere, and what changed on the way.
import { type Article, type Complaint, complaint, earliestDay, type Span } from '../dossier/index.js'
import { languageOf } from '../language/index.js'
import {
  type Chain,
  type Cluster,
  chainOf,
  citingCircles,
  closestTo,
  copiesAmong,
  type Drift,
  driftBetween,
  kinOf,
  prepareRelays,
  reasonsBetween,
  sameUtterances,
  type TakenStatement,
  type Telling,
  type ToldOptions,
  tellingOf,
} from '../provenance/index.js'
import type { Dossier } from './dossier.js'
import { type Labels, labelsOf } from './labels.js'
import { byArticle, withId } from './lookup.js'
import { type Material, materialOf, viewsOf } from './material.js'
import { titleOf } from './statement-view.js'
import type { ChainView, CitedView, DriftView, StatementView, TraceView } from './views.js'
import { type Words, wordsFor } from './words/index.js'

export interface TraceAsked {
  /** Id of a statement, or its beginning as far as it is the only one. */
  readonly statement: string
  readonly lang: string
}

export type Traced =
  | { readonly ok: true; readonly view: TraceView }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

export const traceView = async (dossier: Dossier, { statement: asked, lang }: TraceAsked): Promise<Traced> => {
  const material = await materialOf(dossier)
  const found = statementNamed(material.statements, asked)
  if (!found.ok) return found
  const { statement } = found
  const options = optionsOf(material)
  const holder = options.relays.holderKey(statement)
  const clusters = clustersOf(material.statements, options)
  const cluster = clusters.of(statement)
  const articles = await articlesOf(dossier, cluster)
  const own = byArticle(material.statements)
  const tellings = new Map<string, Telling>(
    [...articles].map(([id, article]) => [id, tellingOf(article, own.get(id) ?? [])]),
  )
  const labels = labelsOf(material, lang)
  const words = wordsFor(lang)
  const others = inOrder(
    cluster.filter(({ id }) => id !== statement.id),
    material,
  )
  const views = new Map((await viewsOf(dossier, [statement, ...others], labels)).map((view) => [view.id, view]))
  const chain = (one: TakenStatement): Chain => {
    const article = articles.get(one.article)
    return chainOf(
      one,
      { name: article?.publisher ?? article?.source ?? one.article, day: article?.published ?? null },
      options.relays,
    )
  }
  const elsewhere = others.map((other): TraceView['elsewhere'][number] => {
    const [from, to, ordered] = ordering(statement, other, material)
    const sameArticle = others.filter(({ article }) => article === other.article)
    const compared =
      other.article !== statement.article &&
      closestTo(statement, sameArticle as [TakenStatement, ...TakenStatement[]]).id === other.id
    const drift = compared
      ? driftBetween(
          { telling: tellings.get(from.article) as Telling, statement: from },
          { telling: tellings.get(to.article) as Telling, statement: to },
          options.relays,
          // Only one holder's statements can be one utterance with it, or items of one list.
          (item) => (options.relays.holderKey(item) === holder ? clusters.of(item)[0].id : item.id),
        )
      : []
    return {
      statement: views.get(other.id) as StatementView,
      chain: chainView(other, chain(other), labels),
      why: reasonsBetween(statement, other, options).map((reason) => ({ reason, label: words.trace.reasons[reason] })),
      from: from.id,
      to: to.id,
      ordered,
      compared,
      changed: drift.map((one) => driftView(one, from.article, to.article, labels, words)),
    }
  })
  return {
    ok: true,
    view: {
      version: 1,
      statement: views.get(statement.id) as StatementView,
      chain: chainView(statement, chain(statement), labels),
      utterance: { statements: cluster.map(({ id }) => id), articles: articles.size },
      elsewhere,
      copies: copiesAmong([...articles.values()]).map((copy) => ({
        from: copy.from.id,
        to: copy.to.id,
        fromLabel: titleOf(copy.from),
        toLabel: titleOf(copy.to),
        ordered: copy.ordered,
        share: Math.round(copy.share * 100) / 100,
        passages: copy.passages.map(({ from, to, words: count }) => ({
          from: cited(copy.from.id, from),
          to: cited(copy.to.id, to),
          words: count,
        })),
      })),
      complaints: [
        ...[statement, ...others].flatMap((one) => [...chain(one).complaints, ...unknownThings(one, material)]),
        ...citingCircles(cluster, (one) => articles.get(one.article)?.publisher ?? null),
      ],
    },
  }
}

/** Issue and option as the dossier has them; what the casebook does not know is kept, and joins nothing but equal words. */
const unknownThings = ({ id, issue, option }: TakenStatement, { casebook }: Material): readonly Complaint[] => {
  if (issue === null) return []
  const known = casebook.issues.find((one) => one.id === issue)
  if (!known) return [complaint('unknown-issue', `the casebook knows no issue "${issue}"; it is kept as it is`, id)]
  if (option === null || known.options.some((one) => one.id === option)) return []
  return [complaint('unknown-option', `"${issue}" has no option "${option}"; it is kept as it is`, id)]
}

/** As many as fit a message. */
const CANDIDATES = 8

type Found =
  | { readonly ok: true; readonly statement: TakenStatement }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

const statementNamed = (statements: readonly TakenStatement[], asked: string): Found => {
  // Ids are all of one length: a whole one is the only one that begins so.
  const named = withId(statements, asked)
  if (named) return { ok: true, statement: named }
  const whole = asked.startsWith('s-') ? asked : `s-${asked}`
  const fitting = asked === '' ? [] : statements.filter(({ id }) => id.startsWith(whole))
  const [statement] = fitting
  if (statement && fitting.length === 1) return { ok: true, statement }
  const problem = statement
    ? complaint(
        'ambiguous-statement',
        `${fitting.length} statements begin so; write more of the id: ${fitting
          .slice(0, CANDIDATES)
          .map(({ id }) => id)
          .join(' ')}${fitting.length > CANDIDATES ? ' …' : ''}`,
        asked,
      )
    : complaint('unknown-statement', 'the dossier holds no statement of that id; `parley statements` lists them', asked)
  return { ok: false, complaints: [problem] }
}

/** Made once for the statements of a dossier's state: screens trace one after the other. */
const prepared = new WeakMap<object, ToldOptions>()

const optionsOf = ({ casebook, heads, published, statements }: Material): ToldOptions => {
  const known = prepared.get(statements)
  if (known) return known
  const langs = new Map(heads.map(({ id, lang }) => [id as string, lang]))
  const options: ToldOptions = {
    relays: prepareRelays(casebook),
    published: ({ article }) => published.get(article) ?? null,
    languageOf: ({ article }) => languageOf(langs.get(article) ?? ''),
  }
  prepared.set(statements, options)
  return options
}

interface Clusters {
  /** The reports of one utterance with it, itself among them. */
  readonly of: (statement: TakenStatement) => Cluster
}

const clustersSeen = new WeakMap<object, Clusters>()

/** Sorts the statements by what may be one utterance, so that the first trace need not wait for it. */
export const prepareTraces = async (dossier: Dossier): Promise<void> => {
  const material = await materialOf(dossier)
  clustersOf(material.statements, optionsOf(material))
  withId(material.statements, '')
}

/** Clusters of those statements only that may be one utterance: of one holder, on one issue and its wider names. */
const clustersOf = (statements: readonly TakenStatement[], options: ToldOptions): Clusters => {
  const known = clustersSeen.get(statements)
  if (known) return known
  const byKin = new Map<string, TakenStatement[]>()
  for (const statement of statements) {
    const key = kinOf(statement, options)
    const kin = byKin.get(key)
    if (kin) kin.push(statement)
    else byKin.set(key, [statement])
  }
  const found = new Map<string, Cluster>()
  const made: Clusters = {
    of: (statement) => {
      if (!found.has(statement.id))
        for (const cluster of sameUtterances(byKin.get(kinOf(statement, options)) ?? [statement], options))
          for (const { id } of cluster) found.set(id, cluster)
      return found.get(statement.id) ?? [statement]
    },
  }
  clustersSeen.set(statements, made)
  return made
}

const articlesOf = async (
  { archive }: Dossier,
  statements: readonly TakenStatement[],
): Promise<ReadonlyMap<string, Article>> => {
  const ids = [...new Set(statements.map(({ article }) => article))]
  const found = new Map((await archive.articles(ids)).map((article) => [article.id as string, article] as const))
  // In the order of the cluster: copies among them are told in it.
  return new Map(ids.flatMap((id) => (found.has(id) ? [[id as string, found.get(id) as Article] as const] : [])))
}

/** Publication dates as "2024-12" and "2024-12-04" do not tell which came first. */
const comesFirst = (a: TakenStatement, b: TakenStatement, { published }: Material): boolean | null => {
  const [x, y] = [published.get(a.article) ?? null, published.get(b.article) ?? null]
  if (x === null || y === null || x.startsWith(y) || y.startsWith(x)) return null
  return x < y
}

const ordering = (
  a: TakenStatement,
  b: TakenStatement,
  material: Material,
): readonly [TakenStatement, TakenStatement, boolean] => {
  const first = comesFirst(a, b, material)
  return (first ?? a.id < b.id) ? [a, b, first !== null] : [b, a, first !== null]
}

/** Oldest report first; those without a date last. */
const inOrder = (statements: readonly TakenStatement[], { published }: Material): readonly TakenStatement[] => {
  const day = ({ article }: TakenStatement): string => {
    const date = published.get(article) ?? null
    return date === null ? '9999' : earliestDay(date)
  }
  return [...statements].sort((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1))
}

const chainView = (
  { party }: TakenStatement,
  { hops, depth, weakest, unknownModes, ownWords }: Chain,
  labels: Labels,
): ChainView => ({
  partyLabel: party === null ? null : labels.party(party),
  hops: hops.map((hop) => ({ ...hop, label: labels.party(hop.actor) })),
  depth,
  weakest,
  unknownModes,
  ownWords,
})

const cited = (article: string, { begin, end, quote }: Span): CitedView => ({ article, begin, end, quote })

const driftView = (drift: Drift, from: string, to: string, labels: Labels, words: Words): DriftView => ({
  kind: drift.kind,
  label: words.trace.drift[drift.kind],
  from: drift.from && cited(from, drift.from),
  to: drift.to && cited(to, drift.to),
  what: drift.what,
  whatLabel: drift.what === null ? null : labels.party(labels.issue(drift.what)),
  where: drift.where,
})
