// Which issue and option of the casebook a passage is about, by its lexicon. What stands inside the statement counts full,
// the rest of its sentence less, the sentence before least; a tie goes to the more specific pattern.
import { type Casebook, type CompiledLexicon, compileLexicon, findTerms, type TermHit } from '../casebook/index.js'
import type { Range } from '../dossier/index.js'

export interface IssueFinder {
  readonly has: ReadonlySet<string>
  readonly lexicons: ReadonlyMap<string, CompiledLexicon>
}

export const prepareIssues = (casebook: Casebook, codes: readonly string[]): IssueFinder => ({
  has: new Set(casebook.issues.map((issue) => issue.id)),
  lexicons: new Map(codes.map((code) => [code, compileLexicon(casebook.issues, code)])),
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
  /** Folded offsets of the words that decided. */
  readonly words: readonly Range[]
}

const OUTSIDE = 0.3
const BEFORE = 0.12
/** A pattern of more words says more than the sum of its words. */
const POWER = 1.4

const covered = (hit: TermHit, base: number, span: Range): number => {
  const inside = hit.spans.filter((s) => s.begin + base >= span.begin && s.end + base <= span.end).length
  return inside / hit.spans.length
}

/** Best issue for a statement, or `null` where the lexicon names none. `core` is the stretch that names the thing, inside `span`. */
export const issueOf = (
  here: SentenceTerms,
  before: SentenceTerms | null,
  span: Range,
  core: Range,
): FoundIssue | null => {
  const scores = new Map<string, number>()
  const add = (issue: string, score: number): void => void scores.set(issue, (scores.get(issue) ?? 0) + score)
  const weigh = (terms: SentenceTerms, factor: (hit: TermHit) => number): void => {
    // Of several patterns at one place only the heaviest counts for an issue.
    const best = new Map<string, number>()
    for (const hit of terms.hits) {
      const key = `${hit.issue}@${hit.spans[0]?.begin ?? 0}`
      const value = hit.weight ** POWER * factor(hit)
      if (value > (best.get(key) ?? 0)) best.set(key, value)
    }
    for (const [key, value] of best) add(key.slice(0, key.lastIndexOf('@')), value)
  }
  weigh(here, (hit) => {
    const inCore = covered(hit, here.begin, core)
    const inSpan = covered(hit, here.begin, span)
    return Math.max(inCore, inSpan * 0.75 + (1 - inSpan) * OUTSIDE * (inSpan > 0 ? 1 : 1))
  })
  if (scores.size === 0 && before) weigh(before, () => BEFORE)
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const best = ranked[0]
  if (!best) return null
  const hits = here.hits.filter((hit) => hit.issue === best[0])
  const option = hits
    .filter((hit) => hit.option !== null)
    .sort((a, b) => b.weight * covered(b, here.begin, span) - a.weight * covered(a, here.begin, span))[0]
  return {
    issue: best[0],
    option: option && covered(option, here.begin, span) > 0 ? option.option : null,
    score: best[1],
    words: hits.flatMap((hit) => hit.spans.map((s) => ({ begin: s.begin + here.begin, end: s.end + here.begin }))),
  }
}
