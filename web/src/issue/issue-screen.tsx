import { useDeferredValue, useMemo } from 'react'
import { CHANGES_ON_A_PAGE, PagedChanges } from '../actor/paged-changes.js'
import { StanceCards } from '../actor/stance-list.js'
import { AskedBar } from '../evidence/asked-bar.js'
import { api, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import { type IssueRoute, issuesScreen, timelineScreen } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import { lanesOf, wholeRange } from '../timeline/lanes.js'
import { Plot } from '../timeline/plot.js'
import type { IssueView, TimelineView } from '../views.js'
import { useWords } from '../words/index.js'
import { IssueFacts } from './issue-facts.js'
import { StandTable } from './stand-table.js'

/** Lanes of the small picture; the timeline has all of them. */
const FEW_LANES = 6

const SmallTimeline = ({ route }: { readonly route: IssueRoute }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const { asOf, knownOn, trust } = route
  const answer = useView<TimelineView>(
    api(`timeline/${encodeURIComponent(route.issue)}`, { asOf, knownOn, trust, lang, lanes: String(FEW_LANES) }),
  )
  const utterances = answer.state === 'here' ? answer.value.utterances : null
  const lanes = useMemo(() => lanesOf(utterances ?? [], 'parties'), [utterances])
  if (answer.state === 'failed') return <ProblemMessage problem={answer.problem} />
  if (utterances === null) return <Waiting />
  const range = wholeRange(utterances)
  const parties = (answer.state === 'here' && answer.value.parties) || lanes.length
  return (
    <>
      {range !== null && (
        <Plot
          lanes={lanes.slice(0, FEW_LANES)}
          range={range}
          chosen={null}
          onChoose={(statement) => go(timelineScreen(route.issue, { knownOn, trust, statement }))}
        />
      )}
      <Link className="more-link" to={timelineScreen(route.issue, { knownOn, trust })}>
        {words.pages.issue.toTimeline}
        {parties > FEW_LANES && ` (${words.matrix.partyCount(parties)})`}
        {answer.state === 'here' && (answer.value.leftOut ?? 0) > 0 && (
          <span className="quiet">
            {' '}
            + {answer.value.leftOut} {words.controls.more}
          </span>
        )}
      </Link>
    </>
  )
}

const pathOf = ({ issue }: IssueRoute): string => `issues/${encodeURIComponent(issue)}`

/** Stances of a page that is drawn in one go. */
const DRAWN_AT_ONCE = 150

const Body = ({ issue, route }: { readonly issue: IssueView; readonly route: IssueRoute }) => {
  const { words } = useWords()
  const text = words.pages.issue
  const { asOf, knownOn, trust } = route
  const asked = { asOf, knownOn, trust }
  // What stands below a table longer than the screen is drawn right after it.
  const isWhole = useDeferredValue(true, issue.stances.length <= DRAWN_AT_ONCE)
  if (issue.stances.length === 0)
    return (
      <div className="teach">
        <p>{text.nobody}</p>
        <p className="quiet">{text.nobodyHint}</p>
      </div>
    )
  return (
    <>
      <section className="stance-section">
        <h2>{text.where}</h2>
        <StandTable issue={issue} asked={asked} />
      </section>
      {isWhole ? <BelowTable issue={issue} route={route} /> : <div data-drawn="part" />}
    </>
  )
}

/** The small timeline, the movements and the sentences. */
const BelowTable = ({ issue, route }: { readonly issue: IssueView; readonly route: IssueRoute }) => {
  const { words, lang } = useWords()
  const text = words.pages.issue
  const { asOf, knownOn, trust } = route
  const asked = { asOf, knownOn, trust }
  const conditional = issue.stances.filter(({ condition }) => condition !== null)
  return (
    <>
      <section className="stance-section">
        <h2>{text.timeline}</h2>
        <SmallTimeline route={route} />
      </section>
      <section className="stance-section">
        <h2>
          {text.changes} {issue.allChanges > 0 && <span className="quiet">{issue.allChanges}</span>}
        </h2>
        {issue.allChanges === 0 ? (
          <p className="quiet">{text.noChanges}</p>
        ) : (
          <PagedChanges
            changes={issue.changes}
            cited={issue.cited}
            all={issue.allChanges}
            pageAt={(page) => api(`${pathOf(route)}/changes`, { ...asked, lang, page: String(page) })}
          />
        )}
      </section>
      {conditional.length > 0 && (
        <section className="stance-section">
          <h2>
            {text.conditions} <span className="quiet">{conditional.length}</span>
          </h2>
          <StanceCards name="conditional" stances={conditional} cited={issue.cited} asked={asked} />
        </section>
      )}
      <section className="stance-section">
        <h2>
          {text.words} <span className="quiet">{issue.stances.length}</span>
        </h2>
        <StanceCards name="all" stances={issue.stances} cited={issue.cited} asked={asked} />
      </section>
    </>
  )
}

export const IssueScreen = ({ route }: { readonly route: IssueRoute }) => {
  const { words, lang } = useWords()
  const { asOf, knownOn, trust } = route
  const answer = useView<IssueView>(api(pathOf(route), { asOf, knownOn, trust, lang, most: String(CHANGES_ON_A_PAGE) }))
  const text = words.pages.issue
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'failed' && answer.status === 404)
    return (
      <Empty title={text.missing} hint={route.issue}>
        <Link to={issuesScreen()}>{text.toList}</Link>
      </Empty>
    )
  if (answer.state === 'failed') return <ProblemMessage problem={answer.problem} />
  const { value: issue } = answer
  return (
    <div key={issue.id} className="page" aria-busy={answer.stale}>
      <header className="page-head">
        <h1>
          {issue.label} <span className="quiet">{issue.groupLabel}</span>
        </h1>
        {issue.about !== null && <p className="quiet about-issue">{issue.about}</p>}
      </header>
      <AskedBar route={route} />
      <div className="page-columns">
        <div>
          <Body issue={issue} route={route} />
        </div>
        <IssueFacts issue={issue} />
      </div>
    </div>
  )
}
