// English words that get lost or changed when a report is passed on.
import { wordList } from '../lexicon-row.js'
import { extentRows, type RelayWords, relayRows } from '../relay-words.js'

export const relay: RelayWords = {
  // "may" is left out: as often as not it is a permission ("no state may hold a veto").
  hedges: relayRows(`
    might, could, perhaps, possibly, maybe, probably, likely, unlikely, apparently, seemingly, presumably, conceivably, conceivable, potentially, arguably,
    in principle, in theory, broadly speaking, more or less, i think, i believe, i guess, seems, seem, appears to, appear to, appeared to, hinted, signalled, signaled,
    indicated, tentatively, cautiously, is considering, are considering, was considering, not excluded, up to a point, to some extent, it is said, as far as is known
  `),
  nowInSpeech: relayRows('today, now, at this point, these days, as of now'),
  extents: extentRows(
    'all of, all, entire, the whole, fully, completely, in full, entirely',
    'large parts of, large parts, large swathes of, most of, much of, the bulk of, the majority of, a large part of, big parts of, mostly, largely',
    'part of, parts of, parts, some of, partly, partially, a few of, a portion of, portions of, pockets of, in part',
  ),
  doubts: relayRows(`
    unclear, not clear, uncertain, unknown whether, unknown if, unknown when, remains open, remains to be seen, open question, doubtful, questionable, it is not known, not certain
  `),
  sources: {
    one: wordList(
      'source, official, diplomat, insider, aide, adviser, advisor, person, representative, negotiator, minister, envoy, lawmaker',
    ),
    many: wordList(`
      sources, officials, diplomats, insiders, aides, advisers, advisors, people, representatives, negotiators, ministers, envoys, lawmakers, circles
    `),
    either: wordList(''),
  },
  single: wordList('a, an, one, another'),
  items: wordList('first, firstly, second, secondly, third, thirdly, fourth, fourthly, fifth, finally, lastly'),
  numbers: new Map([
    ['thirteen', 13],
    ['fourteen', 14],
    ['fifteen', 15],
    ['sixteen', 16],
    ['seventeen', 17],
    ['eighteen', 18],
    ['nineteen', 19],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
  ]),
  units: new Map([
    ['oblast', 'regions'],
    ['province', 'regions'],
    ['man', 'persons'],
    ['people', 'persons'],
    ['servicemen', 'persons'],
    ['mile', 'mi'],
    ['tank', 'tanks'],
    ['missile', 'missiles'],
    ['pound', 'GBP'],
    ['rouble', 'RUB'],
    ['hryvnia', 'UAH'],
  ]),
  hyphened: [
    ['hour', 'h'],
    ['day', 'd'],
    ['week', 'w'],
    ['month', 'm'],
    ['year', 'y'],
    ['kilomet', 'km'],
    ['percent', 'percent'],
  ],
}
