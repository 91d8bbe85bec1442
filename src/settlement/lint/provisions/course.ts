// L18 to L21: the order of steps, what is put off, status, and the way to talks.
import { type Provision, provision } from './provision.js'

export const courseProvisions: readonly Provision[] = [
  provision(
    'L18',
    'E',
    'Zagorski; UN',
    {
      name: { en: 'sequence', de: 'Reihenfolge' },
      must: {
        en: 'every step with a date or trigger; no circular waiting; who goes first, and what covers that risk',
        de: 'jeder Schritt mit Datum oder Auslöser; kein Warten im Kreis; wer beginnt, und was dieses Wagnis deckt',
      },
      why: { en: 'Minsk failed on sequence', de: 'Minsk scheiterte an der Reihenfolge' },
    },
    [
      [
        'trigger',
        'What date or event starts each step?',
        'Welches Datum oder Ereignis löst jeden Schritt aus?',
        ['day', 'duration'],
      ],
      ['first', 'Who goes first, or is it at the same time?', 'Wer beginnt, oder geschieht es gleichzeitig?'],
    ],
    [['cover', 'What covers the risk of going first?', 'Was deckt das Wagnis dessen, der beginnt?']],
    'content',
  ),
  provision(
    'L19',
    'W',
    'CS',
    {
      name: { en: 'deferred questions', de: 'vertagte Fragen' },
      must: {
        en: 'for each "later": until when, by whom, by which rule, and what holds meanwhile',
        de: 'für jedes „später“: bis wann, durch wen, nach welcher Regel, und was bis dahin gilt',
      },
      why: { en: 'open-ended deferral is a hidden veto', de: 'offene Vertagung ist ein verstecktes Veto' },
    },
    [
      ['until', 'Until when is it put off?', 'Bis wann ist es vertagt?', ['day', 'duration']],
      ['by', 'Who settles it then?', 'Wer regelt es dann?'],
      ['rule', 'By which rule, if they disagree?', 'Nach welcher Regel, wenn sie sich nicht einigen?'],
      ['meanwhile', 'What holds meanwhile?', 'Was gilt bis dahin?'],
    ],
    [],
    'promise',
  ),
  provision(
    'L20',
    'W',
    'PA-X Terr, StBor',
    {
      name: { en: 'status and territory', de: 'Status und Gebiet' },
      must: {
        en: 'control, administration and legal title kept apart; a clause "without prejudice"; a rule for the border',
        de: 'Kontrolle, Verwaltung und Rechtstitel getrennt; ein Vorbehalt „unbeschadet“; eine Regel für die Grenze',
      },
      why: { en: 'mixing them loses ratification', de: 'wer sie vermengt, verliert die Ratifizierung' },
    },
    [
      ['control', 'Who controls and administers the territory?', 'Wer kontrolliert und verwaltet das Gebiet?'],
      ['title', 'Whose is it in law?', 'Wem gehört es rechtlich?'],
      ['prejudice', 'Is either legal claim kept open?', 'Bleiben Rechtsansprüche unberührt?'],
    ],
    [['border', 'Which rule holds for crossing?', 'Welche Regel gilt für den Übergang?']],
    'content',
  ),
  provision(
    'L21',
    'W',
    'CS',
    {
      name: { en: 'way to talks', de: 'Weg zu Verhandlungen' },
      must: { en: 'agenda, format, first date, mediator', de: 'Tagesordnung, Format, erster Termin, Vermittler' },
      why: { en: 'a bare cessation is the shortest-lived', de: 'eine bloße Waffenruhe hält am kürzesten' },
    },
    [
      ['agenda', 'What is on the agenda?', 'Was steht auf der Tagesordnung?'],
      ['format', 'Who talks with whom?', 'Wer spricht mit wem?'],
      ['date', 'When do talks begin?', 'Wann beginnen die Gespräche?', ['day', 'duration']],
    ],
    [['mediator', 'Who mediates?', 'Wer vermittelt?']],
  ),
]
