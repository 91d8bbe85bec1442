// Points of time named in a sentence that have one date. What cannot be resolved stays unresolved; a day is never invented.
import type { DateBasis, PartialDate } from '../dossier/index.js'
import { type DateWords, findTimes, type Language } from '../language/index.js'
import { remembered, type Sentence } from './sentence.js'

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

type Times = ReturnType<typeof findTimes>

const dated = (times: Times): readonly TimeExpression[] =>
  times.flatMap(({ from, to, bound, basis, ahead, readings }) => {
    const [only] = readings
    return bound === 'at' && readings.length === 1 && only?.date && only.end
      ? [{ from, to, date: only.date, end: only.end, ahead, basis }]
      : []
  })

/** Those with one date among words that are no sentence. */
export const timesAmong = (
  tokens: Sentence['tokens'],
  words: DateWords,
  published: PartialDate | null,
): readonly TimeExpression[] => dated(findTimes(tokens, words, { published }))

/** The article and the language a sentence is read in, which for one sentence are always the same. */
interface Place {
  readonly language: Pick<Language, 'dates'>
  readonly document: { readonly article: { readonly published: PartialDate | null } }
}

/** All times a sentence names, whatever is known of them. */
export const timesNamed = remembered(
  (s, { language, document }: Place): Times =>
    findTimes(s.tokens, language.dates, { published: document.article.published }),
)

/** Those of a sentence with one date. */
export const timesIn = remembered((s, place: Place): readonly TimeExpression[] => dated(timesNamed(s, place)))
