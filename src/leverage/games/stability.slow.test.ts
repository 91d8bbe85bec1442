// A thousand games of two to four players, with one-way options, infeasible patterns, ties and misperception, against the
// definitions written down word for word.
import { expect, test } from 'vitest'
import { naiveVerdicts } from './naive-engine.js'
import { randomGame } from './random-game.js'
import { solved } from './solved.js'

test('every verdict is that of the definitions', () => {
  let verdicts = 0
  for (let seed = 0; seed < 1000; seed++) {
    const game = randomGame(seed)
    expect(solved(game), game.id).toEqual(naiveVerdicts(game))
    verdicts += game.players.length * game.states.length * 5
  }
  expect(verdicts).toBeGreaterThan(100_000)
})
