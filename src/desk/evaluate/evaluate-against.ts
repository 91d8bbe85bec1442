import type { Article } from '../../dossier/index.js'
import { readArticle } from '../../reading/index.js'
import { agreementOf, type Compared } from '../agreement/compare.js'
import type { Dossier } from '../dossier.js'
import { articleOf } from '../import-coding.js'
import type { CodedDocument } from './gold.js'
import { type Evaluation, evaluate } from './score.js'

export interface EvaluatedReading {
  readonly evaluation: Evaluation
  /** The coding and the reading as two coders: what is taken for what. */
  readonly compared: (names: readonly [coding: string, reading: string]) => Compared
}

/** Reads every coded text afresh, with the casebook of the dossier, and compares; the dossier itself stays as it is. */
export const evaluateAgainst = async (
  dossier: Dossier,
  gold: readonly CodedDocument[],
  onRead: (done: number) => void = () => {},
): Promise<EvaluatedReading> => {
  const reader = dossier.reader()
  const articles = new Map<CodedDocument, Article>()
  for (const document of gold) articles.set(document, await articleOf(document))
  const read = new Map(
    gold.map((document, i) => {
      const { statements } = readArticle(articles.get(document) as Article, reader)
      onRead(i + 1)
      return [document, statements]
    }),
  )
  const readingOf = (document: CodedDocument) => read.get(document) ?? []
  return {
    evaluation: evaluate(gold, readingOf),
    compared: ([coding, reading]) =>
      agreementOf(
        { name: coding, documents: gold },
        { name: reading, documents: gold.map((one) => ({ ...one, statements: readingOf(one) })) },
      ),
  }
}
