// clingo-wasm and z3-solver on the same problems. What they find must be what we found; what they cannot be asked is left out.

/** By a name in a variable: the packages belong to this folder alone and need not be installed. */
const packaged = async (name) => {
  try {
    return await import(name)
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.error(`${name} is missing: npm install in bench/`)
    return null
  }
}

const clock = async (act, rounds = 3) => {
  let best = Number.POSITIVE_INFINITY
  let value
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    value = await act()
    best = Math.min(best, performance.now() - from)
  }
  return { ms: best, value }
}

const expectSame = (what, ours, theirs) => {
  if (String(ours) !== String(theirs)) throw new Error(`${what}: ${ours} here, ${theirs} there`)
}

export const clingoTimes = async ({ open, stuck }, found) => {
  const clingo = await packaged('clingo-wasm')
  if (clingo === null) return null
  const run = clingo.run ?? clingo.default.run
  const programOf = ({ issues, redLines }, droppable) => {
    const at = new Map(issues.map(({ id }, issue) => [id, issue]))
    return [
      ...issues.map(({ options }, issue) => `1 { c(${issue},0..${options.length - 1}) } 1.`),
      ...redLines.map(({ anyOf }, place) => {
        const literals = anyOf.flatMap(({ issue, in: options }) =>
          options.map((id) => `not c(${at.get(issue)},${issues[at.get(issue)].options.indexOf(id)})`),
        )
        return `:- ${[...literals, ...(droppable ? [`not d(${place})`] : [])].join(', ')}.`
      }),
      ...(droppable ? [`{ d(0..${redLines.length - 1}) }.`, '#show d/1.'] : ['#show c/2.']),
    ].join('\n')
  }
  const [openText, stuckText, droppable] = [programOf(open, false), programOf(stuck, false), programOf(stuck, true)]
  await run('a.')
  const some = await clock(() => run(openText, 1))
  const none = await clock(() => run(stuckText, 1))
  expectSame('none acceptable', 'UNSATISFIABLE', none.value.Result)
  const count = await clock(() => run(openText, 0, ['--quiet=2']), 2)
  expectSame('acceptable', found.acceptable15, count.value.Models.Number)
  const relaxations = await clock(() => run(droppable, 0, ['--enum-mode=domRec', '--heuristic=Domain', '--dom-mod=5,16']))
  expectSame('relaxations', found.relaxations, relaxations.value.Models.Number)
  return {
    name: 'clingo-wasm 0.5.0',
    times: {
      'some package, 15 issues': some.ms,
      'that there is none': none.ms,
      'exact count, 15 issues': count.ms,
      'all relaxations': relaxations.ms,
    },
  }
}

export const z3Times = async ({ open, stuck }, found) => {
  const z3 = await packaged('z3-solver')
  if (z3 === null) return null
  const { Context } = await (z3.init ?? z3.default.init)()
  const { Solver, Optimize, Bool, Int, Or, And, Not, AtMost, If, Sum } = new Context('main')
  const model = (problem, into) => {
    const choices = problem.issues.map(({ id, options }) => options.map((option) => Bool.const(`${id}=${option}`)))
    for (const row of choices) {
      into.add(Or(...row))
      into.add(AtMost(row, 1))
    }
    const at = new Map(problem.issues.map(({ id }, issue) => [id, issue]))
    for (const { anyOf } of problem.redLines)
      into.add(
        Or(...anyOf.flatMap(({ issue, in: options }) => options.map((id) => choices[at.get(issue)][problem.issues[at.get(issue)].options.indexOf(id)]))),
      )
    return choices
  }
  const check = (problem) =>
    clock(async () => {
      const solver = new Solver()
      model(problem, solver)
      return solver.check()
    })
  const some = await check(open)
  const none = await check(stuck)
  expectSame('some acceptable', 'sat', some.value)
  expectSame('none acceptable', 'unsat', none.value)
  const best = await clock(async () => {
    const optimize = new Optimize()
    const choices = model(open, optimize)
    const least = Int.const('least')
    for (const party of open.parties) {
      const parts = open.issues.flatMap(({ id, options }, issue) =>
        options.map((option, place) => If(choices[issue][place], Int.val(open.utilities[party][id][option]), Int.val(0))),
      )
      optimize.add(least.le(Sum(parts[0], ...parts.slice(1))))
    }
    optimize.maximize(least)
    await optimize.check()
    return optimize.model().eval(least).toString()
  }, 1)
  expectSame('best smallest utility', found.best15[0], best.value)
  return {
    name: 'z3-solver 5.2.0',
    times: { 'some package, 15 issues': some.ms, 'that there is none': none.ms, 'best smallest utility': best.ms },
  }
}
