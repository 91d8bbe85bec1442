import { describe, expect, it } from 'vitest'
import type { StatementView } from '../views/statement.js'
import { leverageRoom, oneStrategy } from './strategy-list.js'
import type { BranchView, LeverageView, StrategyView } from './strategy-views.js'

const branch = (act: string, ...statements: readonly string[]): BranchView => ({
  condition: { act: null, quote: 'if they leave', who: null, observable: null, deadline: null, judge: null },
  consequence: { act, who: null },
  else: null,
  release: null,
  quotes: [],
  statements,
})

const strategy = (id: string, given: Partial<StrategyView>): StrategyView => ({
  ...{ id, from: 'statements', title: null, owner: [], putForward: null, date: null, speaker: ['Norland'] },
  ...{ addressee: ['Suland'], offer: null, threat: null, credibility: null, credibilityStatements: [], ends: [] },
  ...{ rankings: null, checks: [], patterns: [], pivotal: [], gaps: [], note: null },
  ...given,
})

const sentence = (id: string): StatementView => ({ id }) as StatementView

const VIEW: LeverageView = {
  ...{ version: 1, asOf: null, knownOn: null, casebook: 'lake', tripwires: [], names: [] },
  strategies: [
    strategy('a', { offer: branch('trade', 's-1'), threat: branch('blockade', 's-2') }),
    strategy('b', { threat: branch('boycott', 's-3'), credibilityStatements: ['s-4'] }),
    strategy('c', { offer: branch('water', 's-1') }),
  ],
  statements: ['s-1', 's-2', 's-3', 's-4'].map(sentence),
}

describe('offers and threats as a room lists them', () => {
  it('are sent whole where they are few, and listed with what they announce', () => {
    const room = leverageRoom(VIEW, 3)
    expect(room.strategies).toEqual(VIEW.strategies)
    expect(room.statements).toEqual(VIEW.statements)
    expect(room.listed.map(({ id, gist }) => [id, gist])).toEqual([
      ['a', ['trade', 'blockade']],
      ['b', ['boycott']],
      ['c', ['water']],
    ])
  })

  it('of many all are listed, and the first alone is sent whole, with its sentences', () => {
    const room = leverageRoom(VIEW, 2)
    expect(room.listed.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(room.strategies.map(({ id }) => id)).toEqual(['a'])
    expect(room.statements.map(({ id }) => id)).toEqual(['s-1', 's-2'])
  })

  it('one is asked for by its id, what makes it believed included', () => {
    const one = oneStrategy(VIEW, 'b')
    expect(one?.strategies).toEqual([VIEW.strategies[1]])
    expect(one?.statements.map(({ id }) => id)).toEqual(['s-3', 's-4'])
    expect(oneStrategy(VIEW, 'x')).toBeNull()
  })
})
