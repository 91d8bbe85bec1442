import type { Condition } from '../dossier/index.js'
import type { ConditionView } from './views.js'

/** A condition as the screens show it: its words and head; how it was read as data stays in the dossier. */
export const conditionView = ({ head, quote, begin, end }: Condition): ConditionView => ({ begin, end, quote, head })
