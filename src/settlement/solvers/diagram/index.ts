// The solver by decision diagrams: exact counts, what-ifs and rankings without looking at packages one by one.
import { collide } from '../collisions/collide.js'
import {
  type Collisions,
  type Fixed,
  known,
  LIMITS,
  reached,
  type Settlement,
  type Solver,
  type WithoutEach,
} from '../contract.js'
import { layoutOf } from '../layout.js'
import { allowedBy, choicesOf, modelOf, packageAt, packagesOf } from '../model.js'
import { compile, type Diagram } from './compile.js'
import { countConcessions } from './concede.js'
import { type Choices, countAll, counted, countPerOption, countsUp } from './count.js'
import { leastBelow, placesBelow } from './places.js'
import { rankingOn } from './ranking/index.js'
import { rememberedSearch } from './remembered-search.js'

export const diagramSolver: Solver = {
  name: 'diagram',
  open: (problem, whatIf = {}, limits = LIMITS) => {
    const model = modelOf(problem, whatIf)
    const layout = layoutOf(model)
    const diagram = compile(layout, limits.nodes)
    if (diagram === null) return reached('nodes', limits)
    const packages = packagesOf(problem)
    const isEmpty = diagram.widths[0] === 0
    const choicesBy = (fixed: Fixed): Choices => {
      const allowed = allowedBy(problem, fixed)
      return layout.order.map((issue) => allowed[issue] as Uint8Array)
    }
    const firstPlace = (): bigint => placesBelow(diagram).below()[0]?.[0] as bigint
    const lazily = <Value>(work: () => Value): (() => Value) => {
      let done: { readonly value: Value } | null = null
      return () => {
        done ??= { value: work() }
        return done.value
      }
    }
    const acceptable = lazily(() => countAll(diagram))
    const countsBelow = lazily(() =>
      counted(diagram.sizes, (counting) => countsUp(diagram, counting).map((counts) => counts.map(counting.exact))),
    )
    const settlement: Settlement = {
      packages,
      example: () => known(isEmpty ? null : packageAt(problem, firstPlace())),
      acceptable: (fixed) => known(fixed === undefined ? acceptable() : countAll(diagram, choicesBy(fixed))),
      perOption: (fixed) => {
        const byLayer = countPerOption(diagram, fixed === undefined ? undefined : choicesBy(fixed))
        const counts: (readonly bigint[])[] = []
        for (const [layer, issue] of layout.order.entries()) counts[issue] = byLayer[layer] as readonly bigint[]
        return known(
          Object.fromEntries(
            problem.issues.map(({ id, options }, issue) => [
              id,
              Object.fromEntries(options.map((option, at) => [option, counts[issue]?.[at] as bigint])),
            ]),
          ),
        )
      },
      withoutEach: lazily(() => {
        const opened = countConcessions(layout, limits.nodes)
        if (opened === null) return reached('nodes', limits)
        const { dropped = [], off = [] } = whatIf
        const counts: { redLines: [string, bigint][]; rules: [string, bigint][] } = { redLines: [], rules: [] }
        const gained = (kind: 'redLine' | 'rule', place: number): bigint =>
          opened[model.constraints.findIndex((one) => one[kind] === place)] ?? 0n
        for (const [place, { id }] of problem.redLines.entries())
          if (!dropped.includes(id)) counts.redLines.push([id, acceptable() + gained('redLine', place)])
        for (const [place, { id }] of problem.rules.entries())
          if (!off.includes(id)) counts.rules.push([id, acceptable() + gained('rule', place)])
        return known<WithoutEach>({
          redLines: Object.fromEntries(counts.redLines),
          rules: Object.fromEntries(counts.rules),
        })
      }),
      collisions: lazily(
        (): Collisions =>
          isEmpty
            ? collide(model, (few) => rememberedSearch(layoutOf(few), { left: limits.steps }), limits)
            : { conflicts: [], relaxations: [[]], colliding: [], complete: true, limit: null },
      ),
      nearest: (proposal) => {
        const wanted = choicesOf(problem, proposal)
        if (isEmpty) return known(null)
        const { layerStrides } = placesBelow(diagram)
        const least = leastBelow(diagram, (layer, option) => {
          const asked = wanted[layout.order[layer] as number] as number
          const change = asked === -1 || asked === option ? 0n : packages
          return change + (layerStrides[layer] as bigint) * BigInt(option)
        })
        const found = packageAt(problem, (least[0]?.[0] as bigint) % packages)
        const changed = problem.issues.flatMap(({ id }) =>
          Object.hasOwn(proposal, id) && proposal[id] !== found[id] ? [id] : [],
        )
        return known({ package: found, changed })
      },
      ranking:
        problem.utilities === null || problem.parties.length === 0
          ? null
          : rankingOn(diagram as Diagram, problem, countsBelow, limits),
    }
    return known(settlement)
  },
}
