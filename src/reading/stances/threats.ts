// Plain clauses in somebody's mouth that threaten: "the war would go on until …", "otherwise there would be consequences".
import type { Language } from '../../language/index.js'
import { conditionsIn } from '../conditions/find-conditions.js'
import { childWith, clauseOf, extent, head, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { type ClauseSigns, modalOf } from './clause.js'
import type { StanceContext } from './context.js'
import { deedAt, isWarning } from './deeds.js'
import { opensOtherwise } from './extent.js'

const THINGS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'obl:arg'])
const SUPPOSING: ReadonlySet<string> = new Set(['IF', 'UNLESS', 'UNTIL'])

const hangsOnCondition = (s: Sentence, language: Language): boolean =>
  conditionsIn(s, language).some((c) => SUPPOSING.has(c.head))

/** Nouns of which the clause says that they will be there. */
const saidToBe = (s: Sentence, i: number, { existence }: Language): readonly number[] => {
  // "there would be further measures": the noun may head the clause.
  const copula = childWith(s, i, 'cop')
  if (copula >= 0) return childWith(s, i, 'expl') >= 0 || childWith(s, copula, 'expl') >= 0 ? [i] : []
  if (!existence.has(lemma(s, i))) return []
  return (s.children[i] ?? []).filter((c) => tag(s, c) === 'NOUN' && THINGS.has(label(s, c)))
}

const isMenace = (s: Sentence, i: number, language: Language): boolean => {
  const { always, onCondition } = language.frames.menaces
  const words = saidToBe(s, i, language).map((k) => lemma(s, k).toLowerCase())
  return words.some((word) => always.has(word) || (onCondition.has(word) && hangsOnCondition(s, language)))
}

/** "Otherwise the war will come to us", "or it will lose": what the speaker fears, or foretells, and does not do. */
const isFeared = (s: Sentence, i: number, { firstPerson, frames }: Language): boolean =>
  frames.menaces.losses.has(lemma(s, i)) ||
  clauseOf(s, i).some(
    (k) =>
      (firstPerson.plural.has(norm(s, k)) || firstPerson.singular.has(norm(s, k))) && !label(s, k).startsWith('nsubj'),
  )

/** "…, or else his company would go in", "they must save water or the government will act": what follows if it is not done. */
const isOtherwise = (s: Sentence, i: number, language: Language): boolean => {
  if (!opensOtherwise(s, i, language) || isFeared(s, i, language)) return false
  const above = head(s, i)
  // A bare "or" joins choices as well.
  if (!language.conditionWords.or.has(norm(s, extent(clauseOf(s, i))[0]))) return true
  const asked = above < 0 || above > i ? null : modalOf(s, above, language)
  return asked === 'must' || asked === 'should'
}

/** Whether what somebody says will be is harm, told as a warning, on a condition or as what is to come otherwise. */
export const isThreat = (s: Sentence, i: number, { modality }: ClauseSigns, context: StanceContext): boolean =>
  (modality === 'will' || modality === 'would') &&
  (isMenace(s, i, context.language) ||
    isOtherwise(s, i, context.language) ||
    (deedAt(s, i, context.language) === 'harm' && isWarning(s, i, context.language, context.lexicon)))
