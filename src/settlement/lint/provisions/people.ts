// L22 to L25, L28, L29 and L32: people, what they live on, money and justice.
import { type Provision, provision } from './provision.js'

export const peopleProvisions: readonly Provision[] = [
  provision(
    'L22',
    'I',
    'PA-X TjPrire',
    {
      name: { en: 'prisoners', de: 'Gefangene' },
      must: {
        en: 'all for all or lists, dates, role of the Red Cross',
        de: 'alle gegen alle oder Listen, Daten, Rolle des Roten Kreuzes',
      },
      why: { en: 'usual; builds confidence', de: 'üblich; schafft Vertrauen' },
    },
    [
      ['scope', 'Who is released: all, or which lists?', 'Wer kommt frei: alle, oder welche Listen?'],
      ['when', 'By when?', 'Bis wann?', ['day', 'duration']],
      ['body', 'Who visits and hands over?', 'Wer besucht und übergibt?'],
    ],
  ),
  provision(
    'L23',
    'I',
    'PA-X TjMis, GRef',
    {
      name: { en: 'missing, deported, children', de: 'Vermisste, Verschleppte, Kinder' },
      must: { en: 'lists, a tracing body, dates of return', de: 'Listen, eine Suchstelle, Daten der Rückkehr' },
      why: { en: 'families wait whatever else is settled', de: 'Familien warten, was sonst auch geregelt ist' },
    },
    [
      ['lists', 'Which lists are exchanged?', 'Welche Listen werden ausgetauscht?'],
      ['body', 'Who traces them?', 'Wer sucht sie?'],
      ['when', 'By when do they return?', 'Bis wann kehren sie zurück?', ['day', 'duration']],
    ],
    [],
    'content',
  ),
  provision(
    'L24',
    'W',
    'UN; PA-X DevHum, ProtCiv',
    {
      name: { en: 'humanitarian access', de: 'humanitärer Zugang' },
      must: {
        en: 'corridors, who clears them, protection of civilians and aid',
        de: 'Korridore, wer sie freigibt, Schutz von Zivilisten und Hilfe',
      },
      why: {
        en: 'access granted in general is refused in particular',
        de: 'allgemein gewährter Zugang wird im Einzelfall verweigert',
      },
    },
    [
      ['corridors', 'Which corridors or crossings?', 'Welche Korridore oder Übergänge?'],
      ['clears', 'Who clears a convoy?', 'Wer gibt einen Transport frei?'],
      ['protection', 'How are civilians and aid workers protected?', 'Wie werden Zivilisten und Helfer geschützt?'],
    ],
  ),
  provision(
    'L25',
    'W',
    'case knowledge',
    {
      name: { en: 'infrastructure', de: 'Infrastruktur' },
      must: {
        en: 'power, dams, ports, nuclear plants: radius of exclusion, and control',
        de: 'Strom, Dämme, Häfen, Atomanlagen: Schutzradius und Kontrolle',
      },
      why: { en: 'risk of escalation particular to the case', de: 'Eskalationsgefahr je nach Fall' },
    },
    [
      ['radius', 'How far must weapons stay away?', 'Wie weit müssen Waffen entfernt bleiben?', ['distance']],
      ['control', 'Who operates and controls it?', 'Wer betreibt und kontrolliert sie?'],
    ],
    [],
    'content',
  ),
  provision(
    'L28',
    'W',
    'Fearon; PA-X TjRep',
    {
      name: { en: 'sanctions and money', de: 'Sanktionen und Geld' },
      must: {
        en: 'which measures are eased, on which verified step, how they snap back; assets, reparation',
        de: 'welche Maßnahmen gelockert werden, nach welchem geprüften Schritt, wie sie wiederkehren; Vermögen, Wiedergutmachung',
      },
      why: { en: 'reward must follow compliance', de: 'Lohn muss der Einhaltung folgen' },
    },
    [
      ['which', 'Which measures are eased?', 'Welche Maßnahmen werden gelockert?'],
      ['step', 'On which verified step?', 'Nach welchem geprüften Schritt?'],
      ['snap-back', 'How do they come back after a breach?', 'Wie kehren sie nach einem Bruch zurück?'],
    ],
    [
      [
        'assets',
        'What becomes of frozen assets and reparation?',
        'Was wird aus eingefrorenem Vermögen und Wiedergutmachung?',
      ],
    ],
    'content',
  ),
  provision(
    'L29',
    'W',
    'PA-X TjAm',
    {
      name: { en: 'accountability', de: 'Verantwortung für Verbrechen' },
      must: { en: 'amnesty, courts, what is excluded', de: 'Amnestie, Gerichte, was ausgenommen ist' },
      why: { en: 'conflicts with other obligations', de: 'kollidiert mit anderen Pflichten' },
    },
    [
      ['scope', 'Who is pardoned or prosecuted?', 'Wer wird begnadigt oder verfolgt?'],
      ['excluded', 'Which crimes are excluded?', 'Welche Verbrechen sind ausgenommen?'],
    ],
    [['courts', 'Which court is competent?', 'Welches Gericht ist zuständig?']],
    'content',
  ),
  provision(
    'L32',
    'I',
    'UN; PA-X GeWom, Civso',
    {
      name: { en: 'inclusion', de: 'Beteiligung' },
      must: { en: 'women, civil society, local monitors', de: 'Frauen, Zivilgesellschaft, örtliche Beobachter' },
      why: { en: 'those who live with it carry it', de: 'es tragen die, die damit leben' },
    },
    [
      ['women', 'What part do women have?', 'Wie sind Frauen beteiligt?'],
      ['society', 'What part does civil society have?', 'Wie ist die Zivilgesellschaft beteiligt?'],
    ],
    [['local', 'Are there local monitors?', 'Gibt es örtliche Beobachter?']],
  ),
]
