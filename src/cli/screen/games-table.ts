import type { GameTableView, Words } from '../../desk/index.js'
import { CONCEPTS } from '../../leverage/index.js'
import type { Door } from '../door.js'
import { table } from './table.js'
import { wrap } from './width.js'

const SHOWN = 12

/** Several games, one a line: their equilibria by each concept. */
export const gamesTable = (games: readonly GameTableView[], door: Door, { games: say }: Words): string => {
  const listed = (states: readonly number[], open: readonly number[]): string => {
    const all = [...states.map(String), ...open.map((state) => `${state}?`)]
    if (all.length === 0) return '–'
    return all.length <= SHOWN ? all.join(' ') : `${all.slice(0, SHOWN).join(' ')} … (${all.length})`
  }
  const rows = games.map(({ id, count, equilibria, undetermined }) => [
    id,
    String(count),
    ...CONCEPTS.map((concept) => listed(equilibria[concept], undetermined[concept])),
  ])
  const heads = CONCEPTS.map((concept) => ({ head: say.concepts[concept], wrap: true }))
  return [
    table([{ head: say.game }, { head: say.statesHead, align: 'right' }, ...heads], rows, door.width, door.paint),
    `${wrap(say.severalGames(games.length), door.width).join('\n')}\n`,
  ].join('\n')
}
