import type { Article } from '../dossier/index.js'
import { type ExplainedReading, explainArticle } from '../reading/index.js'
import type { Dossier } from './dossier.js'

/** Reads the article once more by the dossier's casebook and says of each statement why; stores nothing. */
export const explain = (dossier: Dossier, article: Article): ExplainedReading =>
  explainArticle(article, dossier.reader())
