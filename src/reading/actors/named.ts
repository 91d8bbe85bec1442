// Names of the casebook that stand alone.
import { classesOf } from '../../language/index.js'
import { head, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { isView } from '../view-phrases.js'
import type { ActorKind, MentionContext } from './mention.js'
import { canonicalName, committedBy, isExpert } from './roster.js'
import { heldBy, type Search, stretchLeft } from './search.js'
import { isSigningPlace } from './signing-places.js'
import { prefixActor } from './titles.js'

/** Nouns of what is wanted, offered and refused: the state before one is whose it is. */
const OWNED: ReadonlySet<string> = new Set(
  'demand proposal offer acceptance refusal threat promise condition'.split(' ').map((name) => `n-${name}`),
)

/** "US-Plan", "Trump-Papier": the first part of the word names whose it is. */
const findOwnersInWord = ({ s, context, taken, add, party }: Search): void => {
  const { roster, language, day } = context
  for (let i = 0; i < s.tokens.length; i++) {
    const word = norm(s, i)
    const dash = word.lastIndexOf('-')
    if (dash <= 0 || taken[i] || tag(s, i) !== 'NOUN' || language.papers.kindOf(lemma(s, i).toLowerCase()) === null)
      continue
    const actor = prefixActor(roster, word.slice(0, dash))
    if (!actor || actor.kind === 'place' || actor.kind === 'medium' || actor.kind === 'think-tank') continue
    const name = canonicalName(roster, actor.id)
    add({
      from: i,
      to: i + 1,
      head: i,
      name,
      actor: name,
      party: party(committedBy(roster, actor, day)),
      kind: actor.kind === 'person' ? (isExpert(roster, actor) ? 'expert' : 'person') : 'body',
      id: actor.id,
      plural: false,
      feminine: false,
      sure: true,
      state: actor.kind === 'state',
    })
  }
}

/** "A European draft": the adjective is the first word of those who are called "European states". */
const findSharedOwners = ({ s, context, taken, add, party }: Search): void => {
  const { roster, language, day } = context
  for (let i = 0; i < s.tokens.length; i++) {
    const noun = head(s, i)
    if (tag(s, i) !== 'ADJ' || taken[i] || label(s, i) !== 'amod' || noun <= i || taken[noun]) continue
    if (language.papers.kindOf(lemma(s, noun).toLowerCase()) === null) continue
    const entry = [norm(s, i), lemma(s, i).toLowerCase(), `${lemma(s, i).toLowerCase()}e`]
      .flatMap((word) => roster.names.get(word) ?? [])
      .find(
        ({ words, actor }) => words.length === 2 && actor.kind === 'collective' && actor.plural.includes(language.code),
      )
    if (!entry) continue
    const id = committedBy(roster, entry.actor, day) ?? entry.actor.id
    const name = canonicalName(roster, id)
    add({
      from: i,
      to: i + 1,
      head: i,
      name,
      actor: name,
      party: party(id),
      kind: 'collective',
      id,
      plural: true,
      feminine: false,
      sure: true,
    })
  }
}

/** "The Russian demand", "a French proposal": the adjective names the state. */
const findOwners = ({ s, context, pieces, taken, add, party }: Search): void => {
  const { roster, language, day } = context
  for (const { from, to, actor, adjective } of pieces) {
    if (!adjective || taken[from] || actor.kind !== 'state') continue
    // "the European and Ukrainian text": joined to the adjective before it.
    const isJoined = label(s, from) === 'conj' && label(s, head(s, from)) === 'amod'
    const noun = isJoined ? head(s, head(s, from)) : head(s, from)
    if ((label(s, from) !== 'amod' && !isJoined) || noun < to || tag(s, noun) !== 'NOUN' || taken[noun]) continue
    const word = lemma(s, noun).toLowerCase()
    const isOwned = classesOf(language.wordClasses, word).some((name) => OWNED.has(name))
    if (!isOwned && !isView(s, noun, language) && language.papers.kindOf(word) === null) continue
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

/** How far before its people a share of it stands: "60 Prozent der Deutschen", "two thirds of all Americans". */
const SHARE_BEFORE = 3

/** "70 Prozent der Ukrainer", "a majority of Ukrainians": those who answered a survey bind nobody. */
const isShareOfPeople = (s: Sentence, from: number, { roster, language }: MentionContext): boolean => {
  if (!roster.demonyms.has(norm(s, from))) return false
  for (let k = from - 1; k >= from - SHARE_BEFORE && k >= 0; k--) {
    if (language.frames.shares.has(norm(s, k))) return true
    if (!['DET', 'ADP', 'ADJ'].includes(tag(s, k))) return false
  }
  return false
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
    const acting =
      actor.kind === 'place' &&
      actor.seatOf !== null &&
      !language.placePrepositions.has(preposition) &&
      !isSigningPlace(s, piece.to - 1, language)
    const isShare = isShareOfPeople(s, piece.from, context)
    add({
      from: stretchLeft(s, piece.from),
      to: piece.to,
      head: piece.to - 1,
      name: canonicalName(roster, stands.id),
      actor: canonicalName(roster, stands.id),
      party: isShare ? null : party(id),
      kind: isShare ? 'place' : acting ? 'body' : kind,
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
  findSharedOwners(search)
  findOwnersInWord(search)
}
