import type { FrameWords } from '../frame-words.js'
import { wordList } from '../lexicon-row.js'

export const frames: FrameWords = {
  asWords: new Set(),
  takenUp: new Set(),
  duty: { auxiliaries: new Set(), marks: new Set(), joined: null, never: new Set(), intending: new Set() },
  obligingVerbs: wordList('have, need'),
  wishing: wordList('like, love, prefer, welcome, favour, favor'),
  whatWords: wordList('what, which'),
  wantingDone: wordList('want, need, like, love, prefer, see, demand'),
  menaces: {
    always: wordList('consequence, retaliation, reprisal, sanction, escalation, bloodshed'),
    onCondition: wordList('measure, action, step, response, price, answer, tariff, war, strike, trouble'),
  },
  noWords: wordList('no'),
  failing: wordList('fail, neglect, refuse, decline'),
  goingOn: wordList('continue, persist, proceed, keep, go on, keep on, carry on, press on, press ahead, go ahead'),
  talkPrepositions: wordList('to, with'),
  notDenying: wordList('else, less, but, short'),
  positionNouns: wordList(
    'answer, reply, response, position, stance, line, message, view, argument, demand, condition',
  ),
  alternatives: wordList('or, nor'),
  asides: wordList('while, whereas, although, though, because, since, as'),
  buts: wordList('however, though'),
  crowds: wordList('dozens, hundreds, thousands, millions'),
  doerPrepositions: wordList('by'),
  holderPrepositions: {
    names: wordList('from, in, among, with, by'),
    people: wordList('from, among, with'),
    judges: wordList('for'),
    owners: wordList('of, from, by'),
  },
  thatWords: new Set(),
  wantedMarks: wordList('to, that'),
  announcing: wordList('announce'),
  inPrinciple: [['in', 'principle'], ['in', 'theory'], ['broadly']],
  butWords: wordList('but, however, though, although'),
  resolvingVerbs: wordList('agree, decide, resolve, opt, choose, announce, declare'),
  bareMarks: wordList('that'),
  objectPronouns: new Set(),
  contracted: new Map(),
}
