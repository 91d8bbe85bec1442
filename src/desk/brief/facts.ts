import type { StatementView } from '../views.js'
import type { Words } from '../words/index.js'

/** What is to be known of a piece of evidence beside its words: who does what, on which condition, when, how sure, through whom. */
export const factsOf = (statement: StatementView, words: Words): readonly string[] => [
  `${statement.actor} ${words.acts[statement.act as keyof typeof words.acts]}`,
  ...(statement.condition
    ? [
        `${words.conditions[statement.condition.head as keyof typeof words.conditions]}: ${words.quoted(statement.condition.quote)}`,
      ]
    : []),
  ...(statement.temporary ? [words.temporary] : []),
  ...(statement.said !== null
    ? [`${words.said} ${words.date(statement.said)}`]
    : statement.published === null
      ? [words.undated]
      : []),
  words.certainties[statement.certainty as keyof typeof words.certainties],
  ...(statement.via.length > 0 ? [`${words.via} ${statement.via.join(', ')}`] : []),
  words.standpoints[statement.standpoint],
]
