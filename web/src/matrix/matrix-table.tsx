import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useDrawn } from '../lists/use-drawn.js'
import { Link } from '../navigation.js'
import { actorScreen, type CellKey, issueScreen } from '../route.js'
import type { CellView, MatrixView } from '../views.js'
import { useWords } from '../words/index.js'
import { Cell } from './cell.js'
import { stopAt } from './date-slider.js'
import { FoldedCell } from './folded-cell.js'
import { cellKey, cellsByKey, firstIssues, foldParties, groupIssues, nextPlace } from './grid-rows.js'
import { Tooltip, type TooltipPlace } from './tooltip.js'

interface Props {
  readonly view: MatrixView
  readonly all: boolean
  readonly allParties: boolean
  readonly onUnfold: () => void
  readonly cell: CellKey | null
  readonly onOpen: (cell: CellKey) => void
  /** Keys of the cells a filter lets pass; `null`: all. */
  readonly passing: ReadonlySet<string> | null
  /** Cells as they were on the day compared with, by key, those that changed only; `null`: nothing is compared. */
  readonly before: ReadonlyMap<string, CellView | null> | null
}

/** Up to so many cells are drawn at once; of more, at first so many rows as a screen shows. */
const DRAWN_AT_ONCE = 400
const ROWS_SEEN = 14

const cellAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-party]') : null

const keyOf = (element: HTMLElement): CellKey => ({
  party: element.dataset.party ?? '',
  issue: element.dataset.issue ?? '',
})

const MatrixTableOf = ({ view, all, allParties, cell, onOpen, onUnfold, passing, before }: Props) => {
  const { words, dates } = useWords()
  const grid = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<CellKey | null>(cell)
  const [pointed, setPointed] = useState<TooltipPlace | null>(null)
  const groups = useMemo(() => groupIssues(view, all), [view, all])
  const rows = useMemo(() => groups.flatMap((group) => group.issues), [groups])
  const cells = useMemo(() => cellsByKey(view), [view])
  const party = cell?.party ?? null
  const { shown: parties, folded } = useMemo(
    () => foldParties(view.parties, allParties, party),
    [view.parties, allParties, party],
  )
  const newOn = view.asOf === null ? null : (view.days[stopAt(view.days, view.asOf)] ?? null)
  const today = view.asOf ?? view.days.at(-1) ?? null

  const columns = parties.length + 1 + Math.min(folded.length, 1)

  const row = Math.max(
    rows.findIndex((issue) => issue.id === place?.issue),
    0,
  )
  const column = Math.max(
    parties.findIndex((party) => party.id === place?.party),
    0,
  )
  const tabbable = cellKey(parties[column]?.id ?? '', rows[row]?.id ?? '')

  // The open cell is among what is drawn at first: one comes back to it.
  const openRow = rows.findIndex((issue) => issue.id === cell?.issue)
  const drawn = useDrawn(
    rows.length,
    rows.length * columns > DRAWN_AT_ONCE ? Math.max(ROWS_SEEN, openRow + 3) : rows.length,
  )

  // Coming back from an article, or to a link: the open cell is where one goes on.
  const opened = cell && cellKey(cell.party, cell.issue)
  useEffect(() => {
    if (opened === null) return
    grid.current
      ?.querySelector<HTMLElement>('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [opened])

  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const here = cellAt(event.target)
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen(keyOf(here))
      return
    }
    const next = nextPlace(event.key, { row, column }, rows.length, parties.length)
    if (next === null) return
    event.preventDefault()
    const target = grid.current?.querySelectorAll<HTMLElement>('[data-party]')[next.row * parties.length + next.column]
    target?.focus()
  }

  const point = (event: MouseEvent | React.FocusEvent) => {
    const here = cellAt(event.target)
    if (here === null) return setPointed(null)
    if (event.type === 'focus') setPlace(keyOf(here))
    setPointed({ ...keyOf(here), box: here.getBoundingClientRect() })
  }

  const open = (event: MouseEvent) => {
    const here = cellAt(event.target)
    if (here) onOpen(keyOf(here))
  }

  const pointedCell = pointed && cells.get(cellKey(pointed.party, pointed.issue))
  return (
    <div className="grid-pane" data-scrolls="grid" onScroll={() => setPointed(null)}>
      <table
        ref={grid}
        data-drawn={drawn < rows.length ? 'part' : 'whole'}
        role="grid"
        className="matrix"
        style={{ '--parties': columns - 1 } as CSSProperties}
        aria-label={words.matrix.grid}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns}
        onKeyDown={press}
        onClick={open}
        onFocus={point}
        onBlur={() => setPointed(null)}
        onMouseOver={point}
        onMouseLeave={() => setPointed(null)}
      >
        <thead>
          <tr>
            <th scope="col" className="corner">
              {words.matrix.issue}
              <span className="quiet">{words.matrix.partyCount(view.parties.length)} →</span>
            </th>
            {parties.map((party) => (
              <th key={party.id} scope="col" title={words.dossier.statements(party.statements)}>
                <Link to={actorScreen(party.id)}>{party.label}</Link>
              </th>
            ))}
            {folded.length > 0 && (
              <th scope="col" className="more">
                <button
                  type="button"
                  className="plain"
                  title={words.matrix.seldom(folded.map((party) => party.label).join(', '))}
                  onClick={onUnfold}
                >
                  {words.matrix.moreParties(folded.length)}
                </button>
              </th>
            )}
          </tr>
        </thead>
        {firstIssues(groups, drawn).map(({ group, label, issues }) => (
          <tbody key={group}>
            <tr className="group">
              <th scope="colgroup" colSpan={columns}>
                <span>{label}</span>
              </th>
            </tr>
            {issues.map((issue) => (
              <tr key={issue.id}>
                <th scope="row">
                  <Link to={issueScreen(issue.id)}>{issue.label}</Link>
                </th>
                {parties.map((party) => {
                  const key = cellKey(party.id, issue.id)
                  return (
                    <Cell
                      key={key}
                      view={cells.get(key)}
                      party={party}
                      issue={issue}
                      today={today}
                      newOn={newOn}
                      tabbable={key === tabbable}
                      open={key === opened}
                      held={passing !== null && !passing.has(key)}
                      before={before?.get(key)}
                      compared={before !== null}
                      words={words}
                      dates={dates}
                    />
                  )
                })}
                {folded.length > 0 && <FoldedCell issue={issue} parties={folded} cells={cells} onUnfold={onUnfold} />}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {pointed && <Tooltip place={pointed} view={view} cell={pointedCell ?? undefined} />}
    </div>
  )
}

/** Drawn anew only when the answer or the choice changes, not with every stop of the slider on its way. */
export const MatrixTable = memo(MatrixTableOf)
