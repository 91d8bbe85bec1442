// The checks and the graph model say the same of a threat: what holds only by GMR is held by a bluff.
import { describe, expect, it } from 'vitest'
import type { StrategyEnd } from '../../dossier/index.js'
import { game, ranking } from '../games/small-games.js'
import { solveGame } from '../games/solve.js'
import { heldByThreats } from '../games/threats.js'
import { checkStrategy } from './checks.js'

/** State 1: defied, spared; 2: complied; 3: defied, punished; 4: complied, punished. The addressee owns the first option, the speaker the second. */
const STATES: readonly StrategyEnd[] = ['defied-spared', 'complied-kept', 'defied-punished', 'complied-punished']

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))

describe('strategies as games', () => {
  it('in all 576 strict 2×2 games, compliance is held by an unwilling threat where the checks see a bluff that is needed', () => {
    const orders = permutations(STATES)
    const tally = { held: 0, idle: 0 }
    for (const addressee of orders)
      for (const speaker of orders) {
        const tiers = (order: readonly StrategyEnd[]) => ranking(order.map((end) => [STATES.indexOf(end) + 1]))
        const solved = solveGame(game([1, 1], [tiers(addressee), tiers(speaker)]))
        const isHeld = heldByThreats(solved, [1]).some(({ player }) => player === 0)
        const chains = (order: readonly StrategyEnd[]) => [order.map((end) => [end])]
        const { patterns } = checkStrategy(
          { offer: false, threat: true },
          { speaker: chains(speaker), addressee: chains(addressee) },
        )
        const isTempted = addressee.indexOf('defied-spared') < addressee.indexOf('complied-kept')
        if (isHeld !== (patterns.includes('bluff') && isTempted))
          throw new Error(`${addressee.join(' > ')} against ${speaker.join(' > ')}`)
        if (isHeld) tally.held++
        // Who would comply anyway is held by nothing.
        else if (patterns.includes('bluff')) tally.idle++
      }
    // Of 24 addressees 4 prefer being spared to compliance and that to punishment, 8 compliance to both; of 24 speakers 12 would not strike.
    expect(tally).toEqual({ held: 4 * 12, idle: 8 * 12 })
  })
})
