// L14 to L17: outsiders who back the agreement, and limits of arms.
import { type Provision, provision } from './provision.js'

export const backingProvisions: readonly Provision[] = [
  provision(
    'L14',
    'E',
    'F; PA-X SsrGua',
    {
      name: { en: 'guarantee', de: 'Garantie' },
      must: {
        en: 'a named guarantor, a trigger, a duty ("shall", not "consult"), a time limit, who ratifies it',
        de: 'ein genannter Garant, ein Auslöser, eine Pflicht („leistet“, nicht „berät“), eine Frist, wer sie ratifiziert',
      },
      why: { en: "among Fortna's effective measures", de: 'nach Fortna eine wirksame Vorkehrung' },
    },
    [
      ['guarantor', 'Who guarantees, by name?', 'Wer garantiert, mit Namen?', ['name']],
      ['trigger', 'What triggers it?', 'Was löst sie aus?'],
      ['duty', 'Who responds, and what must they do?', 'Wer antwortet, und was müssen sie tun?'],
      ['limit', 'Within what time must they act?', 'Bis wann müssen sie handeln?', ['duration']],
    ],
    [['ratified', 'Who ratifies the guarantee?', 'Wer ratifiziert die Garantie?']],
    'promise',
  ),
  provision(
    'L15',
    'E',
    'F; PA-X ImPK',
    {
      name: { en: 'peace force', de: 'Friedenstruppe' },
      must: {
        en: 'consent of both, mandate, size, troop states, rules of engagement, command, money, exit',
        de: 'Zustimmung beider, Mandat, Stärke, Truppensteller, Einsatzregeln, Führung, Geld, Abzug',
      },
      why: {
        en: 'a force without consent or mandate is a slogan',
        de: 'eine Truppe ohne Zustimmung oder Mandat ist ein Schlagwort',
      },
    },
    [
      ['consent', 'Have both sides consented?', 'Haben beide Seiten zugestimmt?'],
      ['mandate', 'Who gives it which mandate?', 'Wer erteilt ihr welches Mandat?'],
      ['size', 'How large is it?', 'Wie stark ist sie?', ['number']],
      ['rules', 'When may it use force?', 'Wann darf sie Gewalt anwenden?'],
    ],
    [
      ['states', 'Which states send troops?', 'Welche Staaten stellen Truppen?', ['name']],
      ['command', 'Who commands it?', 'Wer führt sie?'],
      ['money', 'Who pays for it?', 'Wer bezahlt sie?'],
      ['exit', 'When does it leave?', 'Wann zieht sie ab?'],
    ],
    'promise',
  ),
  provision(
    'L16',
    'W',
    'PA-X SsrFf',
    {
      name: { en: 'foreign forces', de: 'fremde Truppen' },
      must: { en: 'which leave, when, verified by whom', de: 'welche abziehen, wann, von wem überprüft' },
      why: { en: 'forces nobody counts stay', de: 'was niemand zählt, bleibt' },
    },
    [
      ['which', 'Which foreign forces leave?', 'Welche fremden Truppen ziehen ab?'],
      ['when', 'By when do they leave?', 'Bis wann ziehen sie ab?', ['day', 'duration']],
      ['verified', 'Who verifies that they have left?', 'Wer prüft, dass sie abgezogen sind?'],
    ],
    [],
    'content',
  ),
  provision(
    'L17',
    'W',
    'Fearon 1995; Powell',
    {
      name: { en: 'limits of arms and forces', de: 'Grenzen für Waffen und Truppen' },
      must: { en: 'ceilings, types, counting rule, inspection', de: 'Obergrenzen, Arten, Zählregel, Inspektion' },
      why: {
        en: 'one-sided limits create a commitment problem',
        de: 'einseitige Grenzen machen Zusagen unglaubwürdig',
      },
    },
    [
      ['ceiling', 'What is the ceiling, in numbers?', 'Wie hoch ist die Obergrenze, in Zahlen?', ['number']],
      ['types', 'Which types are limited?', 'Welche Arten sind begrenzt?'],
      ['inspection', 'Who inspects?', 'Wer kontrolliert?'],
    ],
    [['counting', 'What counts, and how?', 'Was wird wie gezählt?']],
    'content',
  ),
]
