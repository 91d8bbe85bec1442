// Everybody who could hold what a candidate says, by where in the sentence or before it somebody stands.
import { newest } from '../discourse.js'
import { jointHolder } from '../holder.js'
import { type Holder, mentionAt } from '../holders.js'
import { paperKindAt } from '../papers/owners.js'
import { ownersOfTold } from '../papers/told-by.js'
import { childWith, head, isPassive, label, lemma, norm, type Sentence, subjectOf, tag } from '../sentence.js'
import type { Candidate } from '../stances/candidate.js'
import { clauseSigns, isReportedByMood } from '../stances/clause.js'
import { isPoint } from '../stances/points.js'
import { isStatePassive } from '../verb-holders.js'
import { barredFrom } from './barred.js'
import { type Gathered, isPlanned, type OptionContext, pathBetween, type Source } from './option.js'

/** Sentences over which the last holder is still proposed. */
const CARRIES = 4
/** The same in the author's own words, for a passive that names nobody: "vereinbart wurde …". */
const CARRIES_UNTOLD = 2

/** What hangs straight on the candidate's word, and is no clause. */
const BELOW = /^>(?!ccomp|advcl|acl:relcl|parataxis|csubj|conj)[^<>]+(?:>(?:appos|flat|flat:name|compound))*$/

const AGENT_CASES: ReadonlySet<string> = new Set(['von', 'vom', 'by', 'durch', 'of', "'s"])

const OBLIGED: ReadonlySet<string | null> = new Set(['must', 'should', 'could', 'can', 'would'])

/** "Die Stadt droht zu fallen": the clause names its subject, and it is nobody. */
const hasThingAsSubject = (s: Sentence, at: number): boolean => {
  const subject = subjectOf(s, at)
  return subject >= 0 && (tag(s, subject) === 'NOUN' || tag(s, subject) === 'PROPN')
}

/** "lehnte … ab", with nobody for a subject: told as a fact, not as what ought to be. */
const isToldStance = (s: Sentence, { rule, at }: Candidate, { language }: OptionContext): boolean =>
  (rule === 'verb' || rule === 'verb-list') &&
  s.parse.feats[at]?.verbForm !== 'inf' &&
  !hasThingAsSubject(s, at) &&
  !OBLIGED.has(clauseSigns(s, at, language).modality)

/** Words between a stance and whoever may hold it. No real sentence is longer; a text without full stops is. */
const REACH = 200

export const gather = (s: Sentence, candidate: Candidate, context: OptionContext): readonly Gathered[] => {
  const { namedAt, nameAt } = context
  const found = new Map<string, Gathered>()
  const planned = isPlanned(candidate)
  const isBarred = barredFrom(s, candidate, context)
  const add = (source: Source, holders: readonly Holder[], at: number): void => {
    const [first] = holders
    if (!first || isBarred(source, first)) return
    const key = first.actor
    const known = found.get(key)
    if (known) {
      known.sources.add(source)
      if (known.at < 0) known.at = at
      if (source === 'mention' && holders.length > known.holders.length && !known.sources.has('rule'))
        known.holders = holders
    } else found.set(key, { holders, sources: new Set([source]), at })
  }
  const tokenOf = (holder: Holder): number => s.tokens.findIndex((t) => t.begin >= holder.begin && t.begin < holder.end)
  const { at } = candidate
  // What stands in a paper is its owner's, and of none whom it obliges.
  const subject = childWith(s, at, 'nsubj')
  const { papers } = context.language
  const isPaper = subject >= 0 && papers.tells.has(lemma(s, at)) && paperKindAt(s, subject, context.language) !== null
  const isOriginal = isPaper && papers.originals.has(lemma(s, subject).toLowerCase())
  if (isPoint(candidate) || isOriginal || (subject >= 0 && ownersOfTold(s, at, subject, context).length > 0)) {
    if (candidate.holders.length > 0) add('rule', candidate.holders, tokenOf(candidate.holders[0] as Holder))
    return [...found.values()]
  }
  const passive = isPassive(s, at) || isStatePassive(s, at, context.language)
  // "Moore and Roe said …": who speaks side by side with another speaks for both.
  const together = (holder: Holder): readonly Holder[] => {
    const token = tokenOf(holder)
    const named = token >= 0 && label(s, token).startsWith('nsubj') ? namedAt(token) : []
    return named.length > 1 && named[0]?.actor === holder.actor ? named : [holder]
  }
  const [ruled] = candidate.holders
  if (ruled !== undefined)
    add(
      'rule',
      candidate.bySpeaker && candidate.holders.length === 1 ? together(ruled) : candidate.holders,
      tokenOf(ruled),
    )
  const speakers = context.speech.flatMap((one) => (one.speaker && one.speaker.kind !== 'medium' ? [one.speaker] : []))
  speakers.forEach((speaker, k) => {
    add(k === speakers.length - 1 ? 'speaker' : 'outer', together(speaker), tokenOf(speaker))
  })
  const { attributed } = context
  // Whoever is an option already stays what he is: that he is named so is a sign of its own.
  if (attributed && attributed.kind !== 'medium' && !found.has(attributed.actor))
    add('attributed', [attributed], tokenOf(attributed))
  for (const child of s.children[at] ?? []) {
    const rel = label(s, child)
    const preposition = childWith(s, child, 'case')
    const agent = preposition >= 0 && AGENT_CASES.has(norm(s, preposition))
    if (rel === 'nsubj' || rel === 'nsubj:pass') {
      if (!passive && !planned) add('subject', namedAt(child), child)
    } else if (agent && (rel.startsWith('obl') || rel === 'nmod')) add('agent', namedAt(child), child)
    else if (rel === 'nmod:poss' || rel === 'nmod' || (rel === 'amod' && mentionAt(context.mentions, child)))
      if (preposition < 0) add('owner', namedAt(child), child)
  }
  // "He thanked them but ruled out a visit": the second verb has the subject of the first.
  const shared = label(s, at) === 'conj' && !passive && !planned ? subjectOf(s, at) : -1
  if (shared >= 0 && head(s, shared) !== at) add('subject', namedAt(shared), shared)
  // In nobody's mouth only those hold it whom the clause itself names, unless a word of the lexicon says it is a stance:
  // everything else would be the author's word in theirs.
  const isReported = isReportedByMood(clauseSigns(s, at, context.language), context.language)
  const { modality } = clauseSigns(s, at, context.language)
  const isDuty = planned || modality === 'must' || modality === 'should'
  const isTold = planned || speakers.length > 0 || isToldStance(s, candidate, context) || isReported
  for (const mention of context.mentions) {
    if (mention.kind === 'place' || mention.kind === 'medium' || Math.abs(mention.head - at) > REACH) continue
    if (!isTold && !(candidate.rule.startsWith('verb') && BELOW.test(pathBetween(s, at, mention.head)))) continue
    if (!isTold && passive && label(s, mention.head).startsWith('nsubj')) continue
    // "The original requires Ukraine to pay": whom a paper of nobody named obliges does not hold it.
    if (isPaper && mention.from > at) continue
    // "Dem Entwurf zufolge soll Kiew auf die Nato verzichten": what somebody else's duty is about.
    if (isDuty && label(s, mention.head).startsWith('obl') && head(s, mention.head) === at) {
      const preposition = childWith(s, mention.head, 'case')
      if (preposition >= 0 && context.language.attribution.topicPrepositions.has(norm(s, preposition))) continue
    }
    add('mention', namedAt(mention.head), mention.head)
  }
  // People without a name: "die Demonstranten", "the employers".
  for (let i = Math.max(0, at - REACH); i < Math.min(s.tokens.length, at + REACH); i++) {
    if (tag(s, i) !== 'NOUN' || mentionAt(context.mentions, i)) continue
    if (label(s, i) !== 'nsubj' && label(s, i) !== 'nsubj:pass' && label(s, i) !== 'conj') continue
    const holder = nameAt(i)
    if (holder && (isTold || BELOW.test(pathBetween(s, at, i)))) add('subject', [holder], i)
  }
  const { lastHolder } = context.discourse
  const goesOn = isTold || passive
  const group = context.discourse.groups.at(-1)
  if (group && speakers.length === 0 && (passive || planned) && context.sentence - group.sentence <= CARRIES_UNTOLD)
    add('group', [jointHolder(group.holders)], -1)
  if (lastHolder && goesOn && context.sentence - lastHolder.sentence <= (isTold ? CARRIES : CARRIES_UNTOLD))
    add('carried', [lastHolder.holder], -1)
  if (isTold) {
    // "Muster reiste nach Prag. Der Vertrag sei zu kündigen": reported in nobody's mouth, it is not of a traveller, nor of whoever
    // spoke before him.
    const isUnspoken = isReported && speakers.length === 0
    const { persons, bodies } = context.discourse
    for (const one of [newest(persons, context.sentence), newest(bodies, context.sentence)])
      if (one && !(isUnspoken && one.subject && !one.speaks)) add('remembered', [one.holder], -1)
  }
  return [...found.values()]
}
