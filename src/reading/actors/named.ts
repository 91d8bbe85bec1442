// Names of the casebook that stand alone.
import { classesOf } from '../../language/index.js'
import { head, label, lemma, norm, tag } from '../sentence.js'
import type { ActorKind } from './mention.js'
import { canonicalName, committedBy, isExpert } from './roster.js'
import { heldBy, type Search, stretchLeft } from './search.js'

/** Nouns of what is wanted, offered and refused: the state before one is whose it is. */
const OWNED: ReadonlySet<string> = new Set(
  'demand proposal offer acceptance refusal threat promise condition'.split(' ').map((name) => `n-${name}`),
)

/** "The Russian demand", "a French proposal": the adjective names the state. */
const findOwners = ({ s, context, pieces, taken, add, party }: Search): void => {
  const { roster, language, day } = context
  for (const { from, to, actor, adjective } of pieces) {
    if (!adjective || taken[from] || actor.kind !== 'state') continue
    const noun = head(s, from)
    if (label(s, from) !== 'amod' || noun < to || tag(s, noun) !== 'NOUN' || taken[noun]) continue
    if (!classesOf(language.wordClasses, lemma(s, noun).toLowerCase()).some((name) => OWNED.has(name))) continue
    add({
      from,
      to,
      head: from,
      name: canonicalName(roster, actor.id),
      actor: canonicalName(roster, actor.id),
      party: party(committedBy(roster, actor, day)),
      kind: 'body',
      id: actor.id,
      plural: false,
      feminine: false,
      sure: true,
      state: true,
    })
  }
}

export const findNamed = (search: Search): void => {
  const { s, context, pieces, taken, add, party } = search
  const { roster, language, day } = context
  for (const piece of pieces) {
    if (piece.adjective || taken[piece.from]) continue
    const { actor } = piece
    const id = committedBy(roster, actor, day)
    const kind: ActorKind =
      actor.kind === 'person'
        ? isExpert(roster, actor)
          ? 'expert'
          : 'person'
        : actor.kind === 'medium'
          ? 'medium'
          : actor.kind === 'think-tank'
            ? 'expert'
            : actor.kind === 'place'
              ? 'place'
              : actor.kind === 'collective'
                ? 'collective'
                : 'body'
    const stands = actor.seatOf ? (roster.actors.get(actor.seatOf) ?? actor) : actor
    // A seat behind a preposition of place is a place; elsewhere it acts for its government.
    const preposition = norm(s, piece.from - 1)
    const acting = actor.kind === 'place' && actor.seatOf !== null && !language.placePrepositions.has(preposition)
    add({
      from: stretchLeft(s, piece.from),
      to: piece.to,
      head: piece.to - 1,
      name: canonicalName(roster, stands.id),
      actor: canonicalName(roster, stands.id),
      party: party(id),
      kind: acting ? 'body' : kind,
      id: stands.id,
      plural: actor.kind === 'collective',
      feminine: false,
      sure: true,
      state: stands.kind === 'state',
      called: (roster.actors.get(id ?? '') ?? stands).called[language.code] ?? [],
      offices: heldBy(actor, day),
    })
  }
  findOwners(search)
}
