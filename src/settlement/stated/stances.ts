// Standings as what may still be held against a package: each party's words in force on an issue, without those it has gone
// back on, and without a demand that is only the price of something else.
import type { Statement } from '../../dossier/index.js'
import type { Standing } from '../../positions/index.js'
import type { TakenStatement } from '../../provenance/index.js'
import { issuesNamed } from './condition-formula.js'
import { type NoStance, type Space, valuesFor } from './space.js'

export interface HeldStance {
  readonly party: string
  readonly statement: TakenStatement
  /** All statements of the utterance, the deciding one first. */
  readonly statements: readonly string[]
  readonly space: Space
  /** What the party can live with; why nothing follows where nothing does. */
  readonly values: readonly string[] | NoStance
  /**
   * The party's own conditional statement of the same report whose condition this demand is: what is needed for that binds
   * only as far as that goes.
   */
  readonly priceOf: TakenStatement | null
}

export interface Superseded {
  readonly statement: string
  readonly party: string
  /** The party's later word that cannot hold beside it. */
  readonly by: string
}

export interface Stances {
  readonly held: readonly HeldStance[]
  readonly superseded: readonly Superseded[]
  /** Statements on what the casebook does not hold. */
  readonly unknownIssues: readonly { readonly statement: string; readonly party: string; readonly issue: string }[]
}

/** Heads by which a condition is needed for the stance; only what is needed can be a price. */
const NEEDED: ReadonlySet<string> = new Set(['ONLYIF', 'PROVIDED', 'EXCHANGE'])

/** `standings` in their own order: own words first, then newest first. */
export const stancesOf = (
  standings: readonly Standing[],
  statements: readonly TakenStatement[],
  spaces: ReadonlyMap<string, Space>,
): Stances => {
  const priceOf = pricesAmong(statements)
  const held: HeldStance[] = []
  const superseded: Superseded[] = []
  const unknownIssues: Stances['unknownIssues'][number][] = []
  for (const { party, issue, utterance } of standings) {
    const [statement] = utterance.statements
    const space = spaces.get(issue)
    if (!space) {
      unknownIssues.push({ statement: statement.id, party, issue })
      continue
    }
    const values = valuesFor(space, statement)
    const stance: HeldStance = {
      party,
      statement,
      statements: utterance.statements.map(({ id }) => id),
      space,
      values,
      priceOf: priceOf(statement),
    }
    const later = held.find((other) => other.party === party && other.space === space && excludes(other, stance))
    if (later) superseded.push({ statement: statement.id, party, by: later.statement.id })
    else held.push(stance)
  }
  return { held, superseded, unknownIssues }
}

const excludes = ({ values: a }: HeldStance, { values: b }: HeldStance): boolean =>
  typeof a !== 'string' && typeof b !== 'string' && !a.some((value) => b.includes(value))

const pricesAmong = (statements: readonly TakenStatement[]): ((demand: TakenStatement) => TakenStatement | null) => {
  const conditional = new Map<string, TakenStatement[]>()
  for (const statement of statements)
    if (statement.condition && NEEDED.has(statement.condition.head)) {
      const key = keyOf(statement)
      conditional.set(key, [...(conditional.get(key) ?? []), statement])
    }
  return (demand) => {
    if (demand.condition !== null) return null
    return (
      conditional.get(keyOf(demand))?.find(({ id, condition, issue }) => {
        if (id === demand.id || condition === null || issue === demand.issue) return false
        const liesInside = demand.begin >= condition.begin && demand.end <= condition.end
        const { reading } = condition
        return liesInside || (reading ? issuesNamed(reading.expr).includes(demand.issue ?? '') : false)
      }) ?? null
    )
  }
}

const keyOf = ({ article, party }: Statement): string => `${article}\0${party ?? ''}`
