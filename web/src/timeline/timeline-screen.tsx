import { useCallback, useMemo, useRef, useState } from 'react'
import { TrustSelect } from '../evidence/asked-bar.js'
import { Panel } from '../evidence/panel.js'
import { StatementsById } from '../evidence/statement-list.js'
import { api, useView } from '../fetch-view.js'
import { DayField } from '../matrix/day-field.js'
import { Link, useNavigation } from '../navigation.js'
import { issueScreen, type TimelineRoute } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import { useEscape } from '../shell/use-keys.js'
import type { TimelineView } from '../views.js'
import { useWords } from '../words/index.js'
import { Brush, rangeOf } from './brush.js'
import { dayOf, isWithin, lanesOf, type Range, wholeRange } from './lanes.js'
import { Plot } from './plot.js'
import { TimelineLegend } from './timeline-legend.js'

/** Instead of a statement: those without a date. */
const UNDATED = 'undated'

interface Props {
  readonly route: TimelineRoute
  readonly view: TimelineView
  readonly shown: TimelineView['utterances']
}

const Controls = ({ route, view, shown }: Props) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { timeline } = words.pages
  const parties = [...new Map(view.utterances.map((one) => [one.party, one.partyLabel]))].sort(([, a], [, b]) =>
    a.localeCompare(b),
  )
  const undated = view.utterances.filter((one) => one.said === null).length
  return (
    <div className="controls">
      <label>
        {timeline.lanes}{' '}
        <select
          value={route.lanes}
          onChange={(event) => go({ ...route, lanes: event.target.value === 'options' ? 'options' : 'parties' })}
        >
          <option value="parties">{timeline.byParty}</option>
          <option value="options">{timeline.byOption}</option>
        </select>
      </label>
      <label>
        {timeline.party}{' '}
        <select value={route.party ?? ''} onChange={(event) => go({ ...route, party: event.target.value || null })}>
          <option value="">{timeline.everybody}</option>
          {parties.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <TrustSelect trust={route.trust} onChange={(trust) => go({ ...route, trust })} />
      <span className="known">
        {words.matrix.knownBy}{' '}
        <DayField
          day={route.knownOn}
          label={words.matrix.knownBy}
          hint={words.matrix.knownHint}
          onChange={(knownOn) => go({ ...route, knownOn })}
        />
      </span>
      <label className="check">
        <input type="checkbox" checked={route.moved} onChange={() => go({ ...route, moved: !route.moved })} />{' '}
        {timeline.moved}
      </label>
      <span className="quiet" role="status">
        {timeline.shown(shown.length, view.utterances.length)}
        {(route.from !== null || route.to !== null) && (
          <>
            {' · '}
            <Link to={{ ...route, from: null, to: null }}>{timeline.whole}</Link>
          </>
        )}
      </span>
      {undated > 0 && (
        <Link className="quiet" to={{ ...route, statement: UNDATED }}>
          {timeline.undated(undated)}
        </Link>
      )}
    </div>
  )
}

const Lanes = ({ route, shown, whole }: Omit<Props, 'view'> & { readonly whole: Range }) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { timeline } = words.pages
  const [draft, setDraft] = useState<Range | null>(null)
  const kept = rangeOf(route.from, route.to, whole)
  const range = draft ?? kept
  const lanes = useMemo(() => lanesOf(shown, route.lanes), [shown, route.lanes])
  const latest = useRef(route)
  latest.current = route
  const choose = useCallback(
    (statement: string) => {
      // Leafing through the marks is one step back, not many.
      go({ ...latest.current, statement }, latest.current.statement === null ? 'push' : 'replace')
    },
    [go],
  )
  const isInRange = shown.some((one) => isWithin(one, range))
  return (
    <>
      <Brush
        utterances={shown}
        whole={whole}
        range={range}
        onDraw={setDraft}
        onChange={({ from, to }) =>
          go(
            {
              ...route,
              from: from <= whole.from ? null : dayOf(from),
              to: to >= whole.to ? null : dayOf(to),
            },
            'replace',
          )
        }
      />
      <Plot lanes={lanes} range={range} chosen={route.statement} onChoose={choose} />
      {!isInRange && <p className="quiet in-lanes">{timeline.noneInRange}</p>}
    </>
  )
}

const Beside = ({ route, view, onClose }: Pick<Props, 'route' | 'view'> & { readonly onClose: () => void }) => {
  const { words, dates } = useWords()
  const { timeline } = words.pages
  const undated = route.statement === UNDATED
  const chosen = view.utterances.filter((one) =>
    undated ? one.said === null : one.statements.includes(route.statement ?? ''),
  )
  const [first] = chosen
  const ids = chosen.flatMap((one) => one.statements)
  return (
    <Panel
      of={route.statement ?? ''}
      keepFocus={!undated}
      onClose={onClose}
      title={
        <h2>
          <span>{undated || first === undefined ? timeline.beside : first.partyLabel}</span>{' '}
          <span className="quiet">
            {undated
              ? timeline.undated(chosen.length)
              : [first?.optionLabel ?? null, first?.said ? dates.long(first.said) : null]
                  .filter((part) => part !== null)
                  .join(' · ')}
          </span>
        </h2>
      }
    >
      <StatementsById ids={ids.length > 0 ? ids : [route.statement ?? '']} />
    </Panel>
  )
}

/** Who said what when on one issue: a lane a party, a mark an utterance, movement ringed. */
export const TimelineScreen = ({ route }: { readonly route: TimelineRoute }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const { knownOn, trust, statement } = route
  const answer = useView<TimelineView>(api(`timeline/${encodeURIComponent(route.issue)}`, { knownOn, trust, lang }))
  const view = answer.state === 'here' ? answer.value : null
  const shown = useMemo(
    () =>
      (view?.utterances ?? []).filter(
        (one) => (route.party === null || one.party === route.party) && (!route.moved || one.changes.length > 0),
      ),
    [view, route.party, route.moved],
  )
  const close = useCallback(() => {
    if (statement === null) return
    const mark = [...document.querySelectorAll<SVGElement>('[data-mark]')].find((one) => one.dataset.mark === statement)
    go({ ...route, statement: null })
    mark?.focus()
  }, [go, route, statement])
  useEscape(close)
  if (answer.state === 'waiting' || view === null)
    return answer.state === 'failed' ? <ProblemMessage problem={answer.problem} /> : <Waiting />
  const { timeline } = words.pages
  const whole = wholeRange(view.utterances)
  return (
    <div className="timeline-screen" data-panel={statement !== null}>
      <div className="timeline-side" aria-busy={answer.state === 'here' && answer.stale}>
        <header className="timeline-head">
          <h1>{timeline.title(view.issueLabel)}</h1>
          <Link to={issueScreen(route.issue, { knownOn, trust })}>{timeline.issuePage}</Link>
        </header>
        <Controls route={route} view={view} shown={shown} />
        <div className="lanes-pane" data-scrolls="lanes">
          {whole === null ? (
            <Empty
              title={timeline.none}
              hint={words.pages.issue.nobodyHint}
              command="parley read REPORTS --dossier FILE.parley"
            />
          ) : (
            <>
              <Lanes route={route} shown={shown} whole={whole} />
              {statement === null && <p className="quiet lanes-hint">{timeline.hint}</p>}
            </>
          )}
        </div>
        <TimelineLegend />
      </div>
      {statement !== null && <Beside route={route} view={view} onClose={close} />}
    </div>
  )
}
