// Stances as red lines. Which words draw one: a demand, a refusal or a red line does; who offers, accepts or promises a
// thing does not refuse a package without it, unless a condition says what it is tied to.
import type { Act, ConditionHead } from '../../dossier/index.js'
import type { Literal, RedLine } from '../solvers/contract.js'
import { type ConditionScope, conditionFormula, not } from './condition-formula.js'
import { clausesOf, type Formula, negated } from './formula.js'
import type { Word } from './in-force.js'
import { type NoStance, type Space, valuesFor } from './space.js'
import type { HeldStance } from './stances.js'

/** `necessary`: the stance holds only if …; `sufficient`: if …, then the stance; `price`: what the party asks for it. */
export type LineKind = 'plain' | 'necessary' | 'sufficient' | 'price'

export interface StatedLine extends RedLine {
  readonly statement: string
  readonly kind: LineKind
  /** Another statement that takes part in it: the one whose price this is. */
  readonly beside: string | null
}

/**
 * `condition`: its words are about nothing the casebook has an option for; `order`: it tells when and not whether, and a
 * package has no order.
 */
export type LeftOutReason = NoStance | 'condition' | 'order' | 'unread-condition'

export interface LeftOut {
  readonly statement: string
  readonly party: string
  readonly reason: LeftOutReason
}

export interface Lines {
  readonly lines: readonly StatedLine[]
  readonly leftOut: readonly LeftOut[]
}

const DRAWS: ReadonlySet<Act> = new Set(['redline', 'reject', 'refuse_talks', 'demand', 'propose', 'call_talks'])

/** What order or time limits is no part of a package. BECAUSE names a cause: the stance stands as long as it does. */
const OF_TIME: ReadonlySet<ConditionHead> = new Set(['UNTIL', 'AFTER', 'WHILE'])

export const isConditional = ({ statement: { condition }, priceOf }: HeldStance): boolean =>
  (condition !== null && condition.head !== 'BECAUSE') || priceOf !== null

/** `strength`: the least that counts as hard, 4 for what is said absolutely. */
export const linesOf = (held: readonly HeldStance[], spaces: ReadonlyMap<string, Space>, strength: number): Lines => {
  const lines: StatedLine[] = []
  const leftOut: LeftOut[] = []
  for (const stance of held) {
    const { statement, party } = stance
    if (statement.strength < strength) continue
    const conditional = isConditional(stance)
    if (!conditional && !DRAWS.has(statement.act)) continue
    const drawn = conditional ? conditionalLines(stance, spaces, held) : plainLine(stance)
    if (typeof drawn === 'string') leftOut.push({ statement: statement.id, party, reason: drawn })
    else
      for (const [at, { kind, anyOf, beside }] of drawn.entries())
        lines.push({
          id: drawn.length === 1 ? statement.id : `${statement.id}/${at + 1}`,
          party,
          statement: statement.id,
          anyOf,
          kind,
          beside,
        })
  }
  return { lines, leftOut }
}

type Drawn = Pick<StatedLine, 'kind' | 'anyOf' | 'beside'>

const plainLine = ({ space, values }: HeldStance): readonly Drawn[] | LeftOutReason =>
  typeof values === 'string' ? values : [{ kind: 'plain', anyOf: [literalOf(space, values)], beside: null }]

const literalOf = ({ issue }: Space, values: readonly string[]): Literal => ({ issue: issue.id, in: values })

const conditionalLines = (
  stance: HeldStance,
  spaces: ReadonlyMap<string, Space>,
  held: readonly HeldStance[],
): readonly Drawn[] | LeftOutReason => {
  const { space, values, statement, priceOf } = stance
  if (typeof values === 'string') return values
  const stands = literalOf(space, values)
  if (priceOf !== null) {
    const bought = spaces.get(priceOf.issue ?? '')
    const wanted = bought && valuesFor(bought, priceOf)
    if (!bought || wanted === undefined || typeof wanted === 'string') return 'condition'
    const scope: ConditionScope = { spaces, demandOn: () => null }
    return [{ kind: 'price', anyOf: [not(literalOf(bought, wanted), scope), stands], beside: priceOf.id }]
  }
  const { condition } = statement as { condition: NonNullable<Word['condition']> }
  if (OF_TIME.has(condition.head)) return 'order'
  if (!condition.reading) return 'unread-condition'
  const scope: ConditionScope = {
    spaces,
    demandOn: (issue) =>
      held.find(
        (other) =>
          other.party === stance.party &&
          other.statement.article === statement.article &&
          other.space.issue.id === issue &&
          other.statement.id !== statement.id &&
          typeof other.values !== 'string',
      )?.statement ?? null,
  }
  const met = conditionFormula(condition.reading.expr, scope)
  if (met === null) return 'condition'
  const complementOf = (literal: Literal): Literal => not(literal, scope)
  const necessary: Formula = { any: [complementOf(stands), met] }
  const sufficient: Formula = { any: [negated(met, complementOf), stands] }
  const unless: Formula = { any: [met, stands] }
  const wanted: readonly (readonly [LineKind, Formula])[] = {
    IF: [['sufficient', sufficient] as const],
    ONLYIF: [['necessary', necessary] as const],
    PROVIDED: [['necessary', necessary] as const, ['sufficient', sufficient] as const],
    EXCHANGE: [['necessary', necessary] as const, ['sufficient', sufficient] as const],
    UNLESS: [['sufficient', unless] as const],
  }[condition.head as 'IF' | 'ONLYIF' | 'PROVIDED' | 'EXCHANGE' | 'UNLESS']
  const clauses = wanted.map(([kind, formula]) => clausesOf(formula)?.map((anyOf) => ({ kind, anyOf, beside: null })))
  return clauses.some((some) => some === undefined) ? 'condition' : clauses.flatMap((some) => some ?? [])
}
