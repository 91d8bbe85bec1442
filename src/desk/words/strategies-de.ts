import type { StrategyWords } from './strategies.js'

const between = (names: string): string => (names === '' ? '' : ` (dazwischen: ${names})`)

export const strategiesDe: StrategyWords = {
  ends: {
    'complied-kept': 'gefügt, Wort gehalten',
    'complied-unpaid': 'gefügt, Lohn verweigert',
    'complied-punished': 'gefügt, trotzdem bestraft',
    'defied-punished': 'getrotzt, bestraft',
    'defied-spared': 'getrotzt, verschont',
    today: 'wie heute',
  },
  branches: { offer: 'Angebot', threat: 'Drohung' },
  if: (act, who, branch) =>
    `wenn dies ${branch === 'offer' ? '' : 'nicht '}geschieht${who === null ? '' : ` (${who})`}: ${act}`,
  unnamedAct: { offer: 'eine Bedingung ist nicht benannt', threat: 'was verlangt wird, ist nicht benannt' },
  then: (act, who) => `dann${who === null ? '' : ` (${who})`}: ${act}`,
  slots: {
    deadline: 'bis wann',
    judge: 'wer urteilt',
    else: 'sonst',
    release: 'endet, wenn',
    monitor: 'beobachtet von',
    mandate: 'Mandat',
    credibility: 'zur Glaubwürdigkeit',
  },
  observable: { yes: 'ob es geschieht, ist sichtbar', no: 'ob es geschieht, ist nicht sichtbar' },
  fromTo: (speaker, addressee) =>
    addressee === null ? `${speaker}, Adressat nicht benannt` : `${speaker} an ${addressee}`,
  nobody: 'niemand benannt',
  nobodyInPower: 'Niemand, der die Macht dazu hat, hat das gesagt.',
  putForward: (by) => `Urheber des Gedankens: ${by}.`,
  saidBy: (names) => `Gesagt von: ${names}.`,
  gathered: 'aus Aussagen zusammengetragen',
  checks: {
    threat: 'Ist die Drohung glaubwürdig?',
    assurance: 'Ist die Zusicherung glaubwürdig?',
    sufficient: 'Genügt es dem Adressaten?',
    worthwhile: 'Lohnt es sich für den Sprecher?',
  },
  verdicts: { yes: 'ja', no: 'nein', undetermined: 'offen' },
  missing: { offer: 'es wird nichts geboten oder erspart', threat: 'es gibt keine Drohung' },
  pair: {
    better: ({ who, better, worse }) => `${who}: „${better}“ lieber als „${worse}“`,
    equal: ({ who, better, worse }) => `${who}: „${better}“ und „${worse}“ gleich gut`,
    worse: ({ who, better, worse }) => `${who}: „${worse}“ lieber als „${better}“`,
    unknown: ({ who, better, worse }) => `${who}: niemand hat gesagt, wie „${better}“ und „${worse}“ zueinander stehen`,
  },
  change: {
    commitment: ({ who, better, worse }, names) =>
      `Nötig ist eine Bindung: Es nicht zu tun, muss mehr kosten (${who}) als der Schritt von „${better}“ hinab zu „${worse}“${between(names)}, vor einem Publikum, das Zurückweichen bestraft, durch Selbstbindung oder einen Garanten.`,
    'side-payment': ({ who, better, worse }, names) =>
      `Genügen würde eine Gegenleistung, die „${worse}“ besser macht als „${better}“ (${who})${between(names)}; oder eine kleinere Forderung.`,
    'heavier-threat': ({ who, better, worse }) =>
      `Oder eine Drohung, die „${better}“ schlechter macht als „${worse}“ (${who}).`,
    'smaller-price': ({ who, better, worse }, names) =>
      `„${worse}“ muss besser werden als „${better}“ (${who})${between(names)}: durch höhere Forderung oder geringeren Preis.`,
  },
  patterns: {
    works: 'Wenn diese Rangfolgen stimmen, trägt es: Jeder Schritt liegt im Interesse dessen, der ihn tun muss.',
    bluff:
      'Wenn diese Rangfolgen stimmen, ist es ein Bluff: Es bewegt den Adressaten, aber nur, solange er daran glaubt.',
    'assurance-dilemma':
      'Wenn diese Rangfolgen stimmen, hielte der Sprecher nach dem Fügen lieber nicht Wort: Der Adressat hat keinen Grund, der Zusicherung zu trauen.',
    'demand-too-large':
      'Wenn diese Rangfolgen stimmen, ist die Forderung zu groß oder der Lohn zu klein: Trotzen ist für den Adressaten nicht schlechter.',
    'not-worth-it':
      'Wenn diese Rangfolgen stimmen, gewänne der Sprecher gegenüber heute nichts, selbst wenn sich der Adressat fügte.',
    open: 'Nicht alles ist bekannt: Offenes hängt an Paaren, die niemand in eine Rangfolge gebracht hat.',
  },
  pivotal: (checks) => `Alles hängt an: ${checks}`,
  ranked: (author, why) => `Angenommene Rangfolgen (${author}): ${why}`,
  unranked: 'Niemand hat die Ausgänge in eine Rangfolge gebracht; nichts wird angenommen.',
  ifHold: 'Wenn diese Rangfolgen stimmen',
  open: 'Offen bleibt',
  questions: {
    strategy: {
      speaker: 'Kein Sprecher: Wer bietet oder droht?',
      addressee: 'Kein Adressat: Wem wird es gesagt?',
      offer: 'Kein Angebot: Was bekommt der Adressat, wenn er sich fügt?',
      threat: 'Keine Drohung: Was geschieht, wenn der Adressat nichts tut?',
    },
    offer: {
      act: 'Keine Bedingung: Was muss der Adressat für das Angebot tun?',
      who: 'Niemand ist benannt, der für das Angebot handeln muss.',
      deadline: 'Keine Frist: Wann gilt ein Angebot als ausgeschlagen?',
      observable: 'Lässt sich sehen, ob die Bedingung des Angebots erfüllt ist?',
      judge: 'Wer urteilt, ob die Bedingung des Angebots erfüllt ist?',
      consequence: 'Was wird geboten?',
      executor: 'Wer gibt, was geboten wird?',
      else: 'Was geschieht, wenn das Angebot nicht angenommen wird?',
      release: 'Wann endet, was geboten wird?',
    },
    threat: {
      act: 'Keine Bedingung: Was löst die Drohung aus?',
      who: 'Niemand ist benannt, der handeln muss, um die Drohung abzuwenden.',
      deadline: 'Keine Frist: Von wann an ist der Forderung getrotzt?',
      observable: 'Lässt sich sehen, ob die Forderung erfüllt ist?',
      judge: 'Wer urteilt, ob die Forderung erfüllt ist?',
      consequence: 'Womit wird gedroht?',
      executor: 'Wer führt die Drohung aus?',
      else: 'Was geschieht, wenn sich der Adressat fügt?',
      release: 'Kein Ende: Was beendet den Schaden, wenn er begonnen hat?',
    },
    tripwire: {
      place: 'Kein Ort: Wo verläuft die Linie?',
      'unsettled-place': 'Mehrere Orte: Wo verläuft die Linie?',
      actor: 'Wer darf sie nicht überschreiten?',
      event: 'Was gilt als Überschreiten?',
      responder: 'Wer antwortet?',
      response: 'Worin besteht die Antwort?',
      'implied-response': 'Die Antwort ist nur angedeutet: Ist sie erklärt?',
      monitor: 'Wer beobachtet und stellt ein Überschreiten fest?',
      deadline: 'Innerhalb welcher Zeit wird geantwortet?',
      mandate: 'Mit wessen Mandat?',
    },
  },
  strategies: 'Angebote und Drohungen',
  single: 'Mit nur einem Zweig',
  tripwires: 'Stolperdrähte',
  wire: {
    place: 'wo',
    event: 'Ereignis',
    response: { declared: 'erklärte Antwort', implied: 'angedeutete Antwort' },
    responder: 'antwortet',
    actor: 'darf nicht überschreiten',
  },
  or: 'oder',
  none: 'Hier ist kein Angebot und keine Drohung niedergeschrieben, und aus Aussagen wurde keine zusammengetragen.',
  note: 'Rangfolgen sind Annahmen; nichts hier sagt voraus, was jemand tun wird. Offene Fragen zu Zusammengetragenem heißen nur, dass die gelesenen Sätze sie nicht beantworten.',
}
