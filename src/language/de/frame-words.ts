import type { FrameWords } from '../frame-words.js'
import { wordList } from '../lexicon-row.js'

export const frames: FrameWords = {
  asWords: wordList('wie'),
  takenUp: wordList('ihn, sie, es'),
  duty: {
    auxiliaries: wordList('haben, sein'),
    marks: wordList('zu'),
    joined: /^\p{L}{2,}zu\p{L}{3,}$/u,
    never: wordList('nichts'),
  },
  obligingVerbs: new Set(),
  doerPrepositions: wordList('durch'),
  holderPrepositions: {
    names: wordList('aus, in, im, bei, beim, innerhalb, seitens, unter'),
    people: wordList('bei, beim, innerhalb, seitens, unter'),
    judges: wordList('für'),
    owners: wordList('von, vom, aus'),
  },
  thatWords: wordList('dass'),
  objectPronouns: wordList('das'),
  contracted: new Map(
    Object.entries({
      zum: 'zu',
      zur: 'zu',
      ans: 'an',
      am: 'an',
      fürs: 'für',
      vom: 'von',
      darauf: 'auf',
      daran: 'an',
      davon: 'von',
      davor: 'vor',
      darüber: 'über',
      dafür: 'für',
    }),
  ),
}
