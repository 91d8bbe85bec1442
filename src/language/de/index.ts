// German: what its words signal. Knows no actor and no war.
import type { Language } from '../language.js'
import { sentenceRules } from './abbreviations.js'
import { caseForms } from './case-forms.js'
import { conditionMarkers, conditionWords } from './condition-words.js'
import { dates } from './date-words.js'
import { described } from './description-words.js'
import { frames } from './frame-words.js'
import * as grammar from './grammar-words.js'
import { idle } from './idle-frames.js'
import {
  governmentNouns,
  memberNouns,
  ownedNouns,
  pluralCollectives,
  someOfThem,
  uncommittedNouns,
} from './institutions.js'
import { properLemma } from './lemmas.js'
import { leverage } from './leverage-words.js'
import { links } from './link-words.js'
import { papers } from './paper-words.js'
import { participles } from './participles.js'
import { provisions } from './provision-words.js'
import { relay } from './relay-words.js'
import { remarks } from './remark-words.js'
import { searchWords } from './search-words.js'
import { shortAnswers } from './short-answers.js'
import * as speech from './speech.js'
import {
  judgingVerbs,
  needsSpeaker,
  speakerAdjectives,
  speakerIdioms,
  stanceAdjectives,
  stanceNouns,
  wantsAlone,
} from './stance-nouns.js'
import { stanceVerbs } from './stance-verbs.js'
import * as things from './things.js'
import { turnWords } from './turn-words.js'
import { wordClasses } from './word-classes.js'

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  sentenceRules,
  get wordClasses() {
    return wordClasses()
  },
  get stanceVerbs() {
    return stanceVerbs()
  },
  get stanceNouns() {
    return stanceNouns()
  },
  get stanceAdjectives() {
    return stanceAdjectives()
  },
  speakerAdjectives,
  speakerIdioms,
  needsSpeaker,
  wantsAlone,
  judgingVerbs,
  participles,
  properLemma,
  peopleNames: null,
  ...speech,
  ...grammar,
  described,
  links,
  papers,
  frames,
  shortAnswers,
  idle,
  turnWords,
  ...things,
  conditionMarkers,
  conditionWords,
  governmentNouns,
  ownedNouns,
  uncommittedNouns,
  pluralCollectives,
  memberNouns,
  someOfThem,
  isPluralVerb: (form) => /(?:en|ern|eln|sind)$/.test(form),
  subjunctiveReports: true,
  objectMayLead: true,
  caseForms,
  dates,
  relay,
  provisions,
  remarks,
  leverage,
  searchWords,
}
