// English words of conditions.
import { type ConditionWords, parseMarkers, wordRows } from '../condition-words.js'
import { wordList } from '../lexicon-row.js'

/** "only if" is made from `only` and "if". The longest row at a place wins. */
export const conditionMarkers = parseMarkers(`
  provided                             PROVIDED clause : opened finite
  provided that                        PROVIDED clause
  providing                            PROVIDED clause : opened finite
  providing that                       PROVIDED clause
  on condition that                    PROVIDED clause
  on the condition that                PROVIDED clause
  on the understanding that            PROVIDED clause
  on the basis that                    PROVIDED clause
  insofar as                           PROVIDED clause
  so long as                           PROVIDED clause
  under certain conditions             PROVIDED word
  on certain conditions                PROVIDED word
  under certain circumstances          PROVIDED word
  under the right conditions           PROVIDED word
  on condition of                      PROVIDED phrase
  subject to                           PROVIDED phrase : untimed

  unless                               UNLESS clause
  unless and until                     UNLESS clause
  except if                            UNLESS clause
  barring                              UNLESS phrase : start
  absent                               UNLESS phrase : start
  without                              UNLESS phrase : negative start nameless

  solely in the event that             ONLYIF clause
  if                                   IF clause
  if and when                          IF clause
  if not                               UNLESS clause : finite
  assuming                             IF clause : finite
  assuming that                        IF clause
  in case                              IF clause : finite
  as part of a                         IF phrase : outcome
  as part of any                       IF phrase : outcome
  under any                            IF phrase : outcome
  if necessary                         IF word : threat
  if need be                           IF word : threat
  if needed                            IF word : threat
  if required                          IF word : threat
  in the event that                    IF clause
  in the event of                      IF phrase
  in case of                           IF phrase
  depending on                         IF phrase
  depending upon                       IF phrase
  whoever                              IF clause : threat
  anyone who                           IF clause : threat
  any country that                     IF clause : threat
  any                                  IF phrase : threat subject

  once                                 AFTER clause : finite
  as soon as                           AFTER clause
  the moment                           AFTER clause : start finite
  only when                            ONLYIF clause
  when                                 ONLYIF clause : only
  after                                AFTER clause : only
  after                                AFTER phrase : outcome
  within days of                       AFTER phrase : outcome

  as long as                           WHILE clause
  for as long as                       WHILE clause
  while                                WHILE clause : negative finite

  until                                UNTIL clause : finite untimed
  till                                 UNTIL clause : finite untimed
  until                                UNTIL phrase : outcome untimed
  until                                UNTIL phrase : negative untimed
  until such time as                   UNTIL clause
  pending                              UNTIL phrase : start untimed
  until after                          UNTIL phrase : untimed
  until then                           UNTIL word : negative
  before                               UNTIL clause : negative finite untimed
  before                               UNTIL phrase : negative outcome

  in exchange for                      EXCHANGE phrase
  in return for                        EXCHANGE phrase
  in exchange                          EXCHANGE word : own
  in return                            EXCHANGE word : own
  as the price for                     EXCHANGE phrase

  because of                           BECAUSE phrase : refusal
  because                              BECAUSE phrase : refusal
  due to                               BECAUSE phrase : refusal
  owing to                             BECAUSE phrase : refusal
  citing                               BECAUSE phrase : refusal
  in view of                           BECAUSE phrase : refusal
`)

export const conditionWords: ConditionWords = {
  only: wordList('only, solely, just'),
  onlyPrepositions: new Map([
    ['after', 'ONLYIF'],
    ['under', 'ONLYIF'],
    ['with', 'ONLYIF'],
    ['upon', 'ONLYIF'],
    ['following', 'AFTER'],
  ]),
  all: wordList('even, as, what'),
  idioms: wordRows(
    'on condition of anonymity, on the condition of anonymity, under condition of anonymity, as soon as possible, as long as possible, if anything, if at all, if only, if ever, if any, if so, as if, at once, once more, once again, once a week, once a month, once a year, once a day, once and, all at once, until now, until recently, until today, till now, after all, without preconditions, without conditions, without delay, without exception, without doubt, without question, provided by, provided for, once on, for the moment, while also, while still',
  ),
  asking: wordList(
    'evaluate, see, ask, wonder, know, check, decide, determine, doubt, assess, consider, tell, clear, unclear, sure',
  ),
  judging: wordList(
    'happy, glad, good, great, nice, better, best, wonderful, welcome, appreciate, absurd, wrong, right, shame, sad, ideal, helpful, grateful, surprised, prefer, love, mistake, disaster, naive, irresponsible',
  ),
  inverted: wordList('should'),
  invertedWithInfinitive: wordList('were'),
  verbFirst: false,
  verbEndings: /(s|ed)$/u,
  then: wordList('then'),
  ties: new Map([
    ['conditional', ['on', 'upon']],
    ['contingent', ['on', 'upon']],
    ['dependent', ['on', 'upon']],
    ['predicate', ['on', 'upon']],
    ['predicated', ['on', 'upon']],
    ['condition', ['on', 'upon']],
    ['conditioned', ['on', 'upon']],
    ['hinge', ['on', 'upon']],
    ['depend', ['on', 'upon']],
    ['tie', ['to']],
    ['presuppose', []],
  ]),
  that: wordList('that, whether'),
  otherwise: wordRows('otherwise, or else, failing that'),
  or: wordList('or'),
  inReturn: wordRows('in return, in exchange, for that'),
  nouns: ['condition', 'precondition', 'prerequisite'],
  unnamed: wordList('certain, some, several, right, various, unspecified'),
  outcomes: [
    'ceasefire',
    'cease-fire',
    'truce',
    'armistice',
    'peace',
    'settlement',
    'agreement',
    'accord',
    'deal',
    'treaty',
    'signing',
    'ratification',
    'withdrawal',
    'pullout',
    'lifting',
    'breach',
    'violation',
    'attack',
    'refusal',
    'failure',
    'victory',
    'approval',
    'consent',
    'release',
    'end',
    'hostilities',
    'referendum',
    'escalation',
    'guarantees',
  ],
  trading: wordList('offer, trade, swap, exchange, barter'),
  and: wordList('and'),
  examples: wordRows('such as, for example, for instance, including, like'),
  comparators: new Map([
    ['least', '>='],
    ['most', '<='],
    ['over', '>'],
    ['than', '>'],
    ['under', '<'],
    ['within', '<='],
    ['up', '<='],
  ]),
  units: new Map([
    ['hour', 'h'],
    ['day', 'd'],
    ['week', 'w'],
    ['month', 'm'],
    ['year', 'y'],
    ['kilometre', 'km'],
    ['kilometer', 'km'],
    ['km', 'km'],
    ['region', 'regions'],
    ['soldier', 'persons'],
    ['troop', 'persons'],
    ['prisoner', 'persons'],
    ['hostage', 'persons'],
    ['person', 'persons'],
    ['percent', 'percent'],
    ['%', 'percent'],
    ['euro', 'EUR'],
    ['dollar', 'USD'],
  ]),
}
