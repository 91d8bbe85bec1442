// Precision and recall of clusters over all pairs of statements of a set.
import { type Casebook, casebooksFolder, loadCasebook } from '../../src/casebook/index.js'
import { type Article, overlaps } from '../../src/dossier/index.js'
import { languageOf } from '../../src/language/index.js'
import {
  type Cluster,
  type Drift,
  driftBetween,
  prepareRelays,
  sameUtterances,
  type TakenStatement,
  type Telling,
  type ToldOptions,
  tellingOf,
} from '../../src/provenance/index.js'
import type { RelaySet } from './relay-reports.js'

export interface Score {
  readonly right: number
  readonly found: number
  readonly expected: number
  /** What was found and is wrong, and what was not found. */
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

export const precision = ({ right, found }: Score): number => (found === 0 ? 1 : right / found)
export const recall = ({ right, expected }: Score): number => (expected === 0 ? 1 : right / expected)

export const sampleCasebook = async (): Promise<Casebook> => {
  const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.complaints))
  return loaded.casebook
}

export const optionsFor = (set: RelaySet, casebook: Casebook): ToldOptions => {
  const articles = new Map(set.articles.map((article) => [article.id, article]))
  return {
    relays: prepareRelays(casebook),
    published: ({ article }) => articles.get(article)?.published ?? null,
    languageOf: ({ article }) => languageOf(articles.get(article)?.lang ?? ''),
  }
}

const pairKeys = (groups: readonly (readonly { readonly id: string }[])[]): ReadonlySet<string> =>
  new Set(
    groups.flatMap((group) => {
      const ids = group.map(({ id }) => id).sort()
      return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a} ${b}`))
    }),
  )

export const scoreClusters = (set: RelaySet, casebook: Casebook): Score => {
  const clusters: readonly Cluster[] = sameUtterances(set.statements, optionsFor(set, casebook))
  const truth = new Map<string, { readonly id: string }[]>()
  for (const statement of set.statements) {
    const name = set.utteranceOf(statement)
    truth.set(name, [...(truth.get(name) ?? []), statement])
  }
  const [found, expected] = [pairKeys(clusters), pairKeys([...truth.values()])]
  const words = new Map(set.statements.map(({ id, quote }) => [id as string, quote]))
  const told = (key: string): string =>
    key
      .split(' ')
      .map((id) => words.get(id))
      .join(' | ')
  return {
    right: [...found].filter((key) => expected.has(key)).length,
    found: found.size,
    expected: expected.size,
    wrong: [...found].filter((key) => !expected.has(key)).map(told),
    missed: [...expected].filter((key) => !found.has(key)).map(told),
  }
}

export interface DriftScore extends Score {
  /** Of the kinds rightly found, how many point at words that overlap those meant on both sides. */
  readonly placed: number
  readonly misplaced: readonly string[]
}

/** Compares two statements of a set; utterances are those of the truth. */
const comparing = (set: RelaySet, casebook: Casebook) => {
  const { relays } = optionsFor(set, casebook)
  const tellings = new Map<string, Telling>(
    set.articles.map((article) => [
      article.id,
      tellingOf(
        article,
        set.statements.filter((statement) => statement.article === article.id),
      ),
    ]),
  )
  const told = (statement: TakenStatement) => ({ telling: tellings.get(statement.article) as Telling, statement })
  return (from: TakenStatement, to: TakenStatement): readonly Drift[] =>
    driftBetween(told(from), told(to), relays, set.utteranceOf)
}

export const driftBothWays = (
  set: RelaySet,
  casebook: Casebook,
): readonly (readonly [there: readonly Drift[], back: readonly Drift[]])[] => {
  const drift = comparing(set, casebook)
  return set.pairs.map(({ from, to }) => [drift(from, to), drift(to, from)] as const)
}

/** Kinds of drift over the pairs of a set, each kind once a pair; utterances are those of the truth. */
export const scoreDrift = (set: RelaySet, casebook: Casebook): DriftScore => {
  const between = comparing(set, casebook)
  const articles = new Map(set.articles.map((article) => [article.id, article]))
  const misplaced: string[] = []
  let [right, found, expected, placed] = [0, 0, 0, 0]
  const wrong: string[] = []
  const missed: string[] = []
  for (const { from, to, drift } of set.pairs) {
    const seen = between(from, to)
    const kinds = new Set<string>(seen.map(({ kind }) => kind))
    const name = (kind: string): string => `${kind}: ${from.quote} -> ${to.quote}`
    found += kinds.size
    expected += drift.length
    for (const truth of drift) {
      if (!kinds.has(truth.kind)) {
        missed.push(name(truth.kind))
        continue
      }
      right++
      const at = (side: 'from' | 'to', one: Drift): boolean => {
        const words = truth[side]
        const article = articles.get((side === 'from' ? from : to).article) as Article
        const span = one[side]
        return (
          words === undefined || (span !== null && set.places(article, words).some((place) => overlaps(place, span)))
        )
      }
      if (seen.some((one) => one.kind === truth.kind && at('from', one) && at('to', one))) placed++
      else misplaced.push(name(truth.kind))
    }
    for (const kind of kinds) if (!drift.some((truth) => truth.kind === kind)) wrong.push(name(kind))
  }
  return { right, found, expected, placed, misplaced, wrong, missed }
}
