// "Muster blieb hart: „Es gibt keine Gespräche“": a quotation behind a colon is what the subject before it said, though no verb
// there is one of saying.
import { behindColons, headBefore } from '../quoted-behind-colon.js'
import { norm, type Sentence, tag } from '../sentence.js'
import { beingAt } from '../word-class.js'
import { countWords, type Found, type View } from './found.js'
import { messageRange, range, type Tokens, trimmed } from './spans.js'
import { speakerOf } from './speaker.js'

/** Words a quotation holds that is said and not only named. */
const WORDS = 4

const isSomebody = (s: Sentence, [from, to]: Tokens, view: View): boolean => {
  for (let k = from; k < to; k++) {
    if (/PER$|ORG$/u.test(s.parse.entities[k] ?? '')) return true
    if (tag(s, k) === 'PRON' && view.language.thirdPerson.has(norm(s, k))) return true
    const being = beingAt(s, k, view.language)
    if (tag(s, k) === 'NOUN' && (being === 'people' || being === 'body')) return true
  }
  return false
}

/** Such quotations, unless somebody was already found to say them. */
export const behindColon = (view: View, known: readonly Found[]): readonly Found[] => {
  const { sentence: s, document } = view
  return behindColons(s, view.quotes).flatMap(({ colon, quote }) => {
    if (countWords(document.folded.text.slice(quote.begin, Math.min(quote.end, quote.begin + 120))) < WORDS) return []
    if (known.some(({ message }) => message.some((m) => m.begin < quote.end && m.end > quote.begin))) return []
    const verb = headBefore(s, colon)
    const speaker = verb < 0 ? null : speakerOf(view, verb)
    const message = trimmed(view, colon + 1, s.tokens.length)
    if (speaker === null || message === null || speaker[1] > colon || !isSomebody(s, speaker, view)) return []
    return [
      {
        form: 'Direct',
        message: [messageRange(view, message)],
        speaker: range(view, speaker),
        cue: [],
        frame: [range(view, [0, colon + 1])],
        addressee: null,
      },
    ]
  })
}
