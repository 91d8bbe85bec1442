import { StatementCard } from '../evidence/statement-card.js'
import { Link } from '../navigation.js'
import { type Asked, issueScreen, matrixScreen, type StanceFilter, timelineScreen } from '../route.js'
import type { StanceView, StatementView } from '../views.js'
import { useWords } from '../words/index.js'

export const KINDS = ['refuses', 'demands', 'offers', 'accepts', 'threatens', 'open'] as const

export const passesStance = ({ kind, condition, act }: StanceView, only: StanceFilter | null): boolean => {
  if (only === null) return true
  if (only === 'conditional') return condition !== null
  return only === 'redlines' ? act === 'redline' : kind === only
}

interface CardProps {
  readonly stance: StanceView
  readonly statement: StatementView
  readonly asked: Asked
}

/** One stance in force: its sentence, and the ways on to the issue, to everything said before, to the matrix. */
export const StanceCard = ({ stance, statement, asked }: CardProps) => {
  const { words } = useWords()
  const { links } = words.pages
  return (
    <StatementCard
      statement={statement}
      links={
        <>
          <Link to={issueScreen(stance.issue, asked)}>{stance.issueLabel}</Link>
          <Link to={timelineScreen(stance.issue, { party: stance.party, knownOn: asked.knownOn, trust: asked.trust })}>
            {links.timeline}
            {stance.utterances > 1 && `: ${links.all(stance.utterances)}`}
          </Link>
          <Link to={matrixScreen({ ...asked, cell: { party: stance.party, issue: stance.issue } })}>{links.cell}</Link>
        </>
      }
    />
  )
}

interface ListProps {
  readonly stances: readonly StanceView[]
  readonly cited: readonly StatementView[]
  readonly asked: Asked
}

export const StanceCards = ({ stances, cited, asked }: ListProps) => {
  const byId = new Map(cited.map((statement) => [statement.id, statement]))
  return (
    <div className="stance-cards" data-list>
      {stances.flatMap((stance) => {
        const statement = byId.get(stance.statements[0] ?? '')
        return statement ? [<StanceCard key={statement.id} stance={stance} statement={statement} asked={asked} />] : []
      })}
    </div>
  )
}
