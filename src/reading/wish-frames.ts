// "Geht es nach Moskau, …", "wenn es nach der Union ginge, …", "as the minister sees it, …", "if Paris had its way, …": what follows is
// what somebody wants, and no condition.
import type { Language } from '../language/index.js'
import { type Holder, holderAt, holderOfMention } from './holders.js'
import { norm, type Sentence, tag } from './sentence.js'
import { holderContext, type SpeechContext } from './speech-parts.js'

/** Words of the longest name in such a frame. */
const LONGEST = 10

/** Where whoever wants it is named, and the comma behind the frame; all token numbers. */
interface WishFrame {
  readonly from: number
  readonly to: number
  readonly comma: number
}

const stands = (s: Sentence, at: number, words: readonly string[]): boolean =>
  at >= 0 && words.every((word, k) => norm(s, at + k) === word)

/** The frame that the words from `at` on open; `null` where they open none. */
export const wishFrameAt = (s: Sentence, at: number, { attribution }: Language): WishFrame | null => {
  if (s.tokens[at - 1]?.kind === 'word') return null
  for (const { before, after } of attribution.wishFrames) {
    if (!stands(s, at, before)) continue
    const from = at + before.length
    let comma = from
    while (comma <= from + LONGEST + after.length && s.tokens[comma]?.kind === 'word') comma++
    const to = comma - after.length
    if (s.tokens[comma]?.text === ',' && to > from && stands(s, to, after)) return { from, to, comma }
  }
  return null
}

/** Who wants what follows; `null` where nobody known is named. */
export const holderOfWish = (s: Sentence, { from, to }: WishFrame, context: SpeechContext): Holder | null => {
  const mention = context.mentions.find((m) => m.from >= from && m.to <= to)
  if (mention) {
    const holder = holderOfMention(s, mention)
    // A town that wants something is those who govern in it.
    return holder.kind === 'place' ? { ...holder, kind: 'body' } : holder
  }
  for (let k = from; k < to; k++) if (tag(s, k) === 'NOUN') return holderAt(s, k, holderContext(context, null))
  return null
}
