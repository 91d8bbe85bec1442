import type { FrameWords } from '../frame-words.js'
import { wordList } from '../lexicon-row.js'

export const frames: FrameWords = {
  asWords: new Set(),
  takenUp: new Set(),
  duty: { auxiliaries: new Set(), marks: new Set(), joined: null, never: new Set() },
  obligingVerbs: wordList('have, need'),
  doerPrepositions: wordList('by'),
  holderPrepositions: {
    names: wordList('from, in, among, with, by'),
    people: wordList('from, among, with'),
    judges: wordList('for'),
    owners: wordList('of, from, by'),
  },
  thatWords: new Set(),
  objectPronouns: new Set(),
  contracted: new Map(),
}
