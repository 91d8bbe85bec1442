// Whom somebody's title commits: the state or body beside it, the one of the person he works for, or a body no casebook knows.
import type { Actor } from '../../casebook/index.js'
import { isPossessiveMark, norm, type Sentence } from '../sentence.js'
import type { ActorMention } from './mention.js'
import type { Piece } from './names.js'
import type { TitleHit } from './titles.js'

/** Offices of parties, unions and firms: a state beside such a title only tells where they are. */
const OF_NO_STATE: ReadonlySet<string> = new Set([
  'party-leader',
  'party-secretary',
  'group-leader',
  'union-leader',
  'chief-executive',
])

/** "French opposition leader": leads nothing that France could be bound by. */
export const leadsNoState = ({ offices }: TitleHit, of: Actor | null): boolean =>
  of?.kind === 'state' && offices.every((office) => OF_NO_STATE.has(office.id))

/** "Muster's chief of staff": the filed person the bearer of a title works for. */
export const possessorPerson = (s: Sentence, from: number, pieces: readonly Piece[]): Piece | null =>
  pieces.find(
    (p) =>
      !p.adjective &&
      p.actor.kind === 'person' &&
      ((p.to === from - 1 && isPossessiveMark(s, p.to)) || (p.to === from && /['’]s?$/.test(norm(s, p.to - 1)))),
  ) ?? null

/** "The Danish prime minister's adviser": the same where a title found already says whose he is. */
export const employerBefore = (s: Sentence, from: number, found: readonly ActorMention[]): ActorMention | null =>
  isPossessiveMark(s, from - 1)
    ? (found.find((m) => m.to === from - 1 && m.kind === 'person' && m.party !== null) ?? null)
    : null
