import { useCallback, useRef } from 'react'
import { EvidencePanel } from '../evidence/evidence-panel.js'
import { UnplacedPanel } from '../evidence/unplaced-panel.js'
import { api, usePrefetch, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import type { CellKey, MatrixRoute } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import { useEscape } from '../shell/use-keys.js'
import type { MatrixView } from '../views.js'
import { useWords } from '../words/index.js'
import { DateSlider, stopAt } from './date-slider.js'
import { DayField } from './day-field.js'
import { foldParties } from './grid-rows.js'
import { Legend } from './legend.js'
import { MatrixTable } from './matrix-table.js'

/** What changed at this stop of the slider. */
const Fresh = ({ route, view }: { readonly route: MatrixRoute; readonly view: MatrixView }) => {
  const { words, dates } = useWords()
  const day = route.asOf === null ? undefined : view.days[stopAt(view.days, route.asOf)]
  const fresh = view.cells.filter((cell) => cell.said === day).length
  return (
    <span className="fresh-count" role="status">
      {day !== undefined && view.asOf === route.asOf && words.matrix.freshOn(fresh, dates.long(day))}
    </span>
  )
}

const Controls = ({ route, view }: { readonly route: MatrixRoute; readonly view: MatrixView }) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { undated, withoutIssue } = view.unplaced
  return (
    <div className="controls">
      <DateSlider days={view.days} asOf={route.asOf} onChange={(asOf) => go({ ...route, asOf }, 'replace')} />
      <Fresh route={route} view={view} />
      <span className="known" title={words.matrix.knownHint}>
        {words.matrix.knownBy}{' '}
        <DayField
          day={route.knownOn}
          label={words.matrix.knownBy}
          hint={words.matrix.knownHint}
          onChange={(knownOn) => go({ ...route, knownOn })}
        />
      </span>
      <span className="checks">
        <label className="check">
          <input type="checkbox" checked={route.all} onChange={() => go({ ...route, all: !route.all }, 'replace')} />{' '}
          {words.matrix.allIssues}
        </label>
        {(route.allParties || foldParties(view.parties, false, null).folded.length > 0) && (
          <label className="check">
            <input
              type="checkbox"
              checked={route.allParties}
              onChange={() => go({ ...route, allParties: !route.allParties }, 'replace')}
            />{' '}
            {words.matrix.allParties}
          </label>
        )}
      </span>
      {undated + withoutIssue > 0 && (
        <p className="unplaced quiet">
          {words.matrix.unplaced}{' '}
          {undated > 0 && (
            <Link to={{ ...route, cell: null, unplaced: 'undated' }}>{words.matrix.undated(undated)}</Link>
          )}
          {undated > 0 && withoutIssue > 0 && ' · '}
          {withoutIssue > 0 && (
            <Link to={{ ...route, cell: null, unplaced: 'without-issue' }}>
              {words.matrix.withoutIssue(withoutIssue)}
            </Link>
          )}
        </p>
      )}
    </div>
  )
}

const NothingSaid = ({ route, view }: { readonly route: MatrixRoute; readonly view: MatrixView }) => {
  const { words, dates } = useWords()
  const until = route.asOf ?? route.knownOn
  return until !== null && view.days.length > 0 ? (
    <Empty title={words.empty.atDate(dates.long(until))} hint={words.empty.atDateHint} />
  ) : (
    <Empty
      title={words.empty.matrix}
      hint={words.empty.matrixHint}
      command="parley read REPORTS --dossier FILE.parley"
    />
  )
}

/** Focus goes back to the cell whose evidence was closed. */
const focusCell = ({ party, issue }: CellKey) => {
  const cells = [...document.querySelectorAll<HTMLElement>('[data-party]')]
  cells.find((one) => one.dataset.party === party && one.dataset.issue === issue)?.focus()
}

export const MatrixScreen = ({ route }: { readonly route: MatrixRoute }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const matrix = useView<MatrixView>(api('matrix', { asOf: route.asOf, knownOn: route.knownOn, lang }))

  const days = matrix.state === 'here' && !matrix.stale ? matrix.value.days : []
  const stop = route.asOf === null ? days.length - 1 : stopAt(days, route.asOf)
  // The last stop is asked for without a date, which is here already or one step away.
  const beside = [stop - 1, stop + 1].flatMap((n) => (n < days.length - 1 ? (days[n] ?? []) : []))
  usePrefetch(beside.map((asOf) => api('matrix', { asOf, knownOn: route.knownOn, lang })))

  const { cell, unplaced, all } = route
  const close = useCallback(() => {
    if (cell === null && unplaced === null) return
    go({ ...route, cell: null, unplaced: null })
    if (cell !== null) focusCell(cell)
  }, [go, route, cell, unplaced])
  useEscape(close)
  const latest = useRef(route)
  latest.current = route
  const open = useCallback((to: CellKey) => go({ ...latest.current, cell: to, unplaced: null }), [go])

  const unfold = useCallback(() => go({ ...latest.current, allParties: true }, 'replace'), [go])

  if (matrix.state === 'waiting') return <Waiting />
  if (matrix.state === 'failed') return <ProblemMessage problem={matrix.problem} />
  const view = matrix.value
  return (
    <div className="matrix-screen" data-panel={cell !== null || unplaced !== null}>
      <h1 className="visually-hidden">{words.matrix.title}</h1>
      <div className="matrix-side" aria-busy={matrix.stale}>
        {view.days.length > 0 && <Controls route={route} view={view} />}
        {view.cells.length === 0 && !all ? (
          <NothingSaid route={route} view={view} />
        ) : (
          <MatrixTable
            view={view}
            all={all}
            allParties={route.allParties}
            cell={cell}
            onOpen={open}
            onUnfold={unfold}
          />
        )}
        <Legend dated={route.asOf !== null} />
      </div>
      {cell !== null && <EvidencePanel view={view} cell={cell} onClose={close} />}
      {unplaced !== null && <UnplacedPanel kind={unplaced} onClose={close} />}
    </div>
  )
}
