// "Muster blieb hart: „Es gibt keine Gespräche“", "Moore was blunt: “We will not sign”": behind a colon a quotation is what the
// subject before it said, though no verb there is one of saying.
import type { Quotation } from '../text/index.js'
import { type Holder, holderOfMention } from './holders.js'
import { head, type Sentence, tag } from './sentence.js'
import { sourceOf } from './speech-beside.js'
import { holderContext, rangeOf, type Speech, type SpeechContext } from './speech-parts.js'
import { holdersOfVerb } from './verb-holders.js'

/** Words between a verbless line's first name and its colon: "Muster auf die Frage nach einem Treffen:". */
const LINE = 12

/** Of a text without full stops only the first few are looked at. */
const MOST = 4

/** Quotations right behind a colon of the sentence, with that colon. */
export const behindColons = (
  s: Sentence,
  quotes: readonly Quotation[],
): readonly { readonly colon: number; readonly quote: Quotation }[] => {
  const byBegin = new Map(quotes.map((quote) => [quote.begin, quote]))
  const found: { readonly colon: number; readonly quote: Quotation }[] = []
  for (let colon = 1; colon < s.tokens.length - 1 && found.length < MOST; colon++) {
    const next = s.tokens[colon + 1]
    if (s.tokens[colon]?.text !== ':' || next?.kind !== 'quote') continue
    const quote = byBegin.get(next.end) ?? byBegin.get(next.end + 1) ?? byBegin.get(next.end - 1)
    if (quote !== undefined) found.push({ colon, quote })
  }
  return found
}

/** What heads the words before the colon; -1 where no one word does. */
export const headBefore = (s: Sentence, colon: number): number => {
  const tops = s.tokens.flatMap(({ kind }, i) =>
    i < colon && kind === 'word' && (head(s, i) < 0 || head(s, i) > colon) ? [i] : [],
  )
  return tops.find((i) => tag(s, i) === 'VERB') ?? tops.find((i) => tag(s, i) === 'AUX' || tag(s, i) === 'ADJ') ?? -1
}

const isSomebody = (holder: Holder): boolean => holder.kind !== 'medium' && holder.kind !== 'place'

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
  for (const { colon, quote } of behindColons(s, quotes)) {
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
