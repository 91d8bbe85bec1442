// Of which state somebody holds an office where only the words around say it: "In Romania, Energy Minister X favours …",
// "Serbia took the same view: Foreign Minister X noted …".
import type { Language } from '../language/index.js'
import type { ActorMention } from './actors/mention.js'
import type { Discourse } from './discourse.js'
import { head, label, norm, type Sentence } from './sentence.js'

/** Offices that only governments have; of the others there are in firms and clubs as well. */
const OF_GOVERNMENT = /minister$/u
const OF_STATE = /^(?:president|vice-president|chancellor|monarch)$/u
/** Of those who work where the government sits: "In Washington, officials said …". */
const AT_SEAT = /^official$/u

const has = ({ offices = [] }: ActorMention, which: RegExp): boolean => offices.some((office) => which.test(office))

/** Where the words open a sentence: "In Romania", "And in Romania". */
const OPENING = 2
/** A title that still stands near the beginning of its sentence, so that the sentence before leads to it. */
const LEADING = 2

type State = Pick<ActorMention, 'party' | 'kind'>

/** "In Romania, …": the state that opens the sentence as a place. */
const placedIn = (s: Sentence, states: readonly ActorMention[], { placePrepositions }: Language): State | null =>
  states.find((m) => m.from <= OPENING && placePrepositions.has(norm(s, m.from - 1))) ?? null

/** "Russia shelled Odesa: Foreign Minister X protested": what is done to somebody else tells nothing of whose minister protests. */
const actsOn = (s: Sentence, verb: number, mentions: readonly ActorMention[]): boolean =>
  mentions.some((m) => (label(s, m.head) === 'obj' || label(s, m.head) === 'iobj') && head(s, m.head) === verb)

/** "Serbia took the same view: Foreign Minister …": the subject of the clause before the colon, and not of what the minister says. */
const actingBefore = (
  s: Sentence,
  title: ActorMention,
  states: readonly ActorMention[],
  mentions: readonly ActorMention[],
): State | null => {
  const colon = s.tokens.findLastIndex(({ text }, i) => i < title.from && text === ':')
  return (
    states.findLast(
      (m) =>
        label(s, m.head).startsWith('nsubj') &&
        m.head < colon &&
        head(s, m.head) < colon &&
        !actsOn(s, head(s, m.head), mentions),
    ) ?? null
  )
}

/** The state whose office a title without an owner must be; `null` where the words around tell none, or several. */
export const stateOfOffice = (
  s: Sentence,
  title: ActorMention,
  {
    mentions,
    language,
    discourse,
    index,
  }: {
    readonly mentions: readonly ActorMention[]
    readonly language: Language
    readonly discourse: Discourse
    readonly index: number
  },
): string | null => {
  const governs = has(title, OF_GOVERNMENT)
  const atSeat = has(title, AT_SEAT)
  if (!governs && !atSeat && !has(title, OF_STATE)) return null
  const states = mentions.filter((m) => m.state === true && m.party !== null && m.to <= title.from)
  const placed = placedIn(s, states, language)
  // Ministers travel: "In Kyiv, Foreign Minister X promised …" says nothing of whose minister he is.
  if (placed && (atSeat || placed.kind !== 'place')) return placed.party
  if (!governs) return null
  if (states.length > 0) return actingBefore(s, title, states, mentions)?.party ?? null
  if (title.from > LEADING || discourse.groups.some((group) => group.sentence === index - 1)) return null
  const before = discourse.bodies.filter((b) => b.sentence === index - 1 && b.state && b.subject)
  // "Russia attacked. Foreign Minister X protested": of the other side, as likely as not.
  return before.length === 1 && before[0]?.speaks ? before[0].holder.party : null
}
