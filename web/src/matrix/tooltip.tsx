import { createPortal } from 'react-dom'
import { surenessOf } from '../evidence/least.js'
import { api, useView } from '../fetch-view.js'
import type { CellKey } from '../route.js'
import type { CellView, MatrixView, StatementList } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { cellWords, positionWords, stanceWords } from './cell-words.js'

export interface TooltipPlace extends CellKey {
  /** Of the cell, in the window. */
  readonly box: DOMRect
}

const WIDTH = 320
/** Room the tooltip may need; where there is less below the cell it stands above. */
const HEIGHT = 250
/** A sentence, not a paragraph; the panel has it whole. */
const MOST_QUOTED = 180

const shortened = (text: string): string =>
  text.length <= MOST_QUOTED ? text : `${text.slice(0, text.lastIndexOf(' ', MOST_QUOTED))} …`

/** Who says it, with which act, in which words. */
const Deciding = ({ id }: { readonly id: string }) => {
  const { words, lang } = useWords()
  const list = useView<StatementList>(api('statements', { ids: id, lang }))
  const statement = list.state === 'here' ? list.value.statements.find((one) => one.id === id) : undefined
  if (statement === undefined) return null
  const { confidence } = statement
  return (
    <>
      <p className="words">
        <b>{statement.actorLabel}</b> {wordOf(words.act, statement.act)}: {words.quote(shortened(statement.quote))}
      </p>
      <p className="quiet">
        {statement.chain.at(-1)?.replace(/, [\d-]+$/, '')}
        {confidence !== null &&
          ` · ${words.evidence.sureness[surenessOf(confidence)]} (${Math.round(confidence * 100)} %)`}
      </p>
    </>
  )
}

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
  const below = place.box.bottom + HEIGHT < window.innerHeight
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
            {positionWords(cell, words)}
            {cell.redline && ` · ${words.cell.redline}`}
            {cell.divided && ` · ${words.cell.divided}`}
          </p>
          {cell.condition && (
            <p>
              <em>{wordOf(words.condition, cell.condition.head)}:</em>{' '}
              {words.quote(shortened(cell.condition.quote.replace(/[\s,;:]+$/, '')))}
            </p>
          )}
          {cell.options.length > 1 &&
            cell.options.slice(0, 4).map((option) => (
              <p key={option.option ?? ''}>
                <em>{option.label ?? words.evidence.noOption}:</em> {stanceWords(option.sign, option.strength, words)}
              </p>
            ))}
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
          {cell.statements[0] !== undefined && <Deciding id={cell.statements[0]} />}
        </>
      ) : (
        <p className="quiet">{cellWords(cell, words, dates)}</p>
      )}
    </div>,
    document.body,
  )
}
