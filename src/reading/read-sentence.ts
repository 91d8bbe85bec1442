// One sentence → proposals: every candidate with each of its holders, what surrounds it, and the signs the judge looks at.
import type { Unread } from '../dossier/index.js'
import type { Language } from '../language/index.js'
import type { Prepared } from './actors/remember-persons.js'
import { leaveUnread, type Setting } from './assemble.js'
import { type Attributed, attributedAt, isClauseBeside } from './attributed.js'
import { chooseHolder, type HolderWeights } from './choose-holder.js'
import { conditionsIn, isSupposed } from './conditions/find-conditions.js'
import type { Document } from './document.js'
import { coordinated, type Discourse, type Holder, type HolderContext, holderAt } from './holders.js'
import { PLAIN_WEIGHTS } from './issue-weights.js'
import { type ArticleTerms, ownIssueScore, type SentenceTerms } from './issues.js'
import { featuresOf } from './judge/features.js'
import { type HolderOption, holderOptions, type OptionContext } from './options/index.js'
import { moodOf } from './papers/mood.js'
import { rememberPapers } from './papers/owners.js'
import { pointsIn, tellingAfter } from './papers/telling.js'
import { toldBelow } from './papers/told-by.js'
import type { Reader } from './reader.js'
import { head, label, lemma, offsets, type Sentence, subtree } from './sentence.js'
import type { Signs } from './signs.js'
import type { Speech } from './speech.js'
import { type Candidate, ofOneShape } from './stances/candidate.js'
import { clauseSigns, isReportedByMood } from './stances/clause.js'
import type { StanceContext } from './stances/context.js'
import { findStances } from './stances/find-stances.js'
import { idleTokens, isIdle } from './stances/idle.js'
import { type StanceLexicon, takesItsNoun } from './stances/lookup.js'
import { plainClauses } from './stances/plain-clause.js'
import { asPoint, isPoint, withPoints } from './stances/points.js'
import { holdersOfVerb } from './verb-holders.js'
import { once, voicesIn } from './voices.js'

export interface Proposal {
  readonly setting: Setting
  readonly holder: Holder
  /** What the judge looks at. */
  readonly signs: Signs
  /** Whether rules alone would take it. */
  readonly byRule: boolean
  readonly context: HolderContext
  readonly options: readonly HolderOption[]
}

export interface SentenceProposals {
  readonly proposals: readonly Proposal[]
  readonly unread: readonly Unread[]
}

export interface ArticleState {
  readonly document: Document
  readonly reader: Reader
  readonly speech: readonly Speech[]
  /** Attributions whose message touches the sentence. */
  readonly attributions: readonly Attributed[]
  /** Who spoke right before, where nobody is said to speak in the sentence. */
  readonly teller: Holder | null
  readonly discourse: Discourse
  readonly spoken: readonly string[]
  /** What the lexicon finds in every sentence, and in all of them. */
  readonly terms: readonly SentenceTerms[]
  readonly article: ArticleTerms
  /** Share of the sentences that stand in somebody's mouth. */
  readonly attributed: number
  /** Share of the sentences in nobody's mouth that ask, or say what ought to be. */
  readonly opinionated: number
  /** How many sentences there are. */
  readonly sentences: number
}

/** How many sentences back the words of an issue may stand. */
const REACH = 4

const COMPLEMENTS = new Set(['ccomp', 'xcomp', 'acl', 'obj', 'obl', 'nmod', 'obl:arg', 'csubj', 'advcl', 'conj'])

/** Tokens that stand in the complement of a stance verb: what is demanded or offered there is no stance of its own subject. */
const governedBy = (sentence: Sentence, candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> => {
  const governed = new Map<number, Candidate>()
  for (const candidate of candidates) {
    if (candidate.rule.startsWith('modal') || (candidate.act === 'hedge' && !candidate.rule.startsWith('verb')))
      continue
    for (const child of sentence.children[candidate.at] ?? []) {
      if (!COMPLEMENTS.has(label(sentence, child))) continue
      if (label(sentence, child) === 'conj' && !candidate.rule.endsWith('-list')) continue
      for (const token of subtree(sentence, child)) if (!governed.has(token)) governed.set(token, candidate)
    }
  }
  return governed
}

/** Rules whose candidates name their holder themselves, whatever they hang in. */
const OWN_HOLDER: ReadonlySet<string> = new Set(['noun', 'noun-told', 'attributive'])

const isGoverned = (
  sentence: Sentence,
  candidate: Candidate,
  governed: ReadonlyMap<number, Candidate>,
  language: Language,
): boolean => {
  if (OWN_HOLDER.has(candidate.rule) || isPoint(candidate) || candidate.rule.endsWith('-list')) return false
  // "rejected the truce that Kyiv had proposed": who proposed is told.
  if (takesItsNoun(sentence, candidate.at, language)) return false
  const above = governed.get(candidate.at)
  return above !== undefined && above !== candidate
}

/** Share of sentences in somebody's mouth below which a text of some length is a commentary. */
const COMMENTARY = 0.1
const LONG_ENOUGH = 12
/** Share of asking and advising sentences from which the author speaks for himself; chronicles and lists of terms have fewer. */
const OPINIONATED = 0.1

export const OUGHT: ReadonlySet<string | null> = new Set(['must', 'should', 'could', 'would'])

/** "Poland would like …", "Paris würde … begrüßen", "would not hear of it": how the subject itself speaks, and no guess about it. */
const isOwnWish = ({ entry }: Candidate, { frames, negations, modals }: Language): boolean =>
  entry !== undefined &&
  (frames.wishing.has(entry.lemma) ||
    // "Budapest könnte damit leben": an idiom that is made with "could".
    entry.needs.some((need) => negations.has(need) || modals.get(need.slice(1)) === 'could'))

/** "He said … . Russia would not object to …": what the side of the last speaker would do, he goes on to tell. */
const isOfTeller = ({ holders }: Candidate, { teller }: StanceContext): boolean =>
  teller !== null && holders.some((h) => h.actor === teller.actor || (h.party !== null && h.party === teller.party))

/** "A red line must be drawn", "der Kreml könnte bereit sein": told in nobody's mouth, what ought to be or might be is the author's. */
const isAuthorsOught = (sentence: Sentence, candidate: Candidate, context: StanceContext): boolean => {
  const { rule, at, bySpeaker } = candidate
  if (isOwnWish(candidate, context.language) || isOfTeller(candidate, context)) return false
  if (context.speakerAt(at) !== null || context.isRelayed(at) || rule.endsWith('-told')) return false
  const signs = clauseSigns(sentence, at, context.language)
  if (signs.planned || isReportedByMood(signs, context.language)) return false
  if (bySpeaker) return true
  if (rule.startsWith('clause')) return false
  const verb = rule.startsWith('noun') ? head(sentence, at) : at
  if (verb < 0) return false
  const { modality, negated } = clauseSigns(sentence, verb, context.language)
  // "Moscow would not accept a truce": in English what it refused to do; "would not object" is a guess.
  if (modality === 'would' && negated && candidate.sign < 0 && !context.language.objectMayLead) return false
  return OUGHT.has(modality)
}

/**
 * "Es bleibt zu hoffen, dass …", "die Gemeinschaft ist gefordert, … zu …": what hangs in a hope or a demand that nobody
 * holds, outside of anybody's message, is the author's.
 */
const inAuthorsVoice = (
  sentence: Sentence,
  candidate: Candidate,
  context: StanceContext,
  governed: ReadonlyMap<number, Candidate>,
): boolean => {
  if (context.speakerAt(candidate.at) !== null || isPoint(candidate)) return false
  if (isAuthorsOught(sentence, candidate, context)) return true
  const above = governed.get(candidate.at)
  if (above && above !== candidate && above.holders.length === 0 && above.rule.startsWith('verb')) return true
  let at = candidate.at
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const up = head(sentence, at)
    if (up < 0) return false
    // "es bleibt zu hoffen, dass …": the clause may hang beside the verb that carries it.
    const carriers = [up, ...(sentence.children[up] ?? []).filter((c) => c < at && label(sentence, c) === 'xcomp')]
    const carries =
      (label(sentence, at) === 'ccomp' || label(sentence, at) === 'advcl') &&
      carriers.some((i) => {
        const word = lemma(sentence, i)
        return context.language.thoughtVerbs.has(word) || context.language.speechVerbs.has(word)
      })
    if (carries) return holdersOfVerb(sentence, up, context).length === 0
    at = up
  }
  return false
}

/** The candidate with its likeliest holders; what nobody can be said to hold stays without. */
const withHolders = (
  sentence: Sentence,
  found: Candidate,
  context: OptionContext,
  weights: HolderWeights | null,
): { readonly candidate: Candidate; readonly options: readonly HolderOption[] } => {
  const options = holderOptions(sentence, found, context)
  const chosen = chooseHolder(options, weights)
  if (!chosen) return { candidate: found, options }
  return {
    options,
    candidate: ofOneShape({
      ...found,
      holders: chosen.holders,
      bySpeaker: chosen.holders === found.holders ? found.bySpeaker : chosen.speaks,
      doubt: found.doubt === 'no-holder' ? null : found.doubt,
      rule: found.holders.length === 0 ? `${found.rule}-carried` : found.rule,
    }),
  }
}

export const proposalsIn = (prepared: Prepared, index: number, state: ArticleState): SentenceProposals => {
  const { sentence, tongue, mentions } = prepared
  const { document, reader, speech, discourse, spoken } = state
  const { language } = tongue
  const terms = state.terms[index] as SentenceTerms
  const before = index > 0 ? (state.terms[index - 1] ?? null) : null
  const voices = voicesIn(sentence, speech)
  const { around, voiceAt } = voices
  const holderContext = (i: number): HolderContext => {
    const { speaker, quoted } = voiceAt(i)
    return { language, mentions, discourse, sentence: index, speaker, quoted, voiceAt }
  }
  const lexicon = (reader.lexicons.get(language.code) as () => StanceLexicon)()
  const { speaker, quoted } = voiceAt(Math.floor(sentence.tokens.length / 2))
  // Spelt out, here and below: every rule asks it, and engines find what stands in copies far later.
  const context: StanceContext = {
    language,
    mentions,
    discourse,
    sentence: index,
    speaker,
    quoted,
    voiceAt,
    lexicon,
    speakerAt: voices.speakerAt,
    isRelayed: voices.isRelayed,
    messageAt: voices.messageAt,
    verbatimAt: voices.verbatimAt,
    teller: state.teller,
    isCommentary: state.attributed < COMMENTARY && state.opinionated >= OPINIONATED && state.sentences >= LONG_ENOUGH,
  }
  // "Ukraine is to declare …": nobody has spoken yet.
  const hasSpoken = ({ cue }: Speech): boolean =>
    !sentence.tokens.some((t, i) => cue.some((c) => t.begin === c.begin) && moodOf(sentence, i, language) === 'planned')
  const speakers = speech.flatMap((one) => (one.speaker && hasSpoken(one) ? [one.speaker] : []))
  const { teller } = state
  const telling = { language, mentions, discourse, sentence: index, speaker, quoted, voiceAt, speakers, teller }
  const stretch = pointsIn(sentence, telling)
  const after = tellingAfter(sentence, stretch, telling)
  discourse.toldBefore = discourse.telling
  discourse.telling = after
  rememberPapers(sentence, telling)
  const all = findStances(sentence, context)
  const parted = stretch === null ? { points: [], others: all } : withPoints(sentence, all, stretch, context)
  const [points, stances] = [parted.points.map(ofOneShape), parted.others.map(ofOneShape)]
  const idle = new Set(stances.filter((c) => isIdle(sentence, c, context)))
  // What is no stance is no plain clause either, nor is what stands below it.
  const taken = new Set(
    [...stances, ...points].flatMap((c) =>
      idle.has(c) ? idleTokens(sentence, c) : c.holders.length > 0 ? [c.at] : [],
    ),
  )
  const covered = new Set(points.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)))
  for (const i of toldBelow(sentence, context)) covered.add(i)
  // Nor is what stands between the paper and its first point ("under a plan passed to him last week"), or announces a list.
  const phrase = stretch?.how === 'framed' ? stretch.from : 0
  for (let i = (points[0]?.from ?? 0) - 1; i >= phrase; i--) covered.add(i)
  const candidates = [
    ...points,
    ...stances,
    ...plainClauses(sentence, context, taken).flatMap((clause) =>
      covered.has(clause.at) ? [] : [ofOneShape(asPoint(sentence, clause, context))],
    ),
  ]
  const unread: Unread[] = []
  const proposals: Proposal[] = []
  if (candidates.length === 0) return { proposals, unread }
  const governed = governedBy(sentence, stances)
  const conditions = conditionsIn(sentence, language)
  // From here on nothing of the discourse changes: whom a token names is found once for all candidates.
  const namedAt = once((i) => coordinated(sentence, i, holderContext(i)))
  const nameAt = once((i) => holderAt(sentence, i, holderContext(i)))
  const optionContext = (at: number): OptionContext => {
    const { speaker, quoted } = voiceAt(at)
    const begin = sentence.tokens[at]?.begin ?? -1
    const attributed = attributedAt(state.attributions, begin, isClauseBeside(sentence, at))
    return {
      language,
      mentions,
      discourse,
      sentence: index,
      speaker,
      quoted,
      voiceAt,
      speech: around(at),
      attributed,
      namedAt,
      nameAt,
    }
  }
  const earlier = state.terms.slice(Math.max(0, index - REACH), index).reverse()
  for (const found of candidates) {
    const { candidate, options } = withHolders(sentence, found, optionContext(found.at), reader.holderWeights)
    const settingOf = (candidate: Candidate): Setting => ({
      document,
      sentence,
      language,
      candidate,
      speech: around(candidate.at),
      conditions,
      mentions,
      terms,
      before,
      earlier,
      finder: reader.issues,
      spoken,
      hasIssues: reader.issues.has.size > 0,
      issueName: (id) => reader.issueNames.get(id) ?? id,
      article: state.article,
      issueWeights: reader.judge?.issueWeights ?? PLAIN_WEIGHTS,
    })
    if (idle.has(found)) {
      // "A truce was rejected": by nobody told, so it stays a passage not understood.
      const outcome = found.holders.length === 0 ? leaveUnread(settingOf(found)) : null
      if (outcome?.kind === 'unread') unread.push(outcome.unread)
      continue
    }
    const setting = settingOf(candidate)
    if (isSupposed(sentence, candidate, conditions, language)) {
      const outcome = leaveUnread(settingOf({ ...candidate, doubt: 'hypothetical' }))
      if (outcome.kind === 'unread') unread.push(outcome.unread)
      continue
    }
    const under = isGoverned(sentence, candidate, governed, language)
    if (inAuthorsVoice(sentence, candidate, context, governed)) {
      const outcome = leaveUnread(settingOf({ ...candidate, bySpeaker: true }))
      if (outcome.kind === 'unread') unread.push(outcome.unread)
      continue
    }
    if (candidate.holders.length === 0 || candidate.doubt === 'question') {
      const outcome = under ? null : leaveUnread(setting)
      if (outcome?.kind === 'unread') unread.push(outcome.unread)
      continue
    }
    const span = offsets(sentence, candidate.from, candidate.to)
    const signs = featuresOf({
      setting,
      governed: under,
      lexicon,
      issueScore: ownIssueScore(terms, span),
      attributed: state.attributed,
      hasCondition: conditions.some((c) => c.from >= candidate.from - 2 && c.to <= candidate.to + 3),
    })
    for (const holder of candidate.holders) {
      proposals.push({
        setting,
        holder,
        context: holderContext(candidate.at),
        options,
        byRule:
          !under &&
          candidate.doubt === null &&
          !candidate.rule.startsWith('clause') &&
          !candidate.rule.endsWith('-carried') &&
          !candidate.rule.endsWith('-told'),
        signs,
      })
    }
  }
  return { proposals, unread }
}
