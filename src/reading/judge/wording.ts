// What the words of a passage tell the judge beside their kinds: which stand side by side, and how long ones begin and end,
// for a German compound of which nobody has heard still ends in a known word.
import { lemma, rememberedPerToken, type Sentence, tag } from '../sentence.js'
import { type Part, part, type Tell } from '../signs.js'

const SEVERAL_CAPITALS = /^\p{Lu}.*\p{Lu}/u

/** Names are signs of one conflict and not of a stance, so they all look alike to the judge. */
export const wordOf = rememberedPerToken(
  (s, i): Part =>
    part(tag(s, i) === 'PROPN' || SEVERAL_CAPITALS.test(s.tokens[i]?.text ?? '') ? '@' : lemma(s, i).toLowerCase()),
)

export const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'AUX', 'PART'])

const PAIR = part('pair')
const BEGINS = part('begins')
const ENDS = part('ends')

/** Words from this many letters on are told by their beginnings and ends as well. */
const LONG = 8
const EDGE = 5
const HAS_EDGES: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ'])

interface Edges {
  readonly begins: Part
  readonly ends: Part
}

const edgesAt = rememberedPerToken((s, i): Edges | null => {
  if (!HAS_EDGES.has(tag(s, i))) return null
  const word = lemma(s, i).toLowerCase()
  if (word.length < LONG || SEVERAL_CAPITALS.test(s.tokens[i]?.text ?? '')) return null
  return { begins: part(word.slice(0, EDGE)), ends: part(word.slice(-EDGE)) }
})

const isWord = (s: Sentence, i: number): boolean => s.tokens[i]?.kind === 'word'

/** Tokens, end exclusive. */
export const wordingSigns = (s: Sentence, from: number, to: number, add: Tell): void => {
  for (let i = from; i < to; i++) {
    if (i + 1 < to && isWord(s, i) && isWord(s, i + 1)) add(PAIR, wordOf(s, i), wordOf(s, i + 1))
    const edges = edgesAt(s, i)
    if (edges === null) continue
    add(BEGINS, edges.begins)
    add(ENDS, edges.ends)
  }
}
