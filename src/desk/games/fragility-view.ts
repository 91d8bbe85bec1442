// Which exchanges in a ranking change an equilibrium.
import { CONCEPTS, fragilityOf, type Solved, type Verdicts } from '../../leverage/index.js'
import type { Words } from '../words/index.js'
import { telling } from './tell.js'
import { numbersWith } from './verdicts.js'
import type { GameFlipView, GameFragilityView } from './views.js'

/** `null`: not asked of incomplete rankings, nor beyond the limit. */
export const fragilityView = (solved: Solved, words: Words): GameFragilityView | null => {
  const found = fragilityOf(solved)
  if (found === null) return null
  const tell = telling(solved, words)
  const { fragility: say, concepts } = tell.words
  return {
    tried: found.tried,
    flips: found.flips.map(({ player, above, below, lost, gained }): GameFlipView => {
      const changes = CONCEPTS.flatMap((concept) => [
        ...(lost[concept] ? [say.lost(concepts[concept], lost[concept].join(', '))] : []),
        ...(gained[concept] ? [say.gained(concepts[concept], gained[concept].join(', '))] : []),
      ])
      const text = `${say.flip(tell.name(player), above, below)}: ${changes.join('; ')}`
      return { player: tell.id(player), above, below, lost, gained, text }
    }),
    falls: CONCEPTS.flatMap((concept) =>
      numbersWith(solved.equilibria[concept] as Verdicts, 1).map((state) => ({
        concept,
        state,
        exchanges: found.flips.filter(({ lost }) => lost[concept]?.includes(state)).length,
      })),
    ),
  }
}
