// Whose demand or condition is told in so many words, and what it is behind them: "Moskaus Bedingung ist ein Abzug", "One of Kyiv's
// demands is that …", "Zu den Forderungen der Union gehört …", "Among Moscow's conditions are …", "Kyiv has one condition: …".
import type { Act, Sign } from '../../dossier/index.js'
import type { StanceEntry } from '../../language/index.js'
import type { Holder } from '../holders.js'
import { childWith, extent, head, isVerb, label, lemma, norm, type Sentence, subtree, tag } from '../sentence.js'
import { holdersOfVerb } from '../verb-holders.js'
import { classAt } from '../word-class.js'
import type { Candidate } from './candidate.js'
import { clauseSigns } from './clause.js'
import type { StanceContext } from './context.js'
import { isEnding } from './endings.js'
import { clip, trimmedExtent } from './extent.js'
import { ownersOf } from './noun-stance.js'

const RULE = 'noun-told'
const WANTING: ReadonlySet<Act> = new Set(['demand', 'propose', 'offer'])
/** Words from the noun to the verb or colon behind it, its owner among them. */
const OWNER_WITHIN = 6
const LONGEST_THING = 60
const IN_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADV', 'PART', 'ADP', 'PRON', 'NUM'])
/** What a demand is called and not what is demanded: "Moscow's demand is an obstacle". */
const VERDICTS: ReadonlySet<string> = new Set(
  'problem statement evidence emotion reason demand position situation refusal thing result'
    .split(' ')
    .map((n) => `n-${n}`),
)

const entryAt = (s: Sentence, i: number, { lexicon }: StanceContext): StanceEntry | undefined =>
  lexicon.nouns.get(lemma(s, i).toLowerCase())?.find(({ act, sign }) => WANTING.has(act) && sign > 0)

/** What stands behind the noun with its owner: a copula, a verb of belonging, a colon; `null` where anything else does. */
const linkBehind = (
  s: Sentence,
  noun: number,
  context: StanceContext,
): { readonly at: number; readonly from: number } | null => {
  const { frames } = context.language
  for (let k = noun + 1; k <= noun + OWNER_WITHIN && k < s.tokens.length - 1; k++) {
    if (s.tokens[k]?.text === ':') return { at: k, from: k + 1 }
    const isFinite = s.parse.feats[k]?.verbForm === 'fin'
    if (isFinite && frames.being.has(lemma(s, k))) return { at: k, from: k + 1 }
    if (isFinite && frames.belonging.has(lemma(s, k)) && frames.amongWords.has(norm(s, childWith(s, noun, 'case'))))
      return { at: k, from: k + 1 }
    if (isVerb(s, k) || !IN_PHRASE.has(tag(s, k))) return null
  }
  return null
}

/** The first word of the thing and the end of it: a clause goes on, a noun ends with the next comma. */
const thingFrom = (s: Sentence, from: number, isColon: boolean): readonly [number, number] | null => {
  let first = from
  while (tag(s, first) === 'ADV') first++
  const isClause =
    isColon || tag(s, first) === 'SCONJ' || tag(s, first - 1) === 'SCONJ' || s.tokens[first]?.text === ','
  if (s.tokens[first]?.kind === 'quote') return null
  let end = first + 1
  const stop = Math.min(s.tokens.length, first + LONGEST_THING)
  while (end < stop && s.tokens[end]?.text !== ';' && (isClause || s.tokens[end]?.text !== ',')) end++
  return end - first > 1 ? [first, end] : null
}

/** What heads the words of a thing; -1 where they are a verdict or nothing that could be wanted. */
const headOf = (s: Sentence, [from, to]: readonly [number, number], { language }: StanceContext): number => {
  for (let k = from; k < to; k++) {
    const above = head(s, k)
    const isOutside = above < from || above >= to
    // "The petition was lost": what became of it, and not what it is.
    const isDone = tag(s, k) === 'VERB' && s.parse.feats[k]?.verbForm === 'part' && k - from < 2
    if (!isOutside || isDone || (tag(s, k) !== 'NOUN' && tag(s, k) !== 'VERB')) continue
    return tag(s, k) === 'NOUN' && VERDICTS.has(classAt(s, k, language)) ? -1 : k
  }
  return -1
}

const OUGHT: ReadonlySet<string | null> = new Set(['must', 'should', 'may-not'])

/** "Trump's proposal: critics call it a capitulation": behind a colon only what ought to be, or a bare thing, is what is wanted. */
const isRemark = (s: Sentence, at: number, { language }: StanceContext): boolean => {
  const { modality, subjunctive } = clauseSigns(s, at, language)
  const hasSubject = childWith(s, at, 'nsubj', 'nsubj:pass', 'expl') >= 0
  return (hasSubject || isVerb(s, at)) && !subjunctive && !OUGHT.has(modality) && s.parse.feats[at]?.verbForm !== 'inf'
}

/** "Kyiv has one condition: …": the subject of the verb whose object it is. */
const byVerb = (s: Sentence, noun: number, context: StanceContext): readonly Holder[] => {
  const verb = head(s, noun)
  return verb >= 0 && verb < noun && isVerb(s, verb) && label(s, noun) === 'obj' ? holdersOfVerb(s, verb, context) : []
}

const COUNTS: ReadonlySet<string> = new Set(['NUM', 'DET', 'PRON'])

/** The first word of the clause that names the noun: "Kyiv has one condition", "One of Moscow's demands". */
const beginOf = (s: Sentence, noun: number, link: number, isObject: boolean): number => {
  const above = head(s, noun)
  const words = [noun, ...subtree(s, noun, (k) => k < link), ...(isObject ? subtree(s, above) : [])]
  const [begin] = extent(words.filter((k) => k <= noun).sort((a, b) => a - b))
  return label(s, noun) === 'nmod' && COUNTS.has(tag(s, above)) && above < begin ? above : begin
}

/** "the return of the children and the release of all prisoners": what is joined to the thing and built like it. */
const joinedIn = (s: Sentence, thing: number, end: number): readonly number[] =>
  tag(s, thing) !== 'NOUN' || childWith(s, thing, 'det') < 0
    ? []
    : subtree(s, thing).filter(
        (k) =>
          k > thing &&
          k < end &&
          tag(s, k) === 'NOUN' &&
          label(s, k) === 'conj' &&
          childWith(s, k, 'det') >= 0 &&
          childWith(s, k, 'case') < 0 &&
          subtree(s, k).length > 2,
      )

const shapeOf = (s: Sentence, at: number, { language }: StanceContext): { sign: Sign; endedAt: number | null } => {
  const ends = isEnding(s, at, language)
  const denied = (s.children[at] ?? []).some((c) => language.negations.has(norm(s, c)))
  return { sign: ends !== denied ? -1 : 1, endedAt: ends && !denied ? at : null }
}

/** The demand with its first thing, then its other things by themselves; nothing where no owner or no thing is named. */
export const toldNoun = (s: Sentence, i: number, context: StanceContext): readonly Candidate[] => {
  const entry = entryAt(s, i, context)
  if (entry === undefined) return []
  const link = linkBehind(s, i, context)
  if (link === null) return []
  const isColon = s.tokens[link.at]?.text === ':'
  const owned = ownersOf(s, i, entry.act, context)
  const holders = owned.length > 0 ? owned : isColon ? byVerb(s, i, context) : []
  if (holders.length === 0 || context.language.negations.has(norm(s, link.from))) return []
  const thing = thingFrom(s, link.from, isColon)
  if (thing === null) return []
  const core = clip(thing, context.messageAt(i))
  const at = headOf(s, core, context)
  if (at < 0 || core[1] - core[0] < 2 || (isColon && isRemark(s, at, context))) return []
  const begin = beginOf(s, i, link.at, owned.length === 0)
  const others = joinedIn(s, at, core[1])
  const starts = [core[0], ...others.map((k) => extent(subtree(s, k))[0])]
  return [at, ...others].map((one, n) => {
    const range: readonly [number, number] = [starts[n] ?? core[0], starts[n + 1] ?? core[1]]
    const [coreFrom, coreTo] = trimmedExtent(s, range)
    const [from, to] = trimmedExtent(s, clip([n === 0 ? begin : coreFrom, coreTo], context.messageAt(i)))
    return {
      rule: n === 0 ? RULE : `${RULE}-list`,
      entry,
      act: entry.act,
      ...shapeOf(s, one, context),
      strength: entry.strength,
      holders,
      bySpeaker: false,
      at: n === 0 ? i : one,
      from,
      to,
      coreFrom,
      coreTo,
      doubt: null,
    }
  })
}
