import { StatementCard } from '../evidence/statement-card.js'
import { api, useView } from '../fetch-view.js'
import { MoreButton } from '../lists/more-button.js'
import { useShown } from '../lists/use-shown.js'
import { Link } from '../navigation.js'
import { type Asked, issueScreen, matrixScreen, type StanceFilter, timelineScreen } from '../route.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { StanceView, StatementList, StatementView } from '../views.js'
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
  /** Sentences at hand; those of others are fetched. */
  readonly cited: readonly StatementView[]
  readonly asked: Asked
}

const sentenceOf = ({ statements }: StanceView): string => statements[0] ?? ''

const Cards = ({ stances, cited, asked }: ListProps) => {
  const { lang } = useWords()
  const here = new Map(cited.map((statement) => [statement.id, statement]))
  const missing = stances.map(sentenceOf).filter((id) => id !== '' && !here.has(id))
  const fetched = useView<StatementList>(
    missing.length === 0 ? null : api('statements', { ids: [...new Set(missing)].join(','), lang }),
  )
  if (fetched.state === 'failed') return <ProblemMessage problem={fetched.problem} />
  const later = fetched.state === 'here' ? fetched.value.statements : []
  const byId = new Map([...here, ...later.map((statement) => [statement.id, statement] as const)])
  return (
    <>
      <div className="stance-cards" data-list>
        {stances.flatMap((stance) => {
          const statement = byId.get(sentenceOf(stance))
          return statement
            ? [<StanceCard key={statement.id} stance={stance} statement={statement} asked={asked} />]
            : []
        })}
      </div>
      {missing.length > 0 && fetched.state === 'waiting' && <Waiting />}
    </>
  )
}

/** So many cards stand on a page; the answer brings as many sentences of each list along. */
export const STANCES_ON_A_PAGE = 20

/** `name` tells the lists of one screen apart. */
export const StanceCards = ({ name, stances, ...rest }: ListProps & { readonly name: string }) => {
  const [pages, more] = useShown(name)
  const count = Math.min(pages, Math.ceil(stances.length / STANCES_ON_A_PAGE))
  return (
    <>
      {Array.from({ length: count }, (_, page) => (
        <Cards key={page} stances={stances.slice(page * STANCES_ON_A_PAGE, (page + 1) * STANCES_ON_A_PAGE)} {...rest} />
      ))}
      <MoreButton left={stances.length - pages * STANCES_ON_A_PAGE} page={STANCES_ON_A_PAGE} onMore={more} />
    </>
  )
}
