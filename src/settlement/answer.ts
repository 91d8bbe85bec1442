// The answer to a problem in the shape others compare (docs/json.md, "A settlement"): counts as decimal strings, because they
// pass 2^53 and 2^63.
import type { Finding, Limits, Problem, Settlement, WithoutEach } from './solvers/contract.js'

interface BestAnswer<Value> {
  readonly value: Value
  readonly count: string
}

export interface SettlementAnswer {
  readonly id: string
  readonly packages: string
  readonly acceptable: string | null
  readonly perOption: Readonly<Record<string, Readonly<Record<string, string>>>> | null
  readonly conflicts: readonly (readonly string[])[] | null
  readonly relaxations: readonly (readonly string[])[] | null
  readonly best: {
    readonly maxMin: BestAnswer<number> | null
    readonly nash: BestAnswer<string> | null
    readonly sum: BestAnswer<number> | null
  } | null
  readonly pareto: number | null
  readonly withoutEach: Readonly<Record<string, string>> | null
  /** What could not be said, field by field, and the limit that was reached; not there where nothing was. */
  readonly limits?: Readonly<Record<string, { readonly limit: keyof Limits; readonly at: number }>>
}

/** Above so many packages undominated ones are not counted: the format says so. */
const MOST_FOR_PARETO = 200_000n

/** What a limit keeps from being said is `null`, and stands in `limits`. */
export const answerOf = (problem: Problem, settlement: Settlement, limits: Limits): SettlementAnswer => {
  const cut: [string, { limit: keyof Limits; at: number }][] = []
  const say = <Value>(field: string, finding: Finding<Value>): Value | null => {
    if (finding.known) return finding.value
    cut.push([field, { limit: finding.limit, at: finding.at }])
    return null
  }
  const { packages, ranking } = settlement
  const acceptable = say('acceptable', settlement.acceptable())
  const perOption = say('perOption', settlement.perOption())
  const withoutEach: WithoutEach | null = say('withoutEach', settlement.withoutEach())
  const { conflicts, relaxations, complete, limit } = settlement.collisions()
  if (limit !== null) for (const field of ['conflicts', 'relaxations']) cut.push([field, { limit, at: limits[limit] }])
  const rank = acceptable === 0n ? null : ranking
  const best = (criterion: 'maxMin' | 'nash' | 'sum') =>
    (rank && say(`best.${criterion}`, rank.best(criterion))) ?? null
  const [maxMin, nash, sum] = [best('maxMin'), best('nash'), best('sum')]
  const pareto = rank && packages <= MOST_FOR_PARETO ? say('pareto', rank.paretoCount()) : null
  return {
    id: problem.id,
    packages: String(packages),
    acceptable: acceptable === null ? null : String(acceptable),
    perOption: perOption && mapped(perOption, (counts) => mapped(counts, String)),
    conflicts: complete ? conflicts : null,
    relaxations: complete ? relaxations : null,
    best: rank && {
      maxMin: maxMin && { value: Number(maxMin.value), count: String(maxMin.count) },
      nash: nash && { value: String(nash.value), count: String(nash.count) },
      sum: sum && { value: Number(sum.value), count: String(sum.count) },
    },
    pareto: pareto === null ? null : Number(pareto),
    withoutEach: withoutEach && mapped(withoutEach.redLines, String),
    ...(cut.length > 0 ? { limits: Object.fromEntries(cut) } : {}),
  }
}

/** Every value of a record changed. */
export const mapped = <Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Readonly<Record<string, Result>> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]))
