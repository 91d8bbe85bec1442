// By when something is asked, in the words of a sentence.
import type { PartialDate } from '../../dossier/index.js'
import { findTimes, languageOf } from '../../language/index.js'
import { fold, tokenize } from '../../text/index.js'

/** The words of the first time of the text that ends something ("by Friday"), or, with `any`, of whatever time it names. */
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
  const found = findTimes(tokens, language.dates, { published }).find(({ bound }) => any || bound === 'until')
  const [first, last] = found ? [tokens[found.from], tokens[found.to - 1]] : []
  if (!first || !last) return null
  const { begin, end } = folded.toRaw(first.begin, last.end)
  return text.slice(begin, end)
}
