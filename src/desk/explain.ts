import type { Article } from '../dossier/index.js'
import { type ExplainedReading, explainArticle } from '../reading/index.js'
import type { Readable } from './unkept.js'

/** Reads the article once more by the dossier's casebook and says of each statement why; stores nothing. */
export const explain = ({ reader }: Pick<Readable, 'reader'>, article: Article): ExplainedReading =>
  explainArticle(article, reader())
