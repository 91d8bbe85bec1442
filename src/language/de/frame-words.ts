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
    intending: wordList('vor'),
  },
  obligingVerbs: new Set(),
  wishing: wordList('begrüssen, bevorzugen, vorziehen, befürworten'),
  menaces: {
    always: wordList('konsequenz, vergeltung, sanktion, eskalation, blutvergiessen'),
    onCondition: wordList('massnahme, schritt, antwort, reaktion, zoll, krieg, streik'),
  },
  noWords: new Set(),
  failing: wordList('versäumen, unterlassen, verweigern, weigern'),
  goingOn: wordList('fortsetzen, fortfahren, fortführen, weiterführen, weitermachen, weitergehen, andauern, anhalten'),
  alternatives: wordList('oder, noch'),
  asides: wordList('während, wohingegen, obwohl, obgleich, weil, da, zumal'),
  buts: wordList('aber, jedoch, dagegen, hingegen, allerdings, zugleich'),
  crowds: wordList('dutzende, hunderte, tausende, zehntausende, hunderttausende, millionen'),
  doerPrepositions: wordList('durch'),
  holderPrepositions: {
    names: wordList('aus, in, im, bei, beim, innerhalb, seitens, unter'),
    people: wordList('bei, beim, innerhalb, seitens, unter'),
    judges: wordList('für'),
    owners: wordList('von, vom, aus'),
  },
  thatWords: wordList('dass'),
  wantedMarks: wordList('zu, dass'),
  inPrinciple: [['im', 'prinzip'], ['prinzipiell'], ['im', 'grundsatz'], ['grundsätzlich']],
  butWords: wordList('aber, jedoch, allerdings, doch'),
  resolvingVerbs: wordList(
    'einigen, verständigen, beschliessen, entscheiden, vereinbaren, übereinkommen, ankündigen, erklären',
  ),
  bareMarks: new Set(),
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
