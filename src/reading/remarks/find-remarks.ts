// What a sentence says beside stances. Only sentences with a cue word, or with an expert's words, are looked at.
import type { Remark } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import { isVerb, norm } from '../sentence.js'
import { agendaAt, isAgendaCue, questionAt } from './agenda.js'
import { contactAt, isContactCue } from './contacts.js'
import { forecastAt, isForecastCue } from './forecasts.js'
import { type RemarkSetting, word } from './setting.js'

/** A clause may name several subjects of talks; else two readings of the same words are one too many. */
const isSame = (a: Remark, b: Remark): boolean =>
  a.kind === b.kind && a.begin < b.end && b.begin < a.end && (a.kind !== 'agenda' || a.topic === b.topic)

/** Of two on overlapping words of one kind the surer stays, of equals the first. */
const best = (found: readonly Remark[]): readonly Remark[] => {
  const kept: Remark[] = []
  for (const remark of [...found].sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0) || a.begin - b.begin))
    if (!kept.some((other) => isSame(other, remark))) kept.push(remark)
  return kept.sort((a, b) => a.begin - b.begin || (a.id < b.id ? -1 : 1))
}

const cuesOf = new WeakMap<Language, ReadonlySet<string>>()

/** All words that could make a sentence worth looking at; most tokens are in none of the lists and cost one look. */
const cues = (language: Language): ReadonlySet<string> => {
  let known = cuesOf.get(language)
  if (known === undefined) {
    const { remarks: own } = language
    known = new Set([
      ...own.forecastVerbs.keys(),
      ...own.forecastAdjectives.keys(),
      ...own.contactVerbs.keys(),
      ...own.contactNouns.keys(),
      ...own.mediateVerbs,
      ...own.agendaVerbs,
      ...own.agendaNouns,
      ...own.askVerbs,
      ...own.unclearWords,
    ])
    cuesOf.set(language, known)
  }
  return known
}

export const remarksIn = (setting: RemarkSetting): readonly Remark[] => {
  const { sentence: s, language, speech } = setting
  const voices = speech.some((one) => one.speaker !== null && one.kind === 'say')
  const experts = voices || speech.some((one) => one.speaker?.kind === 'expert')
  const found: Remark[] = []
  const wanted = cues(language)
  for (let i = 0; i < s.tokens.length; i++) {
    if (!wanted.has(word(s, i)) && !wanted.has(norm(s, i)) && !(experts && isVerb(s, i))) continue
    const context = { language }
    if (isContactCue(context, s, i)) {
      const contact = contactAt(setting, i)
      if (contact) found.push(contact)
    }
    if (isForecastCue(context, s, i) || (experts && isVerb(s, i))) {
      const forecast = forecastAt(setting, i)
      if (forecast) found.push(forecast)
    }
    if (isAgendaCue(context, s, i)) {
      const remark = agendaAt(setting, i) ?? questionAt(setting, i)
      if (remark) found.push(remark)
    }
  }
  return found.length > 1 ? best(found) : found
}
