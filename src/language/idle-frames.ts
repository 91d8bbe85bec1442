// Frames in which a word of bargaining bargains about nothing: allegations are "rejected", condolences "offered", comment is
// "declined". Blocks of rows like
//
//   offer, extend : condolence, congratulation, prayer
//
// verbs (lemmas, `sich` left out) before the colon, after it the heads of objects or phrases (nouns, folded and lower-case; in
// German also the last part of a compound), or the verbs of an infinitive.
import { rows } from './lexicon-row.js'

export interface IdleFrames {
  /** Verb → objects about which nothing is negotiated with it. */
  readonly objects: ReadonlyMap<string, ReadonlySet<string>>
  /** Verb → infinitives: who "refuses to comment" refuses no term. */
  readonly infinitives: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that state a fact as well as a stance: "insists that the plant is safe". */
  readonly claiming: ReadonlySet<string>
  /** Forms that in the clause behind such a verb state what is or was, and not what shall be. */
  readonly asserting: ReadonlySet<string>
  /** Whether a simple past behind such a verb states what was; in reported speech of other languages it may be the mood. */
  readonly pastAsserts: boolean
  /** Whether the present of one person behind such a verb states what is: what is insisted on has the bare form, "that he leave". */
  readonly singularAsserts: boolean
  /** Verbs that with an object only give it a name: "called the offer a farce". */
  readonly naming: ReadonlySet<string>
  /** Words that open a clause of a reason or of what happened meanwhile. */
  readonly backgroundMarks: ReadonlySet<string>
  /** Auxiliaries of the perfect (but those of verbs that make it with "to be"), and forms of the passive told as past. */
  readonly perfect: ReadonlySet<string>
  readonly pastPassive: ReadonlySet<string>
}

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Rows of several blocks may name a verb again. Throws on a row without a colon: word lists are ours, so that is our mistake. */
export const idleRows = (block: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const row of rows(block)) {
    const [verbs, words, more] = row.split(':')
    if (verbs === undefined || words === undefined || more !== undefined)
      throw new Error(`idle frames: cannot read the row "${row}"`)
    for (const verb of listOf(verbs)) {
      const before = found.get(verb) ?? new Set()
      for (const word of listOf(words)) before.add(word)
      found.set(verb, before)
    }
  }
  return found
}
