// Where the points of a paper are told: "under it", "demnach", "point three", a list it announces, and sentences that go on so.
import { mentionAt } from '../actors/mention.js'
import type { HolderContext } from '../discourse.js'
import type { Holder } from '../holder.js'
import { childWith, hasRow, head, isPassive, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { clauseSigns } from '../stances/clause.js'
import { isAnswer, unanswered } from './answers.js'
import { byPart, framed, said, whereby } from './framed.js'
import { type Predicate, predicatesIn } from './mood.js'
import { paperAt, paperBefore, paperKindAt, settledBy } from './owners.js'
import { isOwned, type Paper, type PointStretch, PRONOUN_REACH, type Telling } from './paper.js'

export interface TellingContext extends HolderContext {
  /** Whoever is said to speak in the sentence. */
  readonly speakers: readonly Holder[]
  /** Who spoke right before, and may still be telling. */
  readonly teller: Holder | null
}

const MARK = /^(?:[•▪●◦*·–—-]|\d{1,2}|[a-z]|[ivx]{1,4})$/

/** Where the words of an item begin behind its mark, 0 where it has none. */
const behindMark = (s: Sentence): number => {
  const first = s.tokens[0]?.text ?? ''
  if (!MARK.test(first)) return 0
  if (/^[\p{L}\d]/u.test(first)) return ['.', ')', ':'].includes(s.tokens[1]?.text ?? '') ? 2 : 0
  return 1
}

/** One of a list that was announced. */
const listed = (s: Sentence, { discourse, sentence }: TellingContext): PointStretch | null => {
  const { telling } = discourse
  if (!telling?.list || sentence - telling.sentence > 1) return null
  const from = behindMark(s)
  const isNext = s.paragraph !== telling.paragraph
  if (telling.list === 'marked' && from === 0 && isNext) return null
  if (telling.list === 'plain' && isNext) return null
  if (telling.list === 'announced' && from === 0 && s.paragraph - telling.paragraph > 1) return null
  return { from, to: s.tokens.length, paper: telling.paper, how: 'listed' }
}

/** What is said of no point, or of the paper and not in it. */
const isAboutIt = (s: Sentence, { at }: Predicate, context: TellingContext): boolean => {
  const { language } = context
  // "Kyiv would never put up with that".
  const object = childWith(s, at, 'obj', 'iobj', 'obl')
  if (object >= 0 && (s.children[object] ?? []).length === 0 && language.papers.others.has(norm(s, object))) return true
  const subject = childWith(s, at, 'nsubj', 'nsubj:pass')
  if (subject < 0) return false
  const word = norm(s, subject)
  const person = language.thirdPerson.get(word)
  if (tag(s, subject) === 'PRON' && (person === 'it' || person === 'he' || language.papers.others.has(word)))
    return true
  if (language.firstPerson.singular.has(word) || language.firstPerson.plural.has(word)) return true
  const noun = lemma(s, subject).toLowerCase()
  if (language.papers.sums.has(noun) || paperKindAt(s, subject, language) !== null) return true
  return mentionAt(context.mentions, subject)?.kind === 'person'
}

/** Words of a sentence among which it may be said that it goes on. */
const OPENING = 5

/** The sentence goes on with the points told right before it. */
const toldOn = (s: Sentence, context: TellingContext): PointStretch | null => {
  const { telling } = context.discourse
  const { language, sentence } = context
  if (telling === null || sentence - telling.sentence > 1 || s.paragraph - telling.paragraph > 1 || s.heading)
    return null
  if (context.speakers.some((one) => telling.paper.holders.every((own) => own.actor !== one.actor))) return null
  if (
    !telling.points &&
    context.teller !== null &&
    telling.paper.holders.every((own) => own.actor !== context.teller?.actor)
  )
    return null
  const predicates = predicatesIn(s, { from: 0, to: s.tokens.length }, language)
  const [first] = predicates
  if (first === undefined || isDated(s, context) || opensWithThat(s, context)) return null
  const root = s.parse.labels.indexOf('root')
  // A main verb that is no point tells of something else.
  if (
    root >= 0 &&
    (tag(s, root) === 'VERB' || childWith(s, root, 'cop') >= 0) &&
    !predicates.some(({ at }) => at === root)
  )
    return null
  const near = s.paragraph === telling.paragraph
  const opens = near && language.papers.goesOn.some((row) => hasRow(s, row, 0, OPENING) >= 0)
  const fits = predicates.every((one) => {
    if (isAboutIt(s, one, context) || isAnswer(s, one, context)) return false
    // "Trump presented his plan. NATO would collapse": of a paper merely put forward, "would" alone says nothing.
    if (one.mood === 'planned') return (telling.points && near) || opens || !isBareWould(s, one, context)
    if (one.mood === 'ought') return telling.insists
    return near && (telling.present || opens || isPassive(s, one.at))
  })
  return fits ? { from: 0, to: s.tokens.length, paper: telling.paper, how: 'told-on' } : null
}

/** "Dies würde …": of what was told before, whatever a parse makes of the word. */
const opensWithThat = (s: Sentence, { language }: TellingContext): boolean =>
  language.papers.others.has(norm(s, 0)) && !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(tag(s, 1))

const isBareWould = (s: Sentence, { at }: Predicate, { language }: TellingContext): boolean =>
  clauseSigns(s, at, language).modality === 'would' ||
  s.tokens.some(({ norm: word }) => language.papers.wouldForms.has(word))

/** "… am Freitag": what is to come on a day of the week is news, and no point of a plan. */
const isDated = (s: Sentence, { language }: TellingContext): boolean =>
  s.tokens.some(({ norm: word }) => language.dates.weekdays.has(word))

/** The stretches of a sentence in which points of a paper are told; none in nearly all sentences. */
export const pointsIn = (s: Sentence, context: TellingContext): PointStretch | null =>
  listed(s, context) ??
  behindColon(s, context) ??
  unanswered(s, whereby(s, context), context) ??
  unanswered(s, framed(s, context), context) ??
  byPart(s, context) ??
  unanswered(s, said(s, context), context) ??
  toldOn(s, context)

/** The paper whose points a sentence announces: "Its main provisions:", "The other conditions are these." */
const announcedIn = (s: Sentence, context: TellingContext): Paper | null => {
  const { papers } = context.language
  const colon = s.tokens.findIndex(({ text }) => text === ':')
  const ends = colon >= 0 ? colon : s.tokens.length
  if (colon < 0 && !s.tokens.some(({ norm: word }) => papers.following.has(word))) return null
  const leads = (i: number): boolean => {
    const verb = head(s, i)
    if (label(s, i) === 'root') return true
    if (verb < 0 || verb >= ends) return false
    if (label(s, i).startsWith('nsubj')) return !context.language.speechVerbs.has(lemma(s, verb))
    return (
      label(s, i) === 'obj' &&
      (papers.puts.has(lemma(s, verb)) || papers.tells.has(lemma(s, verb)) || isBeing(s, verb, context))
    )
  }
  for (let i = ends - 1; i >= 0; i--) {
    if (tag(s, i) !== 'NOUN' || !leads(i)) continue
    const paper = paperKindAt(s, i, context.language) === null ? null : paperAt(s, i, context)
    if (isOwned(paper)) return paper
    if (!papers.points.has(lemma(s, i).toLowerCase())) continue
    // "The main points of the French plan".
    const below = (s.children[i] ?? []).find((c) => paperKindAt(s, c, context.language) !== null)
    const named = below === undefined ? paperBefore(context, PRONOUN_REACH) : paperAt(s, below, context)
    if (isOwned(named)) return named
  }
  return null
}

/** "Its points: troops withdraw, …". */
const behindColon = (s: Sentence, context: TellingContext): PointStretch | null => {
  const colon = s.tokens.findIndex(({ text }) => text === ':')
  if (colon < 0 || colon > s.tokens.length - 3 || s.tokens[colon + 1]?.kind === 'quote') return null
  const paper = announcedIn(s, context)
  return isOwned(paper) ? { from: colon + 1, to: s.tokens.length, paper, how: 'listed' } : null
}

const goesOn = ({ how }: PointStretch, before: boolean | undefined): boolean => how === 'told-on' && before === true

/** Of what the sentences to come may go on to tell, once this one has been read. */
export const tellingAfter = (s: Sentence, stretch: PointStretch | null, context: TellingContext): Telling | null => {
  const { discourse, sentence, language } = context
  const before = discourse.telling
  const { paragraph } = s
  if (stretch !== null) {
    const moods = predicatesIn(s, stretch, language).map(({ mood }) => mood)
    const list =
      stretch.how !== 'listed'
        ? null
        : before?.list === 'announced'
          ? behindMark(s) > 0
            ? 'marked'
            : 'plain'
          : (before?.list ?? null)
    return {
      paper: { ...stretch.paper, sentence },
      sentence,
      paragraph,
      points: true,
      list,
      present: moods.includes('present') || moods.length === 0 || list !== null || goesOn(stretch, before?.present),
      insists: moods.includes('ought') || goesOn(stretch, before?.insists),
    }
  }
  const colon = s.tokens.findIndex(({ text }) => text === ':')
  const announced = colon < 0 || colon === s.tokens.length - 1 ? announcedIn(s, context) : null
  if (announced)
    return { paper: announced, sentence, paragraph, points: false, list: 'announced', present: true, insists: false }
  const subject = tellingSubject(s, context)
  if (subject) return { paper: subject, sentence, paragraph, points: false, list: null, present: false, insists: false }
  return null
}

/** The paper a sentence tells of or puts forward: its points may follow. */
const tellingSubject = (s: Sentence, context: TellingContext): Paper | null => {
  const { papers } = context.language
  for (let i = 0; i < s.tokens.length; i++) {
    const settled = tag(s, i) === 'VERB' ? settledBy(s, i, context) : null
    if (settled) return settled
    if (paperKindAt(s, i, context.language) === null) continue
    const verb = head(s, i)
    if (verb < 0) continue
    const word = lemma(s, verb)
    const isSubject = label(s, i).startsWith('nsubj')
    const tells = isSubject
      ? papers.tells.has(word) || isBeing(s, verb, context)
      : papers.puts.has(word) || papers.agrees.has(word)
    const paper = tells ? paperAt(s, i, context) : null
    if (isOwned(paper)) return paper
  }
  return null
}

/** "has two sections", "lag auf dem Tisch", "is called": what the paper is like. */
const isBeing = (s: Sentence, verb: number, { language }: HolderContext): boolean =>
  language.papers.describes.has(lemma(s, verb))
