// Floor 2. What the words of one language signal: morphology, tagging, parsing, speech and stance lexicon, dates; knows no actor and no war.
import { fold, type Token, tokenize } from '../text/index.js'
import { chooseLanguage as choose } from './choose-language.js'
import { german } from './de/index.js'
import { english } from './en/index.js'
import type { Language } from './language.js'

export {
  type Analyser,
  analyserOf,
  type Feats,
  type LanguageModel,
  loadAnalyser,
  type Parse,
  readModel,
} from './analysis/index.js'
export type { AttributionWords } from './attribution-words.js'
export type { CaseForms } from './case-forms.js'
export type { ConditionMarker, ConditionNeed, ConditionWords } from './condition-words.js'
export type { DateWords } from './date-words.js'
export { type DatedEvent, findTimes, type TimeAnchors, type TimeExpression, type TimeReading } from './dates/index.js'
export { genderOfGivenName } from './given-name-genders.js'
export { hasManyForms, isSameGivenName } from './given-names.js'
export type { Language, Modality } from './language.js'
export type { LeverageWords } from './leverage-words.js'
export type { StanceEntry, Whose } from './lexicon-row.js'
export { nameSound } from './name-sound.js'
export type { PaperKind, PaperWords } from './paper-words.js'
export type { ProvisionRow, ProvisionWords, SequenceMarker } from './provision-words.js'
export type { RelayWords } from './relay-words.js'
export { classesOf } from './word-classes.js'

/** The registry: a new language is one folder and one line here. */
export const languages: readonly Language[] = [german, english]

export const languageOf = (code: string): Language | null =>
  languages.find((language) => language.code === code) ?? null

export const chooseLanguage = (tokens: readonly Token[], around: Language | null = null): Language | null =>
  choose(tokens, languages, around)

/** Taking a German word apart costs far more than looking it up, and texts use the same ones again and again. */
const KEPT_WORDS = 100_000
const searchWordsKept = new Map<string, Map<string, readonly string[]>>()
const searchWordsOf = ({ code, searchWords }: Language, word: string): readonly string[] => {
  let kept = searchWordsKept.get(code)
  if (!kept || kept.size >= KEPT_WORDS) searchWordsKept.set(code, (kept = new Map()))
  let words = kept.get(word)
  if (!words) kept.set(word, (words = searchWords(word)))
  return words
}

/** Normalised words of a text with their UTF-16 offsets in it, for a search index. Without a known language, plain folded words. */
export const normaliseWords = (
  text: string,
  lang: string | null,
): { readonly word: string; readonly begin: number; readonly end: number }[] => {
  const language = lang === null ? null : languageOf(lang)
  const folded = fold(text)
  return tokenize(folded.text)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .flatMap((token) => {
      const { begin, end } = folded.toRaw(token.begin, token.end)
      const words = language && token.kind === 'word' ? searchWordsOf(language, token.norm) : [token.norm]
      return words.map((word) => ({ word, begin, end }))
    })
}
export { whenAsked } from './when-asked.js'
