import type { Article } from '../../dossier/index.js'
import { readArticle } from '../../reading/index.js'
import type { Dossier } from '../dossier.js'
import { articleOf } from '../import-coding.js'
import type { CodedDocument } from './gold.js'
import { type Evaluation, evaluate } from './score.js'

/** Reads every coded text afresh, with the casebook of the dossier, and compares; the dossier itself stays as it is. */
export const evaluateAgainst = async (
  dossier: Dossier,
  gold: readonly CodedDocument[],
  onRead: (done: number) => void = () => {},
): Promise<Evaluation> => {
  const reader = dossier.reader()
  const articles = new Map<CodedDocument, Article>()
  for (const document of gold) articles.set(document, await articleOf(document))
  let done = 0
  return evaluate(gold, (document) => {
    const { statements } = readArticle(articles.get(document) as Article, reader)
    onRead(++done)
    return statements
  })
}
