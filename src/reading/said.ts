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

const found = (
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

interface Answer {
  readonly words: DateWords
  readonly published: PartialDate | null
  readonly times: readonly TimeExpression[]
}

/** Proposals and statements of one sentence ask the same, up to three times. Kept as long as the sentence. */
const answers = new WeakMap<Sentence['tokens'], Answer>()

export const timesIn = (
  s: Pick<Sentence, 'tokens'>,
  words: DateWords,
  published: PartialDate | null,
): readonly TimeExpression[] => {
  const before = answers.get(s.tokens)
  if (before && before.words === words && before.published === published) return before.times
  const times = found(s, words, published)
  answers.set(s.tokens, { words, published, times })
  return times
}
