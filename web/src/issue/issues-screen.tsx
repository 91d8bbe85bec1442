import { AskedBar } from '../evidence/asked-bar.js'
import { api, useView } from '../fetch-view.js'
import { TableHead } from '../lists/table-head.js'
import { Link, useNavigation } from '../navigation.js'
import { type IssuesRoute, issueScreen, timelineScreen } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import type { IssueHeadView, IssuesView } from '../views.js'
import { useWords } from '../words/index.js'

/** How much was said when, as a row of bars; all issues on one scale. */
const RhythmBars = ({ rhythm, most }: { readonly rhythm: readonly number[]; readonly most: number }) => (
  <svg className="rhythm-bars" viewBox={`0 0 ${rhythm.length} 10`} preserveAspectRatio="none" aria-hidden>
    {rhythm.map((count, n) => {
      // Few and many side by side: the root keeps the few in sight.
      const height = count === 0 ? 0 : Math.max(1, Math.sqrt(count / most) * 10)
      return <rect key={n} x={n + 0.1} width="0.8" y={10 - height} height={height} />
    })}
  </svg>
)

/** For, against and neither as parts of one bar, with the numbers beside. */
const Stands = ({ stands }: Pick<IssueHeadView, 'stands'>) => {
  const { words } = useWords()
  const parts = [
    ['for', stands.for, '+'],
    ['neither', stands.neither, '±'],
    ['against', stands.against, '−'],
  ] as const
  return (
    <span
      className="stands"
      role="img"
      aria-label={words.pages.issues.stands(stands.for, stands.against, stands.neither)}
    >
      {parts.map(
        ([side, n, sign]) =>
          n > 0 && (
            <span key={side} className={`stand ${side}`} style={{ flexGrow: n }}>
              {sign}
              {n}
            </span>
          ),
      )}
    </span>
  )
}

const IssueRow = ({
  issue,
  most,
  route,
}: {
  readonly issue: IssueHeadView
  readonly most: number
  readonly route: IssuesRoute
}) => {
  const { words, dates } = useWords()
  const { asOf, knownOn, trust } = route
  return (
    <tr data-row>
      <th scope="row">
        <Link to={issueScreen(issue.id, { asOf, knownOn, trust })}>{issue.label}</Link>
      </th>
      <td>
        <Stands stands={issue.stands} />
      </td>
      <td className="figure">{issue.utterances}</td>
      <td className="figure">{issue.changes === 0 ? <span className="quiet">·</span> : issue.changes}</td>
      <td>
        <Link
          to={timelineScreen(issue.id, { knownOn, trust })}
          aria-label={`${words.pages.links.timeline}: ${issue.label}`}
        >
          <RhythmBars rhythm={issue.rhythm} most={most} />
        </Link>
      </td>
      <td className="figure">{issue.last === null ? '' : dates.long(issue.last)}</td>
    </tr>
  )
}

const Table = ({ list, route }: { readonly list: readonly IssueHeadView[]; readonly route: IssuesRoute }) => {
  const { words } = useWords()
  const { columns } = words.pages.issues
  const most = Math.max(1, ...list.flatMap(({ rhythm }) => rhythm))
  const groups = [...new Set(list.map(({ group }) => group))]
  return (
    <div className="table-pane">
      <table className="plain-table issue-list" data-list>
        <TableHead
          columns={[
            { id: 'issue', label: columns.issue },
            { id: 'stands', label: columns.stands },
            { id: 'utterances', label: columns.utterances, isFigure: true },
            { id: 'changes', label: columns.changes, isFigure: true },
            { id: 'rhythm', label: columns.rhythm },
            { id: 'last', label: columns.last, isFigure: true },
          ]}
        />
        {groups.map((group) => {
          const own = list.filter((issue) => issue.group === group)
          return (
            <tbody key={group}>
              <tr className="group">
                <th scope="colgroup" colSpan={6}>
                  {own[0]?.groupLabel}
                </th>
              </tr>
              {own.map((issue) => (
                <IssueRow key={issue.id} issue={issue} most={most} route={route} />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

export const IssuesScreen = ({ route }: { readonly route: IssuesRoute }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const { asOf, knownOn, trust } = route
  const answer = useView<IssuesView>(api('issues', { asOf, knownOn, trust, lang }))
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'failed') return <ProblemMessage problem={answer.problem} />
  const { issues: texts } = words.pages
  const { issues, silent } = answer.value
  const filter = route.filter.trim().toLocaleLowerCase()
  const shown = issues.filter((issue) =>
    `${issue.label} ${issue.groupLabel} ${issue.id}`.toLocaleLowerCase().includes(filter),
  )
  return (
    <div className="list-screen" aria-busy={answer.stale}>
      <header>
        <h1>
          {texts.title} <span className="quiet">{issues.length}</span>
        </h1>
        <input
          type="search"
          value={route.filter}
          placeholder={texts.filter}
          aria-label={texts.filter}
          onChange={(event) => go({ ...route, filter: event.target.value }, 'replace')}
        />
      </header>
      <AskedBar route={route} />
      {issues.length === 0 && (
        <Empty title={texts.none} hint={words.articles.noneHint} command="parley read REPORTS --dossier FILE.parley" />
      )}
      {issues.length > 0 && shown.length === 0 && <p className="quiet">{texts.noMatch(route.filter)}</p>}
      {shown.length > 0 && <Table list={shown} route={route} />}
      {silent.length > 0 && (
        <p className="quiet silent-issues">
          {texts.silent}{' '}
          {silent.map((issue, n) => (
            <span key={issue.id}>
              {n > 0 && ' · '}
              <Link to={issueScreen(issue.id)}>{issue.label}</Link>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
