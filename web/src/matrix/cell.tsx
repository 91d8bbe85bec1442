import { memo } from 'react'
import type { DateWords } from '../dates.js'
import { dayNumber } from '../dates.js'
import type { CellView } from '../views.js'
import type { Words } from '../words/index.js'
import { ageStep, cellWords, decidingOption, isUnsure } from './cell-words.js'
import { ClockMark, DividedMark, Glyph, LinkMark } from './marks.js'

/** The day ages are counted to: the one asked for, else the last on which anything was said. */
const ageOf = (view: CellView, today: string | null): number | null => {
  if (view.ageDays !== null) return view.ageDays
  return view.said !== null && today !== null ? dayNumber(today) - dayNumber(view.said) : null
}

const fillOf = (view: CellView, today: string | null, fresh: boolean): string => {
  const sign = view.sign > 0 ? 'for' : view.sign < 0 ? 'against' : 'hedge'
  return [
    sign,
    `s${view.strength}`,
    `age${ageStep(ageOf(view, today))}`,
    view.redline ? 'redline' : '',
    isUnsure(view.certainty) ? 'unsure' : '',
    fresh ? 'fresh' : '',
  ].join(' ')
}

/** Within the year of the matrix the day matters, beyond it the year does. */
const whenOf = (said: string, today: string | null, dates: DateWords): string =>
  said.slice(0, 4) === today?.slice(0, 4) ? dates.short(said) : dates.long(said.slice(0, 7))

interface Props {
  readonly view: CellView | undefined
  readonly party: { readonly id: string; readonly label: string }
  readonly issue: { readonly id: string; readonly label: string }
  readonly today: string | null
  /** The stop of the slider on which what is new is marked. */
  readonly newOn: string | null
  readonly tabbable: boolean
  readonly open: boolean
  /** Held back by a filter: neither shown nor passed over as silence. */
  readonly held: boolean
  /** Where dates are compared: the cell as it was (`null`: nobody had spoken); `undefined`: it has not changed. */
  readonly before: CellView | null | undefined
  readonly compared: boolean
  readonly words: Words
  readonly dates: DateWords
}

/** The cell as it was, small beside what it is now. */
const Before = ({ view }: { readonly view: CellView | null }) => {
  const side = view === null ? 'unknown' : view.sign > 0 ? 'for' : view.sign < 0 ? 'against' : 'hedge'
  return (
    <span className={`before cell ${side} s${view?.strength ?? 0} ${view?.redline ? 'redline' : ''}`} aria-hidden>
      {view !== null && <Glyph sign={view.sign} strength={view.strength} />}
    </span>
  )
}

/** "for, firm …; before: against, ordinary …" */
const sayCell = ({ view, before, words, dates }: Pick<Props, 'view' | 'before' | 'words' | 'dates'>): string => {
  const now = cellWords(view, words, dates)
  if (before === undefined) return now
  return `${now}; ${words.pages.matrix.was}: ${cellWords(before ?? undefined, words, dates)}`
}

/** Drawn anew only when something of it changes: of a large matrix a click changes two cells out of a thousand. */
export const Cell = memo((props: Props) => {
  const { view, party, issue, today, newOn, tabbable, open, held, before, compared, words, dates } = props
  const option = view ? decidingOption(view) : null
  const look = held
    ? 'held'
    : [
        view ? fillOf(view, today, newOn !== null && view.said === newOn) : 'unknown',
        before === undefined ? (compared ? 'same' : '') : 'changed',
      ].join(' ')
  return (
    <td
      role="gridcell"
      className={`cell ${look}`}
      tabIndex={tabbable ? 0 : -1}
      aria-selected={open}
      aria-label={`${party.label}, ${issue.label}: ${sayCell(props)}`}
      data-party={party.id}
      data-issue={issue.id}
    >
      {before !== undefined && !held && <Before view={before} />}
      {held && <span aria-hidden>·</span>}
      {view && !held && (
        <div className="inner">
          {(view.condition !== null || view.temporary || view.divided) && (
            <span className="marks">
              {view.condition && <LinkMark />}
              {view.temporary && <ClockMark />}
              {view.divided && <DividedMark />}
            </span>
          )}
          {view.redline ? <Glyph sign={view.sign} /> : <Glyph sign={view.sign} strength={view.strength} />}
          {view.redline && <span className="word">{words.cell.redline}</span>}
          {option !== null && <div className="option">{option}</div>}
          <div className="foot">
            {view.utterances > 1 && <span className="times">{`${view.utterances}×`}</span>}
            {view.said === null ? '' : whenOf(view.said, today, dates)}
          </div>
        </div>
      )}
    </td>
  )
})
