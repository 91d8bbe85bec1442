// Which issue and option of the casebook a passage is about, by its lexicon. What stands inside the statement counts full,
// what the article spoke of last comes next, then the rest of its sentence; a tie goes to the more specific pattern.
import { type Casebook, type CompiledLexicon, compileLexicon, findTerms, type TermHit } from '../casebook/index.js'
import type { Range } from '../dossier/index.js'

export interface IssueFinder {
  readonly has: ReadonlySet<string>
  readonly lexicons: ReadonlyMap<string, CompiledLexicon>
  /** Issues about talking itself, the one meant by default first; and the issue for whatever no other covers. */
  readonly talks: readonly string[]
  readonly rest: string | null
  /** Issues that are themselves the end of something. */
  readonly endings: ReadonlySet<string>
  /** Issues that a bare mention means, when the article has been speaking of them. */
  readonly yieldsTo: ReadonlyMap<string, readonly string[]>
}

export const prepareIssues = (casebook: Casebook, codes: readonly string[]): IssueFinder => ({
  has: new Set(casebook.issues.map((issue) => issue.id)),
  lexicons: new Map(codes.map((code) => [code, compileLexicon(casebook.issues, code)])),
  talks: casebook.issues.filter((issue) => issue.role === 'talks').map((issue) => issue.id),
  rest: casebook.issues.find((issue) => issue.role === 'rest')?.id ?? null,
  endings: new Set(casebook.issues.filter((issue) => issue.isEnding).map((issue) => issue.id)),
  yieldsTo: new Map(casebook.issues.map((issue) => [issue.id, issue.yieldsTo])),
})

export interface SentenceTerms {
  readonly begin: number
  readonly hits: readonly TermHit[]
}

export const termsOf = (finder: IssueFinder, lang: string, text: string, begin: number): SentenceTerms => {
  const lexicon = finder.lexicons.get(lang)
  return { begin, hits: lexicon ? findTerms(lexicon, text) : [] }
}

export interface FoundIssue {
  readonly issue: string
  readonly option: string | null
  readonly score: number
  /** Whether the statement's own words name it; else it was taken from the words around. */
  readonly named: boolean
  /** Folded offsets of the words that decided. */
  readonly words: readonly Range[]
}

/** What is read beside the statement's own words counts this much. */
const OUTSIDE = 0.3
/** A pattern of more words says more than the sum of its words. */
const POWER = 1.4

/** Share of a hit's words that lie in the span. */
const covered = (hit: TermHit, base: number, span: Range): number => {
  const inside = hit.spans.filter((s) => s.begin + base >= span.begin && s.end + base <= span.end).length
  return inside / hit.spans.length
}

const weigh = (terms: SentenceTerms, factor: (hit: TermHit) => number): readonly (readonly [string, number])[] => {
  // Of several patterns at one place only the heaviest counts for an issue.
  const best = new Map<string, number>()
  for (const hit of terms.hits) {
    const key = `${hit.issue}@${hit.spans[0]?.begin ?? 0}`
    const value = hit.weight ** POWER * factor(hit)
    if (value > (best.get(key) ?? 0)) best.set(key, value)
  }
  const scores = new Map<string, number>()
  for (const [key, value] of best) {
    const issue = key.slice(0, key.lastIndexOf('@'))
    scores.set(issue, (scores.get(issue) ?? 0) + value)
  }
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** How heavily the words of a span name any issue. */
export const ownIssueScore = (terms: SentenceTerms, span: Range): number =>
  weigh(terms, (hit) => covered(hit, terms.begin, span))[0]?.[1] ?? 0

export interface IssueQuestion {
  readonly here: SentenceTerms
  readonly before: SentenceTerms | null
  readonly span: Range
  /** The stretch that names the thing, inside `span`. */
  readonly core: Range
  /** The words of the condition name another thing than the stance does. */
  readonly condition: Range | null
  /** A call for talks, or their refusal, is about an issue of talking. */
  readonly aboutTalks: boolean
  /** Issues the article has spoken about so far, newest last; `other` among them. */
  readonly spoken: readonly string[]
}

/** Best issue for a statement, or `null` where the lexicon names none. */
export const issueOf = (finder: IssueFinder, question: IssueQuestion): FoundIssue | null => {
  const { here, before, span, core, condition, aboutTalks, spoken } = question
  const aside = (hit: TermHit): boolean =>
    (condition !== null && covered(hit, here.begin, condition) > 0) ||
    (aboutTalks && finder.talks.length > 0 && !finder.talks.includes(hit.issue))
  const own = weigh(here, (hit) =>
    aside(hit) ? 0 : Math.max(covered(hit, here.begin, core), covered(hit, here.begin, span) * 0.75),
  )
  const last = spoken.at(-1)
  const around = (): readonly (readonly [string, number])[] => weigh(here, (hit) => (aside(hit) ? 0 : OUTSIDE))
  const earlier = (): readonly (readonly [string, number])[] => (before ? weigh(before, () => OUTSIDE / 2) : [])
  const meant = aboutTalks ? finder.talks[0] : undefined
  const best =
    own[0] ??
    (meant ? ([meant, OUTSIDE] as const) : null) ??
    (last ? ([last, OUTSIDE] as const) : (around()[0] ?? earlier()[0]))
  if (!best) return null
  const named = own.length > 0
  const issue =
    finder.yieldsTo
      .get(best[0])
      ?.filter((other) => spoken.slice(-4).includes(other))
      .at(-1) ?? best[0]
  const hits = here.hits.filter((hit) => hit.issue === issue)
  const option = hits
    .filter((hit) => hit.option !== null)
    .sort((a, b) => b.weight * covered(b, here.begin, span) - a.weight * covered(a, here.begin, span))[0]
  return {
    issue,
    option: option && covered(option, here.begin, span) > 0 ? option.option : null,
    score: best[1],
    named,
    words: hits.flatMap((hit) => hit.spans.map((s) => ({ begin: s.begin + here.begin, end: s.end + here.begin }))),
  }
}
