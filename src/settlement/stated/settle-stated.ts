// Is there a deal, by what parties have said? What collides, with which rules; what each switched rule and each rival reading
// of a vague sentence would change; and what silence leaves unknown.
import type { Casebook } from '../../casebook/index.js'
import type { StandingOptions } from '../../positions/index.js'
import type { TakenStatement } from '../../provenance/index.js'
import { openSettlement } from '../settle.js'
import type { Finding, Limits, Package, Problem } from '../solvers/contract.js'
import { collide, type StatementCollisions, type StatementConflict } from './collide.js'
import { type InForce, wordsInForce } from './in-force.js'
import { type LeftOut, linesOf, type StatedLine } from './lines.js'
import { problemOf, spacesOf } from './problem.js'
import { type AsUnknown, asUnknown } from './silence.js'
import { type Stances, stancesOf } from './stances.js'

/** One of several things a vague sentence may mean: the statement as it would be coded then. */
export interface RivalReading {
  readonly id: string
  readonly statement: string
  readonly author: string
  readonly issue: string
  readonly option: string | null
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
}

/** What is asked of the words in force. Plain data but for `rules`, so that a screen can ask it where it stands. */
export interface InForceQuestion {
  readonly inForce: InForce
  readonly casebook: Pick<Casebook, 'issues' | 'rules'>
  /** Names of the parties between which it is to be settled, by side. */
  readonly sides: readonly (readonly string[])[]
  /** The least strength that counts as hard. */
  readonly strength: number
  /** Rules switched; all others are as the casebook has them. */
  readonly rules: ReadonlyMap<string, boolean>
  /** Ids of statements given up. */
  readonly dropped: readonly string[]
  /** Each with what is in force if the sentence is read so. */
  readonly readings: readonly { readonly reading: RivalReading; readonly inForce: InForce }[]
  /** Issues counted although no red line is about them. */
  readonly issues?: readonly string[]
  readonly limits: Limits
}

export interface StatedQuestion extends Omit<InForceQuestion, 'inForce' | 'readings'> {
  readonly statements: readonly TakenStatement[]
  readonly options: StandingOptions
  readonly readings: readonly RivalReading[]
}

export interface Verdict extends Omit<StatementCollisions, 'colliding'> {
  readonly packages: string
  /** Packages that break no red line; decimal, `null` where a limit kept them from being counted. */
  readonly acceptable: string | null
}

export interface RuleEffect {
  readonly rule: string
  readonly on: boolean
  /** The verdict with this rule switched the other way. */
  readonly switched: Verdict
}

export interface StatedReport extends Verdict {
  readonly solver: string
  readonly problem: Problem
  readonly lines: readonly StatedLine[]
  readonly leftOut: readonly LeftOut[]
  readonly superseded: Stances['superseded']
  readonly unknownIssues: Stances['unknownIssues']
  /** Acceptable packages if this statement alone were given up as well. */
  readonly withoutEach: readonly { readonly statement: string; readonly acceptable: string | null }[]
  /** An acceptable package, where there is one and it was found. */
  readonly example: Package | null
  /** By issue and value; `null` where a limit was reached. */
  readonly perOption: Readonly<Record<string, Readonly<Record<string, string>>>> | null
  readonly silence: AsUnknown
  /** Of every rule on which something depends, whether it makes a difference or not. */
  readonly rules: readonly RuleEffect[]
  /** For each rival reading the verdict with it in place of the sentence as coded. */
  readonly readings: readonly { readonly reading: RivalReading; readonly verdict: Verdict }[]
}

const counted = (finding: Finding<bigint>): string | null => (finding.known ? String(finding.value) : null)

const verdictOn = (problem: Problem, limits: Limits, before: readonly StatementConflict[] = []): Verdict => {
  const { settlement } = openSettlement(problem, {}, limits)
  const { colliding: _, ...told } = collide(problem, limits, {}, before)
  return { packages: String(settlement.packages), acceptable: counted(settlement.acceptable()), ...told }
}

/** Statements as a rival reading takes one of them. */
export const reread = (statements: readonly TakenStatement[], reading: RivalReading): readonly TakenStatement[] =>
  statements.map((statement) => {
    if (statement.id !== reading.statement) return statement
    const { issue, option, sign, strength } = reading
    return { ...statement, issue, option, sign, strength, condition: null }
  })

/** The question with what is in force worked out, as it stands and by every rival reading. */
export const inForceOf = ({ statements, options, readings, ...question }: StatedQuestion): InForceQuestion => ({
  ...question,
  inForce: wordsInForce(statements, options),
  readings: readings.map((reading) => ({ reading, inForce: wordsInForce(reread(statements, reading), options) })),
})

/** Stances, red lines and problem of a question; `issues` are those that are to be in it besides. */
export const statedOf = (question: InForceQuestion, mentioned: readonly { issue: string; option: string }[] = []) => {
  const { inForce, casebook, strength, rules, dropped, readings } = question
  const spaces = spacesOf(casebook, [...inForce.mentions, ...readings.map(({ reading }) => reading), ...mentioned])
  const stances = stancesOf(inForce.words, spaces)
  const { lines, leftOut } = linesOf(stances.held, spaces, strength)
  const kept = lines.filter(({ statement }) => !dropped.includes(statement))
  const defaults = new Map(casebook.rules.map(({ id, on }) => [id, on]))
  const isOn = (id: string): boolean => rules.get(id) ?? defaults.get(id) ?? false
  const issues = [...(question.issues ?? []), ...mentioned.map(({ issue }) => issue)]
  const stated = problemOf({ casebook, spaces, lines: kept, isOn, issues })
  /** The same with one rule switched. */
  const withRule = (rule: string, on: boolean): Problem =>
    problemOf({ casebook, spaces, lines: kept, isOn: (id) => (id === rule ? on : isOn(id)), issues }).problem
  return { spaces, stances, leftOut, isOn, withRule, ...stated }
}

/** Only what collides, for a first look: no rule is switched and nothing given up by way of trial. */
export const collideStated = (question: StatedQuestion): Verdict & Pick<StatedReport, 'lines'> => {
  const { problem, lines } = statedOf(inForceOf(question))
  return { ...verdictOn(problem, question.limits), lines }
}

export const settleStated = (question: StatedQuestion): StatedReport => settleInForce(inForceOf(question))

export const settleInForce = (question: InForceQuestion): StatedReport => {
  const { limits, sides } = question
  const { problem, lines, leftOut, spaces, stances, isOn, withRule, rulesInPlay } = statedOf(question)
  const { settlement, solver } = openSettlement(problem, {}, limits)
  const example = settlement.example()
  const perOption = settlement.perOption()
  const verdict = verdictOn(problem, limits)
  const single = settlement.withoutEach()
  const without = (statement: string): string | null => {
    const [line, ...others] = problem.redLines.filter((one) => one.statement === statement)
    // Of one red line the solver knows it already.
    if (line && others.length === 0 && single.known) return String(single.value.redLines[line.id])
    const redLines = problem.redLines.filter((line) => line.statement !== statement)
    return counted(openSettlement({ ...problem, redLines }, {}, limits).settlement.acceptable())
  }
  return {
    ...verdict,
    solver,
    problem,
    lines,
    leftOut,
    superseded: stances.superseded,
    unknownIssues: stances.unknownIssues,
    withoutEach: [...new Set(lines.map(({ statement }) => statement))].map((statement) => ({
      statement,
      acceptable: without(statement),
    })),
    example: example.known ? example.value : null,
    perOption: perOption.known
      ? Object.fromEntries(
          Object.entries(perOption.value).map(([issue, counts]) => [
            issue,
            Object.fromEntries(Object.entries(counts).map(([value, count]) => [value, String(count)])),
          ]),
        )
      : null,
    silence: asUnknown(problem, stances.heldOn, spaces, sides, limits),
    rules: rulesInPlay.map((rule) => ({
      rule,
      on: isOn(rule),
      switched: verdictOn(withRule(rule, !isOn(rule)), limits, verdict.conflicts),
    })),
    readings: question.readings.map(({ reading, inForce }) => ({
      reading,
      verdict: verdictOn(statedOf({ ...question, inForce }).problem, limits),
    })),
  }
}
