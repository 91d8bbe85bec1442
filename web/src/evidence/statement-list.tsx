import { api, useView } from '../fetch-view.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { StatementList, StatementView } from '../views.js'
import { useWords } from '../words/index.js'
import { StatementCard } from './statement-card.js'

export const Cards = ({
  statements,
  deciding = null,
}: {
  readonly statements: readonly StatementView[]
  readonly deciding?: string | null
}) => (
  <div className="cards" data-list>
    {statements.map((statement) => (
      <StatementCard key={statement.id} statement={statement} deciding={statement.id === deciding} />
    ))}
  </div>
)

/** One request asks for so many; a cell with more shows the newest. */
const MOST = 200

/** The statements with these ids, in this order; the first decides. */
export const StatementsById = ({ ids }: { readonly ids: readonly string[] }) => {
  const { words, lang } = useWords()
  const list = useView<StatementList>(api('statements', { ids: ids.slice(0, MOST).join(','), lang }))
  if (list.state === 'waiting') return <Waiting />
  if (list.state === 'failed') return <ProblemMessage problem={list.problem} />
  return (
    <>
      <Cards statements={list.value.statements} deciding={ids[0] ?? null} />
      {ids.length > MOST && (
        <p className="quiet">
          + {ids.length - MOST} {words.controls.more}
        </p>
      )}
    </>
  )
}
