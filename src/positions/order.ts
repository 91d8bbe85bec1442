import { earliestDay } from '../dossier/index.js'
import { dayNumber, type TakenStatement, type Utterance } from '../provenance/index.js'

/** Whether the text itself tells that `a` was said before `b` ("had previously", "recently, however"); both of one article. */
export type TellsOrder = (a: TakenStatement, b: TakenStatement) => boolean

/** First day it may have been said on; -Infinity where only the last is known. A report without a date of saying tells news. */
const earliest = ({ said, since, day }: Utterance): number => {
  if (day === null || !Number.isInteger(since)) return Number.NEGATIVE_INFINITY
  return said === null ? since : dayNumber(earliestDay(said))
}

/** Whether one utterance is by its dates known to be earlier. What cannot be told to be earlier is no movement. */
export const isEarlier = (a: Utterance, b: Utterance): boolean =>
  a.day !== null && b.day !== null && a.since < earliest(b)

/** Whether the dates leave the order open (one day, one month) and a report that holds both tells it. */
export const isToldEarlier = (a: Utterance, b: Utterance, tells: TellsOrder): boolean =>
  !isEarlier(a, b) &&
  !isEarlier(b, a) &&
  a.statements.some((x) => b.statements.some((y) => x.article === y.article && tells(x, y)))
