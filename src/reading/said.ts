// Points of time named in a sentence that have one date. What cannot be resolved stays unresolved; a day is never invented.
import type { DateBasis, PartialDate } from '../dossier/index.js'
import { type DateWords, findTimes } from '../language/index.js'
import type { Sentence } from './sentence.js'

export interface TimeExpression {
  /** Token range, end exclusive. */
  readonly from: number
  readonly to: number
  readonly date: PartialDate
  /** Last day of it, as YYYY-MM-DD. */
  readonly end: string
  readonly ahead: boolean
  readonly basis: DateBasis
}

export const timesIn = (
  s: Pick<Sentence, 'tokens'>,
  words: DateWords,
  published: PartialDate | null,
): readonly TimeExpression[] =>
  findTimes(s.tokens, words, { published }).flatMap(({ from, to, bound, basis, ahead, readings }) => {
    const [only] = readings
    return bound === 'at' && readings.length === 1 && only?.date && only.end
      ? [{ from, to, date: only.date, end: only.end, ahead, basis }]
      : []
  })
