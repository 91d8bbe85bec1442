import { holdersOfVerb } from '../holders.js'
import { childWith, head, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { type Candidate, negate } from './candidate.js'
import { clauseSigns } from './clause.js'
import type { StanceContext } from './context.js'
import { spanOf } from './extent.js'
import { fittingEntry } from './lookup.js'
import { absolute, doubtOf, isTalks, type Shape, shapeOf, withEnding, withTalks } from './shape.js'

/** The verb or copula an adjective hangs on, over at most two nouns ("ist bereit zu Gesprächen" with "bereit" below "Gesprächen"). */
const governingVerb = (s: Sentence, i: number): number => {
  let at = head(s, i)
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    if (tag(s, at) === 'VERB' || tag(s, at) === 'AUX' || childWith(s, at, 'cop') >= 0) return at
    at = head(s, at)
  }
  return head(s, i) >= 0 ? head(s, i) : i
}

/** Predicative adjectives: "Kiew ist bereit, …", "der Plan sei inakzeptabel". */
export const adjectiveStance = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const rel = label(s, i)
  const predicative =
    childWith(s, i, 'cop') >= 0 ||
    rel === 'xcomp' ||
    rel === 'advcl' ||
    rel === 'obj' ||
    rel === 'advmod' ||
    rel === 'acl'
  if (!predicative || rel === 'amod') return null
  const verb = childWith(s, i, 'cop') < 0 ? governingVerb(s, i) : i
  const fit = fittingEntry(
    s,
    i,
    context.lexicon.adjectives.get(lemma(s, i)) ?? context.lexicon.adjectives.get(norm(s, i)),
    context.language,
    // "bezweifelte offen die Eignung für …": an adverb of a verb has no phrase of its own there.
    rel === 'advmod' && tag(s, verb) === 'VERB' ? i : verb,
  )
  if (!fit) return null
  const signs = clauseSigns(s, i, context.language)
  const outer = verb === i ? signs : clauseSigns(s, verb, context.language)
  const negated = signs.negated !== (verb !== i && outer.negated)
  let shape: Shape = fit.entry
  const idiomNegation = fit.entry.needs.some((need) => context.language.negations.has(need))
  if (negated && !idiomNegation) {
    const opposite = negate(shape.act, shape.sign, shape.strength)
    if (!opposite) return null
    shape = opposite
  }
  const bySpeaker = context.language.speakerAdjectives.has(fit.entry.lemma)
  const speaker = context.speakerAt(i)
  const holders = bySpeaker ? (speaker ? [speaker] : []) : holdersOfVerb(s, verb, context)
  shape = absolute(withTalks(withEnding(s, shape, i, context.language), isTalks(s, i, context.language)), signs)
  const [from, to] = spanOf(s, verb, context.messageAt(i))
  return {
    rule: 'adjective',
    entry: fit.entry,
    ...shapeOf(shape),
    holders,
    bySpeaker,
    at: i,
    from,
    to,
    coreFrom: from,
    coreTo: to,
    doubt: doubtOf({ ...signs, conditional: signs.conditional || outer.conditional }, holders),
  }
}
