import { memo } from 'react'
import type { CellView, MatrixView } from '../views.js'
import { useWords } from '../words/index.js'
import { positionWords } from './cell-words.js'
import { cellKey } from './grid-rows.js'

interface Props {
  readonly issue: MatrixView['issues'][number]
  readonly parties: MatrixView['parties']
  readonly cells: ReadonlyMap<string, CellView>
  readonly onUnfold: () => void
}

/** What the folded parties said on an issue, counted: nothing that was said is hidden without a trace. */
export const FoldedCell = memo(({ issue, parties, cells, onUnfold }: Props) => {
  const { words } = useWords()
  const said = parties.flatMap((party) => {
    const cell = cells.get(cellKey(party.id, issue.id))
    return cell ? [{ party, cell }] : []
  })
  if (said.length === 0) return <td role="gridcell" className="folded" aria-label={words.cell.unknown} />
  const withSign = (sign: -1 | 0 | 1) => said.filter(({ cell }) => cell.sign === sign).length
  const parts = [
    ['+', withSign(1)],
    ['−', withSign(-1)],
    ['±', withSign(0)],
  ] as const
  return (
    <td
      role="gridcell"
      className="folded"
      aria-label={words.matrix.foldedCell(withSign(1), withSign(-1), withSign(0))}
      title={said.map(({ party, cell }) => `${party.label}: ${positionWords(cell, words)}`).join('\n')}
      onClick={onUnfold}
    >
      {parts.map(([sign, n]) => n > 0 && <span key={sign}>{`${sign}${n}`}</span>)}
    </td>
  )
})
