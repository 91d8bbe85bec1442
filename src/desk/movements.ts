// Changes and splits of a dossier: what positions reckons, with the order of sentences looked up in the articles where the
// dates leave it open.
import type { Archive } from '../archive/index.js'
import type { ArticleId } from '../dossier/index.js'
import {
  type Change,
  type ChangeOptions,
  changes,
  changesOfParty,
  DEFAULT_TRUST,
  partedAnswers,
  type Split,
  splits,
} from '../positions/index.js'
import { membersOf, type PositionsMaterial, type PositionsQuestion, standingOptions } from './standing-options.js'
import { tellsOrderIn } from './tells-order.js'

export interface Movements {
  readonly changes: readonly Change[]
  readonly splits: readonly Split[]
  /** The changes as the dates alone tell them. */
  readonly byDates: readonly Change[]
}

/** By the list of statements, then by question: several views of one state ask the same, and finding changes is dear. */
const known = new WeakMap<object, Map<string, Promise<Movements>>>()
const QUESTIONS_KEPT = 4

export const movementsOf = (
  archive: Pick<Archive, 'articles'>,
  material: PositionsMaterial,
  question: PositionsQuestion,
): Promise<Movements> => {
  const kept = known.get(material.statements) ?? new Map<string, Promise<Movements>>()
  known.set(material.statements, kept)
  const key = keyOf(question)
  const answer = kept.get(key) ?? findMovements(archive, material, question)
  kept.delete(key)
  kept.set(key, answer)
  const [oldest] = kept.keys()
  if (kept.size > QUESTIONS_KEPT && oldest !== undefined) kept.delete(oldest)
  answer.catch(() => kept.delete(key))
  return answer
}

const keyOf = ({ asOf, knownOn, trust, expand }: PositionsQuestion): string =>
  JSON.stringify([asOf, knownOn, trust ?? DEFAULT_TRUST, expand])

const findMovements = async (
  archive: Pick<Archive, 'articles'>,
  material: PositionsMaterial,
  question: PositionsQuestion,
): Promise<Movements> => {
  const options = standingOptions(material, question)
  const found = await withTexts(archive, (tells) => changes(material.statements, { ...options, ...tells }))
  const members = material.casebook ? { members: membersOf(material.casebook) } : {}
  return { ...found, splits: splits(material.statements, { ...options, ...members }) }
}

/** Changes of one party alone; those of all where they are known already. */
export const changesOf = async (
  archive: Pick<Archive, 'articles'>,
  material: PositionsMaterial,
  question: PositionsQuestion,
  party: string,
): Promise<readonly Change[]> => {
  const all = known.get(material.statements)?.get(keyOf(question))
  if (all) return ofParty((await all).changes, 'party', party)
  const options = standingOptions(material, question)
  const found = await withTexts(archive, (tells) =>
    changesOfParty(material.statements, party, { ...options, ...tells }),
  )
  return found.changes
}

const ofParty = partedAnswers<Change>({ party: (change) => change.party, issue: ({ issue }) => issue })

type Tells = Pick<ChangeOptions, 'tellsOrder'>

/** First without the texts, to learn which articles hold a pair whose order they must tell: few dossiers have any. */
const withTexts = async (
  archive: Pick<Archive, 'articles'>,
  find: (tells: Tells) => readonly Change[],
): Promise<Pick<Movements, 'changes' | 'byDates'>> => {
  const asked = new Set<ArticleId>()
  const byDates = find({
    tellsOrder: (a) => {
      asked.add(a.article)
      return false
    },
  })
  return { byDates, changes: asked.size === 0 ? byDates : find(await readIn(archive, asked)) }
}

const readIn = async (archive: Pick<Archive, 'articles'>, asked: ReadonlySet<ArticleId>): Promise<Tells> => {
  const articles = await archive.articles([...asked])
  const texts = new Map(articles.map((article) => [article.id as string, article] as const))
  return { tellsOrder: tellsOrderIn(texts) }
}
