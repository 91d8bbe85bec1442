import { createPortal } from 'react-dom'
import type { CellKey } from '../route.js'
import type { CellView, MatrixView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { cellWords, stanceWords } from './cell-words.js'

export interface TooltipPlace extends CellKey {
  /** Of the cell, in the window. */
  readonly box: DOMRect
}

const WIDTH = 288

interface Props {
  readonly place: TooltipPlace
  readonly view: MatrixView
  readonly cell: CellView | undefined
}

/** The words of the cell pointed at. The same words are the cell's accessible name, so it is hidden from readers. */
export const Tooltip = ({ place, view, cell }: Props) => {
  const { words, dates } = useWords()
  const party = view.parties.find((one) => one.id === place.party)?.label ?? place.party
  const issue = view.issues.find((one) => one.id === place.issue)?.label ?? place.issue
  const below = place.box.bottom + 160 < window.innerHeight
  const left = Math.max(8, Math.min(place.box.left, window.innerWidth - WIDTH - 8))
  const style = below
    ? { left, top: place.box.bottom + 6, width: WIDTH }
    : { left, bottom: window.innerHeight - place.box.top + 6, width: WIDTH }
  return createPortal(
    <div className="tooltip" style={style} aria-hidden>
      <strong>{words.cell.of(party, issue)}</strong>
      {cell ? (
        <>
          <p className="stance">
            {stanceWords(cell.sign, cell.strength, words)}
            {cell.redline && ` · ${words.cell.redline}`}
            {cell.divided && ` · ${words.cell.divided}`}
          </p>
          {cell.condition && (
            <p>
              <em>{wordOf(words.condition, cell.condition.head)}:</em> {words.quote(cell.condition.quote)}
            </p>
          )}
          <p className="quiet">
            {[
              cell.said === null ? words.cell.undated : dates.long(cell.said),
              cell.ageDays !== null && cell.ageDays > 0 ? words.cell.daysOld(cell.ageDays) : '',
              wordOf(words.certainty, cell.certainty),
              cell.temporary ? words.cell.temporary : '',
              words.dossier.utterances(cell.utterances),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </>
      ) : (
        <p className="quiet">{cellWords(cell, words, dates)}</p>
      )}
    </div>,
    document.body,
  )
}
