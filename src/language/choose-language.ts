import type { Token } from '../text/index.js'
import type { Language } from './language.js'

/** Fewer function words than this and the text does not tell. */
const ENOUGH = 2
/** Up to so many words a headline or a single sentence is told by its endings as well. */
const SHORT = 16

/**
 * The language whose function words are most frequent in the text; `null` where none of ours stands out. A text in a third
 * language holds few of them, so a share below one word in twelve is no evidence.
 */
export const chooseLanguage = (tokens: readonly Token[], languages: readonly Language[]): Language | null => {
  const words = tokens.filter((token) => token.kind === 'word')
  if (words.length === 0) return null
  let best: Language | null = null
  let most = 0
  for (const language of languages) {
    const frequent = words.filter((token) => language.functionWords.has(token.norm)).length
    const typical = words.length <= SHORT ? words.filter((token) => language.typicalEndings.test(token.norm)).length : 0
    const count = frequent + typical
    if (count > most) {
      most = count
      best = language
    }
  }
  return most >= ENOUGH && most * 12 >= words.length ? best : null
}
