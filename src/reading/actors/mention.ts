// What a mention of somebody is, and what is needed to find it.
import type { Actor } from '../../casebook/index.js'
import type { PartialDate } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import type { Roster } from './roster.js'

export type ActorKind = 'person' | 'body' | 'collective' | 'medium' | 'expert' | 'anonymous' | 'place' | 'unknown'

/** Another owner of the office or body a mention names. */
export interface Fellow {
  readonly actor: string
  readonly party: string | null
  readonly id: string | null
  /** Tokens of its name, end exclusive. */
  readonly from: number
  readonly to: number
}

/** A mention in one sentence. Token indices, end exclusive; `head` is the token that carries the name or title. */
export interface ActorMention {
  readonly from: number
  readonly to: number
  readonly head: number
  /** Where the name itself begins, without title and article. */
  readonly name: string
  readonly actor: string
  readonly party: string | null
  readonly kind: ActorKind
  readonly id: string | null
  readonly plural: boolean
  /** A state, or a body that acts for one. */
  readonly state?: boolean | undefined
  readonly feminine: boolean
  /** Known to be a man; of most nothing is known. */
  readonly masculine?: boolean | undefined
  /** The name is known to the casebook, or stands behind a title; a bare title of nobody known is not `sure`. */
  readonly sure: boolean
  /** Words of a title whose owner the sentence does not name ("the group's leader"), and the office it says. */
  readonly serves?: { readonly from: number; readonly to: number; readonly office: string } | undefined
  /** Whose people somebody belongs to who is called by nothing else: "der Russe". */
  readonly national?: string | undefined
  /** Whose title it is the sentence says, in words that name nobody known: "Regierungschef der Wallonie". */
  readonly ofUnknown?: boolean | undefined
  /** The same office or body of other states named beside its own: "the ministers of Poland and Lithuania". */
  readonly fellows?: readonly Fellow[] | undefined
  /** Common nouns that take it up, small: "alliance". */
  readonly called?: readonly string[] | undefined
  /** Ids of the offices its title says, or that the person is known to hold on the day. */
  readonly offices?: readonly string[] | undefined
}

/**
 * The same mention, made here like every other: asked for at every token of every rule, and engines find what stands in
 * copies made in many places far later.
 */
export const ofOneShape = (m: ActorMention): ActorMention => ({
  from: m.from,
  to: m.to,
  head: m.head,
  name: m.name,
  actor: m.actor,
  party: m.party,
  kind: m.kind,
  id: m.id,
  plural: m.plural,
  state: m.state,
  feminine: m.feminine,
  masculine: m.masculine,
  sure: m.sure,
  serves: m.serves,
  national: m.national,
  ofUnknown: m.ofUnknown,
  fellows: m.fellows,
  called: m.called,
  offices: m.offices,
})

export interface MentionContext {
  readonly roster: Roster
  readonly language: Language
  readonly day: PartialDate | null
  /** State meant by "the president" or "Bundes-" without a name: of the casebook or the article's language. */
  readonly home: Actor | null
}

/** The mention a token belongs to. */
export const mentionAt = (mentions: readonly ActorMention[], i: number): ActorMention | null => {
  for (let k = 0; k < mentions.length; k++) {
    const mention = mentions[k] as ActorMention
    if (i >= mention.from && i < mention.to) return mention
  }
  return null
}
