// By when something is asked, in the words of a sentence.
import { earliestDay, type PartialDate } from '../../dossier/index.js'
import { findTimes, languageOf, type TimeExpression } from '../../language/index.js'
import { fold, tokenize } from '../../text/index.js'

/** The words of the first time of the text that ends something ("by Friday"), or, with `any`, of whatever time to come it names. */
export const timeWords = (
  text: string,
  lang: string | null,
  published: PartialDate | null,
  any: boolean,
): string | null => {
  const language = lang === null ? null : languageOf(lang)
  if (language === null) return null
  const folded = fold(text)
  const tokens = tokenize(folded.text)
  const found = findTimes(tokens, language.dates, { published }).find(
    (time) => time.bound === 'until' || (any && liesAhead(time, published)),
  )
  const [first, last] = found ? [tokens[found.from], tokens[found.to - 1]] : []
  if (!first || !last) return null
  const { begin, end } = folded.toRaw(first.begin, last.end)
  return text.slice(begin, end)
}

const WEEK = 7 * 24 * 60 * 60 * 1000

/**
 * Nothing that had begun long before the report came out: "regions lost in 2022". A week is allowed for, because a weekday in a
 * condition ("if it ceases fire from Monday on") is one to come, and is easily taken for the last one. Unknown days may lie ahead.
 */
const liesAhead = ({ readings }: TimeExpression, published: PartialDate | null): boolean => {
  if (published === null) return true
  const since = new Date(Date.parse(`${earliestDay(published)}T00:00:00Z`) - WEEK).toISOString().slice(0, 10)
  return readings.every(({ begin, end }) => (begin ?? end ?? since) >= since)
}
