// What later sentences may take up: persons, bodies and groups named so far.
import type { Language } from '../language/index.js'
import { type ActorMention, mentionAt } from './actors/mention.js'
import { ownCountry } from './described.js'
import type { Discourse } from './discourse.js'
import { newestGroup } from './groups.js'
import { type Holder, holderOfMention } from './holder.js'
import { mayName } from './may-name.js'
import { isHe } from './object-first.js'
import { pronoun } from './pronouns.js'
import { head, label, lemma, norm, type Sentence, tag, written } from './sentence.js'
import { speaksAs } from './speaks-as.js'
import { beingAt } from './word-class.js'

/** The word right before a name, a quotation mark left out: "das Bündnis „Nordlicht“". */
const beforeName = (s: Sentence, from: number): number => (s.tokens[from - 1]?.kind === 'quote' ? from - 2 : from - 1)

/** What a body is called here: the words of its name, the noun right before it, and those its casebook knows. */
const nounsOf = (s: Sentence, { from, to, called = [] }: ActorMention): readonly string[] => {
  const noun = beforeName(s, from)
  const before = noun >= 0 && tag(s, noun) === 'NOUN' ? [noun] : []
  const own = Array.from({ length: to - from }, (_, k) => from + k)
  const words = [...before, ...own].filter((i) => tag(s, i) === 'NOUN' || tag(s, i) === 'PROPN')
  return [...words.map((i) => lemma(s, i).toLowerCase()), ...called]
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
  discourse.paragraph = s.paragraph
  // Whoever "he" was here may be meant by the next one: "… said Black. He spoke of talks with White. He added that …".
  const again = subjectMeant(discourse, s, mentions, index, language)
  for (const mention of mentions) {
    if (mention.kind === 'place' && mention.party !== null) discourse.place = { party: mention.party, sentence: index }
    // The name may hang on its title, which is the subject.
    let word = -1
    for (let k = mention.from; k < mention.to && word < 0; k++)
      if (label(s, k).startsWith('nsubj') && (head(s, k) < mention.from || head(s, k) >= mention.to)) word = k
    if (word < 0 && label(s, head(s, mention.head)).startsWith('nsubj') && isNamedBy(s, mention))
      word = head(s, mention.head)
    const subject = word >= 0 && !isInRelative(s, mention, mentions)
    const speaks = subject && speaksAs(s, word, language)
    const holder = holderOfMention(s, mention)
    if (mention.kind === 'person' && mention.plural && !mention.sure)
      // "The activists", "officials": people without a name, whom "they" takes up.
      discourse.bodies.push({
        holder,
        plural: true,
        sentence: index,
        subject,
        speaks,
        nouns: nounsOf(s, mention),
        state: false,
        isHe: false,
      })
    else if (mention.kind === 'person' || mention.kind === 'expert') {
      if (mention.sure)
        discourse.persons.push({
          holder,
          feminine: mention.feminine,
          masculine: mention.masculine === true,
          sentence: index,
          subject: subject && again === null,
          speaks: speaks && again === null,
          called: mention.called ?? [],
          offices: mention.offices ?? [],
        })
    } else if (mention.kind === 'body' || mention.kind === 'collective') {
      discourse.bodies.push({
        holder,
        plural: mention.plural,
        sentence: index,
        subject,
        speaks,
        nouns: nounsOf(s, mention),
        state: mention.state === true,
        isHe: isHe(s, mention.head, language),
      })
    }
  }
  if (again !== null) discourse.persons.push({ ...again, masculine: false, sentence: index, subject: true })
  // People without a name ("die Nationalisten") can be meant by a later "they" as well.
  for (let i = 0; i < s.tokens.length; i++) {
    if (
      tag(s, i) !== 'NOUN' ||
      !(label(s, i) === 'nsubj'
        ? takesHolders(s, head(s, i), language) || isSomebody(s, i, language)
        : isBodyBeside(s, i, language) && !hasBody(discourse, index)) ||
      mentionAt(mentions, i) ||
      mentions.some((m) => head(s, m.head) === i && isNamedBy(s, m)) ||
      !mayName(s, i, language)
    )
      continue
    const isSubject = label(s, i) === 'nsubj'
    const before = (s.children[i] ?? []).filter((c) => c < i && ['det', 'amod', 'nummod'].includes(label(s, c)))
    // "mit der Opposition": the article of another case names nobody.
    const from = isSubject ? (before[0] ?? i) : i
    const country = ownCountry(s, i, { language, mentions, discourse, sentence: index, speaker: null })
    const holder: Holder = country ?? {
      actor: written(s, from, i + 1),
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
      subject: isSubject,
      speaks: isSubject && speaksAs(s, i, language),
      nouns: [lemma(s, i).toLowerCase()],
      state: country !== null,
      isHe: isHe(s, i, language),
    })
  }
  const group = newestGroup(s, mentions)
  if (group.length > 1) discourse.groups.push({ holders: group, sentence: index })
  for (const list of [discourse.persons, discourse.bodies, discourse.groups])
    if (list.length > REMEMBERED) list.splice(0, list.length - REMEMBERED)
}

/** The person for whom a pronoun stands as the first subject of the sentence. */
const subjectMeant = (
  discourse: Discourse,
  s: Sentence,
  mentions: readonly ActorMention[],
  sentence: number,
  language: Language,
): Pick<Discourse['persons'][number], 'holder' | 'feminine' | 'speaks' | 'called' | 'offices'> | null => {
  const i = s.parse.labels.findIndex((label) => label === 'nsubj' || label === 'nsubj:pass')
  const person = i < 0 ? undefined : language.thirdPerson.get(norm(s, i))
  if (person !== 'he' && person !== 'she') return null
  const holder = pronoun(s, i, { language, mentions, discourse, sentence, speaker: null }, () => null)
  if (holder === null || holder === 'none' || (holder.kind !== 'person' && holder.kind !== 'expert')) return null
  return { holder, feminine: person === 'she', speaks: speaksAs(s, i, language), called: [], offices: [] }
}
/** "Der Konzern Nordwerk": the noun right before a name, on which it hangs, is what is named. */
const isNamedBy = (s: Sentence, mention: ActorMention): boolean =>
  head(s, mention.head) === beforeName(s, mention.from) && NAMING.has(label(s, mention.head))
/** "Black, den White empfing, …": told on is of whom the clause hangs on. */
const isInRelative = (s: Sentence, { head: at }: ActorMention, mentions: readonly ActorMention[]): boolean => {
  const verb = head(s, at)
  if (verb < 0 || !label(s, verb).startsWith('acl')) return false
  const above = mentionAt(mentions, head(s, verb))
  return above !== null && (above.kind === 'person' || above.kind === 'body')
}

const NAMING: ReadonlySet<string> = new Set(['appos', 'flat', 'flat:name', 'compound'])

const isSomebody = (s: Sentence, i: number, language: Language): boolean => {
  const being = beingAt(s, i, language)
  return being === 'people' || being === 'body'
}

const BESIDE: ReadonlySet<string> = new Set(['obl', 'obl:arg', 'obj', 'iobj'])

/** "Mit der Gewerkschaft kam es zu keiner Einigung": a known body that is not the subject. */
const isBodyBeside = (s: Sentence, i: number, language: Language): boolean =>
  BESIDE.has(label(s, i)) &&
  beingAt(s, i, language) === 'body' &&
  (s.children[i] ?? []).some((c) => c < i && label(s, c) === 'det' && language.described.known.has(norm(s, c)))

/** Whether a body was spoken of nearby: then a pronoun means that one sooner. */
const hasBody = ({ bodies }: Discourse, index: number): boolean =>
  bodies.some(({ sentence, plural }) => !plural && index - sentence <= NEARBY)
const NEARBY = 3

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
