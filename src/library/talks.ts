import type { Casebook } from '../casebook/index.js'
import type { Article, Reading } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'

/** Articles, what was said in them, and the casebook they are read by: all that is reckoned is reckoned from these. */
export interface Talks {
  readonly casebook: Casebook
  readonly articles: readonly Article[]
  readonly statements: readonly TakenStatement[]
}

/** Readings put together. Nobody has judged them, so all statements are the machine's; an article read twice counts by its last reading. */
export const talksOf = (casebook: Casebook, articles: readonly Article[], readings: readonly Reading[]): Talks => {
  const byArticle = new Map(readings.map((reading) => [reading.article, reading]))
  const distinct = new Map(articles.map((article) => [article.id, article]))
  return {
    casebook,
    articles: [...distinct.values()],
    statements: [...byArticle.values()].flatMap(({ statements }) =>
      statements.map((statement): TakenStatement => ({ ...statement, standpoint: 'machine' })),
    ),
  }
}
