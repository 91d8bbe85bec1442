// Floor 3. Statements → who says so: one utterance in many reports, whichever of them tells it best, and on which day it counts.
export { dayNumber } from './days.js'
export { byWeight } from './rank.js'
export { countsFrom, dateOf, type Published, type TakenStatement } from './taken-statement.js'
export {
  newestFirst,
  type Utterance,
  type UtteranceOptions,
  unsortedUtterances,
  utterances,
  WINDOW_DAYS,
} from './utterance.js'
