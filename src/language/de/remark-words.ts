// German words of foreseeing, meeting, and naming subjects of talks. ß is written ss.
import type { ContactForm, Likelihood } from '../../dossier/index.js'
import { wordList } from '../lexicon-row.js'
import type { RemarkWords } from '../remark-words.js'

const contact = (form: ContactForm, words: string): readonly (readonly [string, ContactForm])[] =>
  [...wordList(words)].map((word) => [word, form])
const sure = (likelihood: Likelihood, words: string): readonly (readonly [string, Likelihood])[] =>
  [...wordList(words)].map((word) => [word, likelihood])

export const remarks: RemarkWords = {
  forecastVerbs: new Map([
    ...sure(
      'likely',
      'erwarten, rechnen, prognostizieren, voraussagen, vorhersagen, ausgehen, vorhersehen, abzeichnen',
    ),
    ...sure('certain', 'prophezeien'),
    ...sure('possible', 'befürchten'),
  ]),
  forecastWith: new Map([
    ['rechnen', wordList('mit, damit')],
    ['ausgehen', wordList('von, davon')],
    ['befürchten', wordList('dass, könnte, könnten, werde, würden, werden')],
  ]),
  assuming: wordList('ausgehen, befürchten'),
  likeWords: wordList('wie, als'),
  forecastAdjectives: new Map([
    ...sure('likely', 'wahrscheinlich, absehbar, voraussichtlich'),
    ...sure('unlikely', 'unwahrscheinlich'),
  ]),
  foreseers: wordList('fachleute, fachleuten, sinologe, sinologen, kenner, volkswirte, volkswirt, meinungsforscher'),
  comparing: wordList('wahrscheinlicher, unwahrscheinlicher, eher'),
  vagueTimes: [
    ['in', 'absehbarer', 'zeit'],
    ['in', 'naher', 'zukunft'],
    ['in', 'kürze'],
    ['in', 'bälde'],
    ['auf', 'absehbare', 'zeit'],
    ['früher', 'oder', 'später'],
    ['bald'],
    ['demnächst'],
  ],
  contactVerbs: new Map([
    ...contact('meeting', 'treffen, zusammentreffen, zusammenkommen, begegnen, empfangen'),
    ...contact('call', 'telefonieren, anrufen'),
    ...contact('talks', 'sprechen, verhandeln, beraten, reden, konferieren'),
    ...contact('visit', 'besuchen'),
  ]),
  objectTakesPart: wordList('treffen, empfangen, anrufen, besuchen'),
  addresses: wordList('sprechen, reden'),
  contactNouns: new Map([
    ...contact('meeting', 'treffen, begegnung, zusammenkunft, unterredung, zusammentreffen'),
    ...contact('call', 'telefonat, telefongespräch, telefonkonferenz, anruf'),
    ...contact(
      'talks',
      'gespräch, verhandlung, friedensgespräch, friedensverhandlung, beratung, konsultation, kontakt, verhandlungsrunde, sondierung, direktgespräch',
    ),
    ...contact('mediation', 'vermittlung, vermittlungsversuch, vermittlungsbemühung, mediation'),
    ...contact('summit', 'gipfel, gipfeltreffen, friedensgipfel'),
    ...contact('visit', 'besuch'),
    ...contact('letter', 'brief'),
  ]),
  phoneWords: wordList('telefonisch, telefon, telefonat'),
  withWords: wordList('mit'),
  toWords: wordList(''),
  betweenWords: wordList('zwischen'),
  ofWords: wordList('von, vom'),
  byWords: wordList('von, vom, durch'),
  mediateVerbs: wordList('vermitteln'),
  mediationNouns: wordList('vermittlung'),
  denyVerbs: wordList('dementieren, bestreiten, leugnen, abstreiten, abtun, zurückweisen'),
  doubtVerbs: wordList('bezweifeln, anzweifeln, zweifeln'),
  callVerbs: wordList('bezeichnen, nennen, abtun'),
  wantWords: wordList(
    'fordern, verlangen, vorschlagen, anbieten, einladen, wünschen, wollen, bitten, anregen, appellieren, aufrufen, plädieren, bereit, offen, hoffen, drängen, bereitschaft, angebot, forderung, vorschlag, einladung, anstreben, erwägen',
  ),
  refuseWords: wordList('ablehnen, ausschliessen, weigern, verweigern, absage, ablehnung'),
  cancelWords: wordList('absagen, abbrechen, platzen, streichen'),
  planWords: wordList(
    'planen, vereinbaren, ansetzen, ankündigen, vorbereiten, verabreden, vorsehen, bevorstehen, anstehen, geplant, bevorstehend, geplante, vorbereitung, planung',
  ),
  happenVerbs: wordList(
    'stattfinden, geben, beginnen, enden, laufen, dauern, fortsetzen, wiederaufnehmen, aufnehmen, scheitern, anlaufen, folgen',
  ),
  holdVerbs: wordList('führen, abhalten, haben, halten, aufnehmen, pflegen'),
  beforeWords: wordList('vor, vorm'),
  afterWords: wordList('nach, bei, beim, seit, während, nachdem'),
  agendaVerbs: wordList('sprechen, reden, beraten, diskutieren, verhandeln, erörtern, besprechen, debattieren'),
  agendaObjects: wordList('diskutieren, erörtern, besprechen, debattieren'),
  agendaNouns: wordList('tagesordnung, agenda'),
  onWords: wordList('auf'),
  aboutWords: wordList('über, darüber'),
  unclearWords: wordList('unklar, ungeklärt, offen, strittig'),
  asking: wordList('ob, wie, wann, warum, wer, wo, wohin, welche, welcher, welches, welchen, inwieweit, was'),
  askVerbs: wordList('fragen, nachfragen, stellen'),
}
