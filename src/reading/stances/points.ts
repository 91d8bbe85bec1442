// Points of a paper: "under the plan Ukraine would stay neutral" is the plan's owner's proposal, whoever it obliges (coding manual,
// section 4). Each clause of a stretch in which points are told is one, and where a list has no verbs each item.
import type { Act, Strength } from '../../dossier/index.js'
import type { PaperKind } from '../../language/index.js'
import { type Predicate, predicatesIn } from '../papers/mood.js'
import type { PointStretch } from '../papers/paper.js'
import { paperTelling } from '../papers/told-by.js'
import { childWith, clauseOf, isVerb, label, norm, type Sentence, subtree, tag } from '../sentence.js'
import type { Candidate } from './candidate.js'
import { clauseSigns } from './clause.js'
import type { StanceContext } from './context.js'
import { endedBelow, isEnding } from './endings.js'
import { clip, spanOf, trimmedExtent } from './extent.js'
import { isTalks, withTalks } from './shape.js'

/** Their rules say how they are told: "point-framed", "point-listed", "point-told-on". */
const POINT = 'point'

export const isPoint = ({ rule }: Pick<Candidate, 'rule'>): boolean => rule.startsWith(POINT)

const ACTS: Readonly<Record<PaperKind, readonly [Act, Strength]>> = {
  proposal: ['propose', 2],
  demand: ['demand', 3],
  offer: ['offer', 2],
  agreement: ['accept', 2],
}

const isInsisted = (s: Sentence, at: number, { language }: StanceContext): boolean =>
  [at, ...(s.children[at] ?? [])].some(
    (k) =>
      isVerb(s, k) &&
      language.papers.insists.has(norm(s, k)) &&
      (k === at ? tag(s, k) === 'VERB' : clauseSigns(s, at, language).modality === 'must'),
  )

const clauseAt = (
  s: Sentence,
  { at, mood }: Predicate,
  stretch: PointStretch,
  context: StanceContext,
  stance: Candidate | undefined,
  within: readonly [number, number],
  start: number,
): Candidate | null => {
  const { language } = context
  const [own, end] = spanOf(s, at, [0, s.tokens.length], language)
  const [from, to] = trimmedExtent(s, clip([Math.min(own, start), end], within))
  if (to - from < 2) return null
  const { negated } = clauseSigns(s, at, language)
  const below = endedBelow(s, at, language)
  const ended = negated || below.negated ? null : isEnding(s, at, language) ? at : below.at
  const [act, strength] = ACTS[stretch.paper.kind]
  const insists = stretch.paper.kind === 'proposal' && mood === 'ought' && isInsisted(s, at, context)
  const isAgainst = negated || below.negated || ended !== null
  const sign = stance && stance.sign !== 0 && !below.negated ? stance.sign : isAgainst ? -1 : 1
  const shape = withTalks(
    { act: insists ? 'demand' : act, sign, strength: insists ? 4 : strength },
    isTalks(s, at, language),
  )
  return {
    rule: `${POINT}-${stretch.how}`,
    act: act === 'accept' ? act : shape.act,
    sign: shape.sign,
    strength: shape.strength,
    holders: stretch.paper.holders,
    bySpeaker: false,
    at,
    from,
    to,
    coreFrom: from,
    coreTo: to,
    endedAt: stance ? stance.endedAt : negated ? null : ended,
    doubt: null,
  }
}

/** "Elections in 100 days.": an item without a verb. */
const itemWithoutVerb = (s: Sentence, stretch: PointStretch, { language }: StanceContext): Candidate | null => {
  const [from, to] = trimmedExtent(s, [stretch.from, stretch.to])
  if (to - from < 2) return null
  const inside = Array.from({ length: to - from }, (_, k) => from + k)
  if (
    inside.some(
      (k) =>
        tag(s, k) === 'AUX' ||
        (tag(s, k) === 'VERB' && s.parse.feats[k]?.verbForm === 'fin' && s.parse.feats[k]?.tense === 'past'),
    )
  )
    return null
  const isTop = (k: number): boolean =>
    tag(s, k) === 'NOUN' && childWith(s, k, 'case') < 0 && label(s, k) !== 'compound'
  const at = inside.find(isTop) ?? inside.find((k) => tag(s, k) === 'NOUN' || tag(s, k) === 'VERB')
  if (at === undefined) return null
  const negated = inside.slice(0, 4).some((k) => language.negations.has(norm(s, k)))
  const ended = !negated && isEnding(s, at, language) ? at : null
  const [act, strength] = ACTS[stretch.paper.kind]
  const insists = stretch.paper.kind === 'proposal' && inside.some((k) => language.papers.insists.has(norm(s, k)))
  return {
    rule: `${POINT}-${stretch.how}`,
    act: insists ? 'demand' : act,
    sign: negated || ended !== null ? -1 : 1,
    strength,
    holders: stretch.paper.holders,
    bySpeaker: false,
    at,
    from,
    to,
    coreFrom: from,
    coreTo: to,
    endedAt: ended,
    doubt: null,
  }
}

/** Where the clause of a predicate begins: with its subject; where a parse has lost that, behind the comma or "and" before it. */
const startOf = (s: Sentence, at: number, after: number, { language }: StanceContext): number => {
  const [from] = spanOf(s, at, [0, s.tokens.length], language)
  const helper = childWith(s, at, 'aux', 'aux:pass', 'cop')
  if (helper < 0 || childWith(s, at, 'nsubj', 'nsubj:pass', 'expl') >= 0 || from < helper - 1) return from
  for (let k = Math.min(helper, at) - 1; k > after; k--)
    if (tag(s, k) === 'CCONJ' || s.tokens[k]?.text === ',') return k + 1
  return from
}

/** "is to declare that it will never …": what a point says is no word of whoever is to say it. */
const clausesBelow = (s: Sentence, at: number): readonly number[] =>
  (s.children[at] ?? []).filter((c) => label(s, c) === 'ccomp').flatMap((c) => subtree(s, c))

/** The points told in a stretch, and every other candidate that is none of them. */
export const withPoints = (
  s: Sentence,
  stances: readonly Candidate[],
  stretch: PointStretch,
  context: StanceContext,
): { readonly points: readonly Candidate[]; readonly others: readonly Candidate[] } => {
  const predicates = predicatesIn(s, stretch, context.language)
  const starts = predicates.map(({ at }, k) => startOf(s, at, predicates[k - 1]?.at ?? -1, context))
  const found = predicates.flatMap((one, k) => {
    // A parse may hang one point below another; each ends where the next begins.
    const end = Math.min(stretch.to, ...starts.filter((start) => start > one.at))
    const begin = k === 0 ? 0 : Math.min((predicates[k - 1] as Predicate).at + 1, one.at)
    const start = Math.max(begin, starts[k] as number)
    const stance = stances.find((c) => c.at === one.at)
    const point = clauseAt(s, one, stretch, context, stance, [begin, end], start)
    return point ? [point] : []
  })
  const item = found.length === 0 && stretch.how !== 'told-on' ? itemWithoutVerb(s, stretch, context) : null
  const points = item ? [item] : found
  const covered = new Set(
    item
      ? Array.from({ length: item.to - item.from }, (_, k) => item.from + k)
      : found.flatMap(({ at }) => [...clauseOf(s, at), ...clausesBelow(s, at)]),
  )
  return { points, others: stances.filter((c) => !covered.has(c.at) || c.rule === 'attributive') }
}

/** "The draft caps the army": a clause of which the paper itself is the subject. */
export const asPoint = (s: Sentence, candidate: Candidate, context: StanceContext): Candidate => {
  const subject = childWith(s, candidate.at, 'nsubj')
  if (!candidate.rule.startsWith('clause') || subject < 0) return candidate
  const paper = paperTelling(s, candidate.at, subject, context)
  if (!paper) return candidate
  const [act, strength] = ACTS[paper.kind]
  return {
    ...candidate,
    rule: `${POINT}-of-paper`,
    act,
    strength,
    holders: paper.holders,
    bySpeaker: false,
    doubt: null,
  }
}
