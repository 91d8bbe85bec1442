// Who holds a statement: one actor, or several who are meant by one word: "both sides", "the two ministers", "they". What is
// said of them so is one statement of all together; those named side by side hold it one by one (coding manual, section 3).
import { jointName } from '../dossier/index.js'
import type { ActorKind, ActorMention } from './actors/mention.js'
import type { Sentence } from './sentence.js'

/** A holder as far as the text tells. Offsets are those of the naming mention in the folded text. */
export interface Holder {
  readonly actor: string
  readonly party: string | null
  readonly kind: ActorKind
  readonly id: string | null
  readonly begin: number
  readonly end: number
  readonly sure: boolean
  /** Of several together, each of them. */
  readonly members?: readonly Holder[]
}

/** Whoever a mention names. */
export const holderOfMention = (s: Sentence, mention: ActorMention): Holder => ({
  actor: mention.actor,
  party: mention.party,
  kind: mention.kind,
  id: mention.id,
  begin: s.tokens[mention.from]?.begin ?? s.begin,
  end: s.tokens[mention.to - 1]?.end ?? s.end,
  sure: mention.sure,
})

/** In the order given; of one party all together where they all are, of nobody's where one of them is. Not for an empty list. */
export const jointHolder = (holders: readonly Holder[]): Holder => {
  const [first] = holders as readonly [Holder]
  if (holders.length < 2) return first
  const parties = holders.map((holder) => holder.party)
  const committed = parties.filter((party) => party !== null)
  return {
    ...first,
    actor: jointName(holders.map((holder) => holder.actor)),
    party: committed.length === parties.length ? jointName(committed) : null,
    kind: 'collective',
    id: null,
    sure: holders.every((holder) => holder.sure),
    members: holders,
  }
}
