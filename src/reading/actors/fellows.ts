// Offices and bodies of several states at once: "the foreign ministers of Poland and Lithuania", "French and German officials",
// "die Regierungen in Warschau und Vilnius".
import type { Actor } from '../../casebook/index.js'
import { isPossessiveMark, norm, type Sentence, tag } from '../sentence.js'
import type { Piece } from './piece.js'
import { committedBy } from './roster.js'
import type { Search } from './search.js'
import { governing } from './titles.js'

/** So many words may stand between two of them: a mark of the genitive, a comma or "and", an article. */
const isBetween = (s: Sentence, i: number): boolean =>
  tag(s, i) === 'CCONJ' || tag(s, i) === 'DET' || norm(s, i) === ',' || isPossessiveMark(s, i)

const areJoined = (s: Sentence, before: Piece, after: Piece): boolean => {
  let joined = false
  for (let i = before.to; i < after.from; i++) {
    if (!isBetween(s, i)) return false
    joined ||= tag(s, i) === 'CCONJ' || norm(s, i) === ','
  }
  return joined
}

const isOwner = ({ actor }: Piece): boolean => actor.kind !== 'person' && actor.kind !== 'medium'

/** The other owners that stand side by side with `owner`, in the order of the text; none where only one is named. */
const fellowOwners = (s: Sentence, owner: Piece, pieces: readonly Piece[]): readonly Piece[] => {
  const alike = pieces.filter((p) => p.adjective === owner.adjective && isOwner(p))
  const at = alike.indexOf(owner)
  if (at < 0) return []
  let [first, last] = [at, at]
  while (first > 0 && areJoined(s, alike[first - 1] as Piece, alike[first] as Piece)) first--
  while (last + 1 < alike.length && areJoined(s, alike[last] as Piece, alike[last + 1] as Piece)) last++
  return alike.slice(first, last + 1).filter((p) => p !== owner)
}

interface FellowState {
  readonly state: Actor
  /** Id of whom its government commits. */
  readonly committed: string
  /** Tokens of its name, end exclusive. */
  readonly from: number
  readonly to: number
  /** Ending the name carries here. */
  readonly ending: string
}

/** Their states, a capital standing for its own: "die Regierungen in Warschau und Vilnius". */
export const fellowStates = ({ s, context: { roster, day }, pieces }: Search, owner: Piece): readonly FellowState[] =>
  fellowOwners(s, owner, pieces).flatMap(({ actor, from, to, ending }) => {
    const state = governing(roster, actor)
    return state ? [{ state, committed: committedBy(roster, state, day) ?? state.id, from, to, ending }] : []
  })
