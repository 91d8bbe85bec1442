// What the finders of remarks know of one sentence, and the questions they all ask.
import type { Certainty, PartialDate, Participant, Range, Remark, Voice } from '../../dossier/index.js'
import { mentionOf, spanOf } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import type { ActorMention } from '../actors/mention.js'
import { canonicalName, type Roster } from '../actors/roster.js'
import type { Document } from '../document.js'
import { coordinated, type Discourse, type Holder, type HolderContext } from '../holders.js'
import { covered, type IssueFinder, type SentenceTerms, weighHits } from '../issues.js'
import { timesIn } from '../said.js'
import { childWith, extent, head, label, lemma, norm, offsets, type Sentence, subtree, tag } from '../sentence.js'
import { type Speech, speechAt } from '../speech.js'
import { clauseSigns } from '../stances/clause.js'
import { holdersOfVerb } from '../verb-holders.js'

export interface RemarkSetting {
  readonly document: Document
  readonly sentence: Sentence
  readonly index: number
  readonly language: Language
  readonly mentions: readonly ActorMention[]
  readonly speech: readonly Speech[]
  readonly discourse: Discourse
  readonly terms: SentenceTerms
  readonly finder: IssueFinder
  readonly roster: Roster
  readonly issueName: (id: string) => string
}

export const word = (s: Sentence, i: number): string => lemma(s, i).toLowerCase()

/** Whose words stand at a token: the innermost attribution that is no medium's, and the media that passed it on. */
export interface Voiced {
  readonly speaker: Holder | null
  readonly speech: Speech | null
  readonly voice: Voice
  readonly via: readonly string[]
  readonly certainty: Certainty
}

const VOICES: Readonly<Record<Holder['kind'], Voice>> = {
  person: 'actor',
  body: 'actor',
  collective: 'actor',
  place: 'actor',
  unknown: 'actor',
  medium: 'medium',
  expert: 'expert',
  anonymous: 'anonymous',
}

/** "Observers", "Diplomaten": the casebook may know them as somebody; by their own word they are experts or unnamed. */
export const voiceOf = ({ kind, party, begin, end }: Holder, { document, language }: RemarkSetting): Voice => {
  if (party !== null || kind === 'medium' || kind === 'expert' || kind === 'anonymous') return VOICES[kind]
  const words = document.folded.text
    .slice(begin, end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  if (words.some((own) => language.expertNouns.has(own) || language.remarks.foreseers.has(own))) return 'expert'
  return words.some((own) => language.anonymousNouns.has(own)) ? 'anonymous' : VOICES[kind]
}

export const voicedAt = (setting: RemarkSetting, i: number): Voiced => {
  const { sentence, speech, language } = setting
  const around = speechAt(speech, sentence.tokens[i]?.begin ?? -1)
  const spoken = around.filter((one) => one.speaker !== null)
  const media = spoken.filter((one) => one.speaker?.kind === 'medium')
  const others = spoken.filter((one) => one.speaker?.kind !== 'medium')
  const inner = others.at(-1) ?? null
  const rumour = sentence.tokens.some((token) => language.rumourWords.has(token.norm))
  const names = (list: readonly Speech[]) => list.map((one) => (one.speaker as Holder).actor)
  if (inner === null) {
    const medium = media.at(-1)?.speaker ?? null
    return {
      speaker: medium,
      speech: media.at(-1) ?? null,
      voice: medium ? 'medium' : 'author',
      via: medium ? names(media.slice(0, -1)) : [],
      certainty: rumour ? 'rumour' : medium ? 'paraphrased' : 'narrated',
    }
  }
  const speaker = inner.speaker as Holder
  const told: Certainty = inner.form === 'Direct' ? 'quoted' : 'paraphrased'
  return {
    speaker,
    speech: inner,
    voice: voiceOf(speaker, setting),
    via: [...new Set([...names(others.slice(0, -1)).reverse(), ...names(media)])].filter(
      (one) => one !== speaker.actor,
    ),
    certainty: rumour ? 'rumour' : speaker.kind === 'anonymous' ? 'anonymous' : told,
  }
}

export const holderContext = (setting: RemarkSetting, i: number): HolderContext => ({
  language: setting.language,
  mentions: setting.mentions,
  discourse: setting.discourse,
  sentence: setting.index,
  speaker: voicedAt(setting, i).speaker,
})

const TAKES_PART: ReadonlySet<Holder['kind']> = new Set(['person', 'body', 'collective', 'anonymous'])

/** A first and a family name; of names the casebook does not know, a single word is often a piece of another. */
const isWholeName = (name: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)* \p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(name)

export const participantsOf = (holders: readonly Holder[]): readonly Participant[] => {
  const found = new Map<string, Participant>()
  for (const holder of holders)
    if (TAKES_PART.has(holder.kind) && (holder.id !== null || holder.party !== null || isWholeName(holder.actor)))
      found.set(holder.actor, { actor: holder.actor, party: holder.party })
  return [...found.values()]
}

export const subjectsOf = (setting: RemarkSetting, verb: number): readonly Holder[] =>
  holdersOfVerb(setting.sentence, verb, holderContext(setting, verb))

/** "mit ihm", "with them": whom a pronoun means is too often guessed wrongly to say who met whom; the speaker's own are sure. */
const isDoubtful = ({ sentence: s, language }: RemarkSetting, i: number): boolean =>
  tag(s, i) === 'PRON' && language.thirdPerson.has(norm(s, i))

export const peopleAt = (setting: RemarkSetting, i: number): readonly Holder[] =>
  isDoubtful(setting, i)
    ? []
    : coordinated(setting.sentence, i, holderContext(setting, i)).flatMap((holder) => membersOf(setting, holder))

/** "talks between Highland and Lowland": a pair the casebook knows by one name is two where they talk with each other. */
const membersOf = ({ sentence: s, roster }: RemarkSetting, holder: Holder): readonly Holder[] => {
  if (holder.members) return holder.members
  if (holder.kind !== 'collective') return [holder]
  const inside = s.tokens.flatMap((token, i) => (token.begin >= holder.begin && token.end <= holder.end ? [i] : []))
  if (!inside.some((i) => tag(s, i) === 'CCONJ')) return [holder]
  const members = inside.flatMap((i): readonly Holder[] => {
    const actor = roster.names.get(norm(s, i))?.find(({ words }) => words.length === 1)?.actor
    if (!actor) return []
    const name = canonicalName(roster, actor.seatOf ?? actor.id)
    const { begin, end } = offsets(s, i, i + 1)
    return [{ ...holder, actor: name, party: name, kind: 'body', id: actor.seatOf ?? actor.id, begin, end }]
  })
  return members.length > 1 ? members : [holder]
}

/** Dependants of a word that stand behind one of these prepositions. */
export const behind = (s: Sentence, i: number, prepositions: ReadonlySet<string>): readonly number[] =>
  (s.children[i] ?? []).filter((child) => {
    const preposition = childWith(s, child, 'case')
    return preposition >= 0 && prepositions.has(norm(s, preposition))
  })

export const isPast = (s: Sentence, verb: number): boolean => {
  const finite = [verb, ...(s.children[verb] ?? []).filter((c) => tag(s, c) === 'AUX')]
  const perfect = finite.some((k) => k !== verb && ['haben', 'sein', 'have'].includes(lemma(s, k)))
  return (
    finite.some((k) => s.parse.feats[k]?.tense === 'past' && s.parse.feats[k]?.mood !== 'sub') ||
    (perfect && s.parse.feats[verb]?.verbForm === 'part')
  )
}

/** The verb a noun serves, through prepositions and conjuncts; -1 where there is none. */
export const verbAbove = (s: Sentence, i: number): number => {
  let at = head(s, i)
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    if (tag(s, at) === 'VERB' || tag(s, at) === 'AUX') return at
    at = head(s, at)
  }
  return -1
}

/** The clause around a token, without the verb of saying above it; a whole sentence where that is short. */
export const clauseRange = (s: Sentence, i: number): readonly [number, number] => {
  let at = i
  for (let steps = 0; head(s, at) >= 0 && steps < 8; steps++) {
    if (['ccomp', 'parataxis', 'advcl', 'acl:relcl', 'root', 'csubj'].includes(label(s, at))) break
    at = head(s, at)
  }
  const [from, to] = extent(subtree(s, at))
  const edge = (k: number): boolean => s.tokens[k]?.kind === 'mark' || s.tokens[k]?.kind === 'quote'
  let [a, b] = [from, to]
  while (a < b && edge(a)) a++
  while (b > a && edge(b - 1)) b--
  return b - a < 3 ? [0, s.tokens.length] : [a, b]
}

export interface Named {
  readonly issue: string | null
  readonly topic: string
}

const LONGEST_TOPIC = 8

/** The issue the words of a range name most heavily; talks themselves only where nothing else is named. */
export const issueIn = (setting: RemarkSetting, range: Range, talksToo: boolean): string | null => {
  const { terms, finder } = setting
  const weighed = weighHits(terms, (hit) => covered(hit, terms.begin, range)).filter(
    ([issue, weight]) => weight > 0 && issue !== finder.rest,
  )
  const terms_ = weighed.find(([issue]) => !finder.talks.includes(issue))
  return terms_?.[0] ?? (talksToo ? (weighed[0]?.[0] ?? null) : null)
}

export const topicOf = (setting: RemarkSetting, issue: string | null, from: number, to: number): string => {
  if (issue !== null) return setting.issueName(issue)
  const first = tag(setting.sentence, from) === 'DET' ? from + 1 : from
  const words = setting.sentence.tokens.slice(first, to).filter(({ kind }) => kind === 'word' || kind === 'number')
  return words
    .slice(0, LONGEST_TOPIC)
    .map(({ text }) => text)
    .join(' ')
}

/** When it was said: a day of the past outside the message, beside the verb of saying. */
const saidIn = (
  setting: RemarkSetting,
  { speech }: Voiced,
): { readonly date: PartialDate; readonly basis: 'stated' | 'worked-out' | 'published' } | null => {
  const { document, sentence } = setting
  const { published } = document.article
  if (speech === null || published === null) return null
  const time = timesIn(sentence, setting).find(({ from, date, ahead }) => {
    const at = sentence.tokens[from]?.begin ?? 0
    return !ahead && date <= published && !speech.message.some((m) => at >= m.begin && at < m.end)
  })
  return time ? { date: time.date, basis: time.basis as 'stated' | 'worked-out' | 'published' } : null
}

type Base = Omit<Extract<Remark, { kind: 'question' }>, 'id' | 'kind'>

/** What all remarks hold; `from` to `to` are the tokens quoted, `cue` the word that made it one. */
export const baseOf = (
  setting: RemarkSetting,
  {
    from,
    to,
    cue,
    rule,
    confidence,
  }: {
    readonly from: number
    readonly to: number
    readonly cue: number
    readonly rule: string
    readonly confidence: number
  },
  voiced: Voiced,
  named: Named,
): Base => {
  const { document, sentence } = setting
  const text = document.article.text
  const raw = (range: Range): Range => document.folded.toRaw(range.begin, range.end)
  const where = raw(offsets(sentence, from, to))
  const why = raw(offsets(sentence, cue, cue + 1))
  const { speaker, voice, via, certainty } = voiced
  const who = speaker && raw(speaker)
  const said = saidIn(setting, voiced)
  return {
    article: document.article.id,
    ...spanOf(text, where.begin, where.end),
    speaker: who && who.end > who.begin ? mentionOf(text, who.begin, who.end) : null,
    actor: speaker?.actor || null,
    voice,
    party: certainty === 'rumour' ? null : (speaker?.party ?? null),
    via,
    ...named,
    said: said?.date ?? null,
    saidBasis: said?.basis ?? null,
    certainty,
    confidence,
    why: { rule, words: [why] },
  }
}

export const modality = (setting: RemarkSetting, verb: number) =>
  clauseSigns(setting.sentence, verb, setting.language).modality
