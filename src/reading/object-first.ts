// "Den Entwurf lehnte die Miliz ab", "Der Regierung drohte die EU": where an object may stand first, a parse takes it for the
// subject. Articles, pronouns and what a noun is tell them apart again; only labels change.
import type { CaseForms, Language } from '../language/index.js'
import { ofOneShape } from './mends/walk.js'
import { childWith, head, isPassive, label, lemma, norm, type Sentence, subtree, tag } from './sentence.js'
import { beingAt } from './word-class.js'

/** What a word of a clause shows of its case. */
type Shown = 'subject' | 'object' | 'either'

const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:arg', 'obl'])
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

const isSubject = (s: Sentence, i: number): boolean => label(s, i) === 'nsubj' || label(s, i) === 'nsubj:pass'

/** The article right before its noun or the adjectives between; "" where there is none. */
const articleOf = (s: Sentence, i: number): string => {
  for (const child of s.children[i] ?? []) if (child < i && tag(s, child) === 'DET') return norm(s, child)
  return ''
}

const shownBy = (s: Sentence, i: number, forms: CaseForms): Shown => {
  const word = norm(s, i)
  if (tag(s, i) === 'PRON' || tag(s, i) === 'DET')
    return forms.nominative.has(word) ? 'subject' : forms.obliquePronouns.has(word) ? 'object' : 'either'
  const article = articleOf(s, i)
  if (article === '') return 'either'
  if (forms.obliqueArticles.has(article)) return 'object'
  if (!forms.divided.has(article)) return 'either'
  if (forms.isFeminine(word)) return 'object'
  return forms.isMasculine(word) ? 'subject' : 'either'
}

/** "Dem Verband", "der Union", "ihm": no subject. */
export const showsObject = (s: Sentence, i: number, forms: CaseForms): boolean => shownBy(s, i, forms) === 'object'

/** "Der Kreml", "der Verband": a subject that "er" may take up. */
export const isHe = (s: Sentence, i: number, { caseForms }: Language): boolean =>
  caseForms?.divided.has(articleOf(s, i)) === true && !caseForms.isFeminine(norm(s, i)) && isSubject(s, i)

/** Nouns and pronouns of the clause without a preposition; auxiliaries may have taken some from their verb. */
const argumentsOf = (s: Sentence, verb: number): readonly number[] => {
  const found: number[] = []
  for (const child of s.children[verb] ?? []) {
    if (label(s, child).startsWith('aux')) {
      for (const below of s.children[child] ?? []) if (isArgument(s, below)) found.push(below)
    } else if (isArgument(s, child)) found.push(child)
  }
  return found
}

const isArgument = (s: Sentence, i: number): boolean => ARGUMENTS.has(label(s, i)) && childWith(s, i, 'case') < 0

/** Somebody by what the word is: a name, people, a body. */
const mayAct = (s: Sentence, i: number, language: Language): boolean => {
  if (!NOUNS.has(tag(s, i)) || language.dates.weekdays.has(norm(s, i)) || language.dates.months.has(norm(s, i)))
    return false
  const being = beingAt(s, i, language)
  if (being === 'people' || being === 'body') return true
  return being !== 'nobody' && tag(s, i) === 'PROPN'
}

const isThing = (s: Sentence, i: number, language: Language): boolean =>
  tag(s, i) === 'NOUN' && (language.isThing(lemma(s, i).toLowerCase()) || beingAt(s, i, language) === 'nobody')

const isUnknown = (s: Sentence, i: number, language: Language): boolean => beingAt(s, i, language) === 'unknown'

/** A name, or a noun with the article of what is known. */
const isNamed = (s: Sentence, i: number, { described }: Language): boolean =>
  tag(s, i) === 'PROPN' || described.known.has(articleOf(s, i))

/** Acts whose verbs take a thing for their object and somebody for their subject. */
const ABOUT_THINGS: ReadonlySet<string> = new Set(['reject', 'accept', 'propose', 'open', 'demand', 'redline'])

const verbsOf = new WeakMap<Language, ReadonlySet<string>>()

/** "ablehnen", "fordern"; not "auffordern", whose object is somebody, nor "sich stellen", whose object is itself. */
export const verbsAboutThings = (language: Language): ReadonlySet<string> => {
  const known = verbsOf.get(language)
  if (known) return known
  const { addressingVerbs } = language.attribution
  const verbs = new Set(
    language.stanceVerbs
      .filter(
        ({ act, words, reflexive, lemma: verb }) =>
          words.length === 0 && !reflexive && ABOUT_THINGS.has(act) && !addressingVerbs.has(verb),
      )
      .map((entry) => entry.lemma),
  )
  verbsOf.set(language, verbs)
  return verbs
}

/**
 * "Berlin verurteilte das und forderte Prag auf, …", "und Tokio forderte Prag auf": a name behind a verb whose subject stands before
 * it, or before the verb it is joined to, is its object. Only an object has room behind "und" and a verb, unless an adverb led the
 * first clause: then only a verb that cannot do without one shows it. -1 where there is none.
 */
const takenForSubject = (
  s: Sentence,
  verb: number,
  all: readonly number[],
  language: Language,
  forms: CaseForms,
): number => {
  if (isPassive(s, verb)) return -1
  const addresses = language.attribution.addressingVerbs.has(lemma(s, verb))
  if (s.parse.feats[verb]?.verbForm === 'part') return addresses ? takenInPerfect(s, verb, all, forms) : -1
  if (s.parse.feats[verb]?.verbForm !== 'fin') return -1
  const behind = all.find((i) => i > verb && isSubject(s, i) && shownBy(s, i, forms) !== 'subject')
  if (behind === undefined || tag(s, behind) !== 'PROPN') return -1
  const before = all.find((i) => i < verb && isSubject(s, i))
  if (before !== undefined) return mayAct(s, before, language) && shownBy(s, before, forms) !== 'object' ? behind : -1
  const joined = label(s, verb) === 'conj' && tag(s, verb - 1) === 'CCONJ' ? head(s, verb) : -1
  if (joined < 0 || joined > verb || tag(s, joined) !== 'VERB') return -1
  const shared = argumentsOf(s, joined).find((i) => isSubject(s, i))
  if (shared === undefined) return -1
  return addresses || shared < finiteOf(s, joined) ? behind : -1
}

/** "Berlin hat das verurteilt und Prag aufgefordert, …": the second participle has the subject of the first, as it has its auxiliary. */
const takenInPerfect = (s: Sentence, verb: number, all: readonly number[], forms: CaseForms): number => {
  const [only, other] = all
  const joined = label(s, verb) === 'conj' ? head(s, verb) : -1
  if (only === undefined || other !== undefined || !isSubject(s, only) || tag(s, only) !== 'PROPN') return -1
  if (joined < 0 || s.parse.feats[joined]?.verbForm !== 'part' || finiteOf(s, verb) !== verb) return -1
  const isOwn = shownBy(s, only, forms) === 'subject' || tag(s, only - 1) !== 'CCONJ'
  return !isOwn && argumentsOf(s, joined).some((i) => isSubject(s, i)) ? only : -1
}

/** The finite word of a verb's clause: itself or its auxiliary. */
const finiteOf = (s: Sentence, verb: number): number =>
  (s.children[verb] ?? []).find((c) => label(s, c).startsWith('aux') && s.parse.feats[c]?.verbForm === 'fin') ?? verb

/** "Ablehnung signalisierten die Gewerkschaften": of one, with the verb of many, or the other way round. */
const disagrees = (s: Sentence, verb: number, noun: number, { isPluralVerb }: Language): boolean => {
  const number = s.parse.feats[noun]?.number
  if (tag(s, noun) !== 'NOUN' || number === undefined || childWith(s, noun, 'conj', 'nummod') >= 0) return false
  return (number === 'plur') !== isPluralVerb(norm(s, finiteOf(s, verb)))
}

/** Whether a verb of wanting helps the verb right before the name that may be its subject. */
const wants = (s: Sentence, verb: number, actor: number, { modals }: Language): boolean =>
  (s.children[verb] ?? []).some(
    (c) =>
      label(s, c) === 'aux' &&
      (modals.get(norm(s, c)) ?? modals.get(lemma(s, c))) === 'want' &&
      c + 1 === subtree(s, actor)[0],
  )

/** What is to change in the labels of one clause: who ceases to be its subject, and who becomes it (-1: nobody). */
interface Change {
  readonly not: number
  readonly but: number
}

const changeAt = (s: Sentence, verb: number, language: Language, forms: CaseForms): Change | null => {
  const all = argumentsOf(s, verb)
  const taken = takenForSubject(s, verb, all, language, forms)
  if (taken >= 0) return { not: taken, but: -1 }
  const subject = all.find((i) => isSubject(s, i))
  if (subject === undefined) return withoutSubject(s, verb, all, language, forms)
  const shown = shownBy(s, subject, forms)
  if (shown === 'subject') return null
  const others = all.filter((i) => i !== subject && shownBy(s, i, forms) !== 'object')
  const sure = others.find((i) => shownBy(s, i, forms) === 'subject')
  if (sure !== undefined) return { not: subject, but: sure }
  const actor = others.find((i) => i > verb && mayAct(s, i, language)) ?? others.find((i) => mayAct(s, i, language))
  if (shown === 'object') return { not: subject, but: actor ?? -1 }
  if (actor === undefined || actor < subject) return null
  // "Eine Umkehr hält Muster für falsch": what is no being, before a person.
  const isNoBeing = s.parse.entities[actor] === 'B-PER' && tag(s, subject) === 'NOUN' && isUnknown(s, subject, language)
  if (disagrees(s, verb, subject, language) && !disagrees(s, verb, actor, language)) return { not: subject, but: actor }
  if (!isThing(s, subject, language) && !forms.pointing.has(norm(s, subject)) && !isNoBeing) return null
  // "Das will die Kommission ändern": a thing wants nothing.
  if (wants(s, verb, actor, language)) return { not: subject, but: actor }
  const carries = forms.paperVerbs.has(lemma(s, verb)) && !isNamed(s, actor, language)
  return verbsAboutThings(language).has(lemma(s, verb)) && !carries ? { not: subject, but: actor } : null
}

const CLAUSES: ReadonlySet<string> = new Set(['root', 'ccomp', 'parataxis', 'advcl'])

/** "Den Entwurf lehnte die Miliz ab": two objects of a finite verb, of which only one can be one. */
const withoutSubject = (
  s: Sentence,
  verb: number,
  all: readonly number[],
  language: Language,
  forms: CaseForms,
): Change | null => {
  if (all.length < 2 || !CLAUSES.has(label(s, verb)) || s.parse.feats[verb]?.verbForm !== 'fin') return null
  if (childWith(s, verb, 'csubj', 'expl') >= 0) return null
  const open = all.filter((i) => shownBy(s, i, forms) !== 'object' && i > verb && mayAct(s, i, language))
  const [actor] = open
  const object = all.find((i) => i !== actor && i < verb && shownBy(s, i, forms) === 'object')
  return actor === undefined || object === undefined ? null : { not: object, but: actor }
}

/** The sentence with subjects and objects put right; the same sentence where nothing shows that they are wrong. */
export const withTrueSubjects = (s: Sentence, language: Language): Sentence => {
  const forms = language.caseForms
  if (forms === null) return s
  let labels: string[] | null = null
  for (let verb = 0; verb < s.tokens.length; verb++) {
    if (tag(s, verb) !== 'VERB') continue
    const change = changeAt(s, verb, language, forms)
    if (change === null) continue
    labels ??= [...s.parse.labels]
    const passive = isPassive(s, verb)
    labels[change.not] = passive ? 'obl:arg' : 'obj'
    if (change.but >= 0) labels[change.but] = passive ? 'nsubj:pass' : 'nsubj'
  }
  if (labels === null) return s
  // Spelt out, so that engines take it for one of the same making as all other sentences.
  const { begin, end, paragraph, heading, lang, tokens, parse, children } = s
  const corrected = ofOneShape({ ...parse, labels })
  return { begin, end, paragraph, heading, lang, tokens, parse: corrected, children, memory: [] }
}
