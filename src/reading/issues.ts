// What a casebook's lexicon finds in a sentence, and how heavily. Which issue a statement is about is chosen in
// choose-issue.ts.
import { type Casebook, type CompiledLexicon, compileLexicon, findTerms, type TermHit } from '../casebook/index.js'
import type { Range } from '../dossier/index.js'
import { whenAsked } from '../language/index.js'
import { type IssueWords, issueWordsFor, type Likelihoods, likelihoodsOf, meanLikelihoods } from './issue-words.js'

export interface IssueFinder {
  readonly has: ReadonlySet<string>
  /** By language, each compiled with the first text in it. */
  readonly lexicons: ReadonlyMap<string, () => CompiledLexicon>
  /** Issues about talking itself, the one meant by default first; and the issue for whatever no other covers. */
  readonly talks: readonly string[]
  readonly rest: string | null
  /** Issues that are themselves the end of something. */
  readonly endings: ReadonlySet<string>
  /** What words alone say of an issue, by language; nothing for a casebook nothing was learnt for. */
  readonly words: (lang: string) => IssueWords | null
  /** Whether an option is the no to what its issue is about. */
  readonly isCounter: (issue: string, option: string) => boolean
  /** Issues that a bare mention means, when the article has been speaking of them. */
  readonly yieldsTo: ReadonlyMap<string, readonly string[]>
}

/** `weights` is asked for the file of training (issue-words.ts) when it is first needed. */
export const prepareIssues = (
  casebook: Casebook,
  codes: readonly string[],
  weights: () => Uint8Array | null = () => null,
): IssueFinder => ({
  has: new Set(casebook.issues.map((issue) => issue.id)),
  lexicons: new Map(codes.map((code) => [code, whenAsked(() => compileLexicon(casebook.issues, code))])),
  talks: casebook.issues.filter((issue) => issue.role === 'talks').map((issue) => issue.id),
  rest: casebook.issues.find((issue) => issue.role === 'rest')?.id ?? null,
  words: wordsOf(casebook.head.id, weights),
  endings: new Set(casebook.issues.filter((issue) => issue.isEnding).map((issue) => issue.id)),
  isCounter: countersOf(casebook),
  yieldsTo: new Map(casebook.issues.map((issue) => [issue.id, issue.yieldsTo])),
})

const countersOf = ({ issues }: Casebook): IssueFinder['isCounter'] => {
  const counters = new Set(
    issues.flatMap(({ id, options }) => options.filter(({ counter }) => counter).map((option) => `${id} ${option.id}`)),
  )
  return (issue, option) => counters.has(`${issue} ${option}`)
}

const wordsOf = (casebook: string, weights: () => Uint8Array | null): IssueFinder['words'] => {
  const known = whenAsked(() => {
    const bytes = weights()
    return bytes ? issueWordsFor(bytes, casebook) : new Map<string, IssueWords>()
  })
  return (lang) => known().get(lang) ?? null
}

/** What the words of a sentence tell without any pattern. */
interface Worded {
  readonly lang: string
  /** The sentence, folded. */
  readonly text: string
  /** What its words say of each issue; `null` where nothing was learnt. */
  readonly likelihoods: () => Likelihoods | null
}

/** What the lexicon finds in a sentence, made by `weighable`. */
export interface SentenceTerms extends Worded {
  readonly begin: number
  readonly hits: readonly TermHit[]
  /** How much each hit says: a pattern of more words says more than the sum of its words. */
  readonly powers: readonly number[]
  /** Hits with the same number name the same issue from the same place on. */
  readonly places: readonly number[]
  /** Each issue named, with its weight, heaviest first. */
  readonly whole: Weighed
}

export type Weighed = readonly (readonly [issue: string, weight: number])[]

const POWER = 1.4

const NONE: readonly never[] = []

const UNTOLD: Worded = { lang: '', text: '', likelihoods: () => null }

/** `begin` is where the text lies in which the hits were found. */
export const weighable = (
  begin: number,
  hits: readonly TermHit[],
  { lang, text, likelihoods }: Worded = UNTOLD,
): SentenceTerms => {
  if (hits.length === 0) return { begin, hits, powers: NONE, places: NONE, whole: NONE, lang, text, likelihoods }
  const powers = hits.map((hit) => hit.weight ** POWER)
  const places = hits.map(({ issue, spans }) =>
    hits.findIndex((hit) => hit.issue === issue && hit.spans[0]?.begin === spans[0]?.begin),
  )
  const whole = weigh({ hits, powers, places }, () => 1)
  return { begin, hits, powers, places, whole, lang, text, likelihoods }
}

export const termsOf = (finder: IssueFinder, lang: string, text: string, begin: number): SentenceTerms => {
  const lexicon = finder.lexicons.get(lang)
  const likelihoods = whenAsked(() => likelihoodsIn(finder, lang, text))
  return weighable(begin, lexicon ? findTerms(lexicon(), text) : NONE, { lang, text, likelihoods })
}

/** What is named within a span alone; everything where nothing is. */
export const termsWithin = (terms: SentenceTerms, span: Range): SentenceTerms => {
  const hits = terms.hits.filter((hit) => covered(hit, terms.begin, span) === 1)
  if (hits.length === 0 || hits.length === terms.hits.length) return terms
  const { lang, text, likelihoods } = terms
  return weighable(terms.begin, hits, { lang, text, likelihoods })
}

/** What the words of a passage say of each issue. */
export const likelihoodsIn = (finder: IssueFinder, lang: string, text: string): Likelihoods | null => {
  const words = finder.words(lang)
  return words ? likelihoodsOf(words, text) : null
}

export interface FoundIssue {
  readonly issue: string
  readonly option: string | null
  /** Folded offsets of the words that name the option. */
  readonly optionWords: readonly Range[]
  /** Whether the statement's own words name it; else it was taken from the words around. */
  readonly named: boolean
  /** Folded offsets of the words that decided. */
  readonly words: readonly Range[]
}

/** Share of a hit's words that lie in the span. */
export const covered = ({ spans }: TermHit, base: number, span: Range): number => {
  let inside = 0
  for (const s of spans) if (s.begin + base >= span.begin && s.end + base <= span.end) inside++
  return inside / spans.length
}

/**
 * Each issue with the weight of its hits, heaviest first; `factor` says how much a hit counts. Of several patterns at one
 * place only the heaviest counts for an issue. Asked a dozen times a statement, so without maps: sentences have few hits.
 */
const weigh = (
  { hits, powers, places }: Pick<SentenceTerms, 'hits' | 'powers' | 'places'>,
  factor: (hit: TermHit) => number,
): Weighed => {
  if (hits.length === 0) return NONE
  const best: number[] = []
  const met: number[] = []
  for (let k = 0; k < hits.length; k++) {
    const place = places[k] as number
    const value = (powers[k] as number) * factor(hits[k] as TermHit)
    const before = best[place] ?? 0
    if (value <= before) continue
    if (before === 0) met.push(place)
    best[place] = value
  }
  const scores: [string, number][] = []
  for (const place of met) {
    const { issue } = hits[place] as TermHit
    const known = scores.find((score) => score[0] === issue)
    if (known) known[1] += best[place] as number
    else scores.push([issue, best[place] as number])
  }
  return scores.length < 2 ? scores : scores.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** How heavily the words of a span name any issue. */
export const ownIssueScore = (terms: SentenceTerms, span: Range): number =>
  weigh(terms, (hit) => covered(hit, terms.begin, span))[0]?.[1] ?? 0

/** What a whole article speaks of. */
export interface ArticleTerms {
  /** What the patterns name in every sentence, summed: issue → weight. */
  readonly named: ReadonlyMap<string, number>
  /** What its words say of each issue, meant over the sentences; `null` where nothing was learnt. */
  readonly bySentence: () => Likelihoods | null
  /** The same of all its words at once. */
  readonly byText: () => Likelihoods | null
}

export const NO_ARTICLE: ArticleTerms = { named: new Map(), bySentence: () => null, byText: () => null }

/** `text` is the whole of it, in the language `lang`. */
const SHORT = 2

export const articleTerms = (
  finder: IssueFinder,
  all: readonly SentenceTerms[],
  { lang, text }: { readonly lang: string; readonly text: string },
): ArticleTerms => {
  const sums = new Map<string, number>()
  for (const terms of all) for (const [issue, weight] of terms.whole) sums.set(issue, (sums.get(issue) ?? 0) + weight)
  const bySentence = (): Likelihoods | null => {
    if (finder.words(lang) === null) return null
    const told = all.flatMap(({ likelihoods }) => likelihoods() ?? [])
    return told.length > 0 ? meanLikelihoods(told) : null
  }
  // Of one or two sentences the words of all of them are those of the statement's own once more.
  const isShort = all.length <= SHORT
  return {
    named: sums,
    bySentence: whenAsked(isShort ? () => null : bySentence),
    byText: whenAsked(() => (isShort ? null : likelihoodsIn(finder, lang, text))),
  }
}

export { weigh as weighHits }

/** Best option of an issue by the words of the span with the words that name it, and those that named the issue (folded offsets). */
export const wordsFor = (
  here: SentenceTerms,
  issue: string,
  span: Range,
): Pick<FoundIssue, 'option' | 'optionWords' | 'words'> => {
  const hits = here.hits.filter((hit) => hit.issue === issue)
  const wordsOfHit = ({ spans }: TermHit): readonly Range[] =>
    spans.map((s) => ({ begin: s.begin + here.begin, end: s.end + here.begin }))
  const best = hits
    .filter((hit) => hit.option !== null)
    .sort((a, b) => b.weight * covered(b, here.begin, span) - a.weight * covered(a, here.begin, span))[0]
  const option = best && covered(best, here.begin, span) > 0 ? best : null
  return {
    option: option?.option ?? null,
    optionWords: option ? wordsOfHit(option) : NONE,
    words: hits.flatMap(wordsOfHit),
  }
}
