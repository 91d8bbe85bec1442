// One attribution as it is found: spans in UTF-16 offsets of the folded text, whether or not anybody commits to anything.
import type { AttributionForm, Range } from '../../dossier/index.js'
import type { AttributionWords, Language } from '../../language/index.js'
import type { Quotation } from '../../text/index.js'
import { type Document, quotationsTouching } from '../document.js'
import type { Sentence } from '../sentence.js'

export interface Found {
  readonly form: AttributionForm
  readonly message: readonly Range[]
  readonly speaker: Range | null
  readonly cue: readonly Range[]
  readonly frame: readonly Range[]
  readonly addressee: Range | null
}

/** What a rule sees of a sentence: the sentence, its language and the outer quotations that touch it. */
export interface View {
  readonly document: Document
  readonly sentence: Sentence
  readonly language: Language
  readonly words: AttributionWords
  readonly quotes: readonly Quotation[]
  /** For every token whether it stands inside a quotation that holds more than a few words. */
  readonly quoted: readonly boolean[]
}

const WORDS_OF_A_QUOTE = 4

export const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length

export const viewOf = (document: Document, sentence: Sentence, language: Language): View => {
  const quotes = quotationsTouching(document, sentence.begin, sentence.end)
  const long = quotes.filter(
    (q) => countWords(document.folded.text.slice(q.begin, Math.min(q.end, q.begin + 120))) >= WORDS_OF_A_QUOTE,
  )
  return {
    document,
    sentence,
    language,
    words: language.attribution,
    quotes,
    quoted: sentence.tokens.map((t) => long.some((q) => t.begin >= q.begin && t.end <= q.end)),
  }
}
