// One document a line, as coders and scorers exchange it: `{id, attributions, statements}`; offsets are UTF-16 code units.
import type { Article, Attribution, Range, Reading, Statement } from '../dossier/index.js'

type Pair = readonly [begin: number, end: number]

const pairs = (ranges: readonly Range[]): readonly Pair[] => ranges.map(({ begin, end }) => [begin, end])

const attributionCode = (attribution: Attribution) => ({
  form: attribution.form,
  message: pairs(attribution.message),
  speaker: pairs(attribution.speaker),
  cue: pairs(attribution.cue),
  frame: pairs(attribution.frame),
  addressee: pairs(attribution.addressee),
})

export const statementCode = (statement: Statement) => ({
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
  condition: statement.condition,
  temporary: statement.temporary,
  said: statement.said,
  certainty: statement.certainty,
  confidence: statement.confidence,
})
export type StatementCode = ReturnType<typeof statementCode>

export const codingLine = (article: Article, reading: Reading) => ({
  id: article.source,
  lang: reading.lang,
  attributions: reading.attributions.map(attributionCode),
  statements: reading.statements.map(statementCode),
})
export type CodingLine = ReturnType<typeof codingLine>
