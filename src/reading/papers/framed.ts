// Words that say something stands in a paper: "under its plan", "demnach", "a plan under which …", "point three", "the text says".
import type { HolderContext } from '../discourse.js'
import { childWith, hasRow, head, isVerb, label, lemma, norm, type Sentence, subtree, tag } from '../sentence.js'
import { clauseSigns } from '../stances/clause.js'
import { moodOf, predicatesIn } from './mood.js'
import { isPart, paperAt, paperBefore, paperKindAt, paperMeant } from './owners.js'
import { isOwned, PART_REACH, type Paper, type PointStretch, PRONOUN_REACH } from './paper.js'

/** Words between a preposition and the paper: "under the new, revised plan". */
const LONGEST_PHRASE = 9

const OPENS: ReadonlySet<string> = new Set([',', ';', ':', '(', '–'])

const BEFORE_HEAD: ReadonlySet<string> = new Set(['compound', 'nmod', 'nmod:poss', 'amod', 'flat'])

/** The last noun of the phrase behind a preposition: "under the terms of the deal" leads to the deal. */
const nounBehind = (s: Sentence, from: number, { language }: HolderContext, fits: (i: number) => boolean): number => {
  let found = -1
  const isLeading = (k: number): boolean => language.papers.points.has(lemma(s, k).toLowerCase())
  for (let k = from; k < Math.min(s.tokens.length, from + LONGEST_PHRASE); k++) {
    const kind = tag(s, k)
    if (
      OPENS.has(s.tokens[k]?.text ?? '') ||
      kind === 'AUX' ||
      (kind === 'VERB' && s.parse.feats[k]?.verbForm !== 'part')
    )
      break
    if (found >= 0 && kind === 'ADP' && norm(s, k) !== 'of') break
    if (kind === 'NOUN' || kind === 'PROPN') {
      if (fits(k)) found = k
      // "nach der Ablehnung des Plans": another noun leads the phrase, unless it is a name or a word before its head.
      else if (found >= 0 || !((head(s, k) > k && BEFORE_HEAD.has(label(s, k))) || isLeading(k))) break
    }
  }
  return found
}

/** Which of a paper's parts: "point three", "the first option", "Punkt zwei", "in einem ersten Schritt". */
const isCounted = (s: Sentence, i: number, { language }: HolderContext): boolean =>
  tag(s, i + 1) === 'NUM' ||
  (s.children[i] ?? []).some(
    (c) => tag(s, c) === 'NUM' || (label(s, c) === 'amod' && language.papers.ordinal.test(norm(s, c))),
  )

const whole = (s: Sentence, paper: Paper, from = 0): PointStretch => ({
  from,
  to: s.tokens.length,
  paper,
  how: 'framed',
})

/** "Under its plan …", "dem Entwurf zufolge …", "under it …", "in phase one …", "demnach …". */
export const framed = (s: Sentence, context: HolderContext): PointStretch | null => {
  const { papers } = context.language
  const live = context.discourse.telling
  for (let i = 0; i < s.tokens.length; i++) {
    const word = norm(s, i)
    const opens = i <= 2 || OPENS.has(s.tokens[i - 1]?.text ?? '')
    if (papers.frames.has(word)) {
      const noun = nounBehind(s, i + 1, context, (k) => paperKindAt(s, k, context.language) !== null)
      if (noun >= 0) {
        const paper = paperAt(s, noun, context)
        // "Kyiv rejects any loss of land under the plan": in mid-sentence only where all of it is a plan.
        if (isOwned(paper) && (i <= 2 || isPlannedOnly(s, context))) return whole(s, paper, i <= 2 ? noun + 1 : 0)
        continue
      }
      const pronoun = i + 1
      if (
        opens &&
        PRONOUNS.has(context.language.thirdPerson.get(norm(s, pronoun)) ?? '') &&
        tag(s, pronoun) === 'PRON' &&
        !isNounNext(s, pronoun)
      ) {
        const paper = paperMeant(context, PRONOUN_REACH)
        if (isOwned(paper)) return whole(s, paper, pronoun + 1)
      }
    }
    if (papers.inPaper.has(word) && i <= 1) {
      const noun = nounBehind(s, i + 1, context, (k) => paperKindAt(s, k, context.language) !== null)
      const paper = noun < 0 ? null : paperAt(s, noun, context)
      if (isOwned(paper) && isPlannedOnly(s, context)) return whole(s, paper, noun + 1)
    }
    if (papers.partFrames.has(word) && opens) {
      const noun = nounBehind(s, i + 1, context, (k) => isPart(s, k, context) && isCounted(s, k, context))
      const paper = noun < 0 ? null : paperBefore(context, PART_REACH)
      if (isOwned(paper) && (live !== null || isPlannedOnly(s, context))) return whole(s, paper, noun + 1)
    }
    if (papers.behind.has(word) && i > 0 && paperKindAt(s, i - 1, context.language) !== null) {
      const paper = paperAt(s, i - 1, context)
      if (isOwned(paper) && (word === 'zufolge' || OPENS.has(s.tokens[i + 1]?.text ?? '') || i <= 4))
        return whole(s, paper, i <= 6 ? i + 1 : 0)
    }
    if (papers.thereby.has(word) || (papers.thereafter.has(word) && live !== null)) {
      const paper = paperMeant(context, live === null ? 1 : PRONOUN_REACH)
      if (isOwned(paper) && (papers.thereby.has(word) || isPlannedOnly(s, context))) return whole(s, paper)
    }
  }
  return null
}

const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she'])
const isNounNext = (s: Sentence, i: number): boolean => ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(tag(s, i + 1))

/** "Danach soll …": nothing in the sentence is told as a fact. */
const isPlannedOnly = (s: Sentence, { language }: HolderContext): boolean => {
  const found = predicatesIn(s, { from: 0, to: s.tokens.length }, language)
  return found.length > 0 && found.every(({ mood }) => mood === 'planned')
}

/** "a plan under which …", "ein Papier, wonach …", "ein Punkt, nach dem …". */
export const whereby = (s: Sentence, context: HolderContext): PointStretch | null => {
  const { language } = context
  const { papers } = language
  for (const row of papers.whereby) {
    const at = hasRow(s, row)
    if (at < 1) continue
    const hasComma = s.tokens[at - 1]?.text === ','
    if (row.length > 1 && !hasComma && language.subjunctiveReports) continue
    const before = hasComma ? at - 2 : at - 1
    for (let k = before; k >= Math.max(0, before - LONGEST_PHRASE); k--) {
      const paper =
        paperKindAt(s, k, context.language) !== null
          ? paperAt(s, k, context)
          : isPart(s, k, context)
            ? paperBefore(context, PRONOUN_REACH)
            : null
      if (isOwned(paper) && !isSupposed(s, k, language)) {
        const from = at + row.length
        return { from, to: endOfClause(s, from, k, language), paper, how: 'framed' }
      }
      if (paper !== null) break
    }
  }
  return null
}

/** "If Moscow presented a plan under which …": no paper that there is. */
const isSupposed = (s: Sentence, noun: number, language: HolderContext['language']): boolean => {
  for (let at = head(s, noun), steps = 0; at >= 0 && steps < 12; at = head(s, at), steps++)
    if (tag(s, at) === 'VERB') return clauseSigns(s, at, language).conditional
  return false
}

const CLAUSE_AT_NOUN = /^acl/

/** Where the clause ends that begins there and hangs on a noun before it; where a parse has hung it elsewhere, at the next comma. */
const endOfClause = (s: Sentence, from: number, noun: number, language: HolderContext['language']): number => {
  for (let i = from; i < s.tokens.length; i++) {
    if (tag(s, i) !== 'VERB' && childWith(s, i, 'cop') < 0) continue
    if (CLAUSE_AT_NOUN.test(label(s, i)) && head(s, i) <= noun) {
      // "…, under which Kyiv would yield, and Latvia demands talks": hung there, and no plan.
      const other = (s.children[i] ?? []).find(
        (c) => c > i && isVerb(s, c) && childWith(s, c, 'nsubj') >= 0 && moodOf(s, c, language) !== 'planned',
      )
      const comma = other === undefined ? -1 : s.tokens.findIndex(({ text }, k) => k > i && k < other && text === ',')
      return comma >= 0 ? comma : (subtree(s, i).at(-1) as number) + 1
    }
    const comma = s.tokens.findIndex((token, k) => k > i && token.text === ',')
    return comma < 0 ? s.tokens.length : comma
  }
  return s.tokens.length
}

/** "…, it says", "…, says point six", "heisst es unter Punkt zwei", "the text says …". */
export const said = (s: Sentence, context: HolderContext): PointStretch | null => {
  const { language } = context
  for (let i = 0; i < s.tokens.length; i++) {
    if (tag(s, i) !== 'VERB' && tag(s, i) !== 'AUX') continue
    if (!language.papers.reads.has(lemma(s, i)) || s.parse.feats[i]?.verbForm === 'part') continue
    const paper = saidBy(s, i, context)
    if (!isOwned(paper)) continue
    // Behind what is said, or before it.
    const stretch = beside(s, i, paper)
    const isJoint = language.papers.joint.has(paper.noun)
    const isTold = !isJoint || predicatesIn(s, stretch, language).every(({ mood }) => mood !== 'present')
    if (isTold) return stretch
  }
  return null
}

/** The paper that is the subject of a verb of saying, or where it is said. */
const saidBy = (s: Sentence, verb: number, context: HolderContext): Paper | null => {
  const { language } = context
  const children = s.children[verb] ?? []
  const part = [verb - 1, verb - 2, verb + 1, verb + 2, verb + 3, verb + 4].find(
    (k) => k >= 0 && isPart(s, k, context) && isCounted(s, k, context),
  )
  if (part !== undefined) return paperBefore(context, PART_REACH)
  const named = children.find((c) => label(s, c) === 'nsubj' && paperKindAt(s, c, language) !== null)
  // "The paper said …": a newspaper.
  if (named !== undefined && s.parse.feats[verb]?.tense === 'past' && language.papers.press.has(lemma(s, named)))
    return null
  if (named !== undefined) return paperAt(s, named, context)
  const { neuter } = language.papers
  const impersonal = [verb - 1, verb + 1].find((k) => neuter.has(norm(s, k)))
  if (impersonal === undefined) return null
  const isOwn = language.papers.sayers.has(norm(s, impersonal))
  if (isOwn)
    return label(s, impersonal) === 'nsubj' && head(s, impersonal) === verb ? paperMeant(context, PRONOUN_REACH) : null
  const place = children.find((c) => paperKindAt(s, c, language) !== null)
  return place !== undefined
    ? paperAt(s, place, context)
    : isThere(s, context)
      ? paperMeant(context, PRONOUN_REACH)
      : null
}

/** Words behind a verb of saying that stands behind what is said. */
const LONGEST_TAIL = 7

/** What stands before or behind the words that say it is said. */
const beside = (s: Sentence, verb: number, paper: Paper): PointStretch => {
  if (verb > 3 && s.tokens[verb - 1]?.text === ',') return { from: 0, to: verb - 1, paper, how: 'framed' }
  let comma = verb
  while (comma > 0 && s.tokens[comma]?.text !== ',') comma--
  return comma > 2 && s.tokens.length - verb <= LONGEST_TAIL
    ? { from: 0, to: comma, paper, how: 'framed' }
    : whole(s, paper, verb + 1)
}

const isThere = (s: Sentence, { language }: HolderContext): boolean =>
  s.tokens.some(({ norm: word }) => language.papers.there.has(word))

/** "Point three calls on …": what a part of it says, at the head of a sentence. */
export const byPart = (s: Sentence, context: HolderContext): PointStretch | null => {
  const first = tag(s, 0) === 'DET' ? 1 : 0
  const { parts } = context.language.papers
  const at =
    parts.has(norm(s, first)) &&
    (tag(s, first + 1) === 'NUM' || context.language.papers.number.test(norm(s, first + 1)))
      ? first + 2
      : -1
  if (at < 0 || OPENS.has(s.tokens[at]?.text ?? '')) return null
  const paper = paperBefore(context, PART_REACH)
  return isOwned(paper) ? whole(s, paper, at) : null
}
