import { api, useView } from '../fetch-view.js'
import { Link } from '../navigation.js'
import type { Screen } from '../route.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { StatementList, StatementView } from '../views.js'
import { useWords } from '../words/index.js'
import { passes } from './least.js'
import { LeastFilter, useLeast } from './least-filter.js'
import { StatementCard } from './statement-card.js'

interface CardsProps {
  readonly statements: readonly StatementView[]
  readonly deciding?: string | null
  readonly underHeading?: boolean
}

export const Cards = ({ statements, deciding = null, underHeading = false }: CardsProps) => (
  <div className="cards" data-list>
    {statements.map((statement) => (
      <StatementCard
        key={statement.id}
        statement={statement}
        deciding={statement.id === deciding}
        underHeading={underHeading}
      />
    ))}
  </div>
)

/** The cards, less what the filter holds back. */
export const FilteredCards = ({ statements, deciding = null, underHeading = false }: CardsProps) => {
  const { words } = useWords()
  const [least] = useLeast()
  const shown = statements.filter((one) => passes(one, least))
  const decidingHidden = deciding !== null && !shown.some((one) => one.id === deciding)
  return (
    <>
      <LeastFilter shown={shown.length} all={statements.length} />
      {decidingHidden && <p className="notice">{words.evidence.filter.decidingHidden}</p>}
      <Cards statements={shown} deciding={deciding} underHeading={underHeading} />
    </>
  )
}

/** One request asks for so many; a cell with more shows the newest. */
const MOST = 200

/** The statements with these ids, in this order; the first decides. */
export const StatementsById = ({
  ids,
  leftOut = 0,
  all,
  atHand = null,
}: {
  readonly ids: readonly string[]
  /** How many more there are than `ids`, and where all are listed. */
  readonly leftOut?: number
  readonly all?: Screen
  /** The statements themselves, where they came along; else they are asked for. */
  readonly atHand?: readonly StatementView[] | null
}) => {
  const { words, lang } = useWords()
  const list = useView<StatementList>(
    atHand === null ? api('statements', { ids: ids.slice(0, MOST).join(','), lang }) : null,
  )
  if (atHand === null && list.state === 'waiting') return <Waiting />
  if (atHand === null && list.state === 'failed') return <ProblemMessage problem={list.problem} />
  const fetched = list.state === 'here' ? list.value.statements : []
  return (
    <>
      <FilteredCards statements={atHand ?? fetched} deciding={ids[0] ?? null} underHeading />
      {ids.length + leftOut > Math.min(ids.length, MOST) && (
        <p className="quiet">
          + {ids.length + leftOut - Math.min(ids.length, MOST)} {words.controls.more}
          {all && (
            <>
              {' · '}
              <Link to={all}>{words.evidence.listAll}</Link>
            </>
          )}
        </p>
      )}
    </>
  )
}
