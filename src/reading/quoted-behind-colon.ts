// "Muster blieb hart: „Es gibt keine Gespräche“", "Moore was blunt: “We will not sign”": behind a colon a quotation is what the
// subject before it said, though no verb there is one of saying.
import type { Quotation } from '../text/index.js'
import { type Holder, holderAt, holderOfMention, mentionAt } from './holders.js'
import { childWith, head, norm, type Sentence, tag } from './sentence.js'
import { holderContext, rangeOf, type Speech, type SpeechContext } from './speech-parts.js'
import { holdersOfVerb } from './verb-holders.js'
import { beingAt } from './word-class.js'

/** Words between a verbless line's first name and its colon: "Muster auf die Frage nach einem Treffen:". */
const LINE = 12

/** A colon right before a quotation that opens in the sentence. */
export const colonBefore = (s: Sentence, { begin }: Quotation): number =>
  s.tokens.findIndex(
    (token, i) =>
      token.text === ':' && s.tokens[i + 1]?.kind === 'quote' && Math.abs((s.tokens[i + 1]?.end ?? -1) - begin) <= 1,
  )

/** What heads the words before the colon; -1 where no one word does. */
export const headBefore = (s: Sentence, colon: number): number => {
  const tops = s.tokens.flatMap(({ kind }, i) =>
    i < colon && kind === 'word' && (head(s, i) < 0 || head(s, i) > colon) ? [i] : [],
  )
  return tops.find((i) => tag(s, i) === 'VERB') ?? tops.find((i) => tag(s, i) === 'AUX' || tag(s, i) === 'ADJ') ?? -1
}

const isSomebody = (holder: Holder): boolean => holder.kind !== 'medium' && holder.kind !== 'place'

/** "Kritik kam aus der SPD: „…“", "From the union came a warning: “…”". */
const sourceOf = (s: Sentence, verb: number, context: SpeechContext): Holder | null => {
  const { language } = context.tongue
  for (const noun of s.children[verb] ?? []) {
    const preposition = childWith(s, noun, 'case')
    if (preposition < 0 || !language.attribution.sourceOpeners.has(norm(s, preposition))) continue
    const being = beingAt(s, noun, language)
    const mention = mentionAt(context.mentions, noun)
    if (mention === null && being !== 'body' && being !== 'people') continue
    if (mention?.kind === 'place') continue
    return holderAt(s, noun, holderContext(context, null))
  }
  return null
}

const speakerBefore = (s: Sentence, colon: number, context: SpeechContext): Holder | null => {
  const verb = headBefore(s, colon)
  if (verb < 0) {
    const first = context.mentions.find((m) => m.from === 0)
    const opens = first !== undefined && colon <= first.to + LINE && first.kind === 'person'
    return opens ? holderOfMention(s, first) : null
  }
  const before = { ...holderContext(context, null), mentions: context.mentions.filter((m) => m.to <= colon) }
  const [own] = holdersOfVerb(s, verb, before).filter(isSomebody)
  return own ?? sourceOf(s, verb, context) ?? openingName(s, colon, context)
}

/** "Auch Muster wurde deutlich: “…”": the name right before the finite verb, where a parse took it for a part of the quotation. */
const openingName = (s: Sentence, colon: number, { mentions }: SpeechContext): Holder | null => {
  const first = mentions.find((m) => m.from === 0 || (m.from === 1 && tag(s, 0) === 'ADV'))
  if (first === undefined || first.to >= colon || s.parse.feats[first.to]?.verbForm !== 'fin') return null
  return first.kind === 'person' || first.kind === 'body' ? holderOfMention(s, first) : null
}

/** Such a quotation, unless somebody was already found to say it. */
export const quotedBehindColon = (
  s: Sentence,
  context: SpeechContext,
  quotes: readonly Quotation[],
  known: readonly Speech[],
): Speech | null => {
  for (const quote of quotes) {
    const colon = colonBefore(s, quote)
    if (colon < 1) continue
    if (known.some(({ message }) => message.some((m) => m.begin < quote.end && m.end > quote.begin))) continue
    const speaker = speakerBefore(s, colon, context)
    if (speaker === null) continue
    return {
      form: 'Direct',
      message: [{ begin: quote.begin, end: quote.end }],
      cue: [rangeOf(s, colon)],
      speaker,
      speakerRange: { begin: speaker.begin, end: speaker.end },
      frame: [],
      kind: 'say',
      cueLemma: ':',
      sentence: context.index,
    }
  }
  return null
}
