// The definitions written down word for word, with sets of states and no thought of speed: what the engine is tested
// against. Shares nothing with it but the nouns; reads options, moves and states for itself.
import { CONCEPTS, type Concept, type Game } from './model.js'

export interface NaiveVerdicts {
  readonly stable: Readonly<Record<Concept, readonly (readonly number[])[]>>
  readonly equilibria: Readonly<Record<Concept, readonly number[]>>
  readonly coalitionallyUnstableNash: readonly number[]
}

export const naiveVerdicts = (game: Game): NaiveVerdicts => {
  const { players, options, states, unseen } = game
  const numbers = states.map((_, at) => at + 1)
  const takes = (n: number, option: string): boolean =>
    Math.floor((states[n - 1] as number) / 2 ** options.findIndex(({ id }) => id === option)) % 2 === 1
  const reachable = (i: number, n: number): readonly number[] =>
    numbers.filter((m) => {
      if (m === n || unseen[i]?.includes(n) || unseen[i]?.includes(m)) return false
      return options.every(({ id, moves }) => {
        if (takes(n, id) === takes(m, id)) return true
        if (!players[i]?.options.includes(id)) return false
        return moves === 'both' || (moves === 'only-take' ? takes(m, id) : !takes(m, id))
      })
    })
  // Kept, as they are asked for again and again: a thousand games must be done in seconds.
  const kept = players.map((_, i) => numbers.map((n) => reachable(i, n)))
  const reach = (i: number, n: number): readonly number[] => kept[i]?.[n - 1] ?? []
  const of = (i: number, n: number): number => {
    const preference = game.preferences[i]
    if (preference?.kind !== 'ranking') throw new Error('only rankings are meant here')
    return -preference.tiers.findIndex((tier) => tier.includes(n))
  }
  const better = (i: number, n: number): readonly number[] => reach(i, n).filter((m) => of(i, m) > of(i, n))
  const everyone = players.map((_, i) => i)
  const others = (i: number): readonly number[] => everyone.filter((j) => j !== i)

  /** Everywhere a legal sequence of these movers can end. */
  const ends = (
    movers: readonly number[],
    from: number,
    step: (j: number, n: number) => readonly number[],
  ): Set<number> => {
    const reached = new Set<string>()
    const go = (n: number, last: number): void => {
      for (const j of movers)
        if (j !== last)
          for (const m of step(j, n)) {
            if (reached.has(`${m} ${j}`)) continue
            reached.add(`${m} ${j}`)
            go(m, j)
          }
    }
    go(from, -1)
    return new Set([...reached].map((key) => Number(key.split(' ')[0])))
  }

  const simultaneous = (i: number, n: number, m: number): boolean => {
    let combined: readonly (readonly boolean[])[] = [options.map(({ id }) => takes(n, id))]
    const put = (base: readonly boolean[], j: number, to: number): readonly boolean[] =>
      base.map((was, at) =>
        players[j]?.options.includes(options[at]?.id as string) ? takes(to, options[at]?.id as string) : was,
      )
    combined = combined.map((base) => put(base, i, m))
    for (const j of others(i))
      combined = combined.flatMap((base) => [base, ...better(j, n).map((to) => put(base, j, to))])
    return combined.some((taken) => {
      const end = numbers.find((k) => options.every(({ id }, at) => takes(k, id) === taken[at]))
      return end !== undefined && of(i, end) <= of(i, n)
    })
  }

  const holds: Record<Concept, (i: number, n: number) => boolean> = {
    nash: (i, n) => better(i, n).length === 0,
    gmr: (i, n) => better(i, n).every((m) => [...ends(others(i), m, reach)].some((k) => of(i, k) <= of(i, n))),
    smr: (i, n) =>
      better(i, n).every((m) =>
        [...ends(others(i), m, reach)].some(
          (k) => of(i, k) <= of(i, n) && reach(i, k).every((back) => of(i, back) <= of(i, n)),
        ),
      ),
    seq: (i, n) => better(i, n).every((m) => [...ends(others(i), m, better)].some((k) => of(i, k) <= of(i, n))),
    sim: (i, n) => better(i, n).every((m) => simultaneous(i, n, m)),
  }
  const stable = Object.fromEntries(
    CONCEPTS.map((concept) => [concept, everyone.map((i) => numbers.filter((n) => holds[concept](i, n)))]),
  ) as Record<Concept, number[][]>
  const equilibria = Object.fromEntries(
    CONCEPTS.map((concept) => [concept, numbers.filter((n) => stable[concept].every((all) => all.includes(n)))]),
  ) as Record<Concept, number[]>
  const groups = Array.from({ length: 2 ** players.length }, (_, bits) =>
    everyone.filter((i) => Math.floor(bits / 2 ** i) % 2 === 1),
  ).filter((group) => group.length > 1)
  const coalitionallyUnstableNash = equilibria.nash.filter((n) =>
    groups.some((group) => [...ends(group, n, reach)].some((m) => group.every((i) => of(i, m) > of(i, n)))),
  )
  return { stable, equilibria, coalitionallyUnstableNash }
}
