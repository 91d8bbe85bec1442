// All issues with how much was said on each and when.
import { countedAt, DEFAULT_TRUST } from '../../positions/index.js'
import { unsortedUtterances } from '../../provenance/index.js'
import type { Dossier } from '../dossier.js'
import type { Labels } from '../labels.js'
import type { Material } from '../material.js'
import { matrixView } from '../matrix-view.js'
import { movementsOf } from '../movements.js'
import { type PositionsQuestion, standingOptions } from '../standing-options.js'
import type { IssueHeadView, IssuesView } from '../views.js'
import { compare } from './stances.js'

/** Into so many periods the time of the dossier is cut. */
const PERIODS = 24

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

export const issuesView = async (
  dossier: Dossier,
  material: Material,
  question: PositionsQuestion,
  labels: Labels,
): Promise<IssuesView> => {
  const options = standingOptions(material, question)
  const matrix = matrixView(material, question, labels)
  const { changes } = await movementsOf(dossier.archive, material, question)
  const said = unsortedUtterances(countedAt(material.statements, options), options)
  const days = said.flatMap(({ day }) => day ?? []).sort(compare)
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null]
  const periodOf = (day: string): number => {
    if (first === null || last === null || first === last) return PERIODS - 1
    const share = (dayNumber(day) - dayNumber(first)) / (dayNumber(last) - dayNumber(first))
    return Math.min(PERIODS - 1, Math.floor(share * PERIODS))
  }
  const byIssue = new Map<string, (typeof said)[number][]>()
  for (const one of said) {
    const own = byIssue.get(one.issue ?? '')
    if (own) own.push(one)
    else byIssue.set(one.issue ?? '', [one])
  }

  const headOf = ({
    id,
    label,
    group,
    groupLabel,
  }: Pick<IssueHeadView, 'id' | 'label' | 'group' | 'groupLabel'>): IssueHeadView => {
    const own = byIssue.get(id) ?? []
    const ownDays = own.flatMap(({ day }) => day ?? []).sort(compare)
    const cells = matrix.cells.filter(({ issue }) => issue === id)
    const rhythm = Array.from({ length: PERIODS }, () => 0)
    for (const day of ownDays) {
      const period = periodOf(day)
      rhythm[period] = (rhythm[period] ?? 0) + 1
    }
    const withSign = (sign: number): number => cells.filter((cell) => cell.sign === sign).length
    return {
      id,
      label,
      group,
      groupLabel,
      utterances: own.length,
      parties: new Set(own.map(({ holder }) => holder)).size,
      changes: changes.filter(({ issue }) => issue === id).length,
      first: ownDays[0] ?? null,
      last: ownDays.at(-1) ?? null,
      rhythm,
      stands: { for: withSign(1), against: withSign(-1), neither: withSign(0) },
    }
  }
  const spoken = new Set(matrix.issues.map(({ id }) => id))
  return {
    version: 1,
    asOf: question.asOf,
    knownOn: question.knownOn,
    trust: question.trust ?? DEFAULT_TRUST,
    issues: matrix.issues.map(headOf),
    silent: material.casebook.issues
      .filter(({ id, role }) => role !== 'rest' && !spoken.has(id))
      .map(({ id }) => ({ id, label: labels.issue(id) })),
  }
}
