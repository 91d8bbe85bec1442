// Past or future of the clause around a token, by its verbs' forms alone: enough to choose between last and next Tuesday.
import type { Token } from '../../text/index.js'
import type { DateWords } from '../date-words.js'
import { isCapital, rowAt } from './rows.js'

export type Tense = 'past' | 'future' | null

const ENDS_CLAUSE = /^[,;:.!?–—()…]|^[-.]{2,}$/

/** "will be held": a participle so near behind belongs to the verb that looks ahead. */
const PARTICIPLE_WITHIN = 3

const signAt = (tokens: readonly Token[], i: number, words: DateWords, before: readonly Tense[]): Tense => {
  const token = tokens[i] as Token
  if (token.kind !== 'word') return null
  // "May" is a month, "may" looks ahead.
  const isName = words.months.has(token.norm) && isCapital(tokens, i)
  if (!isName && (words.futureWords.has(token.norm) || rowAt(tokens, i, words.futureRows) > 0)) return 'future'
  if (!words.pastWords.has(token.norm) && !words.isPastForm(token.text)) return null
  return before.slice(-PARTICIPLE_WITHIN).includes('future') ? 'future' : 'past'
}

/** For every token the tense of the nearest verb that shows one, within its clause; at equal distance the one before. */
export const tenses = (tokens: readonly Token[], words: DateWords): readonly Tense[] => {
  const size = tokens.length
  const signs: Tense[] = []
  for (let i = 0; i < size; i++) signs.push(signAt(tokens, i, words, signs))
  const breaks = (i: number): boolean => {
    const token = tokens[i] as Token
    // "17. März" is no end of a clause.
    if (token.text === '.' && tokens[i - 1]?.kind === 'number') return false
    return (
      (token.kind === 'mark' && ENDS_CLAUSE.test(token.text)) ||
      token.kind === 'quote' ||
      words.clauseOpeners.has(token.norm)
    )
  }
  const near = new Array<Tense>(size).fill(null)
  const distance = new Array<number>(size).fill(Number.POSITIVE_INFINITY)
  let at = -1
  for (let i = 0; i < size; i++) {
    if (breaks(i)) at = -1
    if (signs[i]) at = i
    if (at >= 0) {
      near[i] = signs[at] as Tense
      distance[i] = i - at
    }
  }
  at = -1
  for (let i = size - 1; i >= 0; i--) {
    if (signs[i]) at = i
    if (at >= 0 && at - i < (distance[i] as number)) near[i] = signs[at] as Tense
    if (breaks(i)) at = -1
  }
  return near
}
