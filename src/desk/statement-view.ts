import type { Article, Range } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { conditionView } from './condition-view.js'
import type { Context } from './context.js'
import type { Labels } from './labels.js'
import type { StatementView } from './views.js'

/** `contextOf` is that of the article: asked for here, so that an article is laid out once for all its statements. */
export const statementView = (
  statement: TakenStatement,
  article: Article,
  contextOf: (quote: Range) => Context,
  labels: Labels,
): StatementView => ({
  id: statement.id,
  article: article.id,
  articleTitle: titleOf(article),
  source: article.source,
  publisher: article.publisher,
  published: article.published,
  begin: statement.begin,
  end: statement.end,
  quote: statement.quote,
  context: contextOf(statement),
  speaker: statement.speaker,
  actor: statement.actor,
  actorLabel: labels.party(statement.actor),
  party: statement.party,
  partyLabel: statement.party === null ? null : labels.party(statement.party),
  via: statement.via,
  chain: [...[statement.actor, ...statement.via].map(labels.party), outlet(article)],
  act: statement.act,
  sign: statement.sign,
  strength: statement.strength,
  topic: statement.topic,
  issue: statement.issue,
  issueLabel: statement.issue === null ? null : labels.issue(statement.issue),
  option: statement.option,
  optionLabel:
    statement.issue === null || statement.option === null ? null : labels.option(statement.issue, statement.option),
  condition: statement.condition && conditionView(statement.condition),
  temporary: statement.temporary,
  said: statement.said,
  saidBasis: statement.saidBasis,
  certainty: statement.certainty,
  confidence: statement.confidence,
  standpoint: statement.standpoint,
  why: statement.why,
})

/** Articles without a title are known by the name they came with. */
export const titleOf = ({ title, source }: Pick<Article, 'title' | 'source'>): string => title ?? source

const outlet = ({ publisher, source, published }: Article): string =>
  [publisher ?? source, published].filter((part) => part !== null).join(', ')

/** So short a quote says little by itself ("must be lifted"). */
const TOO_SHORT = 48
const LONGEST = 260

/** The words to print where the article is not at hand: the quote, or its sentence where the quote is but a few words. On one line. */
export const tellingWords = ({ quote, context }: StatementView): string => {
  const line = (quote.length < TOO_SHORT ? context.text : quote).replace(/\s+/g, ' ').trim()
  const space = line.lastIndexOf(' ', LONGEST)
  return line.length > LONGEST ? `${line.slice(0, space > 0 ? space : LONGEST)} …` : line
}
