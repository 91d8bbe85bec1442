// Whom a description stands for: "das Land", "the company", "der CDU-Politiker", "the ministry" of a text that has named them.
import { classesOf, type Language } from '../language/index.js'
import { isNameOfAsked } from './actors/asked.js'
import { type Discourse, type HolderContext, newest } from './discourse.js'
import type { Holder } from './holder.js'
import { label, lemma, norm, offsets, type Sentence, subtreeExtent, tag } from './sentence.js'

type Body = Discourse['bodies'][number]

/** Sentences over which a body is still called by the noun it was named with, and a person by what he is. */
const NOUN_REACH = 12
const PERSON_REACH = 6

/** Shorter ends of words ("rat", "amt") say too little of what the whole is. */
const SHORTEST_END = 5

const isSameNoun = (a: string, b: string): boolean =>
  a === b || (b.length >= SHORTEST_END && a.endsWith(b)) || (a.length >= SHORTEST_END && b.endsWith(a))

const PEOPLE: ReadonlySet<string> = new Set(['n-leader', 'n-official'])

const isPerson = (word: string, { wordClasses, described }: Language): boolean =>
  described.people.test(word) || PEOPLE.has(classesOf(wordClasses, word)[0] ?? '')

/** What tells a description of its own from one that takes a name up: "der Sprecher des Ministeriums", "a firm in Kent". */
const OWN: ReadonlySet<string> = new Set([
  'nmod',
  'nmod:poss',
  'acl',
  'acl:relcl',
  'appos',
  'flat',
  'flat:name',
  'conj',
  'compound',
])

const isKnown = (s: Sentence, i: number, language: Language): boolean => {
  const children = s.children[i] ?? []
  return (
    children.some((c) => c < i && label(s, c) === 'det' && language.described.known.has(norm(s, c))) &&
    (isNameOfAsked(s, i, language) || !children.some((c) => OWN.has(label(s, c))))
  )
}

const isNamed = ({ holder }: Body): boolean => holder.sure || holder.party !== null

/** Whoever the casebook has filed is a state, a union or an office, and no firm. */
const isFirm = (body: Body): boolean => isNamed(body) && !body.state && body.holder.id === null

/** The actor a definite noun takes up; `null` where it takes up none. */
export const describedHolder = (s: Sentence, i: number, context: HolderContext): Holder | null => {
  const { governmentNouns } = context.language
  // "The Treasury" has its capital as the name of the one there is.
  const isNoun = tag(s, i) === 'NOUN' || (tag(s, i) === 'PROPN' && governmentNouns.has(norm(s, i)))
  const holder = isNoun && isKnown(s, i, context.language) ? takenUp(s, i, context) : null
  if (holder === null) return null
  // Named here by the description.
  const [from, to] = subtreeExtent(s, i, (c) => c <= i)
  return { ...holder, ...offsets(s, from, to) }
}

/** "Ukrainian officials … . The officials …": those of the one party that were named by this noun; `null` where two were. */
const onlyOnesSoNamed = ({ bodies }: Discourse, noun: string, sentence: number): Holder | null => {
  const named = bodies.filter(
    (b) => b.plural && b.holder.party !== null && b.nouns.includes(noun) && sentence - b.sentence <= PERSON_REACH,
  )
  const [first] = named
  return first && named.every(({ holder }) => holder.party === first.holder.party) ? first.holder : null
}

/** The same for a noun that is known to stand for somebody named: "a company spokesman". */
export const takenUp = (s: Sentence, i: number, { language, discourse, sentence }: HolderContext): Holder | null => {
  // "The militants" are those their casebook calls so; "the companies" are nobody in particular.
  if (s.parse.feats[i]?.number === 'plur') {
    const [many, one] = [norm(s, i), lemma(s, i).toLowerCase()]
    const called = newest(discourse.bodies, sentence, (b) => isNamed(b) && b.nouns.includes(many), NOUN_REACH)
    return called?.holder ?? onlyOnesSoNamed(discourse, one, sentence)
  }
  const word = lemma(s, i).toLowerCase()
  const anyone = (): boolean => true
  if (isPerson(word, language)) return newest(discourse.persons, sentence, anyone, PERSON_REACH)?.holder ?? null
  const isCalledSo = (body: Body): boolean => isNamed(body) && body.nouns.some((noun) => isSameNoun(noun, word))
  const called = newest(discourse.bodies, sentence, isCalledSo, NOUN_REACH)
  if (called) return called.holder
  const led = newest(discourse.persons, sentence, (p) => p.called.includes(word), NOUN_REACH)?.holder
  if (led?.party) return { ...led, actor: led.party, kind: 'body', id: null }
  const { states, firms } = language.described
  if (states.has(word)) return newest(discourse.bodies, sentence, (body) => body.state)?.holder ?? null
  if (firms.has(word)) return newest(discourse.bodies, sentence, isFirm)?.holder ?? null
  return null
}

/** "His country had not chosen the war. It demanded …", "our nation": that of whoever speaks, or of the person last named. */
export const ownCountry = (s: Sentence, i: number, context: HolderContext): Holder | null => {
  const { language, speaker, discourse, mentions, sentence } = context
  if (tag(s, i) !== 'NOUN' || !language.described.states.has(lemma(s, i).toLowerCase())) return null
  // "gave up his country's aim": an owner told of in passing holds nothing.
  if (!label(s, i).startsWith('nsubj')) return null
  const owner = (s.children[i] ?? []).find((c) => c < i && (label(s, c) === 'nmod:poss' || label(s, c) === 'det:poss'))
  const word = owner === undefined ? '' : norm(s, owner)
  const person = language.thirdPerson.get(word)
  const isOwn = language.firstPerson.plural.has(word) || language.firstPerson.singular.has(word)
  if (!isOwn && person !== 'he' && person !== 'she') return null
  const here = isOwn ? undefined : mentions.findLast((m) => m.to <= i && m.kind === 'person' && m.party !== null)
  const whose =
    speaker?.kind === 'person' && speaker.party !== null
      ? speaker.party
      : (here?.party ?? newest(discourse.persons, sentence, (p) => p.holder.party !== null)?.holder.party ?? null)
  if (whose === null) return null
  const [from, to] = subtreeExtent(s, i, (c) => c <= i)
  return { actor: whose, party: whose, kind: 'body', id: null, sure: true, ...offsets(s, from, to) }
}
