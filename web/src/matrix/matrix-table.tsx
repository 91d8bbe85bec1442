import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef, useState } from 'react'
import type { CellKey } from '../route.js'
import type { MatrixView } from '../views.js'
import { useWords } from '../words/index.js'
import { Cell } from './cell.js'
import { cellKey, cellsByKey, groupIssues, nextPlace } from './grid-rows.js'
import { Tooltip, type TooltipPlace } from './tooltip.js'

interface Props {
  readonly view: MatrixView
  readonly all: boolean
  readonly cell: CellKey | null
  readonly onOpen: (cell: CellKey) => void
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const cellAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-party]') : null

const keyOf = (element: HTMLElement): CellKey => ({
  party: element.dataset.party ?? '',
  issue: element.dataset.issue ?? '',
})

const MatrixTableOf = ({ view, all, cell, onOpen }: Props) => {
  const { words, dates } = useWords()
  const grid = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<CellKey | null>(cell)
  const [pointed, setPointed] = useState<TooltipPlace | null>(null)
  const groups = groupIssues(view, all)
  const rows = groups.flatMap((group) => group.issues)
  const cells = cellsByKey(view)
  const today = view.asOf ?? view.days.at(-1) ?? null

  const row = Math.max(
    rows.findIndex((issue) => issue.id === place?.issue),
    0,
  )
  const column = Math.max(
    view.parties.findIndex((party) => party.id === place?.party),
    0,
  )
  const tabbable = cellKey(view.parties[column]?.id ?? '', rows[row]?.id ?? '')

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
    const next = nextPlace(event.key, { row, column }, rows.length, view.parties.length)
    if (next === null) return
    event.preventDefault()
    const target =
      grid.current?.querySelectorAll<HTMLElement>('[data-party]')[next.row * view.parties.length + next.column]
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

  return (
    <div className="grid-pane" onScroll={() => setPointed(null)}>
      <table
        ref={grid}
        role="grid"
        className="matrix"
        aria-label={words.matrix.grid}
        aria-rowcount={rows.length + 1}
        aria-colcount={view.parties.length + 1}
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
              <span className="quiet">{words.matrix.allParties(view.parties.length)} →</span>
            </th>
            {view.parties.map((party) => (
              <th key={party.id} scope="col" title={words.dossier.statements(party.statements)}>
                {party.label}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, issues }) => (
          <tbody key={group}>
            <tr className="group">
              <th scope="colgroup" colSpan={view.parties.length + 1}>
                <span>{capital(group)}</span>
              </th>
            </tr>
            {issues.map((issue) => (
              <tr key={issue.id}>
                <th scope="row">{issue.label}</th>
                {view.parties.map((party) => {
                  const key = cellKey(party.id, issue.id)
                  return (
                    <Cell
                      key={key}
                      view={cells.get(key)}
                      party={party}
                      issue={issue}
                      today={today}
                      tabbable={key === tabbable}
                      open={key === opened}
                      words={words}
                      dates={dates}
                    />
                  )
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {pointed && <Tooltip place={pointed} view={view} cell={cells.get(cellKey(pointed.party, pointed.issue))} />}
    </div>
  )
}

/** Drawn anew only when the answer or the choice changes, not with every stop of the slider on its way. */
export const MatrixTable = memo(MatrixTableOf)
