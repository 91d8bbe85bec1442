// What somebody says, where no clause of it could be told: "The barrels must no longer fall from the sky", with a verb that the
// parse takes for a noun. The message as a whole is proposed then, and the judge decides.
import type { Holder } from '../holders.js'
import { sayingWordOf } from '../saying-phrases.js'
import { head, isVerb, lemma, norm, type Sentence, tag } from '../sentence.js'
import { type Candidate, ofMessage } from './candidate.js'
import type { StanceContext } from './context.js'
import { trimmedExtent } from './extent.js'
import { isLeftOut } from './left-out.js'
import { FAVOURED, REFUSED } from './shape.js'

const SHORTEST = 4
const HEADS: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ', 'AUX'])

/** A verb whose clause was left out on purpose, or that only carries what is said. */
const isBarred = (s: Sentence, i: number, context: StanceContext): boolean =>
  isVerb(s, i) &&
  (context.language.speechVerbs.has(lemma(s, i)) ||
    sayingWordOf(s, i, context.language) >= 0 ||
    isLeftOut(s, i, context))

/** The word that carries the message: its topmost, a verb if it has one. */
const carrierOf = (s: Sentence, inside: readonly number[], from: number, to: number): number | undefined => {
  const tops = inside.filter((k) => HEADS.has(tag(s, k)) && (head(s, k) < from || head(s, k) >= to))
  return tops.find((k) => isVerb(s, k)) ?? tops[0]
}

const wholeOf = (
  s: Sentence,
  message: readonly [number, number],
  speaker: Holder,
  context: StanceContext,
): Candidate | null => {
  const [from, to] = trimmedExtent(s, message)
  if (to - from < SHORTEST || s.tokens[to]?.text === '?') return null
  const inside = Array.from({ length: to - from }, (_, k) => from + k)
  if (!inside.some((k) => isVerb(s, k)) || inside.some((k) => isBarred(s, k, context))) return null
  const at = carrierOf(s, inside, from, to)
  if (at === undefined) return null
  const { negations } = context.language
  const negative = inside.some((k) => negations.has(norm(s, k)))
  return ofMessage('clause-whole', negative ? REFUSED : FAVOURED, speaker, at, [from, to])
}

/** Messages of the sentence in which none of the tokens of `told` stands. */
export const wholeMessages = (s: Sentence, context: StanceContext, told: ReadonlySet<number>): readonly Candidate[] => {
  const found: Candidate[] = []
  // How many of them stand before each token: a text without full stops may hold thousands of messages.
  const before = new Int32Array(s.tokens.length + 1)
  for (let k = 0; k < s.tokens.length; k++) before[k + 1] = (before[k] ?? 0) + (told.has(k) ? 1 : 0)
  let i = 0
  while (i < s.tokens.length) {
    const speaker = context.speakerAt(i)
    const message = speaker === null ? null : context.messageAt(i)
    const end = Math.max(i + 1, message?.[1] ?? 0)
    if (speaker !== null && message !== null && context.isRelayed(i)) {
      const isTold = before[message[0]] !== before[message[1]]
      const whole = isTold ? null : wholeOf(s, message, speaker, context)
      if (whole) found.push(whole)
    }
    i = end
  }
  return found
}
