// A bargaining domain as doors show it; also the packages of a settlement problem, whose utilities are whole numbers.
import {
  type BargainLimits,
  CELLS,
  type Clause,
  type Domain,
  type Profile,
  reportBargain,
} from '../../leverage/index.js'
import type { Problem } from '../../settlement/index.js'
import type { BargainView } from './bargain-views.js'

export interface BargainAsked {
  /** Files or names to be shown. */
  readonly names: { readonly domain: string; readonly profiles: readonly string[] }
  readonly domain: Domain
  readonly profiles: readonly Profile[]
  readonly clauses: readonly Clause[]
  /** Of the picture: two parties by position. */
  readonly axes: readonly [number, number]
}

export type BargainAnswer =
  | { readonly ok: true; readonly view: BargainView }
  | { readonly ok: false; readonly limit: keyof BargainLimits; readonly at: number }

export const bargainView = ({ names, ...question }: BargainAsked): BargainAnswer => {
  const answer = reportBargain(question, names)
  if (!answer.ok) return answer
  const { survey } = answer
  const { domain, profiles, axes } = question
  return {
    ok: true,
    view: {
      version: 1,
      ...answer.report,
      title: domain.name === '' ? names.domain : domain.name,
      parties: profiles.map(({ name }) => name),
      picture: { axes, side: CELLS, cells: survey?.cells ?? null },
    },
  }
}

/**
 * What a settlement problem would be as a bargaining domain: the weight of an issue is its largest utility, so that what an option
 * adds is the utility as it was written. Walking away is worth 0. Red lines and rules stay what they are: clauses.
 */
export const bargainOfProblem = (problem: Problem): Omit<BargainAsked, 'axes'> | null => {
  const { id, title, issues, parties, utilities, redLines, rules } = problem
  if (utilities === null) return null
  const at = new Map(issues.map((issue, position) => [issue.id, position]))
  return {
    names: { domain: id, profiles: parties },
    domain: { name: title ?? id, issues: issues.map((issue) => ({ name: issue.id, options: issue.options })) },
    profiles: parties.map((party) => ({
      name: party,
      issues: issues.map(({ id: issue, options }) => {
        const evaluations = options.map((option) => utilities[party]?.[issue]?.[option] ?? 0)
        return { weight: Math.max(...evaluations), evaluations }
      }),
      reservation: null,
      discount: null,
    })),
    clauses: [...redLines, ...rules].map(({ anyOf }) => ({
      anyOf: anyOf.flatMap((literal) => {
        const position = at.get(literal.issue)
        if (position === undefined) return []
        const { options } = issues[position] as Problem['issues'][number]
        return [{ issue: position, in: literal.in.map((option) => options.indexOf(option)) }]
      }),
    })),
  }
}
