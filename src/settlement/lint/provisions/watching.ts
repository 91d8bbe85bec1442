// L09 to L13: who watches, who judges, and what follows a violation.
import { type Provision, provision } from './provision.js'

export const watchingProvisions: readonly Provision[] = [
  provision(
    'L09',
    'E',
    'F; MS 2010; Zagorski',
    {
      name: { en: 'monitoring', de: 'Überwachung' },
      must: {
        en: 'who, mandate, strength, access everywhere at any time, sensors, languages of reports',
        de: 'wer, Mandat, Stärke, Zugang überall und jederzeit, Sensoren, Sprachen der Berichte',
      },
      why: { en: 'Minsk: access was restricted', de: 'Minsk: der Zugang war beschränkt' },
    },
    [
      ['who', 'Who monitors?', 'Wer überwacht?', ['name']],
      ['mandate', 'What is the mandate of the monitors?', 'Welches Mandat haben die Beobachter?'],
      ['access', 'Do monitors get everywhere, at any time?', 'Kommen Beobachter jederzeit überall hin?'],
    ],
    [
      ['strength', 'How many monitors are there?', 'Wie viele Beobachter gibt es?', ['number']],
      ['sensors', 'Which sensors may they use?', 'Welche Sensoren dürfen sie nutzen?'],
      [
        'reports',
        'To whom, how often and in which languages do they report?',
        'Wem, wie oft und in welchen Sprachen berichten sie?',
      ],
    ],
  ),
  provision(
    'L10',
    'W',
    'MS 2010',
    {
      name: { en: 'verification and exchange of data', de: 'Verifikation und Datenaustausch' },
      must: {
        en: 'declared forces, inspections, military information in the custody of a third party',
        de: 'gemeldete Kräfte, Inspektionen, militärische Angaben in der Hand eines Dritten',
      },
      why: { en: 'reduces uncertainty', de: 'verringert Ungewissheit' },
    },
    [
      ['declared', 'Which forces are declared?', 'Welche Kräfte werden gemeldet?'],
      ['inspection', 'Who inspects what was declared?', 'Wer prüft das Gemeldete?'],
    ],
    [['custody', 'Which third party keeps the information?', 'Welcher Dritte verwahrt die Angaben?']],
  ),
  provision(
    'L11',
    'E',
    'UN; HH',
    {
      name: { en: 'attribution of violations', de: 'Zuschreibung von Verstößen' },
      must: {
        en: 'who finds a violation, by which standard, within how many days, published or not',
        de: 'wer einen Verstoß feststellt, nach welchem Maßstab, in wie vielen Tagen, öffentlich oder nicht',
      },
      why: { en: 'otherwise monitoring has no effect', de: 'sonst bleibt die Überwachung ohne Wirkung' },
    },
    [
      ['finder', 'Who establishes a violation?', 'Wer stellt einen Verstoß fest?'],
      ['standard', 'By which standard of proof?', 'Nach welchem Beweismaßstab?'],
      ['days', 'Within how many days?', 'Binnen wie vielen Tagen?', ['duration']],
    ],
    [['published', 'Are findings published?', 'Werden Feststellungen veröffentlicht?']],
    'content',
  ),
  provision(
    'L12',
    'E',
    'F; PILPG',
    {
      name: { en: 'joint commission', de: 'gemeinsame Kommission' },
      must: {
        en: 'members, chair, rhythm of meetings, decision rule, what happens in deadlock, hotline',
        de: 'Mitglieder, Vorsitz, Sitzungsrhythmus, Entscheidungsregel, was bei Blockade gilt, direkter Draht',
      },
      why: { en: "among Fortna's effective measures", de: 'nach Fortna eine wirksame Vorkehrung' },
    },
    [
      ['members', 'Who are its members?', 'Wer sind ihre Mitglieder?'],
      ['chair', 'Who chairs it?', 'Wer führt den Vorsitz?'],
      ['rhythm', 'How often does it meet?', 'Wie oft tagt sie?'],
      ['decision', 'How does it decide?', 'Wie entscheidet sie?'],
      ['deadlock', 'What happens when it cannot decide?', 'Was geschieht, wenn sie sich nicht einigt?'],
    ],
    [['hotline', 'Is there a hotline?', 'Gibt es einen direkten Draht?']],
  ),
  provision(
    'L13',
    'E',
    'PA-X ImE; CS',
    {
      name: { en: 'consequences of violations', de: 'Folgen von Verstößen' },
      must: {
        en: 'graded answers to violations, who decides, automatic or not, a way back',
        de: 'abgestufte Antworten auf Verstöße, wer entscheidet, ob automatisch, ein Weg zurück',
      },
      why: { en: 'a rule without consequence', de: 'eine Regel ohne Folge' },
    },
    [
      ['graded', 'Which answer follows which violation?', 'Welche Antwort folgt auf welchen Verstoß?'],
      ['decides', 'Who decides on the answer?', 'Wer entscheidet über die Antwort?'],
    ],
    [
      ['automatic', 'Does it follow automatically?', 'Folgt sie automatisch?'],
      ['way-back', 'How does one get back?', 'Wie kommt man zurück?'],
    ],
  ),
]
