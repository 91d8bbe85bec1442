import { DEFAULT_TRUST, heard, matrix } from '../positions/index.js'
import { conditionView } from './condition-view.js'
import { groupOf, type Labels } from './labels.js'
import { type PositionsMaterial, type PositionsQuestion, standingOptions } from './standing-options.js'
import type { CellView, MatrixView } from './views.js'

export type MatrixMaterial = PositionsMaterial
export interface MatrixQuestion extends PositionsQuestion {
  /** Of each cell only so many statements; all where not given. */
  readonly evidence?: number
}

/**
 * Rows and columns hold everybody who has ever taken a position and everything one was taken on, whatever the date
 * asked for, so that nothing jumps while the date is moved. `knownOn` is already applied to the statements given.
 */
export const matrixView = (material: MatrixMaterial, question: MatrixQuestion, labels: Labels): MatrixView => {
  const options = standingOptions(material, question)
  const { evidence } = question
  const found = matrix(material.statements, { ...options, ...(evidence === undefined ? {} : { evidence }) })
  const { parties: perParty, issues } = heard(material.statements, options)
  return {
    version: 1,
    asOf: question.asOf,
    knownOn: question.knownOn,
    trust: question.trust ?? DEFAULT_TRUST,
    expanded: question.expand ?? [],
    parties: [...perParty]
      .map(([id, statements]) => ({ id, label: labels.party(id), statements }))
      .sort(
        (a, b) =>
          labels.rankOfParty(a.id) - labels.rankOfParty(b.id) || b.statements - a.statements || (a.id < b.id ? -1 : 1),
      ),
    issues: [...issues]
      .sort((a, b) => labels.rankOfIssue(a) - labels.rankOfIssue(b) || (a < b ? -1 : 1))
      .map((id) => ({ id, label: labels.issue(id), group: groupOf(id), groupLabel: labels.group(id) })),
    cells: found.cells.map(
      ({ options, ...cell }): CellView => ({
        ...cell,
        condition: cell.condition && conditionView(cell.condition),
        options: options.map((stand) => ({
          ...stand,
          label: stand.option === null ? null : labels.option(cell.issue, stand.option),
        })),
      }),
    ),
    days: found.days,
    unplaced: found.unplaced,
  }
}
