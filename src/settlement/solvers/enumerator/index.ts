// The second solver, for learners and for tests: it looks at every package and takes the definitions at their word. Nothing
// here is clever, and nothing is shared with the other solver but the contract.
import {
  type Collisions,
  type Criterion,
  type Fixed,
  type FrontPoint,
  known,
  LIMITS,
  type Literal,
  type Nearest,
  type Package,
  type Problem,
  type Ranked,
  type Ranking,
  reached,
  type Settlement,
  type Solver,
} from '../contract.js'

export const enumerator: Solver = {
  name: 'enumerator',
  open: (problem, { fixed = {}, dropped = [], off = [] } = {}, limits = LIMITS) => {
    const packages = problem.issues.reduce((product, { options }) => product * BigInt(options.length), 1n)
    if (packages > BigInt(limits.steps)) return reached('steps', limits)
    const redLines = problem.redLines.filter(({ id }) => !dropped.includes(id))
    const rules = problem.rules.filter(({ id }) => !off.includes(id))
    const all = allPackages(problem)
    const lawful = all.filter((one) => rules.every(({ anyOf }) => holds(anyOf, one)) && isWithin(one, fixed))
    const acceptable = lawful.filter((one) => redLines.every(({ anyOf }) => holds(anyOf, one)))
    const within = (more: Fixed = {}): readonly Package[] => acceptable.filter((one) => isWithin(one, more))
    const settlement: Settlement = {
      packages,
      example: () => known(acceptable[0] ?? null),
      acceptable: (more) => known(BigInt(within(more).length)),
      perOption: (more) =>
        known(
          byId(problem.issues, ({ id, options }) =>
            Object.fromEntries(
              options.map((option) => [option, BigInt(within(more).filter((one) => one[id] === option).length)]),
            ),
          ),
        ),
      withoutEach: () => {
        const count = (without: object): bigint =>
          BigInt(
            all.filter(
              (one) =>
                isWithin(one, fixed) &&
                [...redLines, ...rules].every((other) => other === without || holds(other.anyOf, one)),
            ).length,
          )
        return known({ redLines: byId(redLines, count), rules: byId(rules, count) })
      },
      collisions: () => collisions(redLines, lawful),
      nearest: (proposal) => known(nearest(problem, acceptable, proposal)),
      ranking: problem.utilities === null || problem.parties.length === 0 ? null : ranking(problem, acceptable),
    }
    return known(settlement)
  },
}

/** In the order of the options, the last issue turning fastest. */
const allPackages = ({ issues }: Problem): readonly Package[] =>
  issues.reduce<readonly Package[]>(
    (packages, { id, options }) => packages.flatMap((one) => options.map((option) => ({ ...one, [id]: option }))),
    [{}],
  )

const holds = (anyOf: readonly Literal[], one: Package): boolean =>
  anyOf.some(({ issue, in: options }) => options.includes(one[issue] as string))

const isWithin = (one: Package, fixed: Fixed): boolean =>
  Object.entries(fixed).every(([issue, options]) => options.includes(one[issue] as string))

const byId = <One extends { readonly id: string }, Value>(
  list: readonly One[],
  value: (one: One) => Value,
): Readonly<Record<string, Value>> => Object.fromEntries(list.map((one) => [one.id, value(one)]))

/** Every subset of the red lines, the smallest first: exponential, as the definition is. */
const collisions = (redLines: Problem['redLines'], lawful: readonly Package[]): Collisions => {
  const subsets = redLines
    .reduce<readonly (readonly Problem['redLines'][number][])[]>(
      (sets, line) => [...sets, ...sets.map((set) => [...set, line])],
      [[]],
    )
    .map((set) => set.map(({ id }) => id).sort())
    .sort((a, b) => a.length - b.length || (String(a.map(key)) < String(b.map(key)) ? -1 : 1))
  const broken = [
    ...new Set(
      lawful.map((one) =>
        redLines
          .filter(({ anyOf }) => !holds(anyOf, one))
          .map(({ id }) => id)
          .join('\n'),
      ),
    ),
  ].map((ids) => new Set(ids === '' ? [] : ids.split('\n')))
  const minimal = (has: (set: readonly string[]) => boolean): readonly (readonly string[])[] =>
    subsets.reduce<readonly (readonly string[])[]>(
      (found, set) =>
        !found.some((smaller) => smaller.every((id) => set.includes(id))) && has(set) ? [...found, set] : found,
      [],
    )
  const conflicts = minimal((set) => !broken.some((ids) => set.every((id) => !ids.has(id))))
  return {
    conflicts,
    colliding: [...new Set(conflicts.flat())].sort(),
    relaxations: minimal((set) => broken.some((ids) => [...ids].every((id) => set.includes(id)))),
    complete: true,
    limit: null,
  }
}

/** Compares by code unit when sets are compared as texts: no id holds what stands between two. */
const key = (id: string): string => `${id}\0`

const nearest = ({ issues }: Problem, acceptable: readonly Package[], proposal: Package): Nearest | null => {
  const changed = (one: Package): readonly string[] =>
    issues.flatMap(({ id }) => (proposal[id] !== undefined && proposal[id] !== one[id] ? [id] : []))
  const [best] = [...acceptable].sort((a, b) => changed(a).length - changed(b).length)
  return best === undefined ? null : { package: best, changed: changed(best) }
}

const ranking = (problem: Problem, acceptable: readonly Package[]): Ranking => {
  const { parties, issues, utilities } = problem
  const worth = (one: Package): readonly number[] =>
    parties.map((party) =>
      issues.reduce((sum, { id }) => sum + (utilities?.[party]?.[id]?.[one[id] as string] as number), 0),
    )
  const total = (worths: readonly number[]): number => worths.reduce((sum, one) => sum + one, 0)
  /** What is compared, one number after the other; the larger one is better. */
  const scores = (criterion: Criterion, worths: readonly number[]): readonly bigint[] => {
    const ascending = [...worths].sort((a, b) => a - b).map(BigInt)
    if (criterion === 'maxMin') return ascending.slice(0, 1)
    if (criterion === 'leximin') return ascending
    if (criterion === 'sum') return [BigInt(total(worths))]
    if (criterion === 'nash') return [ascending.reduce((product, one) => product * one, 1n)]
    return [BigInt(worths[parties.indexOf(criterion.party)] as number)]
  }
  const compare = (a: readonly bigint[], b: readonly bigint[]): number => {
    const at = a.findIndex((one, place) => one !== b[place])
    return at === -1 ? 0 : (a[at] as bigint) > (b[at] as bigint) ? -1 : 1
  }
  const ranked = (criterion: Criterion) =>
    acceptable
      .map((one) => {
        const worths = worth(one)
        return { package: one, worths, scores: scores(criterion, worths) }
      })
      .sort((a, b) => compare(a.scores, b.scores) || total(b.worths) - total(a.worths))
  const shown = ({ package: one, worths, scores: [value] }: ReturnType<typeof ranked>[number]): Ranked => ({
    package: one,
    utilities: Object.fromEntries(parties.map((party, place) => [party, worths[place] as number])),
    value: value as bigint,
  })
  const dominates = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((one, place) => one >= (b[place] as number)) && a.some((one, place) => one > (b[place] as number))
  return {
    best: (criterion) => {
      const [first, ...others] = ranked(criterion)
      if (first === undefined) return known(null)
      const equal = others.filter((one) => compare(one.scores, first.scores) === 0)
      return known({ value: first.scores[0] as bigint, count: BigInt(equal.length + 1) })
    },
    top: (criterion, many) => known(ranked(criterion).slice(0, many).map(shown)),
    paretoCount: () => {
      const all = acceptable.map(worth)
      return known(BigInt(all.filter((one) => !all.some((other) => dominates(other, one))).length))
    },
    dominating: (asked) => {
      const best = ranked('sum').find(({ worths }) => dominates(worths, worth(asked)))
      return known(best === undefined ? null : shown(best))
    },
    front: (one, other) => {
      const pair = (worths: readonly number[]): readonly [number, number] => [
        worths[parties.indexOf(one)] as number,
        worths[parties.indexOf(other)] as number,
      ]
      const all = acceptable.map((each) => ({ package: each, utilities: pair(worth(each)) }))
      const points = all
        .filter((point) => !all.some((better) => dominates(better.utilities, point.utilities)))
        .filter(
          (point, at, list) => list.findIndex((first) => String(first.utilities) === String(point.utilities)) === at,
        )
        .sort((a, b) => b.utilities[0] - a.utilities[0])
      return known(points satisfies readonly FrontPoint[])
    },
  }
}
