// In whose mouth the tokens of a sentence stand, and in which message. Every rule asks, so each answer is found once a token.
import type { Range } from '../dossier/index.js'
import type { Token } from '../text/index.js'
import type { Holder, HolderContext } from './holders.js'
import { label, type Sentence } from './sentence.js'
import { type Speech, speechAt } from './speech.js'
import type { StanceContext } from './stances/context.js'

type Asked = Pick<StanceContext, 'speakerAt' | 'isRelayed' | 'messageAt' | 'verbatimAt'>

export interface Voices extends Asked {
  /** Attributions around a token, outermost first. */
  readonly around: (i: number) => readonly Speech[]
  readonly voiceAt: NonNullable<HolderContext['voiceAt']>
}

/** What a verb cannot stand without. */
const OWN = /^(?:aux|nsubj)/

/** Found once a token. */
export const once = <Answer>(find: (i: number) => Answer): ((i: number) => Answer) => {
  const known: (Answer | undefined)[] = []
  return (i) => {
    const before = known[i]
    if (before !== undefined) return before
    const answer = find(i)
    known[i] = answer
    return answer
  }
}

/** How many of the words, which stand in text order, `isBefore` holds of; found by halving, for a sentence may be long. */
const countBefore = ({ tokens }: Sentence, isBefore: (token: Token) => boolean): number => {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(tokens[middle] as Token)) low = middle + 1
    else high = middle
  }
  return low
}

const tokensInside = (sentence: Sentence, range: Range): readonly [number, number] => {
  const from = countBefore(sentence, (t) => t.begin < range.begin)
  const to = countBefore(sentence, (t) => t.end <= range.end)
  return from < to ? [from, to] : [0, sentence.tokens.length]
}

export const voicesIn = (sentence: Sentence, speech: readonly Speech[]): Voices => {
  const begin = (i: number): number => sentence.tokens[i]?.begin ?? -1
  const around = once((i): readonly Speech[] => speechAt(speech, begin(i)))
  const speakerAt = once(
    (i): Holder | null =>
      around(i)
        .filter((s) => s.speaker && s.speaker.kind !== 'medium')
        .at(-1)?.speaker ?? null,
  )
  const whole: readonly [number, number] = [0, sentence.tokens.length]
  const messageAt = once((i): readonly [number, number] => {
    const inner = around(i)
      .filter((s) => s.kind !== 'source')
      .at(-1)
    const holds = (at: number) => (m: Range) => begin(at) >= m.begin && begin(at) < m.end
    const range = inner?.message.find(holds(i))
    if (inner === undefined || range === undefined) return whole
    // "Man werde, so Muster, niemanden schicken": words put in between break the message, and not the clause.
    const all = [i, ...(sentence.children[i] ?? []).filter((c) => OWN.test(label(sentence, c)))].flatMap(
      (k) => inner.message.find(holds(k)) ?? [],
    )
    const [from, to] = [Math.min(...all.map((m) => m.begin)), Math.max(...all.map((m) => m.end))]
    return tokensInside(sentence, { begin: from, end: to })
  })
  const voiceAt = once((i) => ({
    speaker: speakerAt(i),
    quoted: around(i).some((s) => s.form === 'Direct' && s.speaker !== null && s.speaker === speakerAt(i)),
  }))
  const isRelayed = (i: number): boolean => around(i).some((one) => one.kind === 'say')
  const verbatimAt = (i: number): boolean => {
    const inner = around(i).at(-1)
    return inner !== undefined && (inner.form === 'Direct' || inner.cueLemma === ':')
  }
  return { around, speakerAt, messageAt, voiceAt, isRelayed, verbatimAt }
}
