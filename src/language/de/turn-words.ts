import { wordList } from '../lexicon-row.js'

/** Words that put a sentence before, or after, a turn the same text tells: "hatte zuvor betont … erst kürzlich jedoch". */
export const turnWords = {
  earlier: wordList(
    'zuvor, vorher, früher, bisher, bislang, einst, damals, ursprünglich, anfangs, zunächst, seinerzeit',
  ),
  later: wordList('nun, nunmehr, jetzt, inzwischen, mittlerweile, kürzlich, neuerdings, zuletzt, seither, seitdem'),
}
