import type { Article, Reading } from '../dossier/index.js'
import { codingLine as wholeLine } from '../export/index.js'

/** What was read from one document, as coders and scorers exchange it; without the text, which whoever asks has. */
export const codingLine = (article: Article, reading: Reading) => {
  const { text: _, ...line } = wholeLine({ ...article, lang: reading.lang }, reading.attributions, reading.statements)
  return line
}
export type CodingLine = ReturnType<typeof codingLine>
