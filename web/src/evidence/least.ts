// How sure a statement is: by the reader's own estimate, and by how near its holder is heard.
import type { Least } from '../route.js'
import type { StatementView } from '../views.js'

/** From the holder's own words to hearsay. */
export const NEAREST_FIRST: readonly string[] = ['quoted', 'paraphrased', 'narrated', 'reported', 'anonymous', 'rumour']

/** Lower ends of "very sure", "fairly sure" and "rather unsure", in per cent; below lies "doubtful". */
export const SURENESS_STEPS: readonly number[] = [90, 75, 50]

/** Place in the words for sureness: 0 is the surest. */
export const surenessOf = (confidence: number): number => {
  const step = SURENESS_STEPS.findIndex((least) => Math.round(confidence * 100) >= least)
  return step < 0 ? SURENESS_STEPS.length : step
}

/** What a person added carries no estimate and always passes; so does a certainty this scale does not know. */
export const passes = ({ confidence, certainty }: StatementView, least: Least): boolean =>
  (least.confidence === null || confidence === null || Math.round(confidence * 100) >= least.confidence) &&
  (least.certainty === null ||
    !NEAREST_FIRST.includes(least.certainty) ||
    NEAREST_FIRST.indexOf(certainty) <= NEAREST_FIRST.indexOf(least.certainty))
