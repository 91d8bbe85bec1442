import { useCallback, useMemo, useRef, useState } from 'react'
import { EvidencePanel } from '../evidence/evidence-panel.js'
import { UnplacedPanel } from '../evidence/unplaced-panel.js'
import { api, usePrefetch, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import type { CellKey, MatrixRoute } from '../route.js'
import { Empty, ProblemMessage, Waiting } from '../shell/messages.js'
import { useEscape } from '../shell/use-keys.js'
import type { ComparisonView, DossierView, MatrixView } from '../views.js'
import { useWords } from '../words/index.js'
import { DateSlider, SaidBySlider, stopAt } from './date-slider.js'
import { DayField } from './day-field.js'
import { type FilteredMatrix, filterMatrix, isFiltered } from './filter-view.js'
import { cellKey, foldParties } from './grid-rows.js'
import { Legend } from './legend.js'
import { MatrixFilters } from './matrix-filters.js'
import { MatrixTable } from './matrix-table.js'

/** Matrices with more cells take so long to reckon and to send that they are not asked for ahead. */
const MOST_AHEAD = 1500

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

interface ControlsProps {
  readonly route: MatrixRoute
  readonly view: MatrixView
  readonly shown: FilteredMatrix
  readonly differing: number | null
}

/** By which day it was known: a slider over the days on which anything was taken in, and the day typed. */
const Known = ({ route }: { readonly route: MatrixRoute }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const { pages, matrix } = words
  const dossier = useView<DossierView>(api('dossier', { lang }))
  const days = dossier.state === 'here' ? dossier.value.takenIn : []
  return (
    <>
      {days.length > 1 && (
        <DateSlider
          id="known-by"
          label={pages.matrix.knownBy}
          earlier={pages.matrix.earlierKnown}
          later={pages.matrix.laterKnown}
          days={days}
          asOf={route.knownOn}
          onChange={(knownOn) => go({ ...route, knownOn }, 'replace')}
        />
      )}
      <span className="known" title={matrix.knownHint}>
        {days.length > 1 ? '' : `${matrix.knownBy} `}
        <DayField day={route.knownOn} onChange={(knownOn) => go({ ...route, knownOn })} />
      </span>
    </>
  )
}

const Controls = ({ route, view, shown, differing }: ControlsProps) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { undated, withoutIssue } = view.unplaced
  // On narrow screens they stand behind a button.
  const [filters, setFilters] = useState(false)
  return (
    <div className="controls">
      <SaidBySlider days={view.days} asOf={route.asOf} onChange={(asOf) => go({ ...route, asOf }, 'replace')} />
      <Fresh route={route} view={view} />
      <Known route={route} />
      <button
        type="button"
        className="filter-button"
        aria-expanded={filters}
        onClick={() => setFilters((open) => !open)}
      >
        {words.pages.matrix.filters}
      </button>
      <div className="filter-controls" data-open={filters || isFiltered(route) || route.against !== null}>
        <MatrixFilters route={route} view={view} shown={shown} differing={differing} />
      </div>
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
  const settings = { knownOn: route.knownOn, trust: route.trust, lang }
  const matrix = useView<MatrixView>(api('matrix', { asOf: route.asOf, ...settings }))

  const days = matrix.state === 'here' && !matrix.stale ? matrix.value.days : []
  const stop = route.asOf === null ? days.length - 1 : stopAt(days, route.asOf)
  // The last stop is asked for without a date, which is here already or one step away.
  const beside = [stop - 1, stop + 1].flatMap((n) => (n < days.length - 1 ? (days[n] ?? []) : []))
  const isLight = matrix.state === 'here' && matrix.value.cells.length <= MOST_AHEAD
  usePrefetch(isLight ? beside.map((asOf) => api('matrix', { asOf, ...settings })) : [])

  const { cell, unplaced, all, against } = route
  const compared = useView<ComparisonView>(
    against === null ? null : api('comparison', { against, asOf: route.asOf, ...settings }),
  )
  const differences = against !== null && compared.state === 'here' ? compared.value.differences : null
  const before = useMemo(
    () => differences && new Map(differences.map((one) => [cellKey(one.party, one.issue), one.there])),
    [differences],
  )
  const loaded = matrix.state === 'here' ? matrix.value : null
  const { who, group, only, text } = route
  const whoKey = who.join('~')
  // Drawn anew only when the filters change, not with every other part of the address.
  const shown = useMemo(
    () =>
      loaded &&
      filterMatrix(
        loaded,
        { who: whoKey === '' ? [] : whoKey.split('~'), group, only, text },
        new Set(before?.keys() ?? []),
      ),
    [loaded, whoKey, group, only, text, before],
  )
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

  if (matrix.state === 'failed') return <ProblemMessage problem={matrix.problem} />
  if (against !== null && compared.state === 'failed') return <ProblemMessage problem={compared.problem} />
  if (matrix.state === 'waiting' || shown === null) return <Waiting />
  const view = matrix.value
  const asked = { asOf: route.asOf, knownOn: route.knownOn, trust: route.trust }
  return (
    <div className="matrix-screen" data-panel={cell !== null || unplaced !== null}>
      <h1 className="visually-hidden">{words.matrix.title}</h1>
      <div className="matrix-side" aria-busy={matrix.stale}>
        {view.days.length > 0 && (
          <Controls route={route} view={view} shown={shown} differing={differences?.length ?? null} />
        )}
        {view.cells.length === 0 && !all ? (
          <NothingSaid route={route} view={view} />
        ) : shown.view.issues.length === 0 || shown.view.parties.length === 0 ? (
          <p className="grid-pane no-match">{words.pages.matrix.noMatch}</p>
        ) : (
          <MatrixTable
            view={shown.view}
            all={all}
            // Who chooses parties or kinds of cells wants to see them.
            allParties={route.allParties || who.length > 0 || only !== null}
            passing={shown.passing}
            before={before}
            cell={cell}
            onOpen={open}
            onUnfold={unfold}
          />
        )}
        <Legend dated={route.asOf !== null} compared={against !== null} />
      </div>
      {cell !== null && <EvidencePanel view={view} asked={asked} cell={cell} onClose={close} />}
      {unplaced !== null && <UnplacedPanel kind={unplaced} onClose={close} />}
    </div>
  )
}
