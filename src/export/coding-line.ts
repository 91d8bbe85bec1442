// One document a line, as coders and scorers exchange it. Offsets are UTF-16 code units, end exclusive.
import {
  type Article,
  type Attribution,
  type Condition,
  printCondition,
  type Range,
  type Statement,
} from '../dossier/index.js'

type Pair = readonly [begin: number, end: number]
const pairs = (ranges: readonly Range[]): Pair[] => ranges.map(({ begin, end }) => [begin, end])

const codedAttribution = (attribution: Attribution) => ({
  form: attribution.form,
  message: pairs(attribution.message),
  speaker: pairs(attribution.speaker),
  cue: pairs(attribution.cue),
  frame: pairs(attribution.frame),
  addressee: pairs(attribution.addressee),
})

/** How a condition was read goes out as people write it; where its parts stand stays in the dossier. */
const codedCondition = ({ begin, end, quote, head, reading }: Condition) => ({
  begin,
  end,
  quote,
  head,
  ...(reading ? { reading: printCondition(reading) } : {}),
})

export const codedStatement = (statement: Statement) => ({
  begin: statement.begin,
  end: statement.end,
  quote: statement.quote,
  speaker: statement.speaker,
  actor: statement.actor,
  party: statement.party,
  via: statement.via,
  act: statement.act,
  sign: statement.sign,
  strength: statement.strength,
  topic: statement.topic,
  issue: statement.issue,
  option: statement.option,
  ...(statement.ofOption ? { ofOption: true } : {}),
  condition: statement.condition && codedCondition(statement.condition),
  temporary: statement.temporary,
  said: statement.said,
  certainty: statement.certainty,
})

/** Without the text, for who has it: what was read from one document. */
export const codingLine = (
  article: Omit<Article, 'text'>,
  attributions: readonly Attribution[],
  statements: readonly Statement[],
) => ({
  id: article.source,
  lang: article.lang,
  title: article.title,
  date: article.published,
  publisher: article.publisher,
  attributions: attributions.map(codedAttribution),
  statements: statements.map(codedStatement),
})
export type CodingLine = ReturnType<typeof codingLine>

/** With its text, so that a line can be read in again on its own. */
export const wholeCodingLine = (
  article: Article,
  attributions: readonly Attribution[],
  statements: readonly Statement[],
) => {
  const { id, lang, title, date, publisher, ...read } = codingLine(article, attributions, statements)
  return { id, lang, title, date, publisher, text: article.text, ...read }
}
