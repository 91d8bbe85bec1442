import type { ByteReader, ByteWriter } from './bytes.js'
import { foldWord } from './fold-word.js'
import { hashText } from './hash.js'
import { buildLexicon, type Lexicon, lookUp, readLexicon, writeLexicon } from './lexicon.js'

/** How a lemma is made from a form: take out one inner "ge" or "zu", cut letters at the end, add others. */
export interface LemmaRule {
  readonly infix: '' | 'ge' | 'zu'
  readonly cut: number
  readonly add: string
}

export interface LemmaModel {
  readonly rules: readonly LemmaRule[]
  /** Rule number plus one, by word class and word or word end; the longest entry wins. */
  readonly table: Lexicon
  /** Longest first, so that "zurück" is found before "zu". */
  readonly prefixes: readonly string[]
  /** Whether nouns keep their capital in the lemma. */
  readonly capitalNouns: boolean
}

export const LONGEST_END = 6

/** Participles have their own class, for "gehört" may be "hören" or "gehören". */
export const lemmaClass = (fine: string): string =>
  fine === 'VERB.part' || fine === 'AUX.part' ? 'part' : fine.startsWith('AUX') ? 'VERB' : fine.split('.')[0]!

/** Key of the whole word (`length` 0) or of its last `length` letters plus one. */
export const lemmaKey = (wordClass: string, lower: string, end: number): number => {
  const seed = hashText(wordClass, 0, wordClass.length, 11) ^ (end < 0 ? 0x5bd1e995 : end)
  return (
    (end < 0 ? hashText(lower, 0, lower.length, seed) : hashText(lower, lower.length - end, lower.length, seed)) || 1
  )
}

/** Takes out the "ge" or "zu" at the beginning or behind a separable prefix; null if there is none. */
export const withoutInfix = (lower: string, infix: string, prefixes: readonly string[]): string | null => {
  if (infix === '') return lower
  for (const prefix of prefixes)
    if (lower.startsWith(prefix) && lower.startsWith(infix, prefix.length) && lower.length > prefix.length + 4)
      return prefix + lower.slice(prefix.length + infix.length)
  return lower.startsWith(infix) ? lower.slice(infix.length) : null
}

export const applyRule = (rule: LemmaRule, word: string, prefixes: readonly string[]): string | null => {
  const bare = withoutInfix(word, rule.infix, prefixes)
  if (bare === null || bare.length < rule.cut) return null
  return bare.slice(0, bare.length - rule.cut) + rule.add
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const MAX_WORD = 60

export const lemmaOf = (model: LemmaModel, word: string, fine: string): string => {
  const form = foldWord(word)
  if (form.length > MAX_WORD) return form
  const lower = form.toLowerCase()
  const wordClass = lemmaClass(fine)
  const keepsCase = wordClass === 'PROPN' || wordClass === 'X' || (wordClass === 'NOUN' && model.capitalNouns)
  const start = keepsCase ? form : lower
  if (wordClass === 'PUNCT' || wordClass === 'SYM' || wordClass === 'NUM') return start
  for (let end = Math.min(LONGEST_END, lower.length) + 1; end >= 0; end--) {
    const whole = end > LONGEST_END || end > lower.length
    const number = lookUp(model.table, lemmaKey(wordClass, lower, whole ? -1 : end))
    if (number === 0) continue
    const lemma = applyRule(model.rules[number - 1]!, start, model.prefixes)
    if (lemma !== null && lemma !== '') return wordClass === 'NOUN' && model.capitalNouns ? capitalised(lemma) : lemma
  }
  return start
}

export const writeLemmas = (
  out: ByteWriter,
  model: Omit<LemmaModel, 'table'>,
  entries: ReadonlyMap<number, number>,
): void => {
  out.number(model.rules.length)
  for (const { infix, cut, add } of model.rules) out.text(`${infix}|${cut}|${add}`)
  out.text(model.prefixes.join(' '))
  out.number(model.capitalNouns ? 1 : 0)
  writeLexicon(out, buildLexicon(entries))
}

export const readLemmas = (input: ByteReader): LemmaModel => {
  const rules = Array.from({ length: input.number() }, () => {
    const [infix, cut, add] = input.text().split('|')
    return { infix: infix as LemmaRule['infix'], cut: Number(cut), add: add! }
  })
  const prefixes = input.text().split(' ').filter(Boolean)
  const capitalNouns = input.number() === 1
  return { rules, prefixes, capitalNouns, table: readLexicon(input) }
}
