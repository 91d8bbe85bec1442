// Changes and splits of a dossier: what positions reckons, with the order of sentences looked up in the articles where the
// dates leave it open.
import type { Archive } from '../archive/index.js'
import type { ArticleId } from '../dossier/index.js'
import { type Change, type ChangeOptions, changes, type Split, splits } from '../positions/index.js'
import { membersOf, type PositionsMaterial, type PositionsQuestion, standingOptions } from './standing-options.js'
import { tellsOrderIn } from './tells-order.js'

export interface Movements {
  readonly changes: readonly Change[]
  readonly splits: readonly Split[]
}

export const movementsOf = async (
  archive: Pick<Archive, 'article'>,
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
  archive: Pick<Archive, 'article'>,
  asked: ReadonlySet<ArticleId>,
): Promise<Pick<ChangeOptions, 'tellsOrder'>> => {
  const articles = await Promise.all([...asked].map((id) => archive.article(id)))
  const texts = new Map(articles.flatMap((article) => (article ? [[article.id as string, article] as const] : [])))
  return { tellsOrder: tellsOrderIn(texts) }
}
