// Who holds what is said: the subject of a clause as a mention, through pronouns, relative clauses, coordination and groups.
import type { Language } from '../language/index.js'
import type { ActorMention } from './actors/mention.js'
import { describedHolder } from './described.js'
import { type Discourse, type HolderContext, newest } from './discourse.js'
import { type Holder, jointHolder } from './holder.js'
import {
  childWith,
  head,
  isVerb,
  label,
  lemma,
  norm,
  rememberedPerToken,
  type Sentence,
  subtree,
  tag,
} from './sentence.js'
import { beingAt } from './word-class.js'

export { type Discourse, type HolderContext, newDiscourse } from './discourse.js'
export type { Holder } from './holder.js'

export const holderOfMention = (s: Sentence, mention: ActorMention): Holder => ({
  actor: mention.actor,
  party: mention.party,
  kind: mention.kind,
  id: mention.id,
  begin: s.tokens[mention.from]?.begin ?? s.begin,
  end: s.tokens[mention.to - 1]?.end ?? s.end,
  sure: mention.sure,
})

/** Whether a noun can never be somebody. */
const isThingAt = rememberedPerToken((s, i, language: Language): boolean => language.isThing(lemma(s, i).toLowerCase()))

export const newestPerson = (discourse: Discourse, at: number): Holder | null =>
  newest(discourse.persons, at)?.holder ?? null
export const newestBody = (discourse: Discourse, at: number): Holder | null =>
  newest(discourse.bodies, at)?.holder ?? null

/** What a body is called here: the words of its name, and the noun right before it. */
const nounsOf = (s: Sentence, { from, to }: ActorMention): readonly string[] => {
  const before = from > 0 && tag(s, from - 1) === 'NOUN' ? [from - 1] : []
  const own = Array.from({ length: to - from }, (_, k) => from + k)
  return [...before, ...own]
    .filter((i) => tag(s, i) === 'NOUN' || tag(s, i) === 'PROPN')
    .map((i) => lemma(s, i).toLowerCase())
}

/** Mentions kept for pronouns; what lies further back is out of reach anyway. */
const REMEMBERED = 48

export const remember = (
  discourse: Discourse,
  s: Sentence,
  mentions: readonly ActorMention[],
  index: number,
  language: Language,
): void => {
  for (const mention of mentions) {
    // The name may hang on its title, which is the subject.
    let subject = false
    for (let k = mention.from; k < mention.to && !subject; k++) subject = label(s, k).startsWith('nsubj')
    const holder = holderOfMention(s, mention)
    if (mention.kind === 'person' || mention.kind === 'expert') {
      if (mention.sure) discourse.persons.push({ holder, feminine: mention.feminine, sentence: index, subject })
    } else if (mention.kind === 'body' || mention.kind === 'collective') {
      discourse.bodies.push({
        holder,
        plural: mention.plural,
        sentence: index,
        subject,
        nouns: nounsOf(s, mention),
        state: mention.state === true,
      })
    }
  }
  // People without a name ("die Nationalisten") can be meant by a later "they" as well.
  for (let i = 0; i < s.tokens.length; i++) {
    if (
      label(s, i) !== 'nsubj' ||
      tag(s, i) !== 'NOUN' ||
      !(takesHolders(s, head(s, i), language) || isSomebody(s, i, language)) ||
      mentionAt(mentions, i) ||
      !mayName(s, i, language)
    )
      continue
    const from = (s.children[i] ?? []).filter((c) => c < i && ['det', 'amod', 'nummod'].includes(label(s, c)))[0] ?? i
    const holder: Holder = {
      actor: s.tokens
        .slice(from, i + 1)
        .map((t) => t.text)
        .join(' '),
      party: null,
      kind: 'unknown',
      id: null,
      begin: s.tokens[from]?.begin ?? s.begin,
      end: s.tokens[i]?.end ?? s.end,
      sure: false,
    }
    discourse.bodies.push({
      holder,
      plural: s.parse.feats[i]?.number === 'plur',
      sentence: index,
      subject: true,
      nouns: [lemma(s, i).toLowerCase()],
      state: false,
    })
  }
  const group = newestGroup(s, mentions)
  if (group.length > 1) discourse.groups.push({ holders: group, sentence: index })
  for (const list of [discourse.persons, discourse.bodies, discourse.groups])
    if (list.length > REMEMBERED) list.splice(0, list.length - REMEMBERED)
}

/** Parties joined to each other ("Deutschland und Frankreich"), the last ones of the sentence; persons and bodies, no places. */
const newestGroup = (s: Sentence, mentions: readonly ActorMention[]): readonly Holder[] => {
  const joined = mentions.filter((m) => m.kind === 'person' || m.kind === 'body' || m.kind === 'collective')
  for (const first of [...joined].reverse()) {
    const others = joined.filter((m) => m !== first && joins(s, m, first))
    if (others.length > 0) return [first, ...others].map((m) => holderOfMention(s, m))
  }
  return []
}

const joins = (s: Sentence, { from, to }: ActorMention, first: ActorMention): boolean => {
  for (let k = from; k < to; k++) if (joinsTo(s, k, first)) return true
  return false
}

const joinsTo = (s: Sentence, k: number, { from, to }: ActorMention): boolean =>
  label(s, k) === 'conj' && head(s, k) >= from && head(s, k) < to

/** Sentences over which "they" still means a group, and over which "both sides" does. */
const GROUP_REACH = 2
const SIDES_REACH = 12

/** "beide Länder", "the two governments", "the ministers", or a plural pronoun: those who were last named side by side, as one. */
const groupMeant = (s: Sentence, i: number, context: HolderContext): Holder | null => {
  const { language, discourse, sentence } = context
  const mention = mentionAt(context.mentions, i)
  if (mention && mention.kind !== 'collective' && (mention.kind !== 'person' || mention.sure)) return null
  const near = discourse.groups.filter((group) => sentence - group.sentence <= SIDES_REACH)
  const group = near.at(-1)
  if (!group) return null
  const pair = near.findLast(({ holders }) => holders.length === 2)
  const isNear = sentence - group.sentence <= GROUP_REACH
  const word = lemma(s, i).toLowerCase()
  if (tag(s, i) === 'NOUN') {
    if (language.isThing(word)) return null
    const before = (s.children[i] ?? []).filter((c) => c < i)
    if (before.some((c) => language.bothWords.has(norm(s, c)))) return pair ? jointHolder(pair.holders) : null
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

const isPluralNoun = (s: Sentence, i: number): boolean => s.parse.feats[i]?.number === 'plur'

/** "Sie fordern": the verb tells that more than one is meant. */
const isPluralSubject = (s: Sentence, i: number, language: Language): boolean => {
  const verb = head(s, i)
  if (verb < 0 || !isSubjectWord(s, i)) return false
  return [verb, ...(s.children[verb] ?? [])].some(
    (k) => isVerb(s, k) && s.parse.feats[k]?.verbForm === 'fin' && language.isPluralVerb(norm(s, k)),
  )
}

const isSomebody = (s: Sentence, i: number, language: Language): boolean => {
  const being = beingAt(s, i, language)
  return being === 'people' || being === 'body'
}

/** Verbs of saying and bargaining have people for subjects. */
const takesHolders = (s: Sentence, verb: number, language: Language): boolean =>
  verb >= 0 && (language.speechVerbs.has(lemma(s, verb)) || bargainingVerbs(language).has(lemma(s, verb)))

const verbsOf = new WeakMap<Language, ReadonlySet<string>>()

const bargainingVerbs = (language: Language): ReadonlySet<string> => {
  const known = verbsOf.get(language)
  if (known) return known
  const verbs = new Set(language.stanceVerbs.filter((entry) => entry.words.length === 0).map((entry) => entry.lemma))
  verbsOf.set(language, verbs)
  return verbs
}

export const mentionAt = (mentions: readonly ActorMention[], i: number): ActorMention | null => {
  for (let k = 0; k < mentions.length; k++) {
    const mention = mentions[k] as ActorMention
    if (i >= mention.from && i < mention.to) return mention
  }
  return null
}

const EMPTY_SUBJECTS = new Set([
  'es',
  'man',
  'it',
  'there',
  'one',
  'das',
  'dies',
  'this',
  'that',
  'niemand',
  'jemand',
  'nobody',
  'somebody',
  'someone',
  'anybody',
  'anyone',
  'keiner',
  'was',
  'what',
  'wer',
  'who',
])
const RELATIVES = new Set(['der', 'die', 'das', 'welche', 'welcher', 'welches', 'who', 'which', 'that'])

/** "our government", "his ministry": the speaker's, or that of the person last spoken of. */
const ownerByPronoun = (s: Sentence, mention: ActorMention, context: HolderContext): Holder | null => {
  const { firstPerson, thirdPerson } = context.language
  const words = [mention.from - 1, mention.from, mention.head - 1].map((k) => norm(s, k))
  if (words.some((w) => firstPerson.plural.has(w) || firstPerson.singular.has(w))) return context.speaker
  if (words.some((w) => thirdPerson.get(w) === 'he' || thirdPerson.get(w) === 'she'))
    return context.speaker?.kind === 'person'
      ? context.speaker
      : (newest(context.discourse.persons, context.sentence)?.holder ?? null)
  return null
}

const isSubjectWord = (s: Sentence, i: number): boolean => label(s, i) === 'nsubj' || label(s, i) === 'nsubj:pass'

const pronoun = (s: Sentence, i: number, context: HolderContext): Holder | null | 'none' => {
  const word = norm(s, i)
  const { language, discourse, sentence } = context
  if (language.firstPerson.singular.has(word) || language.firstPerson.plural.has(word)) return context.speaker ?? 'none'
  if (tag(s, i) === 'PRON' && RELATIVES.has(word)) {
    let at = head(s, i)
    for (let steps = 0; at >= 0 && steps < 5; steps++) {
      if (label(s, at) === 'acl:relcl' || label(s, at) === 'acl') {
        const antecedent = head(s, at)
        return antecedent >= 0 ? (holderAt(s, antecedent, context) ?? 'none') : 'none'
      }
      at = head(s, at)
    }
  }
  // "man werde …" in somebody's mouth is that somebody.
  if (language.impersonal.has(word)) return context.speaker ?? 'none'
  const person = language.thirdPerson.get(word)
  if (person === undefined) return EMPTY_SUBJECTS.has(word) ? 'none' : null
  // "The EU said it would …", "er werde …": inside a message the pronoun mostly is the speaker.
  const speaker = context.speaker
  if (speaker && isSubjectWord(s, i) && !context.quoted) {
    const human = speaker.kind === 'person' || speaker.kind === 'expert'
    if (human ? person === 'he' || person === 'she' : person !== 'he') return speaker
  }
  const before = context.mentions.filter(
    (m) => m.to <= i && (m.kind === 'person' || m.kind === 'body' || m.kind === 'collective'),
  )
  if (person === 'he') {
    const isOther = (actor: string): boolean => !context.quoted || actor !== speaker?.actor
    const here = before.filter((m) => m.kind === 'person' && m.sure && !m.feminine && isOther(m.actor)).at(-1)
    const found = newest(discourse.persons, sentence, (p) => !p.feminine && isOther(p.holder.actor))
    if (context.quoted && here) return holderOfMention(s, here)
    return found && found.subject ? found.holder : here ? holderOfMention(s, here) : (found?.holder ?? 'none')
  }
  if (person === 'she') {
    const feminine = newest(discourse.persons, sentence, (p) => p.feminine)
    if (feminine) return feminine.holder
    const plural = newest(discourse.bodies, sentence)
    return plural?.holder ?? newest(discourse.persons, sentence)?.holder ?? 'none'
  }
  if (person === 'they')
    return (
      newest(discourse.bodies, sentence, (b) => b.plural)?.holder ??
      newest(discourse.bodies, sentence)?.holder ??
      'none'
    )
  return newest(discourse.bodies, sentence, (b) => !b.plural)?.holder ?? 'none'
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X'])

/** The holder a nominal token names: the mention around it, what a pronoun stands for, or the bare noun phrase. */
export const holderAt = (s: Sentence, i: number, context: HolderContext): Holder | null => {
  const mention = mentionAt(context.mentions, i)
  if (mention) {
    if (mention.kind === 'person' && !mention.sure) {
      // "the minister", "der Präsident": whoever was last spoken of, if anybody was.
      const found = newest(context.discourse.persons, context.sentence)
      if (found) return found.holder
    }
    if (mention.kind === 'body' && !mention.sure) {
      const possessor = ownerByPronoun(s, mention, context)
      if (possessor) return possessor
      const described = describedHolder(s, mention.head, context)
      if (described) return described
      // "the ministry", "die Regierung": the last body or person that speaks for somebody.
      const found = newest(context.discourse.bodies, context.sentence, (b) => b.holder.party !== null)
      if (found) return found.holder
    }
    return holderOfMention(s, mention)
  }
  const meant = pronoun(s, i, context)
  if (meant === 'none') return null
  if (meant) return meant
  // A mention that hangs on the noun as a name in apposition: "Ministerin Maria Muster".
  for (const child of s.children[i] ?? []) {
    const rel = label(s, child)
    if (rel === 'appos' || rel === 'flat' || rel === 'flat:name') {
      const named = mentionAt(context.mentions, child)
      if (named) return holderOfMention(s, named)
    }
  }
  if (!mayName(s, i, context.language)) return null
  const described = describedHolder(s, i, context)
  if (described) return described
  const phrase = subtree(s, i, (c) =>
    ['det', 'amod', 'compound', 'flat', 'flat:name', 'nummod', 'nmod:poss'].includes(label(s, c)),
  )
  const from = phrase[0] as number
  const to = (phrase.at(-1) as number) + 1
  const text = s.tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')
  return {
    actor: text,
    party: null,
    kind: isExpertNoun(s, i, context.language) ? 'expert' : 'unknown',
    id: null,
    begin: s.tokens[from]?.begin ?? s.begin,
    end: s.tokens[to - 1]?.end ?? s.end,
    sure: false,
  }
}

/** "2007", "Zuletzt", "neue" are taken for subjects, but nobody. */
const mayName = (s: Sentence, i: number, language: Language): boolean => {
  const word = norm(s, i)
  return (
    NOMINAL.has(tag(s, i)) &&
    !isThingAt(s, i, language) &&
    beingAt(s, i, language) !== 'nobody' &&
    !word.endsWith('-') &&
    !language.openers.has(word) &&
    !/^[\d.,]+$/.test(word) &&
    (tag(s, i) !== 'ADJ' || childWith(s, i, 'det') >= 0)
  )
}

/** "Analysten", or a name with what it does behind a comma: "Jana Weber, Politologin an der Universität". */
const isExpertNoun = (s: Sentence, i: number, { expertNouns }: Language): boolean =>
  expertNouns.has(norm(s, i)) ||
  (s.children[i] ?? []).some(
    (c) =>
      c > i &&
      expertNouns.has(norm(s, c)) &&
      (label(s, c) === 'appos' || (label(s, c) === 'conj' && childWith(s, c, 'cc') < 0)),
  )

/** All holders of a subject: "Polen und die baltischen Staaten" are two. */
export const coordinated = (s: Sentence, i: number, context: HolderContext): readonly Holder[] => {
  const group = groupMeant(s, i, context)
  if (group) return [group]
  const first = holderAt(s, i, context)
  const others = (s.children[i] ?? [])
    .filter(
      (c) =>
        label(s, c) === 'conj' &&
        (tag(s, c) === 'NOUN' || tag(s, c) === 'PROPN') &&
        (mentionAt(context.mentions, c) === null || mentionAt(context.mentions, c) !== mentionAt(context.mentions, i)),
    )
    .map((c) => holderAt(s, c, context))
    .filter((h) => h !== null)
  const companion = companionOf(s, i, context)
  return [...(companion ? [companion] : []), ...(first ? [first] : []), ...others]
}

const BETWEEN_COMPANIONS: ReadonlySet<string> = new Set(['PRON', 'DET', 'ADJ', 'NOUN', 'PROPN'])
const POSSESSIVE: ReadonlySet<string> = new Set(['PRON', 'DET'])
const LONGEST_BETWEEN = 5

/** "Merz and his Polish counterpart Donald Tusk": the first of the two, whom a parse may leave out. */
const companionOf = (s: Sentence, i: number, { mentions }: HolderContext): Holder | null => {
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
