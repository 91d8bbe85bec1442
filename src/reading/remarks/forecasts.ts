// Who forecasts what: verbs of expecting with their subject, "is likely to", what experts say may happen, and what anybody
// says will be by a time to come.
import { identifyRemark, type Likelihood, type Remark } from '../../dossier/index.js'
import { conditionsIn } from '../conditions/find-conditions.js'
import { readCondition } from '../conditions/read-condition.js'
import type { Holder } from '../holders.js'
import {
  childWith,
  clauseOf,
  extent,
  isPassive,
  isVerb,
  label,
  lemma,
  norm,
  offsets,
  type Sentence,
  subjectOf,
  subtree,
  tag,
} from '../sentence.js'
import { clauseSigns } from '../stances/clause.js'
import { isContactCue } from './contacts.js'
import { horizonIn } from './horizon.js'
import {
  baseOf,
  behind,
  clauseRange,
  isPast,
  issueIn,
  modality,
  peopleAt,
  type RemarkSetting,
  subjectsOf,
  topicOf,
  type Voiced,
  voicedAt,
  voiceOf,
  word,
} from './setting.js'

const COMPLEMENTS: ReadonlySet<string> = new Set([
  'ccomp',
  'xcomp',
  'obj',
  'obl',
  'obl:arg',
  'csubj',
  'csubj:pass',
  'nsubj:pass',
])

const conditionIn = (setting: RemarkSetting, from: number, to: number) => {
  const { sentence, language, mentions, terms, document } = setting
  const found = conditionsIn(sentence, language).find(
    (c) => c.from >= from && c.to <= to && c.head !== 'UNTIL' && c.head !== 'AFTER' && c.head !== 'BECAUSE',
  )
  if (!found) return null
  const range = offsets(sentence, found.from, found.to)
  const where = document.folded.toRaw(range.begin, range.end)
  return {
    begin: where.begin,
    end: where.end,
    quote: document.article.text.slice(where.begin, where.end),
    head: found.head,
    reading: readCondition(
      { head: found.head, sentence, range, found },
      {
        sentence,
        language,
        mentions,
        terms,
        raw: ({ begin, end }) => document.folded.toRaw(begin, end),
        text: document.article.text,
      },
    ),
  }
}

interface Foretold {
  readonly cue: number
  readonly from: number
  readonly to: number
  readonly likelihood: Likelihood
  readonly voiced: Voiced
  readonly rule: string
  readonly confidence: number
}

const forecast = (
  setting: RemarkSetting,
  { cue, from, to, likelihood, voiced, rule, confidence }: Foretold,
): Remark => {
  const { sentence: s } = setting
  const issue = issueIn(setting, offsets(s, from, to), true)
  return identifyRemark({
    kind: 'forecast',
    ...baseOf(setting, { from, to, cue, rule, confidence }, voiced, {
      issue,
      topic: topicOf(setting, issue, cue + 1 < to ? cue + 1 : from, to),
    }),
    likelihood,
    condition: conditionIn(setting, 0, s.tokens.length),
    horizon: horizonIn(setting, from, to),
  })
}

/** The forecaster is the subject of the verb; what another tells of it is passed on. */
const foreseenBy = (setting: RemarkSetting, holder: Holder, verb: number): Voiced => {
  const told = voicedAt(setting, verb)
  const passedOn = told.speaker && told.speaker.actor !== holder.actor ? [told.speaker.actor, ...told.via] : told.via
  const certainty =
    told.certainty === 'rumour'
      ? 'rumour'
      : holder.kind === 'anonymous'
        ? 'anonymous'
        : told.speaker
          ? told.certainty
          : 'narrated'
  return { speaker: holder, speech: told.speech, voice: voiceOf(holder, setting), via: passedOn, certainty }
}

const OPPOSITE: Readonly<Record<Likelihood, Likelihood>> = {
  certain: 'possible',
  likely: 'unlikely',
  possible: 'excluded',
  unlikely: 'likely',
  excluded: 'likely',
}

/** "We expect Russia to withdraw" asks; "we expect talks to resume", "rechnet mit einer Einigung" foresees. */
const asksOfSomebody = (setting: RemarkSetting, complement: number, forecaster: Holder | null): boolean => {
  const { sentence: s, language } = setting
  if (forecaster !== null && forecaster.party === null && forecaster.kind !== 'unknown') return false
  const verb = s.parse.heads[complement] as number
  const asked = [
    ...behind(s, verb, language.remarks.ofWords),
    ...(s.children[verb] ?? []).filter((c) => label(s, c) === 'obj'),
  ]
  const isParty = (i: number): boolean =>
    peopleAt(setting, i).some(({ party, kind }) => party !== null && kind !== 'expert')
  if (asked.some(isParty)) return true
  if (label(s, complement) !== 'xcomp' && label(s, complement) !== 'obj') return false
  const subject = childWith(s, complement, 'nsubj')
  const people = [subject, ...(s.children[complement] ?? [])].some((i) => i >= 0 && isParty(i))
  return people && !language.remarks.forecastWith.has(word(s, complement))
}

const byVerb = (setting: RemarkSetting, verb: number): Remark | null => {
  const { sentence: s, language } = setting
  const likelihood = language.remarks.forecastVerbs.get(word(s, verb))
  if (likelihood === undefined || tag(s, verb) !== 'VERB') return null
  const needs = language.remarks.forecastWith.get(word(s, verb))
  if (needs && !subtree(s, verb).some((i) => needs.has(norm(s, i)))) return null
  const complement = (s.children[verb] ?? []).find((c) => COMPLEMENTS.has(label(s, c)) && !isTimeOnly(setting, c))
  if (complement === undefined) return null
  const signs = clauseSigns(s, verb, language)
  if (signs.question || signs.conditional) return null
  // "wie erwartet", "as many expected", "could not predict", "the expected defeat": told of expectations, not expected.
  if (label(s, verb) === 'amod' || (signs.modality !== null && signs.modality !== 'will')) return null
  if ((s.children[verb] ?? []).some((c) => c < verb && language.remarks.likeWords.has(norm(s, c)))) return null
  const passive = isPassive(s, verb)
  const clausal = CLAUSES.has(label(s, complement))
  // "90 states are expected at the conference": guests, no forecast.
  if (passive && !clausal && !isEvent(setting, complement)) return null
  const holder = passive ? null : foreseer(setting, verb)
  // "Wie erwartet, …", "the expected attack": nobody foresees there.
  if (!passive && holder === null) return null
  if (asksOfSomebody(setting, complement, holder)) return null
  // "Wir gehen davon aus, dass die Ziele legitim sind": a party's view of what is, and no forecast of what will be.
  const assumes = holder?.party != null || language.remarks.assuming.has(word(s, verb))
  if (assumes && clausal && !looksAhead(setting, complement)) return null
  if (holder?.kind === 'place') return null
  const [from, to] = clauseRange(s, verb)
  // "I expect to be there": an intention, unless a time is named for it.
  const ownDoing = label(s, complement) === 'xcomp' && childWith(s, complement, 'nsubj') < 0 && holder !== null
  if (ownDoing && !hasObject(s, verb) && horizonIn(setting, from, to) === null) return null
  const voiced = holder ? foreseenBy(setting, holder, verb) : voicedAt(setting, verb)
  return forecast(setting, {
    cue: verb,
    from,
    to,
    likelihood: signs.negated ? OPPOSITE[likelihood] : likelihood,
    voiced,
    rule: passive ? 'forecast-passive' : 'forecast-verb',
    confidence: holder ? 0.65 : 0.5,
  })
}

/** "expects the flap to fade": whoever is to do it stands as the object of the verb. */
const hasObject = (s: Sentence, verb: number): boolean => childWith(s, verb, 'obj', 'iobj') >= 0

const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'csubj', 'csubj:pass'])

const isEvent = ({ sentence: s, language }: RemarkSetting, i: number): boolean =>
  tag(s, i) === 'NOUN' && language.isThing(word(s, i))

const looksAhead = (setting: RemarkSetting, clause: number): boolean => {
  const { sentence: s } = setting
  const modal = modality(setting, clause)
  if (label(s, clause) === 'xcomp' || modal === 'will' || modal === 'would' || modal === 'could') return true
  const [from, to] = extent(subtree(s, clause))
  return horizonIn(setting, from, to) !== null
}

/** "Diplomats expect …": people without a name are themselves, not whoever was spoken of before. */
const foreseer = (setting: RemarkSetting, verb: number): Holder | null => {
  const { sentence: s, mentions, language } = setting
  const [holder = null] = subjectsOf(setting, verb)
  const subject = subjectOf(s, verb)
  // "kaum jemand", "nobody": no forecaster.
  if (holder?.kind === 'unknown' && subject >= 0 && tag(s, subject) === 'PRON') return null
  if (holder === null || subject < 0 || tag(s, subject) !== 'NOUN') return holder
  const own = s.tokens[subject]
  if (own === undefined || (holder.begin >= s.begin && holder.begin < s.end)) return holder
  const kind = language.expertNouns.has(norm(s, subject)) ? 'expert' : 'anonymous'
  const mention = mentions.find((m) => subject >= m.from && subject < m.to)
  const from = mention?.from ?? subject
  const { begin, end } = offsets(s, from, mention?.to ?? subject + 1)
  const actor = s.tokens
    .slice(from, mention?.to ?? subject + 1)
    .map(({ text }) => text)
    .join(' ')
  return { actor, party: null, kind, id: null, begin, end, sure: false }
}

const isTimeOnly = ({ sentence: s, language }: RemarkSetting, i: number): boolean =>
  language.dates.units.has(norm(s, i)) ||
  language.dates.weekdays.has(norm(s, i)) ||
  language.dates.months.has(norm(s, i))

/** "is likely to resume", "it is unlikely that", "wird voraussichtlich". */
const byAdjective = (setting: RemarkSetting, i: number): Remark | null => {
  const { sentence: s, language } = setting
  const likelihood =
    language.remarks.forecastAdjectives.get(word(s, i)) ?? language.remarks.forecastAdjectives.get(norm(s, i))
  if (likelihood === undefined) return null
  // "Women were more likely to say", "the likely winner": shares of a survey and names for somebody, no forecasts.
  const compared = [...(s.children[i] ?? []), i - 1].some((c) => language.remarks.comparing.has(norm(s, c)))
  if (compared || label(s, i) === 'amod') return null
  const clause = (s.children[i] ?? []).some((c) => ['xcomp', 'ccomp', 'csubj', 'advcl', 'acl'].includes(label(s, c)))
  const adverb = label(s, i) === 'advmod' && isVerb(s, s.parse.heads[i] ?? -1)
  if (!clause && !adverb) return null
  const verb = adverb ? (s.parse.heads[i] as number) : i
  const signs = clauseSigns(s, verb, language)
  if (signs.question || signs.conditional || (adverb && isPast(s, verb))) return null
  const [from, to] = clauseRange(s, i)
  return forecast(setting, {
    cue: i,
    from,
    to,
    likelihood: signs.negated && !adverb ? OPPOSITE[likelihood] : likelihood,
    voiced: voicedAt(setting, i),
    rule: 'forecast-adjective',
    confidence: 0.55,
  })
}

const MAY: ReadonlySet<string> = new Set(['will', 'would', 'could'])

/** "…, sagte der Experte": what experts and observers say will or could be. */
const byExpert = (setting: RemarkSetting, verb: number): Remark | null => {
  const { sentence: s, language } = setting
  if (tag(s, verb) !== 'VERB' || isPast(s, verb)) return null
  const modal = modality(setting, verb)
  if (modal === null || !MAY.has(modal)) return null
  const voiced = voicedAt(setting, verb)
  const signs = clauseSigns(s, verb, language)
  if (signs.question || signs.conditional || (signs.negated && modal === 'could')) return null
  const [from, to] = clauseRange(s, verb)
  const base = { cue: verb, from, to, voiced, likelihood: modal === 'will' ? 'likely' : 'possible' } as const
  if (voiced.voice === 'expert') return forecast(setting, { ...base, rule: 'forecast-expert', confidence: 0.6 })
  return byTime(setting, verb, base)
}

/** "The war will be over by the end of the year": of a thing, not of what the speaker or another is to do. */
const byTime = (
  setting: RemarkSetting,
  verb: number,
  base: Pick<Foretold, 'cue' | 'from' | 'to' | 'voiced' | 'likelihood'>,
): Remark | null => {
  const { sentence: s, language } = setting
  if (base.voiced.speaker === null || base.voiced.voice === 'medium') return null
  if (clauseOf(s, verb).some((i) => isContactCue({ language }, s, i))) return null
  const subject = subjectOf(s, verb)
  if (subject < 0 || tag(s, subject) !== 'NOUN' || peopleAt(setting, subject).some(({ kind }) => kind !== 'unknown'))
    return null
  if (!language.isThing(lemma(s, subject).toLowerCase())) return null
  if (horizonIn(setting, base.from, base.to) === null) return null
  return forecast(setting, { ...base, rule: 'forecast-time', confidence: 0.5 })
}

export const forecastAt = (setting: RemarkSetting, i: number): Remark | null =>
  byVerb(setting, i) ?? byAdjective(setting, i) ?? byExpert(setting, i)

/** For the screening of sentences; what experts say has no word of its own and is asked for by their voice. */
export const isForecastCue = ({ language }: Pick<RemarkSetting, 'language'>, s: Sentence, i: number): boolean => {
  const { forecastVerbs, forecastAdjectives } = language.remarks
  const own = word(s, i)
  return forecastVerbs.has(own) || forecastAdjectives.has(own) || forecastAdjectives.has(norm(s, i))
}
