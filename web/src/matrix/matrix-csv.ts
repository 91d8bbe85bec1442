import { csvOf } from '../csv.js'
import type { MatrixView } from '../views.js'
import type { Words } from '../words/index.js'
import { decidingOption, stanceWords } from './cell-words.js'
import type { FilteredMatrix } from './filter-view.js'
import { cellKey } from './grid-rows.js'

const HEAD = [
  'issue_id',
  'issue',
  'party_id',
  'party',
  'stance',
  'sign',
  'strength',
  'option',
  'redline',
  'condition',
  'said',
  'certainty',
  'utterances',
  'statements',
]

/** One row a cell that is shown, in the order of the screen; the column names are the same in every language. */
export const matrixCsv = ({ view, passing }: FilteredMatrix, words: Words): string => {
  const cells = new Map(view.cells.map((cell) => [cellKey(cell.party, cell.issue), cell]))
  const rows = view.issues.flatMap((issue) =>
    view.parties.flatMap((party: MatrixView['parties'][number]) => {
      const key = cellKey(party.id, issue.id)
      const cell = cells.get(key)
      if (!cell || (passing !== null && !passing.has(key))) return []
      return [
        [
          issue.id,
          issue.label,
          party.id,
          party.label,
          stanceWords(cell.sign, cell.strength, words),
          cell.sign,
          cell.strength,
          decidingOption(cell),
          cell.redline ? 1 : 0,
          cell.condition?.quote.replace(/\s+/g, ' ') ?? null,
          cell.said,
          cell.certainty,
          cell.utterances,
          cell.statements.join(' '),
        ],
      ]
    }),
  )
  return csvOf([HEAD, ...rows])
}
