import { type ChangeKind, changes } from '../positions/index.js'
import type { TakenStatement } from '../provenance/index.js'
import type { MatrixMaterial, MatrixQuestion } from './matrix-view.js'
import { standingOptions } from './standing-options.js'
import type { CellView, MatrixView } from './views.js'
import type { FindingKind } from './words/index.js'

/** Something an analyst would want to be told first. Always shown with its sentences. */
export interface Finding {
  readonly kind: FindingKind
  readonly party: string
  readonly issue: string
  readonly option: string | null
  /** For movements: the sentence before, then the one after. Else the deciding ones, best told first. Never empty. */
  readonly statements: readonly string[]
}

// A movement needs two right readings, a red line one: what is surer comes first.
const ORDER: readonly FindingKind[] = ['redline', 'condition', 'turned', 'softened', 'hardened', 'divided', 'one-sided']

/**
 * Red lines and conditions in force, movements, divided parties, and issues on which only one party has spoken.
 * Two sentences under the issue for all the rest need not be about one thing, so it makes neither movement nor silence.
 * By kind; within a kind what more sentences carry comes first, so that the head of each list is the best founded.
 */
export const findingsOf = (
  material: MatrixMaterial,
  question: MatrixQuestion,
  view: MatrixView,
  isRest: (issue: string) => boolean,
): readonly Finding[] => {
  const byId = new Map(material.statements.map((statement) => [statement.id as string, statement]))
  const found = [
    ...view.cells.flatMap((cell) => standingFindings(cell, byId)),
    ...movements(material, question, isRest),
    ...oneSided(view, isRest),
  ]
  const weight = new Map(view.cells.map((cell) => [`${cell.party}\0${cell.issue}`, cell.utterances]))
  const weightOf = ({ party, issue }: Finding): number => weight.get(`${party}\0${issue}`) ?? 0
  return found.sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      weightOf(b) - weightOf(a) ||
      compare(a.party, b.party) ||
      compare(a.issue, b.issue) ||
      compare(a.statements[0] as string, b.statements[0] as string),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const standingFindings = (cell: CellView, byId: ReadonlyMap<string, TakenStatement>): readonly Finding[] => {
  const { party, issue } = cell
  const finding = (kind: FindingKind, statements: readonly string[], option: string | null = null): Finding => ({
    kind,
    party,
    issue,
    option,
    statements,
  })
  const deciding = cell.statements.slice(0, 1)
  return [
    ...(cell.redline ? [finding('redline', deciding)] : []),
    ...(cell.condition ? [finding('condition', deciding)] : []),
    ...(cell.divided ? [finding('divided', bothVoices(cell, byId))] : []),
  ]
}

/** The deciding sentence and the nearest one of the other sign. */
const bothVoices = (cell: CellView, byId: ReadonlyMap<string, TakenStatement>): readonly string[] => {
  const against = cell.statements.find((id) => byId.get(id)?.sign === -cell.sign)
  return [...cell.statements.slice(0, 1), ...(against === undefined ? [] : [against])]
}

/** Which changes are news; new conditions stand among the conditions in force. */
const MOVEMENTS: Partial<Record<ChangeKind, FindingKind>> = {
  reversal: 'turned',
  'other-option': 'turned',
  softening: 'softened',
  hardening: 'hardened',
}

const movements = (
  material: MatrixMaterial,
  question: MatrixQuestion,
  isRest: (issue: string) => boolean,
): readonly Finding[] => {
  const latest = new Map<string, Finding>()
  // Only the last movement of a party on a thing is news.
  for (const { party, issue, option, kind: change, before, after } of changes(
    material.statements,
    standingOptions(material, question),
  )) {
    const kind = MOVEMENTS[change]
    if (isRest(issue) || !kind) continue
    latest.set(`${party}\0${issue}\0${option ?? ''}`, {
      kind,
      party,
      issue,
      option,
      statements: [...before, ...after].map((utterance) => utterance.statements[0].id),
    })
  }
  return [...latest.values()]
}

const oneSided = (view: MatrixView, isRest: (issue: string) => boolean): readonly Finding[] => {
  const byIssue = new Map<string, CellView[]>()
  for (const cell of view.cells) byIssue.set(cell.issue, [...(byIssue.get(cell.issue) ?? []), cell])
  return [...byIssue.values()].flatMap((cells): readonly Finding[] => {
    const [cell] = cells as [CellView]
    if (cells.length > 1 || isRest(cell.issue)) return []
    const statements: readonly string[] = cell.statements.slice(0, 1)
    return [{ kind: 'one-sided', party: cell.party, issue: cell.issue, option: null, statements }]
  })
}
