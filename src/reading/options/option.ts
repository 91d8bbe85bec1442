// What an option for the holder of a candidate is, and what is asked of candidates by all who gather or weigh options.
import { type Holder, type HolderContext, mentionAt } from '../holders.js'
import { childWith, head, label, norm, rememberedPerToken, type Sentence } from '../sentence.js'
import { type Part, part, type Signs } from '../signs.js'
import type { Speech } from '../speech.js'
import type { Candidate } from '../stances/candidate.js'

export interface HolderOption {
  /** Several for coordinated actors, each of whom holds it. */
  readonly holders: readonly Holder[]
  /** Whoever speaks, and not somebody the clause names. */
  readonly speaks: boolean
  readonly signs: Signs
}

/** Where an option comes from; one holder may come from several places. */
export type Source =
  | 'rule'
  | 'speaker'
  | 'outer'
  | 'agent'
  | 'owner'
  | 'subject'
  | 'mention'
  | 'carried'
  | 'group'
  | 'remembered'
  | 'attributed'

/** An option with where it comes from. */
export interface Gathered {
  holders: readonly Holder[]
  readonly sources: Set<Source>
  /** Token of the mention in this sentence, -1 where it stands elsewhere. */
  at: number
}

export interface OptionContext extends HolderContext {
  /** Attributions around the candidate, outermost first. */
  readonly speech: readonly Speech[]
  /** Whom the innermost attribution around it names as its speaker (attributed.ts). */
  readonly attributed: Holder | null
  /** Everybody a token names, and whom it names by itself: the same for all candidates of a sentence. */
  readonly namedAt: (i: number) => readonly Holder[]
  readonly nameAt: (i: number) => Holder | null
}

/** Labels from the candidate's word down or up to a token, at most three steps: how the holder hangs together with the stance. */
export const pathBetween = (s: Sentence, at: number, to: number): string => {
  const up = (from: number): readonly number[] => {
    const steps = [from]
    for (let i = head(s, from); i >= 0 && steps.length < 5; i = head(s, i)) steps.push(i)
    return steps
  }
  const a = up(at)
  const b = up(to)
  const rises = a.findIndex((i) => b.includes(i))
  if (rises < 0) return 'far'
  const falls = b.indexOf(a[rises] as number)
  if (rises + falls > 4) return 'long'
  let path = ''
  for (let k = 0; k < rises; k++) path += `<${label(s, a[k] as number)}`
  for (let k = falls - 1; k >= 0; k--) path += `>${label(s, b[k] as number)}`
  return path
}

/** Who the subject of a candidate is by its word: "we", "he", a noun, or none. */
export const personOf = (s: Sentence, at: number, { language }: OptionContext): string => {
  const subject = childWith(s, at, 'nsubj', 'nsubj:pass')
  if (subject < 0) return 'none'
  const word = norm(s, subject)
  if (language.firstPerson.plural.has(word)) return 'we'
  if (language.firstPerson.singular.has(word)) return 'i'
  if (language.impersonal.has(word)) return 'one'
  return language.thirdPerson.get(word) ?? 'noun'
}

/** The same as a sign, with whether there is a subject at all. */
export const subjectNamed = rememberedPerToken((s, i, { mentions }: OptionContext): Part => {
  const subject = childWith(s, i, 'nsubj')
  const mention = subject < 0 ? null : mentionAt(mentions, subject)
  return mention?.sure && mention.kind !== 'place' ? NAMED : subject < 0 ? NO_SUBJECT : NOT_NAMED
})
const NAMED = part('named')
const NOT_NAMED = part('other')
const NO_SUBJECT = part('none')

/** Whether the verb's own subject is somebody known by name. */
export const isNamedSubject = (s: Sentence, i: number, context: OptionContext): boolean =>
  subjectNamed(s, i, context) === NAMED

/** "soll … entstehen": a plan told of, which others have. */
export const isPlanned = ({ rule }: Candidate): boolean => rule === 'clause-planned'
