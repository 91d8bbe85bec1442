// Who holds what is said: the subject of a clause as a mention, through pronouns, relative clauses, coordination and groups.
import { isNameOfAsked } from './actors/asked.js'
import { type ActorMention, mentionAt } from './actors/mention.js'
import { isOtherOffice } from './actors/other-office.js'
import { describedHolder, ownCountry } from './described.js'
import { contextAt, type Discourse, type HolderContext, newest } from './discourse.js'
import { companionOf, groupMeant, rowTakenUp } from './groups.js'
import { type Holder, holderOfMention, jointHolder } from './holder.js'
import { isExpertNoun, mayName } from './may-name.js'
import { ownerByPronoun, possessorOf, pronoun } from './pronouns.js'
import { childWith, label, norm, offsets, type Sentence, subtree, tag, written } from './sentence.js'
import { beingAt } from './word-class.js'

export { mentionAt } from './actors/mention.js'
export { type Discourse, type HolderContext, newDiscourse } from './discourse.js'
export { type Holder, holderOfMention } from './holder.js'

/** "a minister", "zwei Minister"; not "the two ministers". */
const isAnyone = (s: Sentence, i: number, { language: { described } }: HolderContext): boolean =>
  described.anyone.has(norm(s, i)) && !described.known.has(norm(s, i - 1))

/** Sentences over which "a spokesman" speaks for the body a sentence was about. */
const SPEAKS_FOR = 2

/** "Ein Sprecher des Ministeriums": what is named behind the title says for whom. */
const OF: ReadonlySet<string> = new Set(['case', 'nmod', 'nmod:poss'])

/** "Der Konzern lehnte ab. Ein Sprecher sagte, …": nobody known, who speaks for whom the report is about; others speak for nobody. */
const someoneOf = (s: Sentence, mention: ActorMention, { language, discourse, sentence }: HolderContext): Holder => {
  const own = holderOfMention(s, mention)
  const isVoice = language.described.voices.test(mention.name.toLowerCase())
  if (
    own.party !== null ||
    !isVoice ||
    OF.has(label(s, mention.to)) ||
    childWith(s, mention.head, 'nmod', 'appos') >= 0
  )
    return own
  const body = newest(discourse.bodies, sentence, (b) => b.subject && b.holder.party !== null, SPEAKS_FOR)
  return { ...own, party: body?.holder.party ?? null }
}

/** Sentences over which somebody is still called by his people. */
const COMPATRIOT_REACH = 12

/** "Der Russe": whoever was last told of that speaks for his state. */
const compatriotOf = (s: Sentence, mention: ActorMention, { discourse, sentence }: HolderContext): Holder => {
  const { national, feminine } = mention
  const found = newest(
    discourse.persons,
    sentence,
    (p) => p.holder.party === national && !(feminine ? p.masculine : p.feminine),
    COMPATRIOT_REACH,
  )
  const own = holderOfMention(s, mention)
  if (!found) return own
  // Where two of them have just been named, it is one of that state.
  const isOneOfTwo = discourse.persons.some(
    (p) => p.sentence === found.sentence && p.holder.party === national && p.holder.actor !== found.holder.actor,
  )
  const { begin, end } = own
  return isOneOfTwo
    ? { ...own, actor: national ?? own.actor, party: national ?? null }
    : { ...found.holder, begin, end }
}

/**
 * "the ministry", "die Regierung": the last state, else whoever somebody just named speaks for, else the last body that speaks
 * for somebody.
 */
const lastGoverning = ({ discourse: { bodies, persons, place }, sentence }: HolderContext): Holder | null => {
  const state = newest(bodies, sentence, (b) => b.state && b.holder.party !== null)
  const person = newest(persons, sentence, (p) => p.holder.party !== null && p.holder.kind === 'person')
  // "Black called the prime minister. The presidential office said …": rather his than that of a state told of in passing.
  if (person && (!state || (person.subject && !state.subject && person.sentence >= state.sentence))) {
    const { party } = person.holder
    // "Black came to Oslo. The foreign ministry said …": his own, or that of where he is.
    if (place && place.sentence >= person.sentence && place.party !== party) return null
    return { ...person.holder, actor: party ?? person.holder.actor, kind: 'body', id: null }
  }
  return (state ?? newest(bodies, sentence, (b) => b.holder.party !== null))?.holder ?? null
}

/** The holder a nominal token names: the mention around it, what a pronoun stands for, or the bare noun phrase. */
export const holderAt = (s: Sentence, i: number, around: HolderContext): Holder | null => {
  const context = contextAt(around, i)
  const mention = mentionAt(context.mentions, i)
  if (mention) {
    const own = holderOfMention(s, mention)
    if (mention.kind === 'person' && !mention.sure) {
      if (isAnyone(s, mention.from, context) || isAnyone(s, mention.from - 1, context))
        return someoneOf(s, mention, context)
      if (mention.national !== undefined) return compatriotOf(s, mention, context)
      const owner = possessorOf(s, mention, context)
      if (owner) return { ...holderOfMention(s, mention), party: owner.party }
      // "Her spokesman said the president wanted …": of the speaker's own side, where somebody else speaks for it.
      const ours = ofOwnSide(mention, context)
      if (ours) return { ...holderOfMention(s, mention), ...ours }
      // "Business leaders demanded …": nobody who was named alone. "Ukrainian officials … . The officials …": the same.
      if (mention.plural) return describedHolder(s, mention.head, context) ?? holderOfMention(s, mention)
      // "the minister", "der Präsident": whoever was last spoken of, if anybody was who may bear the title.
      const { feminine, masculine, offices = [] } = mention
      const { persons } = context.discourse
      const officesOf = (actor: string): readonly string[] =>
        persons.flatMap((p) => (p.holder.actor === actor ? p.offices : []))
      const found = newest(
        persons,
        context.sentence,
        (p) =>
          (feminine ? !p.masculine : masculine !== true || !p.feminine) &&
          !isOtherOffice(offices, officesOf(p.holder.actor)),
      )
      if (found) return found.holder
    }
    if (mention.kind === 'body' && !mention.sure) {
      const possessor = ownerByPronoun(s, mention, context)
      if (possessor) return possessor
      const described = describedHolder(s, mention.head, context)
      if (described) return described
      const owner = lastGoverning(context)
      if (owner) return { ...owner, begin: own.begin, end: own.end }
    }
    return holderOfMention(s, mention)
  }
  const meant = pronoun(s, i, context, holderAt)
  if (meant === 'none') return null
  if (meant) return meant
  // A mention that hangs on the noun as a name in apposition: "Ministerin Maria Muster".
  const isAsked = isNameOfAsked(s, i, context.language)
  for (const child of s.children[i] ?? []) {
    const rel = label(s, child)
    if (isAsked) continue
    if (rel === 'appos' || rel === 'flat' || rel === 'flat:name') {
      const named = mentionAt(context.mentions, child)
      if (named) return holderOfMention(s, named)
    }
  }
  const among = amongMany(s, i, context)
  if (among >= 0) {
    const those = holderAt(s, among, context)
    return those?.kind === 'unknown'
      ? { ...those, actor: written(s, i, among + 1), ...offsets(s, i, among + 1) }
      : those
  }
  if (!mayName(s, i, context.language)) return null
  const described = describedHolder(s, i, context) ?? ownCountry(s, i, context)
  if (described) return described
  const phrase = subtree(s, i, (c) =>
    ['det', 'amod', 'compound', 'flat', 'flat:name', 'nummod', 'nmod:poss'].includes(label(s, c)),
  )
  const from = phrase[0] as number
  const to = (phrase.at(-1) as number) + 1
  return {
    actor: written(s, from, to),
    party: null,
    kind: isExpertNoun(s, i, context.language) ? 'expert' : 'unknown',
    id: null,
    begin: s.tokens[from]?.begin ?? s.begin,
    end: s.tokens[to - 1]?.end ?? s.end,
    sure: false,
  }
}

/** "Hundreds of demonstrators": the noun of those who are so many, where it names nobody filed; -1 where it is none. */
const amongMany = (s: Sentence, i: number, { language, mentions }: HolderContext): number => {
  if (!language.described.amounts.has(norm(s, i))) return -1
  const noun = (s.children[i] ?? []).find((c) => c > i && label(s, c) === 'nmod' && tag(s, c) === 'NOUN') ?? -1
  return noun >= 0 && mentionAt(mentions, noun) === null && beingAt(s, noun, language) !== 'nobody' ? noun : -1
}

/** Sentences over which a side's leader is still meant by the bare title in the mouth of his spokesman. */
const OWN_SIDE_REACH = 12

const ofOwnSide = (
  { serves, plural }: ActorMention,
  { speaker, discourse, sentence }: HolderContext,
): Pick<Holder, 'actor' | 'party' | 'id' | 'sure'> | null => {
  if (serves === undefined || plural || speaker === null || speaker.kind !== 'person' || speaker.party === null)
    return null
  const { party } = speaker
  const isOurs = ({ holder }: Discourse['persons'][number]): boolean =>
    holder.party === party && holder.actor !== speaker.actor && holder.kind === 'person'
  const known = newest(discourse.persons, sentence, isOurs, OWN_SIDE_REACH)?.holder
  return known
    ? { actor: known.actor, party, id: known.id, sure: true }
    : { actor: `${serves.office} of ${party}`, party, id: null, sure: true }
}

/** "France, Germany and Britain": a parse may hang each name on the one before. */
const joinedNames = (s: Sentence, i: number, context: HolderContext): readonly number[] =>
  (s.children[i] ?? [])
    .filter(
      (c) =>
        label(s, c) === 'conj' &&
        (tag(s, c) === 'NOUN' || tag(s, c) === 'PROPN') &&
        (mentionAt(context.mentions, c) === null || mentionAt(context.mentions, c) !== mentionAt(context.mentions, i)),
    )
    .flatMap((c) => [c, ...joinedNames(s, c, context)])

/** "Kanzler Muster, Präsident Beispiel und …": the others may hang on the name behind the title that is the subject. */
const namesOf = (s: Sentence, i: number, { mentions }: HolderContext): readonly number[] => {
  const mention = mentionAt(mentions, i)
  if (mention?.kind !== 'person' || i >= mention.head || tag(s, mention.head) !== 'PROPN') return [i]
  return [i, ...Array.from({ length: mention.to - mention.head }, (_, k) => mention.head + k)]
}

/** "Britain and its allies": nobody named beside them. */
const isOfThose = (s: Sentence, c: number, { mentions, language }: HolderContext): boolean =>
  mentionAt(mentions, c) === null &&
  !(s.children[c] ?? []).some((k) => k > c && mentionAt(mentions, k) !== null) &&
  (s.children[c] ?? []).some((k) => k < c && label(s, k) === 'nmod:poss' && language.thirdPerson.has(norm(s, k)))

/** So many named side by side hold it one by one; more of them all together (coding manual, section 3). */
const ONE_BY_ONE = 3

/** "The ministers of Poland and Lithuania": those beside the first. */
const fellowsOf = (s: Sentence, i: number, first: Holder, { mentions }: HolderContext): readonly Holder[] =>
  (mentionAt(mentions, i)?.fellows ?? []).map(({ actor, party, id, from, to }) => ({
    ...first,
    actor,
    party,
    id,
    begin: s.tokens[from]?.begin ?? first.begin,
    end: s.tokens[to - 1]?.end ?? first.end,
  }))

/** All holders of a subject: "Polen und die baltischen Staaten" are two. */
export const coordinated = (s: Sentence, i: number, around: HolderContext): readonly Holder[] => {
  const context = contextAt(around, i)
  const named = rowTakenUp(s, i, context)
  if (named >= 0) return coordinated(s, named, around)
  const group = groupMeant(s, i, context)
  if (group) return [group]
  const first = holderAt(s, i, context)
  const fellows = first ? fellowsOf(s, i, first, context) : []
  const others = namesOf(s, i, context)
    .flatMap((k) => joinedNames(s, k, context))
    .filter((c) => !isOfThose(s, c, context))
    .map((c) => holderAt(s, c, context))
    .filter((h) => h !== null)
  const companion = companionOf(s, i, context)
  const all = [
    ...(companion ? [companion] : []),
    ...(first ? [first] : []),
    ...fellows,
    ...others.filter((one) => !fellows.some((f) => f.party === one.party && one.party !== null)),
  ]
  return all.length > ONE_BY_ONE ? [jointHolder(all)] : all
}
