// A solver of other people's making as oracle: clingo (Potassco) counts packages by listing them and finds relaxations as
// subset-minimal sets of dropped lines. Only for development; nothing of it is used at run time.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as clingo from 'clingo-wasm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { opened } from './compare-solvers.js'
import { type Problem, parseProblems } from './index.js'
import { randomProblem } from './random-problem.js'
import { inOrder } from './solvers/collisions/in-order.js'
import { diagramSolver } from './solvers/diagram/index.js'

/** Numbers stand for ids: clingo has names of its own. A line that is dropped need not hold. */
const programOf = ({ issues, redLines, rules }: Problem, droppable: boolean): string => {
  const at = new Map(issues.map(({ id }, issue) => [id, issue]))
  const clause = (anyOf: Problem['rules'][number]['anyOf'], unless: string): string => {
    const literals = anyOf.flatMap(({ issue, in: options }) =>
      options.map((id) => `not c(${at.get(issue)},${issues[at.get(issue) as number]?.options.indexOf(id)})`),
    )
    return `:- ${[...literals, unless].filter((part) => part !== '').join(', ') || '#true'}.`
  }
  return [
    ...issues.map(({ options }, issue) => `1 { c(${issue},0..${options.length - 1}) } 1.`),
    ...redLines.map(({ anyOf }, place) => clause(anyOf, droppable ? `not d(${place})` : '')),
    ...rules.map(({ anyOf }) => clause(anyOf, '')),
    ...(droppable && redLines.length > 0 ? [`{ d(0..${redLines.length - 1}) }.`, '#show d/1.'] : ['#show c/2.']),
  ].join('\n')
}

const solved = async (program: string, models: number, options: readonly string[] = []) => {
  const result = await clingo.run(program, models, [...options])
  if (result.Result === 'ERROR') throw new Error(result.Error)
  return result
}

const countBy = async (problem: Problem): Promise<bigint> =>
  BigInt((await solved(programOf(problem, false), 0)).Models.Number)

const relaxationsBy = async (problem: Problem): Promise<readonly (readonly string[])[]> => {
  const minimal = ['--enum-mode=domRec', '--heuristic=Domain', '--dom-mod=5,16']
  const { Call, Models } = await solved(programOf(problem, true), 0, minimal)
  if (Models.Number === 0) return []
  if (problem.redLines.length === 0) return [[]]
  return inOrder(
    (Call[0]?.Witnesses ?? []).map(({ Value }) =>
      Value.map((atom) => problem.redLines[Number(/\d+/.exec(atom)?.[0])]?.id as string),
    ),
  )
}

const agrees = async (problem: Problem): Promise<void> => {
  const settlement = opened(diagramSolver, problem)
  expect(settlement.acceptable()).toEqual({ known: true, value: await countBy(problem) })
  const dropped = settlement.withoutEach()
  const [first] = problem.redLines
  if (first !== undefined && dropped.known) {
    const without = { ...problem, redLines: problem.redLines.slice(1) }
    expect(dropped.value.redLines[first.id]).toBe(await countBy(without))
  }
  expect(settlement.collisions().relaxations).toEqual(await relaxationsBy(problem))
}

describe('clingo agrees', () => {
  test('on problems by chance', async () => {
    const size = { issues: 6, options: 5, packages: 3_000, redLines: 16 }
    await fc.assert(fc.asyncProperty(randomProblem(size), agrees), { numRuns: 150, seed: 5 })
  })

  const shared = fileURLToPath(new URL('../../../shared/data/settlement/cases.jsonl', import.meta.url))
  test.skipIf(!existsSync(shared))(
    `on the shared cases that are not too large to list${existsSync(shared) ? '' : ' (skipped: no shared data)'}`,
    async () => {
      const { problems } = parseProblems(readFileSync(shared, 'utf8'), 'cases.jsonl')
      expect(problems.length).toBeGreaterThan(20)
      for (const problem of problems) if (!problem.id.startsWith('large')) await agrees(problem)
    },
  )
})
