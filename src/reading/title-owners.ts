// Whose spokesman, leader or chairman somebody is where the sentence only describes it: "the group's leader", "its chairman",
// "a company spokeswoman", "a spokesman" right behind what his side said, a minister of the state the words around name.
import type { Language } from '../language/index.js'
import type { ActorMention } from './actors/mention.js'
import type { Prepared } from './actors/remember-persons.js'
import { describedHolder, takenUp } from './described.js'
import { type Discourse, newDiscourse } from './discourse.js'
import type { Holder } from './holder.js'
import { possessorOf } from './pronouns.js'
import { remember } from './remember.js'
import { isPossessiveMark, norm, type Sentence, tag } from './sentence.js'
import { stateOfOffice } from './state-of-office.js'

const SPOKESPERSON = 'spokesperson'
/** Words between an owner and the title: "its longtime deputy leader". */
const LONGEST_BETWEEN = 3

type Titled = ActorMention & { readonly serves: NonNullable<ActorMention['serves']> }
const isTitled = (m: ActorMention): m is Titled => m.serves !== undefined

interface Place {
  readonly one: Prepared
  readonly discourse: Discourse
  readonly index: number
}

/** The noun that says whose title it is, -1 where none does; and whether it stands right before the title. */
const ownerNoun = (s: Sentence, { from, to }: Titled['serves'], { links }: Language): number => {
  if (links.workplace.has(norm(s, to))) {
    const noun = tag(s, to + 1) === 'DET' ? to + 2 : to + 1
    return tag(s, noun) === 'NOUN' ? noun : -1
  }
  if (tag(s, from - 1) === 'NOUN') return from - 1
  let at = from - 1
  while (from - at <= LONGEST_BETWEEN && (tag(s, at) === 'ADJ' || tag(s, at) === 'NOUN')) at--
  return isPossessiveMark(s, at) && tag(s, at - 1) === 'NOUN' ? at - 1 : -1
}

const ownerOf = (title: Titled, { one, discourse, index }: Place): Holder | null => {
  const { sentence: s, tongue, mentions } = one
  const context = { language: tongue.language, mentions, discourse, sentence: index, speaker: null }
  const noun = ownerNoun(s, title.serves, tongue.language)
  if (noun >= 0) return takenUp(s, noun, context)
  const possessor = possessorOf(s, title, context)
  if (possessor !== null) return possessor
  if (title.serves.office !== SPOKESPERSON) return null
  // Only right behind what his side said, and where the sentence names nobody he could speak for.
  const before = discourse.bodies.find((b) => b.subject && index - b.sentence === 1)
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

const isOpen = (m: ActorMention): boolean => isTitled(m) || (m.kind === 'body' && !m.sure)

/** For the sentences of an article, in order. */
export const withTitleOwners = (prepared: readonly Prepared[]): readonly Prepared[] => {
  if (!prepared.some(({ mentions }) => mentions.some(isOpen))) return prepared
  const discourse = newDiscourse()
  return prepared.map((one, index) => {
    const mentions = one.mentions.map((m): ActorMention => {
      if (m.kind === 'body' && !m.sure) return takenUpBody(m, { one, discourse, index })
      if (!isTitled(m) || m.party !== null) return m
      const party =
        ownerOf(m, { one, discourse, index })?.party ??
        stateOfOffice(one.sentence, m, { mentions: one.mentions, language: one.tongue.language, discourse, index })
      return party === null
        ? m
        : { ...m, party, actor: m.sure ? m.actor : `${m.serves.office} of ${party}`, sure: true }
    })
    remember(discourse, one.sentence, mentions, index, one.tongue.language)
    return { ...one, mentions }
  })
}
