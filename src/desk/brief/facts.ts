import type { BriefView, StatementView } from '../views.js'
import type { Words } from '../words/index.js'

/** Whoever passed it on, by name: of the chain all but the holder and the article. */
const relaysOf = ({ chain }: StatementView): readonly string[] => chain.slice(1, -1)

/** What is to be known of a piece of evidence beside its words: who does what, on which condition, when, how sure, through whom. */
export const factsOf = (statement: StatementView, words: Words): readonly string[] => [
  `${statement.actorLabel} ${words.acts[statement.act as keyof typeof words.acts]}`,
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
  ...(statement.via.length > 0 ? [`${words.via} ${relaysOf(statement).join(', ')}`] : []),
  words.standpoints[statement.standpoint],
]

/** A remark is nobody's position: who says it, and when. */
export const remarkFactsOf = ({ actor, said }: BriefView['remarks'][number], words: Words): readonly string[] => [
  words.prose.brief.remark,
  ...(actor === null ? [] : [actor]),
  ...(said === null ? [words.undated] : [`${words.said} ${words.date(said)}`]),
]
