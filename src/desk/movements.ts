// Changes and splits of a dossier: what positions reckons, with the order of sentences looked up in the articles where the
// dates leave it open.
import type { Archive } from '../archive/index.js'
import type { ArticleId } from '../dossier/index.js'
import { type Change, type ChangeOptions, changes, DEFAULT_TRUST, type Split, splits } from '../positions/index.js'
import { membersOf, type PositionsMaterial, type PositionsQuestion, standingOptions } from './standing-options.js'
import { tellsOrderIn } from './tells-order.js'

export interface Movements {
  readonly changes: readonly Change[]
  readonly splits: readonly Split[]
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
  const { asOf, knownOn, trust, expand } = question
  const key = JSON.stringify([asOf, knownOn, trust ?? DEFAULT_TRUST, expand])
  const answer = kept.get(key) ?? findMovements(archive, material, question)
  kept.delete(key)
  kept.set(key, answer)
  const [oldest] = kept.keys()
  if (kept.size > QUESTIONS_KEPT && oldest !== undefined) kept.delete(oldest)
  answer.catch(() => kept.delete(key))
  return answer
}

const findMovements = async (
  archive: Pick<Archive, 'articles'>,
  material: PositionsMaterial,
  question: PositionsQuestion,
): Promise<Movements> => {
  const options = standingOptions(material, question)
  // First without the texts: few dossiers hold a pair that needs one.
  const asked = new Set<ArticleId>()
  const first = changes(material.statements, {
    ...options,
    tellsOrder: (a) => {
      asked.add(a.article)
      return false
    },
  })
  const found =
    asked.size === 0 ? first : changes(material.statements, { ...options, ...(await readIn(archive, asked)) })
  const members = material.casebook ? { members: membersOf(material.casebook) } : {}
  return { changes: found, splits: splits(material.statements, { ...options, ...members }) }
}

const readIn = async (
  archive: Pick<Archive, 'articles'>,
  asked: ReadonlySet<ArticleId>,
): Promise<Pick<ChangeOptions, 'tellsOrder'>> => {
  const articles = await archive.articles([...asked])
  const texts = new Map(articles.map((article) => [article.id as string, article] as const))
  return { tellsOrder: tellsOrderIn(texts) }
}
