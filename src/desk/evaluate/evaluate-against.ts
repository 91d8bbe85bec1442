import { readArticle } from '../../reading/index.js'
import type { Dossier } from '../dossier.js'
import { articleOf } from '../import-coding.js'
import type { CodedDocument } from './gold.js'
import { type Evaluation, evaluate } from './score.js'

/** Reads every coded text afresh, with the casebook of the dossier, and compares; the dossier itself stays as it is. */
export const evaluateAgainst = (
  dossier: Dossier,
  gold: readonly CodedDocument[],
  onRead: (done: number) => void = () => {},
): Evaluation => {
  const reader = dossier.reader()
  let done = 0
  return evaluate(gold, (document) => {
    const { statements } = readArticle(articleOf(document), reader)
    onRead(++done)
    return statements
  })
}
