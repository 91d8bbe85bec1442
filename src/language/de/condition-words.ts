// German words of conditions.
import { type ConditionWords, parseMarkers, wordRows } from '../condition-words.js'
import { wordList } from '../lexicon-row.js'

/** "nur wenn" is made from `only` and "wenn". The longest row at a place wins. */
export const conditionMarkers = parseMarkers(`
  vorausgesetzt                        PROVIDED clause
  sofern                               PROVIDED clause
  insofern als                         PROVIDED clause
  soweit                               PROVIDED clause
  unter der bedingung , dass           PROVIDED clause
  unter der bedingung dass             PROVIDED clause
  unter der voraussetzung , dass       PROVIDED clause
  unter der voraussetzung dass         PROVIDED clause
  mit der massgabe , dass              PROVIDED clause
  mit der auflage , dass               PROVIDED clause
  unter dem vorbehalt , dass           PROVIDED clause
  unter der bedingung                  PROVIDED phrase
  unter der voraussetzung              PROVIDED phrase
  unter dem vorbehalt                  PROVIDED phrase
  vorbehaltlich                        PROVIDED phrase
  unter vorbehalt                      PROVIDED phrase
  unter bestimmten bedingungen         PROVIDED word
  unter bestimmten voraussetzungen     PROVIDED word
  unter bestimmten umständen           PROVIDED word
  unter gewissen bedingungen           PROVIDED word
  unter gewissen voraussetzungen       PROVIDED word
  unter gewissen umständen             PROVIDED word

  es sei denn                          UNLESS clause
  ohne dass                            UNLESS clause : negative
  ohne , dass                          UNLESS clause : negative
  ausser wenn                          UNLESS clause
  wenn nicht                           UNLESS clause : threat
  ohne                                 UNLESS phrase : negative start nameless

  wenn                                 IF clause : finite
  falls                                IF clause
  im falle , dass                      IF clause
  im fall , dass                       IF clause
  für den fall , dass                  IF clause
  für den fall dass                    IF clause
  für den fall                         IF phrase
  im falle                             IF phrase
  im fall                              IF phrase
  für diesen fall                      IF word
  gegebenenfalls                       IF word
  notfalls                             IF word : threat
  nötigenfalls                         IF word : threat
  wer                                  IF clause : threat start
  wer immer                            IF clause : threat start
  jeder                                IF phrase : threat subject
  jede                                 IF phrase : threat subject
  jedes                                IF phrase : threat subject
  im rahmen einer                      IF phrase : outcome
  im rahmen eines                      IF phrase : outcome
  bei einer                            IF phrase : outcome
  bei einem                            IF phrase : outcome
  je nach                              IF phrase

  sobald                               AFTER clause
  nachdem                              AFTER clause : only
  nach                                 AFTER phrase : outcome
  am tag nach                          AFTER phrase : outcome
  für die zeit nach                    AFTER phrase
  an dem tag , an dem                  AFTER clause

  solange                              WHILE clause
  so lange                             WHILE clause : start
  so lange , bis                       UNTIL clause
  so lange bis                         UNTIL clause

  bis                                  UNTIL clause : start finite untimed
  bis zu                               UNTIL phrase : outcome
  bis zum                              UNTIL phrase : outcome
  bis zur                              UNTIL phrase : outcome
  bis dahin                            UNTIL word : negative
  ehe                                  UNTIL clause : negative
  bevor                                UNTIL clause : negative
  vor                                  UNTIL phrase : negative outcome

  im gegenzug für                      EXCHANGE phrase
  im gegenzug                          EXCHANGE word : own
  im austausch für                     EXCHANGE phrase
  im austausch gegen                   EXCHANGE phrase
  im tausch gegen                      EXCHANGE phrase
  im tausch für                        EXCHANGE phrase
  als gegenleistung für                EXCHANGE phrase
  als gegenleistung                    EXCHANGE word : own
  als preis für                        EXCHANGE phrase
  nicht ohne gegenleistung             EXCHANGE word
  dafür , dass                         EXCHANGE clause : trade
  gegen                                EXCHANGE phrase : trade

  aufgrund                             BECAUSE phrase : refusal
  wegen                                BECAUSE phrase : refusal
  unter verweis auf                    BECAUSE phrase : refusal
  unter hinweis auf                    BECAUSE phrase : refusal
  mit verweis auf                      BECAUSE phrase : refusal
  mit hinweis auf                      BECAUSE phrase : refusal
  unter berufung auf                   BECAUSE phrase : refusal
  mit der begründung                   BECAUSE clause : refusal
`)

export const conditionWords: ConditionWords = {
  only: wordList('nur, erst, lediglich, einzig, ausschliesslich, allein'),
  onlyPrepositions: new Map([
    ['unter', 'ONLYIF'],
    ['bei', 'ONLYIF'],
    ['mit', 'ONLYIF'],
    ['gegen', 'EXCHANGE'],
    ['nach', 'AFTER'],
  ]),
  all: wordList('auch, selbst, sogar, als, wie'),
  idioms: wordRows(
    'unter der bedingung der anonymität, unter der bedingung von anonymität, unter der bedingung anonym, wenn und aber, wenn überhaupt, wenn möglich, wenn man so will, soweit bekannt, wenn es nach, bis heute, bis zuletzt, bis jetzt, bis auf, bis hin, bis vor, bis etwa, bis ins, bis zum ende kämpfen, bis zum ende gehen, bis zum letzten, bis zum äussersten, bis zum schluss, so lange wie, ohne weiteres, ohne wenn und aber, ohne bedingungen, ohne vorbedingungen, ohne vorbehalt, ohne einschränkungen, ohne verzögerung, nach wie vor, gegen einander',
  ),
  asking: wordList('fragen, wissen, prüfen, überlegen'),
  judging: wordList(
    'schön, gut, besser, best, froh, glücklich, freuen, begrüssen, willkommen, absurd, fatal, falsch, richtig, schlimm, traurig, schade, wünschenswert, ideal, hilfreich, dankbar, peinlich, naiv, katastrophe, fehler, irreführend, bedauern, bedauerlich, gefährlich, sinnvoll, wohltuend, unverantwortlich',
  ),
  inverted: wordList('sollte, sollten'),
  invertedWithInfinitive: new Set(),
  verbFirst: true,
  verbEndings: /(e|t|en)$/u,
  then: wordList('so, dann'),
  ties: new Map([
    ['abhängig', ['von', 'vom', 'davon']],
    ['abhängen', ['von', 'vom', 'davon']],
    ['knüpfen', ['an', 'ans', 'am', 'daran']],
    ['koppeln', ['an', 'ans', 'am', 'daran']],
    ['binden', ['an', 'ans', 'am', 'daran']],
    ['anknüpfen', ['an', 'ans', 'am', 'daran']],
    ['verknüpfen', ['mit', 'damit']],
    ['voraussetzen', []],
  ]),
  that: wordList('dass, ob'),
  otherwise: wordRows('andernfalls, anderenfalls, sonst, ansonsten, oder aber, im anderen fall'),
  or: wordList('oder'),
  inReturn: wordRows('dafür, im gegenzug, als gegenleistung, im austausch'),
  nouns: ['bedingung', 'voraussetzung', 'vorbedingung'],
  unnamed: wordList('bestimmt, gewiss, einig, gewisse, bestimmte, einige, mehrere, manche, solche'),
  outcomes: [
    'waffenstillstand',
    'waffenstillstands',
    'waffenstillstandes',
    'waffenruhe',
    'feuerpause',
    'kriegsende',
    'friedensschluss',
    'frieden',
    'friedens',
    'einigung',
    'abschluss',
    'abkommen',
    'abkommens',
    'unterzeichnung',
    'ratifizierung',
    'abzug',
    'rückzug',
    'aufhebung',
    'verstoss',
    'bruch',
    'angriff',
    'ablehnung',
    'scheitern',
    'sieg',
    'zustimmung',
    'freilassung',
    'einstellung',
    'referendum',
    'klärung',
    'verletzung',
    'eskalation',
    'ende',
    'ablauf',
    'entsendung',
  ],
  trading: wordList(
    'anbieten, tauschen, eintauschen, austauschen, bieten, freilassen, abgeben, hergeben, handeln, freigeben',
  ),
  and: wordList('und, sowie'),
  examples: wordRows('etwa, zum beispiel, beispielsweise, z.b., wie, darunter, sei es'),
  comparators: new Map([
    ['mindestens', '>='],
    ['wenigstens', '>='],
    ['höchstens', '<='],
    ['maximal', '<='],
    ['über', '>'],
    ['mehr', '>'],
    ['unter', '<'],
    ['weniger', '<'],
    ['binnen', '<='],
    ['innerhalb', '<='],
    ['ab', '>='],
    ['bis', '<='],
  ]),
  units: new Map([
    ['stunde', 'h'],
    ['tag', 'd'],
    ['woche', 'w'],
    ['monat', 'm'],
    ['jahr', 'y'],
    ['kilometer', 'km'],
    ['km', 'km'],
    ['region', 'regions'],
    ['gebiet', 'regions'],
    ['soldat', 'persons'],
    ['gefangener', 'persons'],
    ['gefangene', 'persons'],
    ['geisel', 'persons'],
    ['mensch', 'persons'],
    ['person', 'persons'],
    ['prozent', 'percent'],
    ['%', 'percent'],
    ['euro', 'EUR'],
    ['dollar', 'USD'],
  ]),
}
