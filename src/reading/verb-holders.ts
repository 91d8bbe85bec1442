// The holders of the clause a verb heads: its subject, or for a passive its agent, also where a parse has lost them; and the
// author of a text that speaks.
import { classesOf, type Language } from '../language/index.js'
import type { Holder } from './holder.js'
import { coordinated, type HolderContext, holderOfMention, mentionAt } from './holders.js'
import { ownersOfTold } from './papers/told-by.js'
import {
  childWith,
  head,
  isPassive,
  isVerb,
  label,
  lemma,
  norm,
  type Sentence,
  subjectOf,
  subtree,
  tag,
} from './sentence.js'
import { beingAt } from './word-class.js'

/** The holders of the clause a verb heads; for a passive its agent. Empty where the text names nobody. */
export const holdersOfVerb = (s: Sentence, verb: number, context: HolderContext): readonly Holder[] => {
  const agent = (s.children[verb] ?? []).find(
    (c) => label(s, c) === 'obl:agent' || (label(s, c).startsWith('obl') && isAgent(s, c)),
  )
  const passive = isPassive(s, verb) || isStatePassive(s, verb, context.language)
  if (passive) {
    const doer = agent ?? agentBelow(s, verb, context) ?? agentBefore(s, verb, context)
    return doer === undefined ? [] : coordinated(s, doer, context)
  }
  const subject = likelySubject(s, verb, context)
  const paper = subject < 0 ? [] : ownersOfTold(s, verb, subject, context)
  if (paper.length > 0) return paper
  const found = subject < 0 ? [] : coordinated(s, subject, context)
  if (found.length > 0) return found
  const author = subject < 0 ? undefined : authorOf(s, subject, context)
  if (author !== undefined) return coordinated(s, author, context)
  // "es", "there": a subject that holds nothing is a subject all the same.
  if (subject >= 0 && tag(s, subject) === 'PRON') return []
  const beside = besideFiniteVerb(s, verb, context)
  return beside ? [beside] : []
}

/** Auxiliaries may have taken the subject away from their verb; "die Nationen hatten … gebeten". */
const withAuxiliaries = (s: Sentence, verb: number): readonly number[] => [
  verb,
  ...(s.children[verb] ?? []).filter((c) => label(s, c).startsWith('aux') || label(s, c) === 'cop'),
]

/** "Black, who met the miners, said the plan …": the clause between the subject and its verb, which a parse makes one of what is said. */
export const clauseBetween = (
  s: Sentence,
  verb: number,
): { readonly clause: number; readonly subject: number } | null => {
  for (const clause of s.children[verb] ?? []) {
    if (clause > verb || !isVerb(s, clause)) continue
    const [subject, relative] = (s.children[clause] ?? []).filter((c) => label(s, c).startsWith('nsubj'))
    if (subject === undefined || relative === undefined || relative > clause) continue
    if (tag(s, relative) === 'PRON' && RELATIVE.has(norm(s, relative)) && s.tokens[relative - 1]?.text === ',')
      return { clause, subject }
  }
  return null
}
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which'])

/** Of several subjects a parse offers, the one that names an actor, then a pronoun; the first word of a sentence is often taken for one. */
const likelySubject = (s: Sentence, verb: number, context: HolderContext): number => {
  const offered = withAuxiliaries(s, verb).flatMap((v) =>
    (s.children[v] ?? []).filter(
      (c) => (label(s, c) === 'nsubj' || label(s, c) === 'nsubj:pass') && childWith(s, c, 'case') < 0,
    ),
  )
  if (offered.length === 0) return clauseBetween(s, verb)?.subject ?? subjectOf(s, verb)
  if (offered.length === 1) return offered[0] as number
  const { singular, plural } = context.language.firstPerson
  const own = offered.find((c) => singular.has(norm(s, c)) || plural.has(norm(s, c)))
  if (own !== undefined) return own
  return (
    offered.find((c) => mentionAt(context.mentions, c) !== null) ??
    offered.find((c) => tag(s, c) === 'PRON') ??
    (offered[0] as number)
  )
}

const NOT_NOMINATIVE = new Set(['den', 'dem', 'einen', 'einem', 'des', 'eines', 'der'])

/** An actor right before or behind the finite verb, without preposition: its subject where the parse found none. */
const besideFiniteVerb = (s: Sentence, verb: number, context: HolderContext): Holder | null => {
  if (!['root', 'ccomp', 'parataxis', 'conj'].includes(label(s, verb))) return null
  const finite = withAuxiliaries(s, verb)
  const bare = context.mentions.filter(
    (m) =>
      m.kind !== 'place' &&
      s.parse.feats[m.head]?.case !== 'dat' &&
      s.parse.feats[m.head]?.case !== 'gen' &&
      childWith(s, m.head, 'case') < 0 &&
      !['iobj', 'nmod', 'nmod:poss', 'appos', 'amod', 'conj'].includes(label(s, m.head)) &&
      finite.includes(head(s, m.head)),
  )
  const subjects = bare.filter((m) => label(s, m.head) !== 'obj')
  // "Die Resolution forderte Russland auf, …": whoever is asked is not the one who asks.
  const { attribution, objectMayLead } = context.language
  const objects =
    objectMayLead && !(subjectOf(s, verb) >= 0 && attribution.addressingVerbs.has(lemma(s, verb)))
      ? bare.filter((m) => label(s, m.head) === 'obj' && !NOT_NOMINATIVE.has(norm(s, m.from)))
      : []
  const mention = [...subjects, ...objects].find((m) =>
    finite.some((f) => m.to === f || m.from === f + 1 || m.from === f + 2),
  )
  return mention ? holderOfMention(s, mention) : null
}

/** "ist gefordert": to be with the participle of a verb whose perfect is not made with it. */
export const isStatePassive = (s: Sentence, verb: number, language: Language): boolean =>
  language.perfectWithBe.size > 0 &&
  s.parse.feats[verb]?.verbForm === 'part' &&
  !language.perfectWithBe.has(lemma(s, verb)) &&
  (s.children[verb] ?? []).some((c) => lemma(s, c) === 'sein' && tag(s, c) === 'AUX') &&
  !(s.children[verb] ?? []).some((c) => lemma(s, c) === 'haben')

/** "was repeated on Monday by the envoy": the doer hung on the phrase before it. */
const agentBelow = (s: Sentence, verb: number, { mentions, language }: HolderContext): number | undefined =>
  (s.children[verb] ?? [])
    .filter((c) => c > verb && label(s, c).startsWith('obl'))
    .flatMap((c) => s.children[c] ?? [])
    .find((k) => {
      const preposition = childWith(s, k, 'case')
      const kind = mentionAt(mentions, k)?.kind
      return (
        preposition >= 0 &&
        language.frames.doerPrepositions.has(norm(s, preposition)) &&
        kind !== undefined &&
        kind !== 'place'
      )
    })

/** "dessen Rücktritt von den Demonstranten gefordert wird": the doer hung on the subject, right before the participle. */
const agentBefore = (s: Sentence, verb: number, { mentions, language }: HolderContext): number | undefined => {
  if (!language.objectMayLead) return undefined
  const subject = (s.children[verb] ?? []).find((c) => c < verb && label(s, c).startsWith('nsubj'))
  return (s.children[subject ?? -1] ?? []).find((c) => {
    if (label(s, c) !== 'nmod' || !isAgent(s, c) || (subtree(s, c).at(-1) ?? -1) + 1 !== verb) return false
    const kind = mentionAt(mentions, c)?.kind
    return kind === undefined ? beingAt(s, c, language) === 'people' : kind !== 'place'
  })
}

/** "Kyiv's plan envisages …", "the Turkish statement calls for …": a text whose author is named says what its author wants. */
const authorOf = (s: Sentence, subject: number, { mentions, language }: HolderContext): number | undefined =>
  isAuthored(s, subject, language)
    ? (s.children[subject] ?? []).find((c) => {
        const kind = mentionAt(mentions, c)?.kind
        return AUTHORS.has(label(s, c)) && kind !== undefined && kind !== 'place'
      })
    : undefined

const AUTHORS: ReadonlySet<string> = new Set(['nmod:poss', 'amod', 'nmod', 'compound'])
const AUTHORED: ReadonlySet<string> = new Set(['n-proposal', 'n-demand', 'n-offer', 'n-statement'])
const NAMES_AUTHOR = /^\p{Lu}/u

/** A proposal, demand or statement with a name before or behind it. */
export const isAuthored = (s: Sentence, i: number, { wordClasses }: Language): boolean =>
  tag(s, i) === 'NOUN' &&
  classesOf(wordClasses, lemma(s, i).toLowerCase()).some((name) => AUTHORED.has(name)) &&
  (s.children[i] ?? []).some(
    (c) => AUTHORS.has(label(s, c)) && tag(s, c) !== 'PRON' && NAMES_AUTHOR.test(s.tokens[c]?.text ?? ''),
  )

const isAgent = (s: Sentence, i: number): boolean => {
  const preposition = childWith(s, i, 'case')
  const word = preposition < 0 ? '' : norm(s, preposition)
  return word === 'von' || word === 'vom' || word === 'by' || word === 'durch'
}
