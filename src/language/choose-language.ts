import type { Token } from '../text/index.js'
import type { Language } from './language.js'

/** Fewer function words than this and the text does not tell. */
const ENOUGH = 2
/** Up to so many words a headline or a single sentence is told by its endings as well. */
const SHORT = 16

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** "Ursula von der Leyen", "Lodewijk van den Berg": small words that belong to a name say nothing of the language around it. */
const isInName = (words: readonly Token[], i: number): boolean => {
  const first = OPENS_SURNAME.has(words[i]?.norm ?? '') ? i : i - 1
  const opener = words[first]
  if (!opener || isCapital(opener) || !OPENS_SURNAME.has(opener.norm) || !isCapital(words[first - 1])) return false
  if (first === i) return isCapital(words[i + 1]) || (ARTICLES.has(words[i + 1]?.norm ?? '') && isCapital(words[i + 2]))
  return ARTICLES.has(words[i]?.norm ?? '') && isCapital(words[i + 1])
}
const OPENS_SURNAME: ReadonlySet<string> = new Set(['von', 'van', 'de', 'zu'])
const ARTICLES: ReadonlySet<string> = new Set(['der', 'den', 'dem'])

/**
 * The language whose function words are most frequent in the text; `null` where none of ours stands out. A text in a third
 * language holds few of them, so a share below one word in twelve is no evidence. Part of a text in a known language, `around`,
 * is in another only where it holds more than twice as many words of that: "will", "was" and "die" are words of both.
 */
export const chooseLanguage = (
  tokens: readonly Token[],
  languages: readonly Language[],
  around: Language | null = null,
): Language | null => {
  const all = tokens.filter((token) => token.kind === 'word')
  const words = all.filter((_, i) => !isInName(all, i))
  if (words.length === 0) return null
  let best: Language | null = null
  let most = 0
  const counts = new Map<Language, number>()
  for (const language of languages) {
    const frequent = words.filter((token) => language.functionWords.has(token.norm)).length
    const typical = words.length <= SHORT ? words.filter((token) => language.typicalEndings.test(token.norm)).length : 0
    const count = frequent + typical
    counts.set(language, count)
    if (count > most) {
      most = count
      best = language
    }
  }
  if (around && best !== around && most <= 2 * (counts.get(around) ?? 0)) return around
  return most >= ENOUGH && most * 12 >= words.length ? best : null
}
