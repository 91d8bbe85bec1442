// Whom a description stands for: "das Land", "the company", "der CDU-Politiker", "the ministry" of a text that has named them.
import { classesOf, type Language } from '../language/index.js'
import type { Discourse, HolderContext } from './discourse.js'
import type { Holder } from './holder.js'
import { label, lemma, norm, type Sentence, tag } from './sentence.js'

type Body = Discourse['bodies'][number]
type Person = Discourse['persons'][number]

/** Sentences over which a body is still called by the noun it was named with, and over which by what it is. */
const NOUN_REACH = 12
const KIND_REACH = 4
/** A person is told on by description at once or not at all. */
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

const isKnown = (s: Sentence, i: number, { described }: Language): boolean => {
  const children = s.children[i] ?? []
  return (
    s.parse.feats[i]?.number !== 'plur' &&
    children.some((c) => c < i && label(s, c) === 'det' && described.known.has(norm(s, c))) &&
    !children.some((c) => OWN.has(label(s, c)))
  )
}

/** The subject of the sentence before, else the last. */
const nearest = <T extends { readonly sentence: number; readonly subject: boolean }>(
  list: readonly T[],
  sentence: number,
): T | undefined => list.findLast((one) => one.subject && sentence - one.sentence <= 1) ?? list.at(-1)

const bodiesWithin = (
  { discourse, sentence }: HolderContext,
  reach: number,
  fits: (body: Body) => boolean,
): readonly Body[] => discourse.bodies.filter((body) => sentence - body.sentence <= reach && fits(body))

const isNamed = ({ holder }: Body): boolean => holder.sure || holder.party !== null

/** The actor a definite noun takes up; `null` where it takes up none. */
export const describedHolder = (s: Sentence, i: number, context: HolderContext): Holder | null => {
  const { language, discourse, sentence } = context
  if (tag(s, i) !== 'NOUN' || !isKnown(s, i, language)) return null
  const word = lemma(s, i).toLowerCase()
  if (isPerson(word, language)) {
    const near: readonly Person[] = discourse.persons.filter((one) => sentence - one.sentence <= PERSON_REACH)
    return nearest(near, sentence)?.holder ?? null
  }
  const called = bodiesWithin(
    context,
    NOUN_REACH,
    (body) => isNamed(body) && body.nouns.some((noun) => isSameNoun(noun, word)),
  )
  if (called.length > 0) return nearest(called, sentence)?.holder ?? null
  const { states, firms } = language.described
  if (states.has(word))
    return (
      nearest(
        bodiesWithin(context, KIND_REACH, (body) => body.state),
        sentence,
      )?.holder ?? null
    )
  const isFirm = (body: Body): boolean => isNamed(body) && !body.state
  if (firms.has(word)) return nearest(bodiesWithin(context, KIND_REACH, isFirm), sentence)?.holder ?? null
  return null
}
