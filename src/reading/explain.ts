// Why a statement was read: the rule, the model's score with the signs that weighed most, who else could have held it, and
// which other issues were thought of. Everything is a sum that can be checked.
import type { Article, Reading, Statement } from '../dossier/index.js'
import { extentOf } from './assemble.js'
import { weightOf } from './choose-holder.js'
import { issueChoices } from './choose-issue.js'
import { questionOf } from './issue-question.js'
import { weigh } from './issue-weights.js'
import type { Judged } from './judged.js'
import { walk } from './read-article.js'
import type { Reader } from './reader.js'
import { textsOf, weightOfText } from './signs.js'

/** A thing weighed and its weight; weights are log-odds, as the model sums them. */
export interface Weighed {
  readonly name: string
  readonly weight: number
}

export interface Explanation {
  readonly statement: Statement
  readonly rule: string
  /** The row of the lexicon, where one fired: its lemma and further words. */
  readonly entry: string | null
  /** What the model says, and from where on a proposal is taken. `null` where rules alone decide. */
  readonly probability: number | null
  readonly threshold: number | null
  /** Signs of the judge, heaviest first, whichever way they weigh. */
  readonly signs: readonly Weighed[]
  /** Who could hold it, heaviest first; the first was chosen. */
  readonly holders: readonly Weighed[]
  /** Issues thought of, heaviest first; the first was chosen. */
  readonly issues: readonly Weighed[]
}

export interface ExplainedReading {
  readonly reading: Reading
  readonly explanations: readonly Explanation[]
}

/** Signs, holders and issues shown at most. */
const MOST_SIGNS = 6
const MOST_OTHERS = 3

const heaviest = (list: readonly Weighed[], most: number, by: (w: number) => number = (w) => w): readonly Weighed[] =>
  [...list].sort((a, b) => by(b.weight) - by(a.weight) || (a.name < b.name ? -1 : 1)).slice(0, most)

const rounded = (x: number): number => Math.round(x * 100) / 100

const explained = ({ proposal, setting, p }: Judged, statement: Statement, reader: Reader): Explanation => {
  const { judge, holderWeights } = reader
  const { candidate, finder, issueWeights } = setting
  const { conditionRange, span } = extentOf(setting)
  const signs = [...new Set(textsOf(proposal.signs))].flatMap((name): readonly Weighed[] => {
    const weight = judge ? weightOfText(judge.weights, name) : 0
    return weight === 0 ? [] : [{ name, weight }]
  })
  const holders = proposal.options.map((option) => ({
    name: option.holders.map((h) => h.actor).join(' + '),
    weight: holderWeights ? rounded(weightOf(holderWeights, option)) : 0,
  }))
  const issues = setting.hasIssues
    ? issueChoices(finder, questionOf(setting, span, conditionRange)).map((choice) => ({
        name: choice.issue,
        weight: rounded(weigh(choice, issueWeights)),
      }))
    : []
  return {
    statement,
    rule: statement.why?.rule ?? candidate.rule,
    entry: candidate.entry ? [candidate.entry.lemma, ...candidate.entry.words].join(' ') : null,
    probability: p === null ? null : rounded(p),
    threshold: judge?.threshold ?? null,
    signs: heaviest(signs, MOST_SIGNS, Math.abs),
    holders: heaviest(holders, MOST_OTHERS),
    issues: heaviest(issues, MOST_OTHERS),
  }
}

/** The reading of an article, and for each of its statements why; in the reading's order. */
export const explainArticle = (article: Article, reader: Reader): ExplainedReading => {
  const byId = new Map<string, Explanation>()
  const reading = walk(article, reader, {
    taken: (judged, statement) => {
      if (!byId.has(statement.id)) byId.set(statement.id, explained(judged, statement, reader))
    },
  })
  return { reading, explanations: reading.statements.flatMap((s) => byId.get(s.id) ?? []) }
}
