// Whose spokesman, leader or chairman somebody is where the sentence only describes it: "the group's leader", "its chairman",
// "a company spokeswoman", "a spokesman" right behind what his side said.
import type { ActorMention } from './actors/mention.js'
import type { Prepared } from './actors/remember-persons.js'
import { describedHolder, takenUp } from './described.js'
import { type Discourse, newDiscourse, newest } from './discourse.js'
import type { Holder } from './holder.js'
import { remember } from './remember.js'
import { norm, type Sentence, tag } from './sentence.js'

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])
const BEHIND: ReadonlySet<string> = new Set(['of', 'for', 'von', 'vom', 'der', 'des', 'für', 'beim'])
const SPOKESPERSON = 'spokesperson'
/** Words between an owner and the title: "its longtime deputy leader". */
const LONGEST_BETWEEN = 3

interface Place {
  readonly one: Prepared
  readonly discourse: Discourse
  readonly index: number
}

/** The noun that says whose title it is, -1 where none does; and whether it stands right before the title. */
const ownerNoun = (s: Sentence, { from, to }: { readonly from: number; readonly to: number }): number => {
  if (BEHIND.has(norm(s, to))) {
    const noun = tag(s, to + 1) === 'DET' ? to + 2 : to + 1
    return tag(s, noun) === 'NOUN' ? noun : -1
  }
  if (tag(s, from - 1) === 'NOUN') return from - 1
  let at = from - 1
  while (from - at <= LONGEST_BETWEEN && (tag(s, at) === 'ADJ' || tag(s, at) === 'NOUN')) at--
  return POSSESSIVE.has(norm(s, at)) && tag(s, at - 1) === 'NOUN' ? at - 1 : -1
}

/** "His spokesman", "their leader". */
const ownerByPronoun = (s: Sentence, from: number, { one, discourse, index }: Place): Holder | null => {
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_BETWEEN; at--) {
    const person = one.tongue.language.thirdPerson.get(norm(s, at))
    if (person === 'he' || (person === 'she' && !one.tongue.language.objectMayLead))
      return newest(discourse.persons, index, ({ holder }) => holder.party !== null)?.holder ?? null
    if (person !== undefined)
      return newest(discourse.bodies, index, ({ holder }) => holder.party !== null)?.holder ?? null
    if (tag(s, at) !== 'ADJ' && tag(s, at) !== 'NOUN') return null
  }
  return null
}

const ownerOf = (serves: NonNullable<ActorMention['serves']>, place: Place): Holder | null => {
  const { sentence: s, tongue, mentions } = place.one
  const { language } = tongue
  const noun = ownerNoun(s, serves)
  if (noun >= 0)
    return takenUp(s, noun, { language, mentions, discourse: place.discourse, sentence: place.index, speaker: null })
  const byPronoun = ownerByPronoun(s, serves.from, place)
  if (byPronoun !== null) return byPronoun
  if (serves.office !== SPOKESPERSON) return null
  // Only right behind what his side said, and where the sentence names nobody he could speak for.
  const before = place.discourse.bodies.find((b) => b.subject && place.index - b.sentence === 1)
  return before?.holder.party ? before.holder : null
}

/** "The ministry", "the government", whose state an earlier sentence names. */
const takenUpBody = (m: ActorMention, { one, discourse, index }: Place): ActorMention => {
  const { sentence, tongue, mentions } = one
  const context = { language: tongue.language, mentions, discourse, sentence: index, speaker: null }
  const holder = describedHolder(sentence, m.head, context)
  if (holder === null || holder.party === null) return m
  const { actor, party, id } = holder
  return { ...m, actor, name: actor, party, id, sure: true }
}

const isOpen = (m: ActorMention): boolean => m.serves !== undefined || (m.kind === 'body' && !m.sure)

/** For the sentences of an article, in order. */
export const withTitleOwners = (prepared: readonly Prepared[]): readonly Prepared[] => {
  if (!prepared.some(({ mentions }) => mentions.some(isOpen))) return prepared
  const discourse = newDiscourse()
  return prepared.map((one, index) => {
    const mentions = one.mentions.map((m): ActorMention => {
      if (m.kind === 'body' && !m.sure) return takenUpBody(m, { one, discourse, index })
      const owner = m.serves === undefined || m.party !== null ? null : ownerOf(m.serves, { one, discourse, index })
      if (owner === null || owner.party === null) return m
      return { ...m, party: owner.party, actor: m.sure ? m.actor : `${m.serves?.office} of ${owner.party}`, sure: true }
    })
    remember(discourse, one.sentence, mentions, index, one.tongue.language)
    return { ...one, mentions }
  })
}
