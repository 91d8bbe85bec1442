// From candidates to statements: holder, source chain, certainty, condition, issue and date are joined, offsets go back to
// the raw text, and whatever has no holder, or only an author's or expert's voice, becomes an unread passage with a reason.
import type { Certainty, ConditionHead, ConditionReading, Rendering, Statement, Unread } from '../dossier/index.js'
import { identify, latestDay, mentionOf, type PartialDate, type Range, spanOf } from '../dossier/index.js'
import type { Language } from '../language/index.js'
import { tokenize } from '../text/index.js'
import type { ActorMention } from './actors/mention.js'
import { chooseIssue } from './choose-issue.js'
import { conditionFor } from './conditions/condition-for.js'
import type { ChosenCondition, FoundCondition } from './conditions/found.js'
import { readCondition } from './conditions/read-condition.js'
import type { Document } from './document.js'
import type { Holder } from './holders.js'
import { questionOf } from './issue-question.js'
import type { IssueWeights } from './issue-weights.js'
import type { ArticleTerms, FoundIssue, IssueFinder, SentenceTerms } from './issues.js'
import { type TimeExpression, timesAmong, timesIn } from './said.js'
import { hasRow, label, offsets, remembered, type Sentence, subtree, tag } from './sentence.js'
import type { Speech } from './speech.js'
import type { Candidate } from './stances/candidate.js'
import { clauseSigns } from './stances/clause.js'
import { classAt } from './word-class.js'

export interface Setting {
  readonly document: Document
  readonly sentence: Sentence
  readonly language: Language
  readonly candidate: Candidate
  /** Attributions around the stance word, outermost first. */
  readonly speech: readonly Speech[]
  readonly conditions: readonly FoundCondition[]
  readonly mentions: readonly ActorMention[]
  readonly terms: SentenceTerms
  readonly before: SentenceTerms | null
  /** The sentences before, nearest first. */
  readonly earlier: readonly SentenceTerms[]
  readonly hasIssues: boolean
  readonly finder: IssueFinder
  /** Issues of the statements before, newest last, for "the proposal", "dies". */
  readonly spoken: readonly string[]
  readonly issueName: (id: string) => string
  /** What the whole article speaks of, and how the signs of a choice of issue weigh. */
  readonly article: ArticleTerms
  readonly issueWeights: IssueWeights
}

export type Outcome =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'unread'; readonly unread: Unread }

const raw = (document: Document, range: Range): Range => document.folded.toRaw(range.begin, range.end)

const unreadOf = (setting: Setting, reason: Unread['reason']): Outcome => {
  const { document, sentence, candidate } = setting
  const { begin, end } = raw(document, offsets(sentence, candidate.from, candidate.to))
  return {
    kind: 'unread',
    unread: { article: document.article.id, ...spanOf(document.article.text, begin, end), reason },
  }
}

interface Sourced {
  readonly holder: Holder
  readonly via: readonly string[]
  /** As `modes` of a statement. */
  readonly modes: readonly Rendering[]
  readonly certainty: Certainty
}

/** Hands through which the words went, nearest to the holder first, each with how its words are rendered by the next. */
type Hands = readonly (readonly [actor: string, mode: Rendering])[]

/** Each hand once, and the holder only as the first. */
const chained = (holder: Holder, mode: Rendering, hands: Hands): Pick<Sourced, 'holder' | 'via' | 'modes'> => {
  const met = new Set([holder.actor])
  const once = hands.filter(([actor]) => !met.has(actor) && met.add(actor))
  return { holder, via: once.map(([actor]) => actor), modes: [mode, ...once.map(([, rendered]) => rendered)] }
}

const handsOf = (speech: readonly Speech[]): Hands =>
  speech.map(({ speaker, form }) => [(speaker as Holder).actor, form === 'Direct' ? 'quoted' : 'paraphrased'])

/** Who holds it in the end, through whom, and how sure: what A says B wants is B's, reported by A; a spokesman speaks for his own state. */
export const sourceOf = (setting: Setting, holder: Holder): Sourced => {
  const { candidate, speech } = setting
  const spoken = speech.filter((s) => s.speaker !== null)
  const inner = spoken.at(-1) ?? null
  const media = handsOf(spoken.filter((s) => s.speaker?.kind === 'medium'))
  const others = spoken.filter((s) => s.speaker && s.speaker.kind !== 'medium')
  const speaker = others.at(-1)?.speaker ?? null
  const direct = inner?.form === 'Direct'
  const own =
    inner && inner.kind !== 'source' ? (direct ? 'quoted' : 'paraphrased') : speaker ? 'paraphrased' : 'narrated'
  if (candidate.bySpeaker || !speaker || speaker.actor === holder.actor) {
    const passedOn = handsOf(others.slice(0, -1).reverse())
    const self = speaker && (candidate.bySpeaker || speaker.actor === holder.actor)
    const mode = self ? own : 'narrated'
    return { ...chained(holder, mode, [...passedOn, ...media]), certainty: mode }
  }
  if (speaker.party !== null && speaker.party === holder.party)
    return { ...chained(speaker, own, media), certainty: own }
  return { ...chained(holder, 'narrated', [...handsOf([...others].reverse()), ...media]), certainty: 'reported' }
}

const isRumour = ({ sentence, language, candidate }: Setting): boolean =>
  sentence.tokens.some((t) => language.rumourWords.has(t.norm)) || clauseSigns(sentence, candidate.at, language).hearsay

const LAPSING: ReadonlySet<ConditionHead> = new Set(['BECAUSE'])

/** How far back the day of a statement may have been named, in sentences. */
const REMEMBERED = 12
/** A report goes on about the days before it; a date further back belongs to its history. */
const RECENT_DAYS = 8

const MS_PER_DAY = 86_400_000
const isRecent = (date: string, published: string | null): boolean =>
  published !== null &&
  date.length === 10 &&
  published.length === 10 &&
  Date.parse(published) - Date.parse(date) < RECENT_DAYS * MS_PER_DAY

/** "This year" is not over: what has that date is still to come. */
const isOver = (time: TimeExpression, published: PartialDate | null): boolean =>
  published === null || time.end <= latestDay(published)

/** Times of a sentence in the language of the statement. */
const timesOf = (sentence: Sentence, setting: Setting): readonly TimeExpression[] =>
  sentence.lang === setting.language.code ? timesIn(sentence, setting) : []

/** Longest dateline, in UTF-16 units. */
const DATELINE = 100

/** "TEHRAN, May 21 (MNA) –" before the first sentence: the day of everything that is said without another one. */
const dateline = (setting: Setting): TimeExpression | null => {
  const [first] = setting.document.sentences
  if (!first || first.begin === 0 || first.begin > DATELINE) return null
  const known = datelines(first)
  const { code } = setting.language
  const before = known.get(code)
  if (before !== undefined) return before
  const found = datelineBefore(first, setting)
  known.set(code, found)
  return found
}

/** By the language it is read in; kept with the first sentence of an article, for every statement asks. */
const datelines = remembered((): Map<string, TimeExpression | null> => new Map())

const datelineBefore = (first: Sentence, { document, language }: Setting): TimeExpression | null => {
  const { published } = document.article
  const tokens = tokenize(document.folded.text.slice(0, first.begin))
  return timesAmong(tokens, language.dates, published).find((t) => t.from > 0 && isRecent(t.date, published)) ?? null
}

/** The day named where the same holder last spoke or was spoken of. */
const rememberedDay = (setting: Setting, holder: Holder): TimeExpression | null => {
  const { document, sentence } = setting
  const { published } = document.article
  const name = holder.actor.toLowerCase().split(' ').at(-1) ?? ''
  const surface = document.folded.text.slice(holder.begin, holder.end).toLowerCase().split(' ').at(-1) ?? ''
  const at = document.sentences.indexOf(sentence)
  for (let i = at - 1; i >= Math.max(0, at - REMEMBERED); i--) {
    const before = document.sentences[i] as Sentence
    const named = before.tokens.some((t) => t.norm === name || (surface.length > 3 && t.norm === surface))
    if (!named) continue
    const day = timesOf(before, setting).find((t) => isRecent(t.date, published) && isOver(t, published))
    if (day) return day
  }
  return null
}

/** The time of saying stands beside the verb of saying and not inside the message; without one it is the day last named for the speaker. */
const saidIn = (setting: Setting, holder: Holder): TimeExpression | null => {
  const { document, sentence, candidate, speech } = setting
  const { published } = document.article
  const inner = speech.at(-1)
  if (!inner) {
    const near = timesOf(sentence, setting).find(
      (t) => isOver(t, published) && !t.ahead && t.from <= candidate.at + 6 && Math.abs(t.from - candidate.at) <= 12,
    )
    return near ?? dateline(setting)
  }
  const [cue] = inner.cue
  const spokenIn = (cue && document.sentences.find((s) => cue.begin >= s.begin && cue.begin < s.end)) ?? sentence
  const outside = timesOf(spokenIn, setting).find((t) => {
    const at = spokenIn.tokens[t.from]?.begin ?? 0
    return isOver(t, published) && !inner.message.some((m) => at >= m.begin && at < m.end)
  })
  return outside ?? dateline(setting) ?? rememberedDay(setting, holder)
}

const topicOf = (setting: Setting, issue: FoundIssue | null): string => {
  if (issue && issue.issue !== setting.finder.rest) return setting.issueName(issue.issue)
  const { sentence, candidate } = setting
  const words = sentence.tokens
    .slice(candidate.coreFrom, candidate.coreTo)
    .filter((t) => t.kind === 'word' || t.kind === 'number')
  return words
    .slice(0, 8)
    .map((t) => t.text)
    .join(' ')
}

const confidenceOf = (candidate: Candidate, holder: Holder, issue: FoundIssue | null, certainty: Certainty): number => {
  const base = candidate.rule.startsWith('verb') ? 0.7 : candidate.rule.startsWith('modal') ? 0.45 : 0.6
  const who = holder.party !== null ? 0.12 : holder.kind === 'unknown' ? -0.2 : 0
  const what = issue?.named ? 0.1 : -0.05
  const how = certainty === 'rumour' || certainty === 'reported' ? -0.1 : 0
  return Math.round(Math.min(0.95, Math.max(0.05, base + who + what + how)) * 100) / 100
}

/** The statement's stretch of folded text with its condition, where that stands right before or behind it. */
export const extentOf = (
  setting: Setting,
): { readonly condition: ChosenCondition | null; readonly conditionRange: Range | null; readonly span: Range } => {
  const { sentence, candidate } = setting
  const condition = conditionFor(setting)
  const own = offsets(sentence, candidate.from, candidate.to)
  if (!condition?.found) return { condition, conditionRange: condition?.range ?? null, span: own }
  const { range, found } = condition
  // "…, as soon as they were paid": a parse may hang the first of its words on the stance.
  const inside = found.from > candidate.at && found.from < candidate.to && found.content > candidate.to - 1
  const follows = inside || (found.from >= candidate.to - 1 && range.begin - own.end < 12)
  const precedes = found.to <= candidate.from && candidate.from - found.to <= 2
  return {
    condition,
    conditionRange: range,
    span: {
      begin: precedes ? Math.min(own.begin, range.begin) : own.begin,
      end: follows ? Math.max(own.end, range.end) : own.end,
    },
  }
}

const PASSING: ReadonlySet<string> = new Set(['acl:relcl', 'advcl', 'parataxis'])
/** How far behind its end a thing may stand, in words. */
const BEHIND_END = 4
const FIGHTING: ReadonlySet<string> = new Set(['n-war', 'n-attack'])

/** "an end of the war" is itself what a ceasefire is: asking for it is for the issue and not against the war. */
const namesTheEnd = ({ candidate, finder, sentence, language }: Setting, issue: FoundIssue | null): boolean => {
  const { endedAt } = candidate
  if (endedAt === null || issue === null || !finder.endings.has(issue.issue)) return false
  // "refrain from steps that could wreck the truce" names it too, and not by what is ended.
  const below = subtree(sentence, endedAt, (c) => !PASSING.has(label(sentence, c)))
  // "verlangt den Verzicht auf die Insel": a parse may hang the thing on the verb above.
  let to = endedAt + 1
  while (to <= endedAt + BEHIND_END && tag(sentence, to) !== 'PUNCT' && tag(sentence, to) !== 'VERB') to++
  const behind = sentence.tokens.slice(endedAt + 1, to).map((_, k) => endedAt + 1 + k)
  return [...below, ...behind].some((i) => {
    if (i === endedAt && below.length > 1) return false
    const { begin, end } = offsets(sentence, i, i + 1)
    if (FIGHTING.has(classAt(sentence, i, language))) return true
    return issue.words.some((word) => word.begin < end && begin < word.end)
  })
}

/**
 * "refuses to lift the sanctions", "demands respect for the borders": the words name the counter-option itself, and the sign is
 * about it. It is about the issue where the counter-option is only what the stance comes to: where the word of the stance or a
 * no belongs to its words ("does not recognise"), where an ending has turned the sign ("demands an end to the sanctions"), and
 * where the lack is the condition ("no peace without Highland").
 */
const isOfOption = (setting: Setting, issue: FoundIssue | null): boolean => {
  const { candidate, sentence, language, finder } = setting
  if (!issue?.option || candidate.sign === 0 || candidate.endedAt !== null) return false
  if (!finder.isCounter(issue.issue, issue.option)) return false
  for (let i = 0; i < sentence.tokens.length; i++) {
    const { begin, end, norm: word } = sentence.tokens[i] as Sentence['tokens'][number]
    if (!issue.optionWords.some((range) => range.begin < end && begin < range.end)) continue
    if (i === candidate.at || language.negations.has(word)) return false
    if (candidate.sign > 0 && language.lacking.has(word)) return false
  }
  return true
}

const conditionReading = (setting: Setting, condition: ChosenCondition): ConditionReading => {
  const own = condition.sentence === setting.sentence
  return readCondition(condition, {
    sentence: condition.sentence,
    language: setting.language,
    // What is named in a sentence beside it is known for the one before only, and there by its words.
    mentions: own ? setting.mentions : [],
    terms: own ? setting.terms : condition.sentence.begin < setting.sentence.begin ? setting.before : null,
    raw: (range) => raw(setting.document, range),
    text: setting.document.article.text,
  })
}

/** `confidence` is the judge's; without one the rule's own estimate stands. */
export const settle = (setting: Setting, holder: Holder, confidence: number | null = null): Outcome => {
  const { document, sentence, candidate, language } = setting
  const text = document.article.text
  if (candidate.doubt === 'question') return unreadOf(setting, 'question')
  const sourced = sourceOf(setting, holder)
  if (sourced.holder.kind === 'expert' || sourced.holder.kind === 'medium') return unreadOf(setting, 'expert')
  // What an expert says of a party is an assessment of it, not its word.
  const teller = setting.speech.filter((s) => s.speaker && s.speaker.kind !== 'medium').at(-1)?.speaker
  if (teller?.kind === 'expert') return unreadOf(setting, 'expert')
  if (sourced.holder.kind === 'place') return unreadOf(setting, 'no-holder')
  const { condition, conditionRange, span } = extentOf(setting)
  const issue = setting.hasIssues
    ? chooseIssue(setting.finder, questionOf(setting, span, conditionRange), setting.issueWeights)
    : null
  const issueId = issue?.issue ?? setting.finder.rest
  const rumour = isRumour(setting)
  const certainty: Certainty = rumour ? 'rumour' : sourced.holder.kind === 'anonymous' ? 'anonymous' : sourced.certainty
  const said = saidIn(setting, sourced.holder)
  const where = raw(document, span)
  const who = raw(document, { begin: sourced.holder.begin, end: sourced.holder.end })
  const conditionWhere = conditionRange ? raw(document, conditionRange) : null
  const cue = raw(document, offsets(sentence, candidate.at, candidate.at + 1))
  if (where.end <= where.begin) return unreadOf(setting, 'unclear')
  return {
    kind: 'statement',
    statement: identify({
      article: document.article.id,
      ...spanOf(text, where.begin, where.end),
      speaker: mentionOf(text, who.begin, who.end),
      actor: sourced.holder.actor,
      party: sourced.holder.party,
      via: sourced.via,
      // Without a relay its certainty says it all.
      ...(sourced.via.length > 0 ? { modes: sourced.modes } : {}),
      act: candidate.act,
      sign: namesTheEnd(setting, issue) ? 1 : candidate.sign,
      strength: candidate.strength,
      topic: topicOf(setting, issue),
      issue: issueId,
      option: issue?.option ?? null,
      ...(isOfOption(setting, issue) ? { ofOption: true as const } : {}),
      condition:
        condition && conditionWhere
          ? {
              ...spanOf(text, conditionWhere.begin, conditionWhere.end),
              head: condition.head,
              reading: conditionReading(setting, condition),
            }
          : null,
      temporary:
        language.temporaryWords.some((row) => hasRow(sentence, row) >= 0) ||
        (condition !== null && LAPSING.has(condition.head)),
      said: said?.date ?? null,
      saidBasis: said?.basis ?? null,
      certainty,
      confidence: confidence ?? confidenceOf(candidate, sourced.holder, issue, certainty),
      why: { rule: candidate.rule, words: [cue, ...(issue?.words.map((w) => raw(document, w)) ?? [])] },
    }),
  }
}

export const leaveUnread = (setting: Setting): Outcome =>
  unreadOf(
    setting,
    setting.candidate.doubt === 'hypothetical'
      ? 'hypothetical'
      : setting.candidate.bySpeaker
        ? 'author'
        : setting.candidate.doubt === 'question'
          ? 'question'
          : 'no-holder',
  )
