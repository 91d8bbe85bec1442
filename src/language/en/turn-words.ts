import { wordList } from '../lexicon-row.js'

/** Words that put a sentence before, or after, a turn the same text tells: "had previously ruled out … now, however". */
export const turnWords = {
  earlier: wordList('previously, earlier, formerly, originally, initially, hitherto'),
  later: wordList('now, recently, lately, nowadays, meanwhile'),
}
