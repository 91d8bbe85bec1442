// Whom somebody's title commits: the state or body beside it, the one of the person he works for, or a body no casebook knows.
import type { Actor } from '../../casebook/index.js'
import type { Language } from '../../language/index.js'
import { isPossessiveMark, norm, type Sentence } from '../sentence.js'
import type { ActorMention } from './mention.js'
import type { Piece } from './piece.js'
import { GENITIVE, personServed, type TitleHit } from './titles.js'

/** Offices of parties, unions and firms: a state beside such a title only tells where they are. */
const OF_NO_STATE: ReadonlySet<string> = new Set([
  'party-leader',
  'deputy-party-leader',
  'party-secretary',
  'group-leader',
  'union-leader',
  'chief-executive',
])

/** "French opposition leader": leads nothing that France could be bound by. */
export const leadsNoState = ({ offices }: TitleHit, of: Actor | null): boolean =>
  of?.kind === 'state' && offices.every((office) => OF_NO_STATE.has(office.id))

/** "Muster's chief of staff", "Musters Sprecher", "Sample envoy Lee" where word order is fixed: the filed person the bearer of a title works for. */
export const possessorPerson = (
  s: Sentence,
  from: number,
  pieces: readonly Piece[],
  { objectMayLead }: Language,
): Piece | null =>
  pieces.find(
    (p) =>
      !p.adjective &&
      p.actor.kind === 'person' &&
      ((p.to === from - 1 && isPossessiveMark(s, p.to)) ||
        (p.to === from && (p.ending === GENITIVE || !objectMayLead || /['’]s?$/.test(norm(s, p.to - 1))))),
  ) ?? null

/** The person whose aide, spokesman or government stands at [from, to): before it or behind "of". */
export const employerOf = (
  s: Sentence,
  [from, to]: readonly [number, number],
  pieces: readonly Piece[],
  language: Language,
): Piece | null => personServed(s, to, pieces, language) ?? possessorPerson(s, from, pieces, language)

/** "The Danish prime minister's adviser": the same where a title found already says whose he is. */
export const employerBefore = (s: Sentence, from: number, found: readonly ActorMention[]): ActorMention | null =>
  isPossessiveMark(s, from - 1)
    ? (found.find((m) => m.to === from - 1 && m.kind === 'person' && m.party !== null) ?? null)
    : null
