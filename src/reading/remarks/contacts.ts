// Who talks with whom: verbs and nouns of meeting with the people they join, and those who bring them together.
import {
  type ConditionHead,
  type ContactForm,
  identifyRemark,
  type Participant,
  type Remark,
} from '../../dossier/index.js'
import { conditionsIn } from '../conditions/find-conditions.js'
import type { Holder } from '../holders.js'
import { timesIn } from '../said.js'
import { childWith, clauseOf, head, label, norm, offsets, type Sentence, tag } from '../sentence.js'
import { statusOf } from './contact-status.js'
import {
  baseOf,
  behind,
  clauseRange,
  issueIn,
  participantsOf,
  peopleAt,
  type RemarkSetting,
  subjectsOf,
  topicOf,
  verbAbove,
  voicedAt,
  word,
} from './setting.js'

interface Joined {
  readonly people: readonly Holder[]
  readonly mediators: readonly Holder[]
}

/** Fewer join nobody. */
const LEAST_PEOPLE = 2

const among = (setting: RemarkSetting, i: number): readonly Holder[] => {
  const { sentence: s, language } = setting
  const { withWords, betweenWords, toWords, addresses } = language.remarks
  const addressed = addresses.has(word(s, i)) ? behind(s, i, toWords) : []
  // "spoke by phone with X": the parse may hang X on the phone.
  const beside = (s.children[i] ?? []).filter((c) => language.remarks.phoneWords.has(norm(s, c)))
  const joined = [i, ...beside].flatMap((at) => [...behind(s, at, withWords), ...behind(s, at, betweenWords)])
  return [...addressed, ...joined].flatMap((at) => peopleWithin(setting, at))
}

/** "unter Vermittlung von X", "mediated by X", "brokered by X": beside or above the cue. */
const mediatorsIn = (setting: RemarkSetting, clause: readonly number[]): readonly Holder[] => {
  const { sentence: s, language } = setting
  const { mediateVerbs, mediationNouns, ofWords, byWords } = language.remarks
  return clause.flatMap((i): readonly Holder[] => {
    if (mediationNouns.has(word(s, i)) && childWith(s, i, 'case') >= 0) {
      const owners = (s.children[i] ?? []).filter(
        (c) => label(s, c) === 'nmod' || label(s, c) === 'nmod:poss' || label(s, c) === 'amod',
      )
      return owners
        .filter((c) => childWith(s, c, 'case') < 0 || behind(s, i, ofWords).includes(c))
        .flatMap((c) => peopleAt(setting, c))
    }
    if (mediateVerbs.has(word(s, i)) && s.parse.feats[i]?.verbForm === 'part')
      return behind(s, i, byWords).flatMap((c) => peopleAt(setting, c))
    return []
  })
}

/** Whom one meets or visits: the object, or whoever stands in the clause without a preposition where the parse calls it otherwise. */
const objectsOf = (setting: RemarkSetting, verb: number): readonly Holder[] => {
  const { sentence: s, mentions } = setting
  const objects = (s.children[verb] ?? []).filter((c) => label(s, c) === 'obj' || label(s, c) === 'iobj')
  const found = objects.flatMap((c) => peopleWithin(setting, c))
  if (objects.length > 0) return found
  return mentions
    .filter((m) => head(s, m.head) === verb && childWith(s, m.head, 'case') < 0)
    .flatMap((m) => peopleAt(setting, m.head))
}

/** "the leaders of A and B", "Vertreter Kiews": a noun nobody is called by lends its owners. */
const peopleWithin = (setting: RemarkSetting, i: number): readonly Holder[] => {
  const { sentence: s, language } = setting
  const own = peopleAt(setting, i).filter(({ kind }) => kind !== 'unknown' && kind !== 'place')
  // "the grave of X" is no X.
  if (own.length > 0 || language.isThing(word(s, i))) return own
  return (s.children[i] ?? []).filter((c) => label(s, c) === 'nmod').flatMap((c) => peopleAt(setting, c))
}

/** Where the parse hangs the subject on the object: whoever is named in the clause without a preposition. */
const bareIn = (setting: RemarkSetting, verb: number): readonly Holder[] => {
  const { sentence: s, mentions } = setting
  const clause = clauseOf(s, verb)
  return mentions
    .filter(({ head: at }) => clause.includes(at) && childWith(s, at, 'case') < 0)
    .filter(({ head: at }) => !label(s, at).startsWith('nmod') && childWith(s, head(s, at), 'case') < 0)
    .flatMap(({ head: at }) => peopleAt(setting, at))
}

/** "spoke to the party congress", "sprach vor Anhängern": hearers, nobody one talks with. */
const isAudience = ({ kind, party, sure }: Holder): boolean => party === null && !(kind === 'person' && sure)

const NOBODY: Joined = { people: [], mediators: [] }

/** Whom a verb of meeting joins. Speaking and negotiating join only those one speaks with. */
const byVerb = (setting: RemarkSetting, verb: number): Joined => {
  const { sentence: s, language } = setting
  const own = subjectsOf(setting, verb)
  const others = among(setting, verb)
  const form = language.remarks.contactVerbs.get(word(s, verb))
  const object = childWith(s, verb, 'obj')
  // One talks with somebody; "speak the same language", "speak with one voice" is nobody's meeting.
  const talksToNobody = form === 'talks' && (others.length === 0 || (object >= 0 && tag(s, object) === 'NOUN'))
  const speaksToMany = language.remarks.addresses.has(word(s, verb)) && others.some(isAudience)
  if (talksToNobody || speaksToMany) return NOBODY
  const takesObject = language.remarks.objectTakesPart.has(word(s, verb))
  const objects = takesObject ? objectsOf(setting, verb) : []
  // A country or a memorial is visited without anybody being met.
  if (form === 'visit' && !objects.some(({ kind }) => kind === 'person')) return NOBODY
  // "Beide besuchten eine Gedenkfeier", "Maßnahmen treffen": what is met or visited is nobody.
  const nobody = (s.children[verb] ?? []).some((c) => label(s, c) === 'obj' && tag(s, c) === 'NOUN')
  if (takesObject && objects.length === 0 && nobody) return NOBODY
  const people = [...own, ...others, ...objects]
  if (takesObject && participantsOf(people).length < LEAST_PEOPLE) people.push(...bareIn(setting, verb))
  return { people, mediators: mediatorsIn(setting, clauseOf(s, verb)) }
}

/** Whom a noun joins: between X and Y, X's meeting with Y, X held talks with Y. */
const byNoun = (setting: RemarkSetting, noun: number, verb: number): Joined => {
  const { sentence: s, language } = setting
  const { remarks } = language
  const owners = (s.children[noun] ?? []).filter(
    (c) =>
      (label(s, c) === 'nmod' || label(s, c) === 'nmod:poss' || label(s, c) === 'det:poss') &&
      (childWith(s, c, 'case') < 0 || behind(s, noun, remarks.ofWords).includes(c) || label(s, c) !== 'nmod'),
  )
  const form = remarks.contactNouns.get(word(s, noun))
  if (form === 'mediation') owners.push(...behind(s, noun, remarks.byWords))
  const holds = verb >= 0 && remarks.holdVerbs.has(word(s, verb))
  const happens = verb >= 0 && remarks.happenVerbs.has(word(s, verb))
  const beside = holds || happens || (verb >= 0 && head(s, noun) === verb) ? among(setting, verb) : []
  const preposition = childWith(s, noun, 'case')
  // "nach einem Treffen mit X sagte Y": whoever acts there took part.
  const alone =
    preposition >= 0 &&
    (remarks.beforeWords.has(norm(s, preposition)) || remarks.afterWords.has(norm(s, preposition))) &&
    owners.length === 0 &&
    among(setting, noun).length === 1
  // "X rules out talks with Y", "X offers Z a meeting": whoever wants it or not would take part.
  const own = new Set([...remarks.refuseWords, ...remarks.wantWords, ...remarks.cancelWords, ...remarks.planWords])
  const disposes = verb >= 0 && own.has(word(s, verb)) && owners.length === 0 && among(setting, noun).length === 1
  const subjects =
    verb >= 0 && (holds || alone || disposes) ? subjectsOf(setting, verb).slice(0, holds ? undefined : 1) : []
  return {
    people: [...among(setting, noun), ...owners.flatMap((c) => peopleWithin(setting, c)), ...beside, ...subjects],
    mediators: mediatorsIn(setting, verb < 0 ? [noun, ...(s.children[noun] ?? [])] : clauseOf(s, verb)),
  }
}

/** "vermittelt zwischen Kiew und Moskau", "Vermittlungsversuche von Katar": the mediator stands where others take part. */
const asMediation = ({ people }: Joined, between: readonly Holder[]): Joined => {
  const parties = new Set(between.map(({ actor }) => actor))
  return { people: between, mediators: people.filter(({ actor }) => !parties.has(actor)) }
}

const placeIn = ({ mentions, sentence: s }: RemarkSetting, clause: readonly number[]): string | null =>
  mentions.find((m) => m.kind === 'place' && clause.includes(m.head) && childWith(s, m.head, 'case') >= 0)?.name ?? null

const distinct = (people: readonly Participant[]): readonly Participant[] => {
  // A state beside its own president is one side: "Putin … für Russland".
  const persons = new Set(people.flatMap(({ actor, party }) => (party !== null && party !== actor ? [party] : [])))
  return people.filter(({ actor }) => !persons.has(actor))
}

const formOf = ({ language, sentence: s }: RemarkSetting, form: ContactForm, clause: readonly number[]): ContactForm =>
  form === 'talks' && clause.some((i) => language.remarks.phoneWords.has(norm(s, i))) ? 'call' : form

export const contactAt = (setting: RemarkSetting, cue: number): Remark | null => {
  const { sentence: s, language } = setting
  const { remarks } = language
  const isCueVerb = tag(s, cue) === 'VERB'
  const mediates = remarks.mediateVerbs.has(word(s, cue)) && s.parse.feats[cue]?.verbForm !== 'part'
  const form = mediates
    ? 'mediation'
    : isCueVerb
      ? remarks.contactVerbs.get(word(s, cue))
      : tag(s, cue) === 'NOUN'
        ? remarks.contactNouns.get(word(s, cue))
        : undefined
  if (form === undefined) return null
  const verb = isCueVerb ? cue : verbAbove(s, cue)
  const joined = isCueVerb ? byVerb(setting, cue) : byNoun(setting, cue, verb)
  const between =
    (s.children[cue] ?? []).length === 0
      ? []
      : behind(s, cue, remarks.betweenWords).flatMap((c) => peopleAt(setting, c))
  const { people, mediators } = form === 'mediation' ? asMediation(joined, between) : joined
  const brokers = participantsOf(mediators)
  const told = new Set(brokers.map(({ actor }) => actor))
  const participants = distinct(participantsOf(people)).filter(({ actor }) => !told.has(actor))
  if (form === 'mediation' ? brokers.length === 0 : participants.length < LEAST_PEOPLE) return null
  // Of two whom nobody knows, half a name is as likely as a whole one.
  if (![...participants, ...brokers].some(({ party }) => party !== null)) return null
  const voiced = voicedAt(setting, cue)
  const status = statusOf(setting, cue, verb, voiced)
  if (status === null) return null
  // "Sollte Trump Putin treffen, …": supposed, not told.
  const conditions = conditionsIn(s, language)
  if (conditions.some((c) => cue >= c.from && cue < c.to)) return null
  const clause = verb < 0 ? [cue] : clauseOf(s, verb)
  const [from, to] = clauseRange(s, cue)
  const times = timesIn(s, setting)
  const when = times.find((time) => clause.includes(time.from) && !(voiced.speech === null && status === 'denied'))
  const issue = issueIn(setting, offsets(s, from, to), false)
  return identifyRemark({
    kind: 'contact',
    ...baseOf(
      setting,
      { from, to, cue, rule: isCueVerb ? 'contact-verb' : 'contact-noun', confidence: isCueVerb ? 0.7 : 0.6 },
      voiced,
      { issue, topic: topicOf(setting, issue, cue, cue + 1) },
    ),
    form: formOf(setting, form, clause),
    participants: [...participants],
    mediators: brokers,
    // "We will talk to Highland, but only if …": no appointment yet.
    status: status === 'planned' && conditions.some((c) => DEPENDS.has(c.head)) ? 'wanted' : status,
    when: when?.date ?? null,
    place: placeIn(setting, clause),
  })
}

const DEPENDS: ReadonlySet<ConditionHead> = new Set(['IF', 'ONLYIF', 'PROVIDED'])

/** For the screening of sentences. */
export const isContactCue = ({ language }: Pick<RemarkSetting, 'language'>, s: Sentence, i: number): boolean => {
  const { contactVerbs, contactNouns, mediateVerbs } = language.remarks
  const own = word(s, i)
  return tag(s, i) === 'VERB'
    ? contactVerbs.has(own) || mediateVerbs.has(own)
    : tag(s, i) === 'NOUN' && contactNouns.has(own)
}
