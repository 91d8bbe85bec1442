// What the ways to find reported speech share: an attribution, the quotations around it, and pieces of a sentence as ranges.
import type { AttributionForm, Range } from '../dossier/index.js'
import type { Quotation } from '../text/index.js'
import type { ActorMention } from './actors/mention.js'
import type { Attributed } from './attributed.js'
import { type Document, quotationsTouching } from './document.js'
import type { Discourse, Holder, HolderContext } from './holders.js'
import type { Tongue } from './parse-of.js'
import { offsets, type Sentence } from './sentence.js'

/** One attribution, in offsets of the folded text. */
export interface Speech {
  readonly form: AttributionForm
  readonly message: readonly Range[]
  readonly cue: readonly Range[]
  readonly speaker: Holder | null
  readonly speakerRange: Range | null
  readonly frame: readonly Range[]
  readonly kind: 'say' | 'think' | 'source'
  readonly cueLemma: string
  readonly sentence: number
}

/** The same attribution, made here like every other: engines find what stands in copies made in many places far later. */
export const ofOneShape = (one: Speech): Speech => ({
  form: one.form,
  message: one.message,
  cue: one.cue,
  speaker: one.speaker,
  speakerRange: one.speakerRange,
  frame: one.frame,
  kind: one.kind,
  cueLemma: one.cueLemma,
  sentence: one.sentence,
})

const WORDS_OF_A_QUOTE = 3
/** Letters looked at to count them: a quotation may run over pages. */
const ENOUGH_OF_A_QUOTE = 120
export const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length

export const within = (range: Range, at: number): boolean => at >= range.begin && at < range.end
const overlapping = (a: Range, b: Range): boolean => a.begin < b.end && b.begin < a.end

/** Whose own words a sentence is, from an offset on, where he was announced as speaking (monologue.ts). */
export interface Voice {
  readonly speaker: Holder
  readonly begin: number
  /** The verb that announces it, -1 where that stands in a sentence before. */
  readonly verb: number
}

export interface SpeechContext {
  readonly document: Document
  readonly tongue: Tongue
  readonly mentions: readonly ActorMention[]
  readonly discourse: Discourse
  readonly index: number
  /** Speakers of the attributions whose cue stands in the sentence. */
  readonly attributed: readonly Attributed[]
  readonly voice?: Voice | undefined
}

/** Whoever was announced as speaking at an offset. */
export const voiceAt = ({ voice }: SpeechContext, at: number): Holder | null =>
  voice !== undefined && at >= voice.begin ? voice.speaker : null

/** Outer quotations that touch the sentence and hold more than a word or two. */
export const quotesIn = (document: Document, s: Sentence): readonly Quotation[] =>
  quotationsTouching(document, s.begin, s.end).filter(
    (q) =>
      overlapping(q, s) &&
      countWords(document.folded.text.slice(q.begin, Math.min(q.end, q.begin + ENOUGH_OF_A_QUOTE))) >= WORDS_OF_A_QUOTE,
  )

export const insideQuote = (quotes: readonly Quotation[], s: Sentence, i: number): boolean =>
  quotes.some((q) => within(q, s.tokens[i]?.begin ?? -1))

/** Whether a quotation is the message itself and not a fragment inside an indirect one: it is set off by colon, comma or sentence edge. */
export const isWhole = (s: Sentence, q: Quotation): boolean => {
  const first = s.tokens.findIndex((t) => t.begin >= q.begin)
  if (first < 0) return false
  if (q.begin < s.begin || first <= 1) return true
  const before = s.tokens[first - 1]?.kind === 'quote' ? s.tokens[first - 2] : s.tokens[first - 1]
  return before === undefined || before.text === ':' || before.text === ','
}

export const holderContext = (context: SpeechContext, speaker: Holder | null): HolderContext => ({
  language: context.tongue.language,
  mentions: context.mentions,
  discourse: context.discourse,
  sentence: context.index,
  speaker,
})

export const rangeOf = (s: Sentence, i: number): Range => ({
  begin: s.tokens[i]?.begin ?? s.begin,
  end: s.tokens[i]?.end ?? s.end,
})

export const trimmed = (s: Sentence, from: number, to: number): Range | null => {
  let [a, b] = [from, to]
  const edge = (i: number): boolean => s.tokens[i]?.kind === 'mark' || s.tokens[i]?.kind === 'quote'
  while (a < b && edge(a)) a++
  while (b > a && edge(b - 1)) b--
  return b > a ? offsets(s, a, b) : null
}
