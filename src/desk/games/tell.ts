// Moves of a game in words and as data: shared by all that is said about it.
import { type Game, type Judge, judgeFor, type Solved, type Step } from '../../leverage/index.js'
import type { Words } from '../words/index.js'
import { takenIn } from './table.js'
import type { GameStepView } from './views.js'

export interface Telling {
  readonly solved: Solved
  readonly words: Words['games']
  readonly judge: Judge
  readonly name: (player: number) => string
  readonly id: (player: number) => string
}

export const telling = (solved: Solved, words: Words): Telling => ({
  solved,
  words: words.games,
  judge: judgeFor(solved),
  name: (player) => solved.game.players[player]?.name ?? '',
  id: (player) => solved.game.players[player]?.id ?? '',
})

export const stepView = ({ id, judge }: Telling, { player, from, to }: Step): GameStepView => ({
  player: id(player),
  from: from + 1,
  to: to + 1,
  improves: judge.improves(player, from, to),
})

/** "Ann moves 1 → 3 (takes “sail”)" */
export const moveText = ({ solved, words, name }: Telling, { player, from, to }: Step): string =>
  words.move({ who: name(player), from: from + 1, to: to + 1, ...changed(solved.game, from + 1, to + 1) })

export const movesText = (tell: Telling, steps: readonly Step[]): string =>
  tell.words.and(steps.map((step) => moveText(tell, step)))

const changed = (game: Game, from: number, to: number) => {
  const [before, after] = [takenIn(game, from), takenIn(game, to)]
  const names = new Map(game.options.map(({ id, name }) => [id, name]))
  const called = (ids: readonly string[]): readonly string[] => ids.map((id) => names.get(id) ?? id)
  return {
    takes: called(after.filter((id) => !before.includes(id))),
    drops: called(before.filter((id) => !after.includes(id))),
  }
}
