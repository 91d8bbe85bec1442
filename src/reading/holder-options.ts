// Everybody who could hold what a candidate says: whom grammar names, whoever speaks, every actor of the sentence, and
// whoever held the statement before. Which of them it is, is weighed by trained signs (choose-holder.ts).

import type { Language } from '../language/index.js'
import { newest } from './discourse.js'
import { isGivenToSpeaker } from './given-to-speaker.js'
import { isPluralSubject } from './groups.js'
import { jointHolder } from './holder.js'
import { type Holder, type HolderContext, mentionAt } from './holders.js'
import { paperKindAt } from './papers/owners.js'
import { ownersOfTold } from './papers/told-by.js'
import { mayBe } from './pronouns.js'
import {
  childWith,
  head,
  isPassive,
  label,
  lemma,
  norm,
  rememberedPerToken,
  type Sentence,
  subjectOf,
  tag,
} from './sentence.js'
import { count, flag, type Part, part, type Signs } from './signs.js'
import type { Speech } from './speech.js'
import type { Candidate } from './stances/candidate.js'
import { clauseSigns, isReportedByMood } from './stances/clause.js'
import { isPoint } from './stances/points.js'
import { isStatePassive } from './verb-holders.js'
import { beingAt } from './word-class.js'

export interface HolderOption {
  /** Several for coordinated actors, each of whom holds it. */
  readonly holders: readonly Holder[]
  /** Whoever speaks, and not somebody the clause names. */
  readonly speaks: boolean
  readonly signs: Signs
}

/** Where an option comes from; one holder may come from several places. */
type Source =
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

const BIT: Readonly<Record<Source, number>> = {
  rule: 1,
  speaker: 2,
  outer: 4,
  agent: 8,
  owner: 16,
  subject: 32,
  mention: 64,
  carried: 128,
  group: 256,
  remembered: 512,
  attributed: 1024,
}

interface Gathered {
  holders: readonly Holder[]
  readonly sources: Set<Source>
  /** Token of the mention in this sentence, -1 where it stands elsewhere. */
  at: number
}

const bucket = (n: number, ...edges: readonly number[]): number => {
  let reached = 0
  for (const edge of edges) if (n >= edge) reached++
  return reached
}

/** Sentences over which the last holder is still proposed. */
const CARRIES = 4
/** The same in the author's own words, for a passive that names nobody: "vereinbart wurde …". */
const CARRIES_UNTOLD = 2

/** What hangs straight on the candidate's word, and is no clause. */
const BELOW = /^>(?!ccomp|advcl|acl:relcl|parataxis|csubj|conj)[^<>]+(?:>(?:appos|flat|flat:name|compound))*$/

const AGENT_CASES: ReadonlySet<string> = new Set(['von', 'vom', 'by', 'durch', 'of', "'s"])

/** Labels from the candidate's word down or up to a token, at most three steps: how the holder hangs together with the stance. */
const pathBetween = (s: Sentence, at: number, to: number): string => {
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

export interface OptionContext extends HolderContext {
  /** Attributions around the candidate, outermost first. */
  readonly speech: readonly Speech[]
  /** Whom the innermost attribution around it names as its speaker (attributed.ts). */
  readonly attributed: Holder | null
  /** Everybody a token names, and whom it names by itself: the same for all candidates of a sentence. */
  readonly namedAt: (i: number) => readonly Holder[]
  readonly nameAt: (i: number) => Holder | null
}

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

/** Whether the verb's own subject is somebody known by name. */
const subjectNamed = rememberedPerToken((s, i, { mentions }: OptionContext): Part => {
  const subject = childWith(s, i, 'nsubj')
  const mention = subject < 0 ? null : mentionAt(mentions, subject)
  return mention?.sure && mention.kind !== 'place' ? NAMED : subject < 0 ? NO_SUBJECT : NOT_NAMED
})
const NAMED = part('named')
const NOT_NAMED = part('other')
const NO_SUBJECT = part('none')

/** "agreed", "had agreed"; not "to agree", "agreeing". */
const isFinite = (s: Sentence, at: number, language: Language): boolean =>
  s.parse.feats[at]?.verbForm === 'fin' ||
  (s.parse.feats[at]?.verbForm === 'part' &&
    !isStatePassive(s, at, language) &&
    (s.children[at] ?? []).some((c) => label(s, c) === 'aux'))

/** "The sides had agreed", "the others have refused": several whom the clause describes, and who are not those of its speaker. */
const isOfOthers = rememberedPerToken((s, i, { mentions, language }: OptionContext): boolean => {
  const subject = childWith(s, i, 'nsubj')
  if (subject < 0 || tag(s, subject) !== 'NOUN' || s.parse.feats[subject]?.number !== 'plur') return false
  if (mentionAt(mentions, subject)?.sure || language.isThing(lemma(s, subject).toLowerCase())) return false
  const isOwned = (s.children[subject] ?? []).some((c) => label(s, c).startsWith('nmod'))
  const being = beingAt(s, subject, language)
  return !isOwned && (being === 'people' || being === 'body' || language.pluralCollectives.has(norm(s, subject)))
})

/** "Rubio told CNN that Putin demands …": the stance is the subject's, and the speaker only passes it on (coding manual, section 3). */
const isToldOfAnother = (s: Sentence, { rule, at }: Candidate, context: OptionContext): boolean =>
  rule === 'verb' &&
  (subjectNamed(s, at, context) === NAMED || isOfOthers(s, at, context)) &&
  isFinite(s, at, context.language) &&
  clauseSigns(s, at, context.language).modality === null

/** Whom a verb of asking has for its object. */
const askedOf = (s: Sentence, { rule, at, holders }: Candidate, context: OptionContext): readonly Holder[] =>
  holders.length > 0 && rule === 'verb' && context.language.attribution.askingVerbs.has(lemma(s, at))
    ? (s.children[at] ?? [])
        .filter((c) => (label(s, c) === 'obj' || label(s, c) === 'iobj') && mentionAt(context.mentions, c) !== null)
        .flatMap(context.namedAt)
        .filter((asked) => holders.every((own) => own.actor !== asked.actor))
    : []

const THIRD: ReadonlySet<string> = new Set(['he', 'she', 'they'])
const OWN: ReadonlySet<string> = new Set(['i', 'we'])
/** Where somebody named in the sentence itself comes from. */
const BESIDE: ReadonlySet<Source> = new Set<Source>(['agent', 'owner', 'subject', 'mention'])

/** Words between a stance and whoever may hold it. No real sentence is longer; a text without full stops is. */
const REACH = 200

const gather = (s: Sentence, candidate: Candidate, context: OptionContext): readonly Gathered[] => {
  const { namedAt, nameAt } = context
  const found = new Map<string, Gathered>()
  const planned = candidate.rule === 'clause-planned'
  const excluded = new Set<string>()
  // "Er akzeptiert den Plan", said in somebody's own words, is about another.
  if (context.quoted && context.speaker && !candidate.bySpeaker && THIRD.has(personOf(s, candidate.at, context)))
    excluded.add(context.speaker.actor)
  // "Sie lehnte das ab": no man did, nor does a woman "he".
  const pronoun = childWith(s, candidate.at, 'nsubj')
  const isOne = pronoun >= 0 && context.speech.length === 0 && !isPluralSubject(s, pronoun, context.language)
  const person = isOne ? context.language.thirdPerson.get(norm(s, pronoun)) : undefined
  // "Sie forderten das", "they demanded it": those the pronoun stands for, and not one person alone.
  const isMany =
    pronoun >= 0 && context.speech.length === 0 && context.language.thirdPerson.has(norm(s, pronoun)) && !isOne
  const areMany = (isMany || person === 'they') && candidate.holders.length > 0
  const isAnother = (holder: Holder): boolean =>
    holder.kind === 'person' &&
    (person === 'he' || person === 'she'
      ? !mayBe(person, holder, context)
      : areMany && holder.sure && !candidate.holders.some((own) => own.actor === holder.actor))
  // "Die Ukraine soll abtreten": others want it so.
  const own = planned ? subjectOf(s, candidate.at) : -1
  if (own >= 0) for (const holder of namedAt(own)) excluded.add(holder.actor)
  // "Rome drew criticism from Tunis", "in Tunis stößt Rom auf Kritik": the stance is another's, and the subject is who it is about.
  const judged = candidate.entry?.holder === 'other' ? subjectOf(s, candidate.at) : -1
  if (judged >= 0) for (const holder of namedAt(judged)) excluded.add(holder.actor)
  // "Black said the mill had told the town it would close": "it" is whoever the inner words are from.
  const tellers = context.speech.flatMap(({ speaker }) => (speaker ? [speaker] : []))
  const innermost = tellers.at(-1)
  if (innermost && !planned && personOf(s, candidate.at, context) === 'it')
    for (const outer of tellers)
      if (outer.actor !== innermost.actor && outer.kind === 'person') excluded.add(outer.actor)
  // "We urge Rome to wait", heard from nobody: of none whom the sentence names.
  const isAuthors = context.speech.length === 0 && OWN.has(personOf(s, candidate.at, context))
  if (isToldOfAnother(s, candidate, context) || isGivenToSpeaker(s, candidate, context.language))
    for (const teller of tellers)
      if (candidate.holders.every((own) => own.actor !== teller.actor)) excluded.add(teller.actor)
  const add = (source: Source, holders: readonly Holder[], at: number): void => {
    const [first] = holders
    if (!first || first.kind === 'place' || excluded.has(first.actor) || isAnother(first)) return
    if (isAuthors && BESIDE.has(source)) return
    const key = first.actor
    const known = found.get(key)
    if (known) {
      known.sources.add(source)
      if (known.at < 0) known.at = at
      if (source === 'mention' && holders.length > known.holders.length && !known.sources.has('rule'))
        known.holders = holders
    } else found.set(key, { holders, sources: new Set([source]), at })
  }
  // "Die einen bitten den Kanzler, …": whoever is asked asks for nothing himself.
  for (const asked of askedOf(s, candidate, context)) excluded.add(asked.actor)
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
  if (candidate.holders.length > 0) add('rule', candidate.holders, tokenOf(candidate.holders[0] as Holder))
  const speakers = context.speech.flatMap((one) => (one.speaker && one.speaker.kind !== 'medium' ? [one.speaker] : []))
  speakers.forEach((speaker, k) => {
    add(k === speakers.length - 1 ? 'speaker' : 'outer', [speaker], tokenOf(speaker))
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

const personOf = (s: Sentence, at: number, { language }: OptionContext): string => {
  const subject = childWith(s, at, 'nsubj', 'nsubj:pass')
  if (subject < 0) return 'none'
  const word = norm(s, subject)
  if (language.firstPerson.plural.has(word)) return 'we'
  if (language.firstPerson.singular.has(word)) return 'i'
  if (language.impersonal.has(word)) return 'one'
  return language.thirdPerson.get(word) ?? 'noun'
}

// Names of the signs.
const SUBJECT_NAMED = part('subject-named')
const SUBJECT_NAMED_RULE = part('subject-named-rule')
const SUBJECT_NAMED_FROM = part('subject-named-from')
const FROM = part('from')
const FROM_RULE = part('from-rule')
const FROM_SPEECH = part('from-speech')
const FROM_PERSON = part('from-person')
const FROM_SPEAKS = part('from-speaks')
const KIND = part('kind')
const KIND_RULE = part('kind-rule')
const KIND_FROM = part('kind-from')
const MODALITY_FROM = part('modality-from')
const LEMMA_FROM = part('lemma-from')
const CUE_FROM = part('cue-from')
const BEING = part('being')
const BEING_FROM = part('being-from')
const ATTRIBUTED = part('attributed')
const ATTRIBUTED_FROM = part('attributed-from')
const ATTRIBUTED_PERSON = part('attributed-person')
const SEVERAL = part('several')
const RANK = part('rank')
const SOURCE = part('source')
const SOURCE_ACT = part('source-act')
const AWAY = part('away')
const INSIDE = part('inside')
const PLACE = part('place')
const PATH = part('path')
const PATH_RULE = part('path-rule')
const LABEL = part('label')
const CASE = part('case')
const CASE_RULE = part('case-rule')

const lemmaPart = rememberedPerToken((s, i): Part => part(lemma(s, i).toLowerCase()))

/** "rule+subject": made once for each set of sources, of which there are few. */
const together = new Map<number, Part>()
const togetherOf = (sources: ReadonlySet<Source>): Part => {
  let bits = 0
  for (const source of sources) bits |= BIT[source]
  let known = together.get(bits)
  if (known === undefined) together.set(bits, (known = part([...sources].sort().join('+'))))
  return known
}

const signsOf =
  (
    s: Sentence,
    candidate: Candidate,
    context: OptionContext,
    { holders, sources, at }: Gathered,
    rank: number,
  ): Signs =>
  (tell) => {
    const [first] = holders as readonly [Holder]
    const from = togetherOf(sources)
    const rule = part(candidate.rule.split('-')[0] ?? '')
    const inner = context.speech.at(-1)
    const person = part(personOf(s, candidate.at, context))
    const modality = part(clauseSigns(s, candidate.at, context.language).modality ?? 'null')
    const kind = part(first.kind)
    tell(FROM, from)
    tell(FROM_RULE, from, part(candidate.rule))
    tell(FROM_SPEECH, from, part(inner ? `${inner.form}-${inner.kind}` : 'none'))
    tell(FROM_PERSON, from, person, rule)
    tell(FROM_SPEAKS, from, flag(candidate.bySpeaker))
    tell(KIND, kind, flag(first.party !== null))
    tell(KIND_RULE, kind, flag(first.sure), rule)
    tell(KIND_FROM, kind, from)
    tell(MODALITY_FROM, modality, from, person)
    tell(LEMMA_FROM, lemmaPart(s, candidate.at), from)
    tell(CUE_FROM, part(inner?.cueLemma ?? 'none'), from)
    if (first.kind === 'unknown' && at >= 0) {
      const being = part(beingAt(s, at, context.language))
      tell(BEING, being)
      tell(BEING_FROM, being, from)
    }
    const named = part(!context.attributed ? 'nobody' : context.attributed.actor === first.actor ? 'yes' : 'another')
    tell(ATTRIBUTED, named, rule)
    tell(ATTRIBUTED_FROM, named, from)
    tell(ATTRIBUTED_PERSON, named, person)
    const subject = subjectNamed(s, candidate.at, context)
    tell(SUBJECT_NAMED, subject, flag(sources.has('subject')), modality)
    tell(SUBJECT_NAMED_RULE, subject, flag(sources.has('subject')), part(candidate.rule))
    tell(SUBJECT_NAMED_FROM, subject, flag(sources.has('subject')), flag(sources.has('speaker')))
    tell(SEVERAL, flag(holders.length > 1))
    tell(RANK, count(Math.min(rank, 6)))
    for (const source of sources) tell(SOURCE, part(source))
    for (const source of sources) tell(SOURCE_ACT, part(source), part(candidate.act), rule)
    if (at < 0) {
      tell(AWAY, from)
      return
    }
    const path = part(pathBetween(s, candidate.at, at))
    const preposition = childWith(s, at, 'case')
    const before = at < candidate.at
    const word = part(preposition < 0 ? 'none' : norm(s, preposition))
    tell(INSIDE, flag(at >= candidate.from && at < candidate.to))
    tell(PLACE, part(before ? 'before' : 'behind'), count(bucket(Math.abs(at - candidate.at), 2, 4, 8, 16)))
    tell(PATH, path)
    tell(PATH_RULE, path, rule)
    tell(LABEL, part(label(s, at)), flag(before))
    tell(CASE, word)
    tell(CASE_RULE, word, rule)
  }

/** In a fixed order, what the rules say first. */
export const holderOptions = (s: Sentence, candidate: Candidate, context: OptionContext): readonly HolderOption[] =>
  gather(s, candidate, context).map((one, rank) => ({
    holders: one.holders,
    speaks: one.sources.has('speaker') && !one.sources.has('rule') && !one.sources.has('subject'),
    signs: signsOf(s, candidate, context, one, rank),
  }))
