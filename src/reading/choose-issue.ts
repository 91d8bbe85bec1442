// Which issue of the casebook a statement is about: every issue its words, its sentence, the article or the statements
// before could mean is weighed by the same few signs, whatever the case is about. The weights are trained with the judge.
import type { TermHit } from '../casebook/index.js'
import type { Range } from '../dossier/index.js'
import { type IssueWeights, type WeighedChoice, weigh } from './issue-weights.js'
import { LEAST_LIKELY, type Likelihoods } from './issue-words.js'
import {
  type ArticleTerms,
  covered,
  type FoundIssue,
  type IssueFinder,
  likelihoodsIn,
  type SentenceTerms,
  weighHits,
  wordsFor,
} from './issues.js'

export interface IssueQuestion {
  readonly here: SentenceTerms
  /** The sentences before, nearest first. */
  readonly earlier: readonly SentenceTerms[]
  /** Nouns among the words that name the thing, those of actors left out. */
  readonly nouns: readonly Range[]
  /** Stretches that hang beside the thing: when, where, why, and what is told of a noun in passing. */
  readonly asides: readonly Range[]
  readonly span: Range
  /** The stretch that names the thing, inside `span`. */
  readonly core: Range
  /** The words of the condition name another thing than the stance does. */
  readonly condition: Range | null
  /** A call for talks, or their refusal, is about an issue of talking. */
  readonly aboutTalks: boolean
  /** Issues the article has spoken about so far, newest last; the one for the rest among them. */
  readonly spoken: readonly string[]
  /** What the whole article speaks of. */
  readonly article: ArticleTerms
}

export interface IssueChoice extends WeighedChoice {
  readonly named: boolean
}

/** What each sentence further back still counts. */
const FADE = 0.6
/** Patterns of two words and more, also with a wild card at the start of one. */
const PHRASE = 1.5

/** Of a pattern cut in two by the edge of the span, the part inside says little: "neutral" and "Ukraine" apart name nothing. */
const fixed = (hit: TermHit, base: number, span: Range): number => covered(hit, base, span) ** CUT
const CUT = 3

/** All issues are alike where nothing was learnt. */
const likelihood = (all: Likelihoods | null, issue: string): number => (all ? (all.get(issue) ?? LEAST_LIKELY) : 0)

const asMap = (weighed: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => new Map(weighed)
const log = (x: number): number => Math.log1p(x)
const flag = (x: boolean): number => (x ? 1 : 0)

/** What sentences name, nearest first, less with every step. */
const fading = (sentences: readonly SentenceTerms[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  sentences.forEach((terms, k) => {
    for (const [issue, weight] of terms.whole) sums.set(issue, (sums.get(issue) ?? 0) + weight * FADE ** k)
  })
  return sums
}

/** Issues the words alone make likely, named by no pattern. */
const LIKELIEST = 3

/** Of several that are as likely, those that come first. */
const likeliest = (all: Likelihoods): readonly string[] => {
  const issues: string[] = []
  const logs: number[] = []
  for (const [issue, log] of all) {
    let at = issues.length
    while (at > 0 && (logs[at - 1] as number) < log) at--
    if (at === LIKELIEST) continue
    issues.splice(at, 0, issue)
    logs.splice(at, 0, log)
    if (issues.length > LIKELIEST) {
      issues.pop()
      logs.pop()
    }
  }
  return issues
}

export const issueChoices = (finder: IssueFinder, question: IssueQuestion): readonly IssueChoice[] => {
  const { here, earlier: past, nouns, asides, span, core, condition, aboutTalks, spoken } = question
  const article = question.article.named
  const conditional = (part: number): number => (part > 0 ? 1 : 0)
  const inCondition = (range: Range | null) =>
    range === null ? () => 0 : (hit: Parameters<typeof covered>[0]) => covered(hit, here.begin, range)
  const aside = inCondition(condition)
  const own = asMap(weighHits(here, (hit) => (conditional(aside(hit)) ? 0 : fixed(hit, here.begin, span))))
  const inCore = asMap(weighHits(here, (hit) => (conditional(aside(hit)) ? 0 : fixed(hit, here.begin, core))))
  const isAside = (hit: TermHit) =>
    hit.spans.some((s) => asides.some((a) => a.begin <= s.begin + here.begin && s.end + here.begin <= a.end))
  const straight = asMap(
    weighHits(here, (hit) => (conditional(aside(hit)) || isAside(hit) ? 0 : fixed(hit, here.begin, span))),
  )
  const straightSum = [...straight.values()].reduce((a, b) => a + b, 0)
  const phrases = new Set(
    here.hits
      .filter((hit) => hit.weight > PHRASE && covered(hit, here.begin, span) === 1 && !conditional(aside(hit)))
      .map((hit) => hit.issue),
  )
  const inIf = asMap(weighHits(here, aside))
  const sentence = asMap(weighHits(here, (hit) => (covered(hit, here.begin, span) > 0 ? 0 : 1)))
  const [near, ...far] = past
  const earlier = asMap(near?.whole ?? [])
  const further = fading(far)
  const known = here.hits.flatMap((hit) =>
    hit.spans.map((s) => ({ begin: s.begin + here.begin, end: s.end + here.begin })),
  )
  const unknown = nouns.filter((noun) => !known.some((k) => k.begin < noun.end && noun.begin < k.end)).length
  const bare = nouns.length === 0
  const ownSum = [...own.values()].reduce((a, b) => a + b, 0)
  const ownTop = [...own].sort((a, b) => b[1] - a[1])[0]?.[0]
  const articleSum = [...article.values()].reduce((a, b) => a + b, 0) || 1
  const articleTop = [...article].sort((a, b) => b[1] - a[1])[0]?.[0]
  const last = spoken.at(-1)
  const recent = new Set(spoken.slice(-4))
  const unnamed = own.size === 0
  const yielding = ownTop ? (finder.yieldsTo.get(ownTop) ?? []).filter((issue) => recent.has(issue)) : []
  const sentenceWords = here.likelihoods()
  const words =
    sentenceWords && likelihoodsIn(finder, here.lang, here.text.slice(span.begin - here.begin, span.end - here.begin))
  const [articleWords, textWords] = [question.article.bySentence(), question.article.byText()]
  const names = new Set([
    ...(words ? likeliest(words).filter((issue) => finder.has.has(issue)) : []),
    ...own.keys(),
    ...inIf.keys(),
    ...sentence.keys(),
    ...earlier.keys(),
    ...(unnamed ? further.keys() : []),
    ...recent,
    ...yielding,
    ...(articleTop ? [articleTop] : []),
  ])
  if (finder.rest) names.add(finder.rest)
  if (aboutTalks && finder.talks[0]) names.add(finder.talks[0])
  return [...names].sort().map((issue) => {
    const isTalks = finder.talks.includes(issue)
    const share = (article.get(issue) ?? 0) / articleSum
    return {
      issue,
      named: own.has(issue),
      signs: [
        log(own.get(issue) ?? 0),
        ownSum > 0 ? (own.get(issue) ?? 0) / ownSum : 0,
        flag(issue === ownTop),
        log(inCore.get(issue) ?? 0),
        log(straight.get(issue) ?? 0),
        straightSum > 0 ? (straight.get(issue) ?? 0) / straightSum : 0,
        flag(phrases.has(issue)),
        log(inIf.get(issue) ?? 0),
        log(sentence.get(issue) ?? 0),
        log(earlier.get(issue) ?? 0),
        log(further.get(issue) ?? 0),
        unnamed ? log(further.get(issue) ?? 0) : 0,
        unnamed && bare ? share : 0,
        issue === finder.rest && unnamed ? log(unknown) : 0,
        issue === finder.rest && !unnamed ? log(unknown) : 0,
        share,
        flag(issue === articleTop),
        flag(issue === last),
        flag(issue === last && unnamed),
        flag(recent.has(issue)),
        unnamed ? share : 0,
        unnamed ? log(sentence.get(issue) ?? 0) : 0,
        flag(issue === finder.rest),
        flag(issue === finder.rest && unnamed),
        flag(aboutTalks && isTalks),
        flag(aboutTalks && isTalks && issue === finder.talks[0] && !finder.talks.some((t) => own.has(t))),
        flag(!aboutTalks && isTalks),
        flag(aboutTalks && !isTalks),
        flag(yielding.includes(issue)),
        flag(yielding.length > 0 && issue === ownTop),
        likelihood(words, issue),
        unnamed ? likelihood(words, issue) : 0,
        likelihood(sentenceWords, issue),
        unnamed ? likelihood(sentenceWords, issue) : 0,
        likelihood(articleWords, issue),
        unnamed ? likelihood(articleWords, issue) : 0,
        likelihood(textWords, issue),
      ],
    }
  })
}

/** Best issue for a statement, or `null` where nothing names any. */
export const chooseIssue = (finder: IssueFinder, question: IssueQuestion, weights: IssueWeights): FoundIssue | null => {
  let best: IssueChoice | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const choice of issueChoices(finder, question)) {
    const score = weigh(choice, weights)
    if (score > most) {
      most = score
      best = choice
    }
  }
  return best ? { issue: best.issue, named: best.named, ...wordsFor(question.here, best.issue, question.span) } : null
}
