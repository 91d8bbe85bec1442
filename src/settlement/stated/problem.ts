// The problem a solver settles, from what parties have said: their red lines, the rules that could make two of them collide,
// and no issue on which nothing depends.
import type { Casebook, Rule as CaseRule } from '../../casebook/index.js'
import type { Literal, Problem } from '../solvers/contract.js'
import { clausesOf, type Formula } from './formula.js'
import type { StatedLine } from './lines.js'
import { complement, type Space, spaceOf, valuesWith } from './space.js'

/** Of every issue of the casebook; `mentions`: issues with the options that statements, readings or a proposal name. */
export const spacesOf = (
  { issues, rules }: Pick<Casebook, 'issues' | 'rules'>,
  mentions: readonly { readonly issue: string | null; readonly option: string | null }[],
): ReadonlyMap<string, Space> => {
  const named = new Set(mentions.map(({ issue, option }) => `${issue}\0${option}`))
  for (const { when, then } of rules)
    for (const literal of [...when, ...then]) for (const option of literal.in) named.add(`${literal.issue}\0${option}`)
  return new Map(
    issues
      .filter(({ role }) => role !== 'rest')
      .map((issue) => [issue.id, spaceOf(issue, (option) => named.has(`${issue.id}\0${option}`))]),
  )
}

/** A rule on whole options as clauses over what may come about. A rule never makes more clauses than one. */
const clauseOf = ({ when, then }: CaseRule, spaces: ReadonlyMap<string, Space>): readonly Literal[] => {
  const space = (id: string): Space => spaces.get(id) as Space
  const formula: Formula = {
    any: [
      ...when.map(({ issue, in: options }) => ({
        issue,
        in: complement(space(issue), valuesWith(space(issue), options)),
      })),
      ...then.map(({ issue, in: options }) => ({ issue, in: valuesWith(space(issue), options) })),
    ],
  }
  return (clausesOf(formula) as readonly (readonly Literal[])[])[0] as readonly Literal[]
}

export interface StatedProblem {
  readonly problem: Problem
  readonly lines: readonly StatedLine[]
  /** Ids of all rules of the casebook on which something depends here, those that are off too. */
  readonly rulesInPlay: readonly string[]
}

export interface ProblemQuestion {
  readonly casebook: Pick<Casebook, 'issues' | 'rules'>
  readonly spaces: ReadonlyMap<string, Space>
  readonly lines: readonly StatedLine[]
  /** Whether a rule is on. */
  readonly isOn: (rule: string) => boolean
  /** Issues that are to be in it although no red line is about them: those of a proposal. */
  readonly issues?: readonly string[]
}

/**
 * Issues: those of red lines, those asked for, and those over which rules lead from one to another of these. Rules that are
 * off count for the choice of issues, so that switching one does not change what is counted.
 */
export const problemOf = ({ casebook, spaces, lines, isOn, issues = [] }: ProblemQuestion): StatedProblem => {
  const anchored = new Set([...issues, ...lines.flatMap(({ anyOf }) => anyOf.map(({ issue }) => issue))])
  const usable = casebook.rules.filter((rule) => issuesOf(rule).every((issue) => spaces.has(issue)))
  const rules = rulesBetween(usable, anchored, spaces)
  const wanted = new Set([...anchored, ...rules.flatMap(issuesOf)])
  const parties = [...new Set(lines.map(({ party }) => party))].sort()
  return {
    problem: {
      id: 'stated',
      title: null,
      issues: casebook.issues
        .filter(({ id }) => wanted.has(id) && spaces.has(id))
        .map(({ id }) => ({ id, options: (spaces.get(id) as Space).values })),
      parties,
      redLines: lines.map(({ id, party, statement, anyOf }) => ({ id, party, statement, anyOf })),
      rules: rules
        .filter(({ id }) => isOn(id))
        .map((rule) => ({ id: rule.id, author: rule.author, why: null, anyOf: clauseOf(rule, spaces) })),
      utilities: null,
    },
    lines,
    rulesInPlay: rules.map(({ id }) => id),
  }
}

export const issuesOf = ({ when, then }: Pick<CaseRule, 'when' | 'then'>): readonly string[] => [
  ...new Set([...when, ...then].map(({ issue }) => issue)),
]

/**
 * A rule with an issue of its own that nothing else is about can always be kept by the choice on that issue, and is left out;
 * then the same is asked again of those that are left.
 */
const rulesBetween = (
  rules: readonly CaseRule[],
  anchored: ReadonlySet<string>,
  spaces: ReadonlyMap<string, Space>,
): readonly CaseRule[] => {
  const isKeptBy = (rule: CaseRule, issue: string): boolean =>
    clauseOf(rule, spaces).some((literal) => literal.issue === issue && literal.in.length > 0)
  let left = rules
  for (;;) {
    const times = new Map<string, number>()
    for (const issue of left.flatMap(issuesOf)) times.set(issue, (times.get(issue) ?? 0) + 1)
    const next = left.filter((rule) =>
      issuesOf(rule).every(
        (issue) => anchored.has(issue) || (times.get(issue) as number) > 1 || !isKeptBy(rule, issue),
      ),
    )
    if (next.length === left.length) {
      const reached = reachedFrom(anchored, left.map(issuesOf))
      return left.filter((rule) => issuesOf(rule).some((issue) => reached.has(issue)))
    }
    left = next
  }
}

/** These issues and all to which links lead, one after the other; a link joins all its issues. */
export const reachedFrom = (issues: Iterable<string>, links: readonly (readonly string[])[]): ReadonlySet<string> => {
  const reached = new Set(issues)
  let waiting = links
  for (;;) {
    const next = waiting.filter((link) => {
      if (!link.some((issue) => reached.has(issue))) return true
      for (const issue of link) reached.add(issue)
      return false
    })
    if (next.length === waiting.length) return reached
    waiting = next
  }
}
