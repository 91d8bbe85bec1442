// How far a condition reaches once its opening words are known: the clause, or the phrase.
import type { Language } from '../../language/index.js'
import { extent, head, isVerb, label, lemma, norm, type Sentence, subtree, tag } from '../sentence.js'

export interface Extent {
  readonly to: number
  readonly verb: number
  readonly governor: number
}

const isMark = (s: Sentence, i: number): boolean => {
  const kind = s.tokens[i]?.kind
  return kind === 'mark' || kind === 'quote'
}

/** Marks at the end do not belong to it. */
export const trimmed = (s: Sentence, from: number, to: number): number => {
  let end = to
  while (end > from + 1 && isMark(s, end - 1)) end--
  return end
}

export const isFinite = (s: Sentence, i: number): boolean => s.parse.feats[i]?.verbForm === 'fin'

const SUBJECTS: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ', 'NUM'])
const SOON = 8

/** A subject with its verb behind it, before the next comma. */
export const opensMain = (s: Sentence, i: number): boolean => {
  if (!SUBJECTS.has(tag(s, i)) || s.parse.feats[i]?.pronType === 'rel') return false
  for (let k = i + 1; k < i + SOON && s.tokens[k]?.text !== ','; k++)
    if (isFinite(s, k) || tag(s, k) === 'AUX') return true
  return false
}

/** A clause in front that runs on into its own main clause, by a mistake of the parse, is cut before that. */
const mainClauseAfter = (s: Sentence, from: number, to: number, leads: boolean, language: Language): number => {
  const { verbFirst, then } = language.conditionWords
  let seen = false
  for (let i = from; i < to; i++) {
    if (isFinite(s, i) || isVerb(s, i)) seen = true
    if (!seen || norm(s, i) !== ',') continue
    let next = i + 1
    while (s.tokens[next]?.kind === 'quote') next++
    if (then.has(norm(s, next))) return i
    if (next < to && (verbFirst ? isFinite(s, next) : leads && opensMain(s, next))) return i
  }
  return to
}

/** "Whoever attacks us will regret it": the second verb group, with a modal, is the main clause's. */
const opensMainVerb = (s: Sentence, i: number, { modals }: Language): boolean =>
  tag(s, i) === 'AUX' && modals.has(lemma(s, i)) && s.parse.feats[i - 1]?.pronType !== 'rel'

/** Ends a clause when nothing of the parse helps: at a stop, a dash, or the comma behind its verb. */
const plainEnd = (s: Sentence, i: number, language: Language): readonly [to: number, verb: number] => {
  let to = i + 1
  let verb = -1
  while (to < s.tokens.length) {
    const text = s.tokens[to]?.text
    if (text === '.' || text === ';' || text === ':' || text === '–' || text === '—') break
    if (s.tokens[to]?.kind === 'quote' && verb >= 0) break
    if (text === ',' && verb >= 0) break
    if (verb >= 0 && !language.conditionWords.verbFirst && opensMainVerb(s, to, language)) break
    if (isVerb(s, to)) verb = to
    to++
  }
  return [to, verb]
}

const OPENERS: ReadonlySet<string> = new Set(['mark', 'advmod', 'cc', 'case'])

/** A verb, or what stands with a copula for one. */
const isClause = (s: Sentence, i: number): boolean =>
  isVerb(s, i) || (s.children[i] ?? []).some((c) => isVerb(s, c) || ['nsubj', 'expl'].includes(label(s, c)))

/** The clause that a subordinator opens at `i` with its last word at `last`: the verb it marks with all below it. */
export const clauseExtent = (s: Sentence, i: number, last: number, language: Language): Extent => {
  const marks = [last, i].find((k) => OPENERS.has(label(s, k)) && head(s, k) > last && isClause(s, head(s, k)))
  const leads = i === 0 || s.tokens[i - 1]?.kind !== 'word'
  if (marks !== undefined) {
    const verb = head(s, marks)
    const own = subtree(s, verb, (c) => c >= i && label(s, c) !== 'parataxis')
    const [, end] = extent(own)
    // A main clause in front of it is never part of it; one behind it may be hung there by mistake.
    const to = mainClauseAfter(s, last + 1, end, leads, language)
    const governor = head(s, verb)
    if (to > last + 1) return { to: trimmed(s, last, to), verb, governor }
  }
  const [to, verb] = plainEnd(s, last, language)
  const end = mainClauseAfter(s, last + 1, to, leads, language)
  return { to: trimmed(s, last, end), verb, governor: -1 }
}

const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'PRON', 'NUM'])

/** The phrase behind a preposition that ends at `last`. */
export const phraseExtent = (s: Sentence, i: number, last: number, { conditionWords }: Language): Extent => {
  const above = head(s, last)
  const noun =
    (label(s, last) === 'case' || label(s, last) === 'mark') && above > last
      ? above
      : ([...Array(8).keys()].map((k) => last + 1 + k).find((k) => HEADS.has(tag(s, k))) ?? -1)
  if (noun < 0) return { to: last + 1, verb: -1, governor: -1 }
  const clause = label(s, last) === 'mark'
  const [, end] = extent(
    subtree(
      s,
      noun,
      (c) =>
        c >= i &&
        label(s, c) !== 'parataxis' &&
        (clause || !['acl:relcl', 'advcl', 'cop', 'nsubj'].includes(label(s, c))),
    ),
  )
  // "told him, without raising his voice, that …": what is told goes on behind it.
  let to = last + 1
  while (to < end && !(s.tokens[to]?.text === ',' && conditionWords.that.has(norm(s, to + 1)))) to++
  return {
    to: trimmed(s, i, Math.max(to, last + 1)),
    verb: isVerb(s, noun) ? noun : -1,
    governor: head(s, noun),
  }
}
