import { coordinated, type Holder, holderOfMention } from '../holders.js'
import { childWith, head, isVerb, label, lemma, norm, type Sentence, subjectOf, tag } from '../sentence.js'
import { holdersOfVerb } from '../verb-holders.js'
import { type Candidate, negate } from './candidate.js'
import { clauseSigns } from './clause.js'
import type { StanceContext } from './context.js'
import { isReadyToHarm } from './deeds.js'
import { spanOf } from './extent.js'
import { fittingEntry } from './lookup.js'
import { absolute, doubtOf, isTalks, type Shape, shapeOf, withEnding, withTalks } from './shape.js'
import { holdersOfIdiom } from './whose.js'

/** The verb or copula an adjective hangs on, over at most two nouns ("ist bereit zu Gesprächen" with "bereit" below "Gesprächen"). */
const governingVerb = (s: Sentence, i: number): number => {
  let at = head(s, i)
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    if (tag(s, at) === 'VERB' || tag(s, at) === 'AUX' || childWith(s, at, 'cop') >= 0) return at
    at = head(s, at)
  }
  return head(s, i) >= 0 ? head(s, i) : i
}

const isVerbless = (s: Sentence, i: number): boolean => !s.tokens.some((_, k) => k !== i && isVerb(s, k))

/** "Hamas zu Gesprächen bereit": in a sentence without a verb, whoever it begins with. */
const headlineHolders = (s: Sentence, i: number, { mentions }: StanceContext): readonly Holder[] => {
  const first = mentions.find((m) => m.from === 0 && m.to <= i)
  return first && first.kind !== 'place' && isVerbless(s, i) && norm(s, first.to) !== ':'
    ? [holderOfMention(s, first)]
    : []
}

/** "is unmoved by the letter", "is bent on revenge": an adjective that a parse took for the participle of a verb. */
const isStateOf = (s: Sentence, i: number): boolean => tag(s, i) === 'VERB' && childWith(s, i, 'aux', 'aux:pass') >= 0

const OUGHT: ReadonlySet<string | null> = new Set(['must', 'should'])

/** Whether the infinitive of what somebody is ready for is a verb of agreeing. */
const agreesBelow = (s: Sentence, i: number, { lexicon, language }: StanceContext): boolean => {
  const verb = (s.children[i] ?? []).find((c) => c > i && tag(s, c) === 'VERB' && CLAUSES.has(label(s, c)))
  return (
    verb !== undefined && fittingEntry(s, verb, lexicon.verbs.get(lemma(s, verb)), language)?.entry.act === 'accept'
  )
}
const CLAUSES: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'acl', 'advcl'])

/** Predicative adjectives: "Kiew ist bereit, …", "der Plan sei inakzeptabel". */
export const adjectiveStance = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const rel = label(s, i)
  const predicative =
    childWith(s, i, 'cop') >= 0 ||
    isStateOf(s, i) ||
    rel === 'xcomp' ||
    rel === 'advcl' ||
    rel === 'obj' ||
    rel === 'advmod' ||
    rel === 'acl' ||
    (rel === 'root' && isVerbless(s, i))
  if (!predicative || rel === 'amod') return null
  const state = isStateOf(s, i)
  const verb = childWith(s, i, 'cop') < 0 && !state ? governingVerb(s, i) : i
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
  const judging = verb !== i && context.language.judgingVerbs.has(lemma(s, verb))
  // "nennt den Plan inakzeptabel": whoever judges it so is the verb's subject.
  const { holder } = fit.entry
  const isSubjects = judging && holder === 'speaker'
  const idiom = holder === 'subject' || isSubjects ? null : holdersOfIdiom(s, i, holder, context)
  const bySpeaker = idiom?.bySpeaker ?? (!judging && context.language.speakerAdjectives.has(fit.entry.lemma))
  const speaker = context.speakerAt(i)
  const subject = state ? subjectOf(s, i) : -1
  const subjects = subject >= 0 ? coordinated(s, subject, context) : holdersOfVerb(s, verb, context)
  // "Kyiv should be ready to leave the valley": what somebody else must be ready for is the speaker's demand.
  const isAsked =
    idiom === null &&
    !bySpeaker &&
    speaker !== null &&
    OUGHT.has(outer.modality) &&
    !subjects.some(({ actor }) => actor === speaker.actor)
  if (isAsked) shape = { act: 'demand', sign: negated ? -1 : shape.sign, strength: outer.modality === 'must' ? 4 : 2 }
  const headline = headlineHolders(s, i, context)
  const holders = isAsked
    ? [speaker]
    : headline.length > 0
      ? headline
      : idiom !== null
        ? idiom.holders
        : bySpeaker
          ? speaker
            ? [speaker]
            : []
          : subjects
  if (shape.act === 'offer' && shape.sign === 1 && isReadyToHarm(s, i, context.language))
    shape = { act: 'threaten', sign: 1, strength: 3 }
  // "ready to ratify the treaty": gives nothing of its own, but agrees.
  if (shape.act === 'offer' && shape.sign === 1 && agreesBelow(s, i, context)) shape = { ...shape, act: 'accept' }
  shape = absolute(withTalks(withEnding(s, shape, i, context.language), isTalks(s, i, context.language)), signs)
  const [from, to] = spanOf(s, verb, context.messageAt(i), context.language)
  return {
    rule: 'adjective',
    entry: fit.entry,
    ...shapeOf(shape),
    holders,
    bySpeaker: bySpeaker || isAsked,
    at: i,
    from,
    to,
    coreFrom: from,
    coreTo: to,
    doubt: doubtOf({ ...signs, conditional: signs.conditional || outer.conditional }, holders),
  }
}
