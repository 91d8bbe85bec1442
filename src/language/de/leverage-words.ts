// German words for offers and threats.
import type { LeverageWords } from '../leverage-words.js'
import { wordList } from '../lexicon-row.js'

export const leverage: LeverageWords = {
  defiance: wordList(`
    ablehnen, weigern, verweigern, zurückweisen, missachten, ausschlagen, ignorieren, verwerfen, abweisen
    weigerung, ablehnung, zurückweisung, missachtung
  `),
  credible: wordList('glaubhaft, glaubwürdig, ernst, ernstgemeint'),
}
