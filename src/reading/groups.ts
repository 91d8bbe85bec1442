// Several who are meant together: named side by side here, or taken up by one word later.
import type { Language } from '../language/index.js'
import { type ActorMention, type Fellow, mentionAt } from './actors/mention.js'
import type { HolderContext } from './discourse.js'
import { type Holder, holderOfMention, jointHolder } from './holder.js'
import { head, isSubjectWord, isVerb, label, lemma, norm, type Sentence, tag } from './sentence.js'
import { beingAt } from './word-class.js'

/** Parties joined to each other ("Deutschland und Frankreich"), the last ones of the sentence; persons and bodies, no places. */
export const newestGroup = (s: Sentence, mentions: readonly ActorMention[]): readonly Holder[] => {
  const joined = mentions.filter((m) => m.kind === 'person' || m.kind === 'body' || m.kind === 'collective')
  for (const last of [...joined].reverse()) {
    if (last.fellows) return sidesOf(s, last, last.fellows)
    const [first, ...others] = rowOf(s, last, joined)
    if (first === undefined || others.length === 0) continue
    // "Unterhändler Russlands und der Ukraine": joined are the two, not an envoy and a state.
    const isTitle = first.kind === 'person' && first.id === null
    const own = holderOfMention(s, first)
    const atOwner = isTitle && others.every((m) => joinedAt(s, m, first) !== first.head)
    return [atOwner ? side(own) : own, ...others.map((m) => holderOfMention(s, m))]
  }
  return []
}

/** All of an enumeration in the order of the text: a parse hangs each name on the first or on the one before. */
const rowOf = (s: Sentence, one: ActorMention, joined: readonly ActorMention[]): readonly ActorMention[] => {
  const row = new Set([one])
  let size = 0
  while (size < row.size) {
    size = row.size
    for (const m of joined)
      if ([...row].some((other) => m !== other && (joinedAt(s, m, other) >= 0 || joinedAt(s, other, m) >= 0)))
        row.add(m)
  }
  return joined.filter((m) => row.has(m))
}

/** "Envoys of Russia and Ukraine": both sides are the two they were sent by. */
const sidesOf = (s: Sentence, mention: ActorMention, fellows: readonly Fellow[]): readonly Holder[] => {
  const first = holderOfMention(s, mention)
  return [side(first), ...fellows.map(({ actor, party, id }) => ({ ...first, actor: party ?? actor, party, id }))]
}

const side = (holder: Holder): Holder => ({ ...holder, actor: holder.party ?? holder.actor })

/** The token of `first` to which another mention is joined by "and" or a comma, -1 where it is not. */
const joinedAt = (s: Sentence, { from, to }: ActorMention, first: ActorMention): number => {
  for (let k = from; k < to; k++)
    if (label(s, k) === 'conj' && head(s, k) >= first.from && head(s, k) < first.to) return head(s, k)
  return -1
}

/** Sentences over which "they" still means a group, and over which "both sides" does. */
const GROUP_REACH = 2
const SIDES_REACH = 12

const distinct = (holders: readonly Holder[]): readonly Holder[] =>
  holders.filter((holder, k) => holders.findIndex(({ actor }) => actor === holder.actor) === k)

/** "Black met White and Green. The two leaders …": any two of them. "Black said White and Green …" only tells of two. */
const isMetByThird = (
  { holders, sentence }: HolderContext['discourse']['groups'][number],
  arePersons: boolean,
  { persons, bodies }: HolderContext['discourse'],
): boolean => {
  const here = (arePersons ? persons : bodies.filter(({ state }) => state)).filter((one) => one.sentence === sentence)
  const isOfPair = (actor: string): boolean => holders.some((one) => one.actor === actor)
  return (
    here.some((one) => one.subject && !one.speaks && !isOfPair(one.holder.actor)) &&
    !here.some((one) => one.subject && isOfPair(one.holder.actor))
  )
}

/**
 * "Black telephoned White. The two leaders agreed …", "both sides": those named side by side last, else the only two persons,
 * or states, of the sentence so far or of the one before.
 */
const twoMeant = (s: Sentence, i: number, context: HolderContext): Holder | null => {
  const { language, discourse, mentions, sentence } = context
  const pair = discourse.groups.findLast(
    (group) => sentence - group.sentence <= SIDES_REACH && group.holders.length === 2,
  )
  const arePersons = beingAt(s, i, language) === 'people'
  if (pair && sentence - pair.sentence <= GROUP_REACH)
    return isMetByThird(pair, arePersons, discourse) ? null : jointHolder(pair.holders)
  const named = mentions.filter((m) => m.to <= i && m.sure && (arePersons ? m.kind === 'person' : m.state === true))
  const told = (arePersons ? discourse.persons : discourse.bodies.filter((body) => body.state)).filter(
    (one) => one.sentence === sentence - 1,
  )
  for (const all of [named.map((m) => holderOfMention(s, m)), told.map(({ holder }) => holder)]) {
    const two = distinct(all)
    if (two.length === 2) return jointHolder(two)
    if (two.length > 2) break
  }
  return pair ? jointHolder(pair.holders) : null
}

/** "beide Länder", "the two governments", "the ministers", or a plural pronoun: those who were last named side by side, as one. */
export const groupMeant = (s: Sentence, i: number, context: HolderContext): Holder | null => {
  const { language, discourse, sentence } = context
  const mention = mentionAt(context.mentions, i)
  if (mention && mention.kind !== 'collective' && (mention.kind !== 'person' || mention.sure)) return null
  const isCounted = (s.children[i] ?? []).some((c) => c < i && language.bothWords.has(norm(s, c)))
  if (tag(s, i) === 'NOUN' && isCounted)
    return language.isThing(lemma(s, i).toLowerCase()) ? null : twoMeant(s, i, context)
  const near = discourse.groups.filter((group) => sentence - group.sentence <= SIDES_REACH)
  const group = near.at(-1)
  if (!group) return null
  const pair = near.findLast(({ holders }) => holders.length === 2)
  const isNear = sentence - group.sentence <= GROUP_REACH
  const word = lemma(s, i).toLowerCase()
  if (tag(s, i) === 'NOUN') {
    if (language.isThing(word)) return null
    const before = (s.children[i] ?? []).filter((c) => c < i)
    const many = isNear && isPluralNoun(s, i) && group.holders.every((holder) => holder.kind === 'person')
    return many && mention && before.some((c) => tag(s, c) === 'DET') ? jointHolder(group.holders) : null
  }
  if (language.bothWords.has(norm(s, i))) return pair ? jointHolder(pair.holders) : null
  const person = language.thirdPerson.get(norm(s, i))
  if (!isNear || context.speaker !== null) return null
  if (person !== 'they' && !(person === 'she' && isPluralSubject(s, i, language))) return null
  const newer = discourse.bodies.some((b) => b.plural && b.sentence > group.sentence)
  return newer ? null : jointHolder(group.holders)
}

/** "Moscow and Kyiv said they had agreed": the subject of this sentence that a plural pronoun takes up, where it names several; -1 else. */
export const rowTakenUp = (s: Sentence, i: number, { language, mentions, speaker }: HolderContext): number => {
  const person = language.thirdPerson.get(norm(s, i))
  const isThey = person === 'they' || (person === 'she' && isPluralSubject(s, i, language))
  if (!isThey || !isSubjectWord(s, i)) return -1
  const verb = head(s, i)
  for (let k = i - 1; k >= 0; k--) {
    if (label(s, k) !== 'nsubj' || head(s, k) === verb) continue
    const first = mentionAt(mentions, k)
    if (first === null) {
      if (isPluralNoun(s, k)) return -1
      continue
    }
    const row =
      first.kind === 'place'
        ? []
        : rowOf(
            s,
            first,
            mentions.filter((m) => m.kind !== 'place' && m.to <= i),
          )
    const isTheirs = speaker === null || row.some((m) => m.actor === speaker.actor)
    if (row.length > 1 || first.plural) return row.length > 1 && row[0] === first && isTheirs ? k : -1
  }
  return -1
}

const isPluralNoun = (s: Sentence, i: number): boolean => s.parse.feats[i]?.number === 'plur'

/** Where more than one have a pronoun of their own, that of a woman does not mean them. */
export const hasThey = ({ thirdPerson }: Language): boolean => [...thirdPerson.values()].includes('they')

/** "Sie fordern": the verb tells that more than one is meant. */
export const isPluralSubject = (s: Sentence, i: number, language: Language): boolean => {
  const verb = head(s, i)
  if (verb < 0 || !isSubjectWord(s, i) || hasThey(language)) return false
  const auxiliaries = (s.children[verb] ?? []).filter((k) => label(s, k).startsWith('aux') || label(s, k) === 'cop')
  return [verb, ...auxiliaries].some(
    (k) => isVerb(s, k) && s.parse.feats[k]?.verbForm === 'fin' && language.isPluralVerb(norm(s, k)),
  )
}

const BETWEEN_COMPANIONS: ReadonlySet<string> = new Set(['PRON', 'DET', 'ADJ', 'NOUN', 'PROPN'])
const POSSESSIVE: ReadonlySet<string> = new Set(['PRON', 'DET'])
const LONGEST_BETWEEN = 5

/** "Merz and his Polish counterpart Donald Tusk": the first of the two, whom a parse may leave out. */
export const companionOf = (s: Sentence, i: number, { mentions }: HolderContext): Holder | null => {
  const second = mentionAt(mentions, i)
  if (second?.kind !== 'person') return null
  const first = mentions.findLast((m) => m.to < second.from)
  if (first?.kind !== 'person' || second.from - first.to < 3 || second.from - first.to > LONGEST_BETWEEN) return null
  if (tag(s, first.to) !== 'CCONJ' || !POSSESSIVE.has(tag(s, first.to + 1))) return null
  for (let k = first.to + 1; k < second.from; k++) if (!BETWEEN_COMPANIONS.has(tag(s, k))) return null
  return (s.children[first.head] ?? []).some((c) => label(s, c) === 'conj' && c >= second.from && c < second.to)
    ? null
    : holderOfMention(s, first)
}
