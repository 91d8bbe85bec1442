// Who is named where in a sentence: names of the casebook, titles with a state ("der russische Präsident", "Kremlsprecher"),
// bodies of a state ("die russische Regierung"), seats used for a government, and names the casebook does not know.
import type { Sentence } from '../sentence.js'
import { joinApposed } from './apposed.js'
import { findBodies } from './bodies.js'
import { type ActorMention, type MentionContext, ofOneShape } from './mention.js'
import { findNamed } from './named.js'
import { findNationals } from './nationals.js'
import { startSearch } from './search.js'
import { findTitled } from './titled.js'
import { findUnfiled } from './unfiled.js'

/** Every mention of the sentence, from left to right. Whoever is found first keeps his words: titles before bodies, what is filed before what is not. */
export const mentionsIn = (s: Sentence, context: MentionContext): readonly ActorMention[] => {
  const search = startSearch(s, context)
  findNationals(search)
  findTitled(search)
  findBodies(search)
  findNamed(search)
  findUnfiled(search)
  return joinApposed(
    s,
    [...search.found].sort((a, b) => a.from - b.from),
    context.language,
  ).map(ofOneShape)
}
