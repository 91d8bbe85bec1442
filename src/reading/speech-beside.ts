// What is said beside a verb of saying: in other words before a quotation, and as somebody's answer or position.
import type { Range } from '../dossier/index.js'
import type { Quotation } from '../text/index.js'
import { type Holder, holderAt, holderOfMention, mentionAt } from './holders.js'
import { childWith, isPossessiveMark, isVerb, lemma, norm, type Sentence, tag, written } from './sentence.js'
import { holderContext, insideQuote, rangeOf, type Speech, type SpeechContext, trimmed } from './speech-parts.js'
import { acting } from './stances/whose.js'
import { beingAt } from './word-class.js'

/** Words between a verb of saying and the comma before it, or the colon behind it. */
const TOLD_WITHIN = 8

/** "Kyiv could not carry out ultimatums, he added: “…”": what is told in other words before the verb, with its quotation behind. */
export const toldBefore = (s: Sentence, verb: number, quotes: readonly Quotation[]): Range | null => {
  const comma = s.tokens.findLastIndex((token, k) => k < verb && k > verb - TOLD_WITHIN && token.text === ',')
  const colon = s.tokens.findIndex((token, k) => k > verb && token.text === ':')
  if (comma < 2 || colon < 0 || colon > verb + TOLD_WITHIN) return null
  const front = [...Array(comma).keys()]
  if (!front.some((k) => isVerb(s, k)) || front.some((k) => insideQuote(quotes, s, k) || tag(s, k) === 'SCONJ'))
    return null
  return trimmed(s, 0, comma)
}

/** "Moscow's answer was that Kyiv must leave": whose answer it is says so. */
export const byPosition = (s: Sentence, context: SpeechContext): readonly Speech[] => {
  const { language } = context.tongue
  const found: Speech[] = []
  for (let noun = 1; noun < s.tokens.length - 3; noun++) {
    if (tag(s, noun) !== 'NOUN' || !language.frames.positionNouns.has(lemma(s, noun).toLowerCase())) continue
    if (lemma(s, noun + 1) !== 'be' || !language.frames.bareMarks.has(norm(s, noun + 2))) continue
    const owner = context.mentions.find((m) => m.kind !== 'medium' && m.to < noun && m.to >= noun - 3)
    if (owner === undefined || !s.tokens.slice(owner.from, noun).some((_, k) => isPossessiveMark(s, owner.from + k)))
      continue
    const [speaker] = acting([holderOfMention(s, owner)])
    const message = trimmed(s, noun + 2, s.tokens.length)
    if (speaker === undefined || message === null) continue
    found.push({
      form: 'Indirect',
      message: [message],
      cue: [rangeOf(s, noun)],
      speaker,
      speakerRange: { begin: speaker.begin, end: speaker.end },
      frame: [],
      kind: 'say',
      cueLemma: lemma(s, noun),
      sentence: context.index,
    })
  }
  return found
}

/** "Von den Arbeitgebern hieß es", "Kritik kam aus der SPD": whoever stands behind the preposition of a source, people without a name too. */
export const sourceOf = (s: Sentence, verb: number, context: SpeechContext): Holder | null => {
  const { language } = context.tongue
  for (const noun of s.children[verb] ?? []) {
    const preposition = childWith(s, noun, 'case')
    if (preposition < 0 || !language.attribution.sourceOpeners.has(norm(s, preposition))) continue
    const mention = mentionAt(context.mentions, noun)
    const being = beingAt(s, noun, language)
    if (mention === null ? being !== 'body' && being !== 'people' : mention.kind === 'place') continue
    const source = holderAt(s, noun, holderContext(context, null))
    // Without the article, whose case names nobody.
    return source?.kind === 'unknown' ? { ...source, actor: written(s, noun, noun + 1) } : source
  }
  return null
}
