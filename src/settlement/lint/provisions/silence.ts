// L01 to L08: who stops, when, where, and what they stop doing.
import { type Provision, provision } from './provision.js'

export const silenceProvisions: readonly Provision[] = [
  provision(
    'L01',
    'E',
    'HH "who"; PA-X Part, ThrdPart',
    {
      name: { en: 'parties bound', de: 'gebundene Parteien' },
      must: {
        en: 'names every actor that commands forces, with authority to sign, and whose the proxies and irregulars are',
        de: 'nennt jeden, der Kräfte befehligt, mit Vollmacht zur Unterschrift, und wem Verbündete und Irreguläre zugerechnet werden',
      },
      why: { en: 'unbound forces spoil', de: 'nicht gebundene Kräfte stören' },
    },
    [
      ['named', 'Which parties are bound, by name?', 'Welche Parteien sind gebunden, mit Namen?', ['two-names']],
      ['authority', 'Who signs, and with what authority?', 'Wer unterschreibt, mit welcher Vollmacht?'],
      [
        'irregulars',
        'Who answers for irregular and allied forces?',
        'Wer steht für irreguläre und verbündete Kräfte ein?',
      ],
    ],
    [],
    'content',
  ),
  provision(
    'L02',
    'E',
    'HH "when"; CS',
    {
      name: { en: 'start', de: 'Beginn' },
      must: {
        en: 'date, hour and time zone; by when the order reaches the units',
        de: 'Tag, Stunde und Zeitzone; bis wann der Befehl die Einheiten erreicht',
      },
      why: { en: 'undated, nobody can judge it', de: 'ohne Datum kann niemand sie beurteilen' },
    },
    [
      ['date', 'On which day does it begin?', 'An welchem Tag beginnt sie?', ['day']],
      ['hour', 'At which hour does it begin?', 'Zu welcher Stunde beginnt sie?', ['clock']],
    ],
    [
      ['zone', 'In which time zone?', 'In welcher Zeitzone?'],
      ['orders', 'By when do orders reach the units?', 'Bis wann erreicht der Befehl die Einheiten?'],
    ],
    'content',
  ),
  provision(
    'L03',
    'E',
    'UN; PILPG',
    {
      name: { en: 'end', de: 'Ende' },
      must: {
        en: 'duration, rule of renewal, what happens at expiry',
        de: 'Dauer, Regel der Verlängerung, was beim Ablauf geschieht',
      },
      why: { en: 'short pauses lapse into blame', de: 'kurze Pausen enden in Schuldzuweisungen' },
    },
    [
      ['duration', 'How long does it hold?', 'Wie lange gilt sie?', ['duration']],
      ['renewal', 'How is it renewed?', 'Wie wird sie verlängert?'],
      ['expiry', 'What happens when it expires?', 'Was geschieht, wenn sie abläuft?'],
    ],
    [],
    'content',
  ),
  provision(
    'L04',
    'E',
    'HH "where"',
    {
      name: { en: 'area', de: 'Gebiet' },
      must: {
        en: 'lines and zones by map or coordinates, sea and air included',
        de: 'Linien und Zonen nach Karte oder Koordinaten, mit See und Luft',
      },
      why: { en: 'geography must be precise', de: 'das Gebiet muss genau bestimmt sein' },
    },
    [
      ['map', 'Which map or coordinates fix the lines?', 'Welche Karte oder welche Koordinaten legen die Linien fest?'],
      ['sea', 'Does it hold at sea?', 'Gilt sie auf See?'],
      ['air', 'Does it hold in the air?', 'Gilt sie in der Luft?'],
    ],
    [],
    'content',
  ),
  provision(
    'L05',
    'E',
    'UN; PILPG',
    {
      name: { en: 'prohibited acts', de: 'verbotene Handlungen' },
      must: {
        en: 'a list: fire, movement, reinforcement, drones, missiles, cyber attacks, sabotage, mobilisation',
        de: 'eine Liste: Beschuss, Bewegung, Verstärkung, Drohnen, Raketen, Cyberangriffe, Sabotage, Mobilisierung',
      },
      why: { en: '"hostilities" alone is disputed', de: '„Feindseligkeiten“ allein ist strittig' },
    },
    [
      ['fire', 'Is every kind of fire forbidden?', 'Ist jede Art von Beschuss verboten?'],
      ['movement', 'May forces move forward?', 'Dürfen Truppen vorrücken?'],
      ['drones', 'Are drones forbidden?', 'Sind Drohnen verboten?'],
      ['missiles', 'Are missiles forbidden?', 'Sind Raketen verboten?'],
    ],
    [
      ['reinforcement', 'May positions be reinforced?', 'Dürfen Stellungen verstärkt werden?'],
      ['cyber', 'Are cyber attacks forbidden?', 'Sind Cyberangriffe verboten?'],
      ['sabotage', 'Is sabotage forbidden?', 'Ist Sabotage verboten?'],
      ['mobilisation', 'May either side mobilise?', 'Darf eine Seite mobilisieren?'],
    ],
    'content',
  ),
  provision(
    'L06',
    'W',
    'PILPG',
    {
      name: { en: 'permitted acts', de: 'erlaubte Handlungen' },
      must: {
        en: 'rotation, supply, fortification, training, air defence, arms deliveries: allowed or not',
        de: 'Ablösung, Nachschub, Befestigung, Ausbildung, Flugabwehr, Waffenlieferungen: erlaubt oder nicht',
      },
      why: { en: 'silence becomes accusation', de: 'was nicht geregelt ist, wird zum Vorwurf' },
    },
    [
      ['rotation', 'May troops be rotated?', 'Dürfen Truppen abgelöst werden?'],
      ['supply', 'May troops be supplied?', 'Dürfen Truppen versorgt werden?'],
      ['fortification', 'May positions be fortified?', 'Dürfen Stellungen befestigt werden?'],
      ['deliveries', 'May arms be delivered?', 'Dürfen Waffen geliefert werden?'],
    ],
    [
      ['training', 'May troops be trained?', 'Dürfen Truppen ausgebildet werden?'],
      ['air-defence', 'May air defence be used?', 'Darf Flugabwehr eingesetzt werden?'],
    ],
    'content',
  ),
  provision(
    'L07',
    'E',
    'MS 2009; UN',
    {
      name: { en: 'separation of forces', de: 'Truppenentflechtung' },
      must: {
        en: 'distances, heavy weapons, order and dates of the pull-back',
        de: 'Abstände, schwere Waffen, Reihenfolge und Daten des Rückzugs',
      },
      why: { en: 'raises the cost of a renewed attack', de: 'macht einen neuen Angriff teurer' },
    },
    [
      ['distance', 'How far do they pull back?', 'Wie weit ziehen sie sich zurück?', ['distance']],
      ['weapons', 'Which weapons are pulled back?', 'Welche Waffen werden abgezogen?'],
      ['when', 'By when is the pull-back done?', 'Bis wann ist der Rückzug vollzogen?', ['day', 'duration']],
    ],
    [['order', 'Who pulls back first?', 'Wer zieht sich zuerst zurück?']],
    'content',
  ),
  provision(
    'L08',
    'W',
    'F',
    {
      name: { en: 'demilitarised zone', de: 'entmilitarisierte Zone' },
      must: {
        en: 'borders, who may be inside, police, who governs',
        de: 'Grenzen, wer sich darin aufhalten darf, Polizei, Verwaltung',
      },
      why: { en: "among Fortna's effective measures", de: 'nach Fortna eine wirksame Vorkehrung' },
    },
    [
      ['borders', 'Where are its borders?', 'Wo verlaufen ihre Grenzen?', ['distance']],
      ['inside', 'Who may be inside?', 'Wer darf sich darin aufhalten?'],
      ['police', 'Who polices it?', 'Wer stellt die Polizei?'],
    ],
    [['governs', 'Who governs it?', 'Wer verwaltet sie?']],
  ),
]
