// English words for offers and threats.
import type { LeverageWords } from '../leverage-words.js'
import { wordList } from '../lexicon-row.js'

export const leverage: LeverageWords = {
  defiance: wordList(`
    refuse, reject, decline, disregard, disregarded, ignore, spurn, rebuff, defy, refused, rejected, declined, ignored, spurned
    fail, balk, refusal, rejection
  `),
  credible: wordList('credible, believable, believed, serious, meant'),
}
