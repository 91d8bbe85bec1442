// L26, L27, L30, L31, L33 and L34: how the text comes into force, is changed, and holds together.
import { type Provision, provision } from './provision.js'

export const formProvisions: readonly Provision[] = [
  provision(
    'L26',
    'E',
    'PA-X ImRef',
    {
      name: { en: 'approval', de: 'Zustimmung im Innern' },
      must: {
        en: 'parliament, referendum, constitution: which, by when, what if refused',
        de: 'Parlament, Referendum, Verfassung: was davon, bis wann, was bei Ablehnung',
      },
      why: { en: 'a signature that cannot be ratified', de: 'eine Unterschrift, die nicht ratifiziert werden kann' },
    },
    [
      ['which', 'Which body must approve?', 'Wer muss zustimmen?'],
      ['when', 'By when?', 'Bis wann?', ['day', 'duration']],
      ['refused', 'What if it refuses?', 'Was, wenn die Zustimmung ausbleibt?'],
    ],
  ),
  provision(
    'L27',
    'I',
    'PA-X ImUN, ImOth',
    {
      name: { en: 'international anchoring', de: 'internationale Verankerung' },
      must: {
        en: 'endorsement by the Security Council, depositary, other signatories',
        de: 'Billigung durch den Sicherheitsrat, Verwahrer, weitere Unterzeichner',
      },
      why: { en: 'more than two are bound by it', de: 'es bindet mehr als zwei' },
    },
    [['endorsed', 'Who endorses it?', 'Wer billigt es?']],
    [
      ['depositary', 'Who keeps the text?', 'Wer verwahrt den Text?'],
      ['others', 'Who else signs?', 'Wer unterschreibt noch?'],
    ],
  ),
  provision(
    'L30',
    'W',
    'Park 2023',
    {
      name: { en: 'amendment and withdrawal', de: 'Änderung und Kündigung' },
      must: { en: 'period of notice, no easy exit', de: 'Kündigungsfrist, kein leichter Ausstieg' },
      why: { en: 'flexibility goes with more violations', de: 'Biegsamkeit geht mit mehr Verstößen einher' },
    },
    [
      ['how', 'How is the text changed?', 'Wie wird der Text geändert?'],
      ['notice', 'Which period of notice holds?', 'Welche Kündigungsfrist gilt?', ['duration']],
    ],
  ),
  provision(
    'L31',
    'W',
    'HH "same understanding"',
    {
      name: { en: 'text', de: 'Text' },
      must: {
        en: 'authentic languages, annexes and maps complete, public or secret',
        de: 'verbindliche Sprachen, Anhänge und Karten vollständig, öffentlich oder geheim',
      },
      why: { en: 'differing texts', de: 'voneinander abweichende Texte' },
    },
    [
      ['languages', 'Which languages are authentic?', 'Welche Sprachen sind verbindlich?'],
      ['annexes', 'Are annexes and maps part of it?', 'Gehören Anhänge und Karten dazu?'],
    ],
    [['public', 'Is it published?', 'Wird er veröffentlicht?']],
    'content',
  ),
  provision(
    'L33',
    'E',
    'internal',
    {
      name: { en: 'consistency', de: 'Widerspruchsfreiheit' },
      must: {
        en: "no two provisions contradict each other; none breaks a signatory's stated red line or another treaty",
        de: 'keine zwei Bestimmungen widersprechen sich; keine bricht eine rote Linie eines Unterzeichners oder einen anderen Vertrag',
      },
      why: { en: 'what contradicts itself binds nobody', de: 'was sich widerspricht, bindet niemanden' },
    },
    [
      [
        'precedence',
        'What prevails where provisions or treaties conflict?',
        'Was geht vor, wenn Bestimmungen oder Verträge sich widersprechen?',
      ],
    ],
    [],
    'content',
  ),
  provision(
    'L34',
    'I',
    'WY',
    {
      name: { en: 'origin', de: 'Entstehung' },
      must: {
        en: 'context, not text: was it agreed under pressure from third parties, and did the battlefield agree',
        de: 'Umstand, nicht Text: entstand es unter Druck Dritter, und passt es zur militärischen Lage',
      },
      why: { en: 'forced ceasefires fail more often', de: 'erzwungene Waffenruhen scheitern öfter' },
    },
    [
      ['pressure', 'Was it agreed under pressure from third parties?', 'Entstand es unter dem Druck Dritter?'],
      ['battlefield', 'Does it fit the military situation?', 'Passt es zur militärischen Lage?'],
    ],
    [],
    'content',
  ),
]
