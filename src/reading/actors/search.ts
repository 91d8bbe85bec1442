// What the ways to find mentions share while they look through one sentence.
import { type Actor, heldOn } from '../../casebook/index.js'
import type { PartialDate } from '../../dossier/index.js'
import { norm, type Sentence, tag } from '../sentence.js'
import type { ActorMention, MentionContext } from './mention.js'
import { namesIn } from './names.js'
import type { Piece } from './piece.js'
import { canonicalName } from './roster.js'

/** The search through one sentence: words that belong to a mention already are `taken`. */
export interface Search {
  readonly s: Sentence
  readonly context: MentionContext
  readonly pieces: readonly Piece[]
  readonly taken: Readonly<Uint8Array>
  readonly found: readonly ActorMention[]
  readonly add: (mention: ActorMention) => void
  readonly pieceAt: (i: number) => Piece | undefined
  /** Name of the actor an id stands for. */
  readonly party: (id: string | null) => string | null
}

export const startSearch = (s: Sentence, context: MentionContext): Search => {
  const pieces = namesIn(s, context.roster, context.language)
  const taken = new Uint8Array(s.tokens.length)
  const found: ActorMention[] = []
  return {
    s,
    context,
    pieces,
    taken,
    found,
    add: (mention) => {
      found.push(mention)
      taken.fill(1, mention.from, mention.to)
    },
    pieceAt: (i) => pieces.find((p) => p.from === i),
    party: (id) => (id === null ? null : canonicalName(context.roster, id)),
  }
}

/** Where the mention begins whose noun stands at `from`: its article and adjectives belong to it. */
export const stretchLeft = (s: Sentence, from: number): number => {
  let at = from
  // "Staats- und Regierungschefs": one word, cut short.
  if (tag(s, at - 1) === 'CCONJ' && CUT_SHORT.test(s.tokens[at - 2]?.text ?? '')) at -= 2
  const start = at
  while (
    at > 0 &&
    at > start - 3 &&
    (tag(s, at - 1) === 'DET' || tag(s, at - 1) === 'ADJ' || norm(s, at - 1) === 'neu')
  )
    at--
  return at
}

const CUT_SHORT = /^\p{Lu}\p{L}+-$/u

type UnfiledWords = Pick<ActorMention, 'from' | 'to' | 'name' | 'party' | 'kind'> & Partial<Pick<ActorMention, 'sure'>>

/** A mention of somebody no casebook knows, who is called as it is written. */
export const unfiledMention = (
  s: Sentence,
  { from, to, name, party, kind, sure = true }: UnfiledWords,
): ActorMention => ({
  from: stretchLeft(s, from),
  to,
  head: to - 1,
  name,
  actor: name,
  party,
  kind,
  id: null,
  plural: false,
  feminine: false,
  sure,
})

/** Offices a filed person holds on the day. */
export const heldBy = (actor: Actor, day: PartialDate | null): readonly string[] =>
  actor.offices.filter((held) => day === null || heldOn(held, day)).map((held) => held.office)
