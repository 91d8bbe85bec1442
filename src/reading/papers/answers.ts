// What answers a paper and stands in none: "Kyiv rejects the loss of land under the plan", "that Warsaw would never accept".
import type { HolderContext } from '../discourse.js'
import { lemma, type Sentence } from '../sentence.js'
import { clauseSigns } from '../stances/clause.js'
import { type Predicate, predicatesIn } from './mood.js'
import type { PointStretch } from './paper.js'

const REACTIONS: ReadonlySet<string> = new Set([
  'reject',
  'accept',
  'hedge',
  'demand',
  'propose',
  'threaten',
  'redline',
  'call_talks',
  'refuse_talks',
  'open',
])

/** What no plan would have anybody do: a plan may want a party to accept, but not to refuse or to demand. */
const REFUSALS: ReadonlySet<string> = new Set(['reject', 'hedge', 'demand', 'threaten', 'redline', 'refuse_talks'])

const means = (s: Sentence, at: number, { language }: HolderContext, acts: ReadonlySet<string>): boolean =>
  language.stanceVerbs.some(
    ({ lemma: word, words, needs, act }) =>
      word === lemma(s, at) && words.length === 0 && needs.length === 0 && acts.has(act),
  )

const speaks = (s: Sentence, at: number, { language }: HolderContext): boolean => {
  const word = lemma(s, at)
  return language.speechVerbs.has(word) || language.thoughtVerbs.has(word) || language.discussing.has(word)
}

/** In the present any verb of bargaining or of saying is somebody's answer; as a plan only a refusal is, or that one would not accept. */
export const isAnswer = (s: Sentence, { at, mood }: Predicate, context: HolderContext): boolean => {
  // "Highland is to promise …" is a point; "Highland promises …" is none.
  if (mood !== 'planned') return speaks(s, at, context) || means(s, at, context, REACTIONS)
  return means(s, at, context, REFUSALS) || (means(s, at, context, ACCEPTANCE) && isNegated(s, at, context))
}

const ACCEPTANCE: ReadonlySet<string> = new Set(['accept'])

const isNegated = (s: Sentence, at: number, { language }: HolderContext): boolean =>
  clauseSigns(s, at, language).negated

/** The stretch, unless something in it answers the paper. */
export const unanswered = (s: Sentence, stretch: PointStretch | null, context: HolderContext): PointStretch | null =>
  stretch !== null && predicatesIn(s, stretch, context.language).some((one) => isAnswer(s, one, context))
    ? null
    : stretch
