// Announced speech that goes on without quotation marks, as one attribution: from behind the colon to the end of the last sentence.
import type { Sentence } from '../sentence.js'
import type { Found, View } from './found.js'
import { cueTokens, range, runs } from './spans.js'
import { speakerOf } from './speaker.js'

/** Where somebody is announced as speaking, and the sentences he speaks in; `Monologue` of ../monologue.ts is one. */
export interface Run {
  readonly verb: number
  readonly colon: number
  readonly opening: number
  readonly last: number
}

export const announced = (view: View, { verb, colon }: Run, next: Sentence, last: Sentence): Found => {
  const { sentence: s } = view
  const speaker = speakerOf(view, verb)
  return {
    form: 'Direct',
    message: [{ begin: s.tokens[colon + 1]?.begin ?? next.begin, end: last.end }],
    speaker: speaker ? range(view, speaker) : null,
    cue: runs(cueTokens(view, verb)).map((one) => range(view, one)),
    frame: colon > 0 ? [range(view, [0, colon])] : [],
    addressee: null,
  }
}

const isOwn = (found: Found, view: View): boolean => {
  const { sentence: s, language } = view
  const { singular, plural } = language.firstPerson
  return s.tokens.some(
    (token) =>
      found.speaker !== null &&
      token.begin >= found.speaker.begin &&
      token.end <= found.speaker.end &&
      (singular.has(token.norm) || plural.has(token.norm)),
  )
}

/** Attributions inside such speech are those to somebody else: "we urge Moscow" is his own word. */
export const toOthers = (view: View, here: readonly Found[]): readonly Found[] =>
  here.filter((found) => found.speaker !== null && !isOwn(found, view))
