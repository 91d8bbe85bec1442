// "Asked whether Poland would send troops, the minister said it would not": what is asked stands in one clause, and whether it
// is granted in another. Asked without such an answer it is nobody's stance.
import type { Language } from '../../language/index.js'
import { coordinated, type Holder } from '../holders.js'
import { childWith, extent, head, label, lemma, norm, type Sentence, subtree, tag } from '../sentence.js'
import { holdersOfVerb } from '../verb-holders.js'
import { type Candidate, negate } from './candidate.js'
import { clauseSigns, isAsked } from './clause.js'
import type { StanceContext } from './context.js'
import { trimmedExtent } from './extent.js'
import { modalStance } from './modal-stance.js'
import { verbStance } from './verb-stance.js'

const isWord = (s: Sentence, i: number): boolean => s.tokens[i]?.kind === 'word'

/** Yes or no, where the words outside of the question are hardly more than that; `null` else. */
const answerOf = (
  s: Sentence,
  [from, to]: readonly [number, number],
  { shortAnswers }: Language,
): 'yes' | 'no' | null => {
  const outside = s.tokens.flatMap((_, i) => (isWord(s, i) && (i < from || i >= to) ? [i] : []))
  if (outside.some((i) => shortAnswers.no.has(norm(s, i)) && tag(s, i) !== 'DET' && !isDeterminer(s, i))) return 'no'
  if (outside.some((i) => shortAnswers.yes.has(norm(s, i)) && tag(s, i) !== 'ADV')) return 'yes'
  const [before, last] = outside.slice(-2) as [number, number]
  const isAuxiliary = (i: number): boolean => tag(s, i) === 'AUX' && shortAnswers.auxiliaries.has(norm(s, i))
  if (last === undefined || last < to) return null
  if (shortAnswers.not.has(norm(s, last)) && isAuxiliary(before)) return 'no'
  return isAuxiliary(last) ? 'yes' : null
}

/** "no troops", "no longer". */
const isDeterminer = (s: Sentence, i: number): boolean =>
  isWord(s, i + 1) && !['ADP', 'SCONJ', 'CCONJ'].includes(tag(s, i + 1))

/** The verb of the answer: the one of saying on which the question hangs, or that stands beside it. */
const answering = (s: Sentence, asked: number, language: Language): number => {
  for (let at = head(s, head(s, asked)); at >= 0; at = head(s, at))
    if (language.speechVerbs.has(lemma(s, at)) && tag(s, at) === 'VERB') return at
  return -1
}

/** The rule's name: which way it goes the answer says, whatever the words of the question are like. */
export const ANSWERED = 'asked-answer'

export interface AskedAnswer {
  readonly candidate: Candidate
  /** The verb of saying, whose message is the answer. */
  readonly verb: number
}

const GRANTED = { act: 'promise', sign: 1, strength: 2 } as const
const DENIED = { act: 'reject', sign: -1, strength: 3 } as const

type Stance = Pick<Candidate, 'act' | 'sign' | 'strength'>

const OUGHT: ReadonlySet<string | null> = new Set(['must', 'should'])
const AHEAD: ReadonlySet<string | null> = new Set(['will', 'would', 'want', 'can', 'could'])

/**
 * Whether the answer is up to whoever gives it: what he himself or his own side is to do, or what he is asked to think of. "Asked
 * whether Moscow would come, Kyiv said it would not" foretells; "if he had been there" is about what is past.
 */
const isUpTo = (s: Sentence, asked: number, holder: Holder, context: StanceContext): boolean => {
  const { modality } = clauseSigns(s, asked, context.language)
  if (OUGHT.has(modality)) return true
  if (!AHEAD.has(modality) && verbStance(s, asked, context) === null) return false
  const subject = childWith(s, asked, 'nsubj')
  if (subject < 0 || tag(s, subject) === 'DET') return false
  const person = context.language.thirdPerson.get(norm(s, subject))
  if (tag(s, subject) === 'PRON') return person !== undefined && childWith(s, asked, 'expl') < 0
  return coordinated(s, subject, context).some(
    ({ actor, party }) => actor === holder.actor || (party !== null && party === holder.party),
  )
}

const stanceOf = (s: Sentence, asked: number, answer: 'yes' | 'no', context: StanceContext): Stance | null => {
  const word = verbStance(s, asked, context)
  if (answer === 'yes') return word ?? modalStance(s, asked, context) ?? GRANTED
  const denied = word && negate(word.act, word.sign, word.strength)
  // "Asked whether it would give up the island": what is refused is what was asked for.
  return word === null || denied?.act === 'reject' ? DENIED : denied
}

/** What an answer in the sentence grants or denies. */
export const askedAnswer = (s: Sentence, context: StanceContext): AskedAnswer | null => {
  const { language } = context
  const asked = s.tokens.findIndex((_, i) => tag(s, i) !== 'PUNCT' && isAsked(s, i, language))
  const verb = asked < 0 ? -1 : answering(s, asked, language)
  if (verb < 0) return null
  const question = extent(subtree(s, head(s, asked), (c) => label(s, c) !== 'nsubj'))
  const answer = answerOf(s, question, language)
  const [holder] = [...holdersOfVerb(s, verb, context), ...holdersOfVerb(s, head(s, asked), context)]
  if (answer === null || holder === undefined || !isUpTo(s, asked, holder, context)) return null
  const stance = stanceOf(s, asked, answer, context)
  if (stance === null) return null
  const [from, to] = trimmedExtent(s, [0, s.tokens.length])
  const [coreFrom, coreTo] = extent(subtree(s, asked))
  return {
    verb,
    candidate: {
      rule: ANSWERED,
      act: stance.act,
      sign: stance.sign,
      strength: stance.strength,
      holders: [holder],
      bySpeaker: true,
      at: asked,
      from,
      to,
      coreFrom,
      coreTo,
      endedAt: null,
      doubt: null,
    },
  }
}
