// English words of foreseeing, meeting, and naming subjects of talks.
import type { ContactForm, Likelihood } from '../../dossier/index.js'
import { wordList } from '../lexicon-row.js'
import type { RemarkWords } from '../remark-words.js'

const contact = (form: ContactForm, words: string): readonly (readonly [string, ContactForm])[] =>
  [...wordList(words)].map((word) => [word, form])
const sure = (likelihood: Likelihood, words: string): readonly (readonly [string, Likelihood])[] =>
  [...wordList(words)].map((word) => [word, likelihood])

export const remarks: RemarkWords = {
  forecastVerbs: new Map([
    ...sure('likely', 'expect, predict, forecast, anticipate, foresee'),
    ...sure('certain', 'prophesy'),
    ...sure('possible', 'fear'),
  ]),
  forecastWith: new Map([['fear', wordList('that, could, would, might, may, will')]]),
  assuming: wordList('fear'),
  likeWords: wordList('as, than, how, what'),
  forecastAdjectives: new Map([
    ...sure('likely', 'likely, probable, foreseeable'),
    ...sure('unlikely', 'unlikely, improbable'),
  ]),
  foreseers: wordList('pollster, pollsters, forecasters, specialists, sinologists'),
  comparing: wordList('more, less, most, least, equally, increasingly, twice'),
  vagueTimes: [
    ['in', 'the', 'foreseeable', 'future'],
    ['for', 'the', 'foreseeable', 'future'],
    ['in', 'the', 'near', 'future'],
    ['sooner', 'or', 'later'],
    ['before', 'long'],
    ['any', 'time', 'soon'],
    ['anytime', 'soon'],
    ['soon'],
    ['shortly'],
  ],
  contactVerbs: new Map([
    ...contact('meeting', 'meet'),
    ...contact('call', 'phone, telephone'),
    ...contact('talks', 'speak, talk, negotiate, confer'),
    ...contact('visit', 'visit'),
  ]),
  objectTakesPart: wordList('meet, phone, telephone, visit'),
  addresses: wordList('speak, talk'),
  contactNouns: new Map([
    ...contact('meeting', 'meeting, encounter'),
    ...contact('call', 'phonecall, conversation'),
    ...contact(
      'talks',
      'talk, talks, negotiation, negotiations, consultation, consultations, contact, contacts, dialogue',
    ),
    ...contact('mediation', 'mediation'),
    ...contact('summit', 'summit'),
    ...contact('visit', 'visit'),
    ...contact('letter', 'letter'),
  ]),
  phoneWords: wordList('phone, telephone, call, phoned'),
  withWords: wordList('with'),
  toWords: wordList('to'),
  betweenWords: wordList('between, among'),
  ofWords: wordList('of'),
  byWords: wordList('by'),
  mediateVerbs: wordList('mediate, broker'),
  mediationNouns: wordList('mediation'),
  denyVerbs: wordList('deny, dismiss, refute'),
  doubtVerbs: wordList('doubt, question'),
  callVerbs: wordList('call, describe, brand, label'),
  wantWords: wordList(
    'call, demand, propose, offer, invite, suggest, want, seek, urge, ready, willing, prepared, open, hope, push, readiness, willingness, invitation, proposal, request, press, insist, consider',
  ),
  refuseWords: wordList('refuse, reject, rule, decline, refusal, rejection, unwilling'),
  cancelWords: wordList('cancel, scrap, suspend, collapse'),
  planWords: wordList(
    'plan, schedule, arrange, announce, prepare, set, due, agree, slate, expect, upcoming, planned, scheduled, forthcoming, next',
  ),
  happenVerbs: wordList('take, begin, start, resume, end, last, continue, open, conclude, proceed, fail, follow'),
  holdVerbs: wordList('hold, have, conduct, lead, enter, engage'),
  beforeWords: wordList('before, ahead, for'),
  afterWords: wordList('after, following, during, at, since'),
  agendaVerbs: wordList('discuss, talk, negotiate, address, debate, speak'),
  agendaObjects: wordList('discuss, address, debate, negotiate'),
  agendaNouns: wordList('agenda'),
  onWords: wordList('on'),
  aboutWords: wordList('about, on'),
  unclearWords: wordList('unclear, open, undecided, unresolved, undetermined'),
  asking: wordList('whether, how, when, why, who, where, which, what, if'),
  askVerbs: wordList('ask, wonder, question'),
}
