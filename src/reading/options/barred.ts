// Who cannot hold a candidate, whatever else speaks for it: whoever the clause tells of, asks, or opposes to its own subject.
import type { Language } from '../../language/index.js'
import { isGivenToSpeaker } from '../given-to-speaker.js'
import { isPluralSubject } from '../groups.js'
import { type Holder, mentionAt } from '../holders.js'
import { mayBe } from '../pronouns.js'
import { childWith, label, lemma, norm, rememberedPerToken, type Sentence, subjectOf, tag } from '../sentence.js'
import type { Candidate } from '../stances/candidate.js'
import { clauseSigns } from '../stances/clause.js'
import { isStatePassive } from '../verb-holders.js'
import { beingAt } from '../word-class.js'
import { isNamedSubject, isPlanned, type OptionContext, personOf, type Source } from './option.js'

/** "agreed", "had agreed"; not "to agree", "agreeing". */
const isFinite = (s: Sentence, at: number, language: Language): boolean =>
  s.parse.feats[at]?.verbForm === 'fin' ||
  (s.parse.feats[at]?.verbForm === 'part' &&
    !isStatePassive(s, at, language) &&
    (s.children[at] ?? []).some((c) => label(s, c) === 'aux'))

/** "The sides had agreed", "the others have refused": several whom the clause describes, and who are not those of its speaker. */
const isOfOthers = rememberedPerToken((s, i, { mentions, language }: OptionContext): boolean => {
  const subject = childWith(s, i, 'nsubj')
  if (subject < 0 || tag(s, subject) !== 'NOUN' || s.parse.feats[subject]?.number !== 'plur') return false
  if (mentionAt(mentions, subject)?.sure || language.isThing(lemma(s, subject).toLowerCase())) return false
  const isOwned = (s.children[subject] ?? []).some((c) => label(s, c).startsWith('nmod'))
  const being = beingAt(s, subject, language)
  return !isOwned && (being === 'people' || being === 'body' || language.pluralCollectives.has(norm(s, subject)))
})

/** "Rubio told CNN that Putin demands …": the stance is the subject's, and the speaker only passes it on (coding manual, section 3). */
const isToldOfAnother = (s: Sentence, { rule, at }: Candidate, context: OptionContext): boolean =>
  rule === 'verb' &&
  (isNamedSubject(s, at, context) || isOfOthers(s, at, context)) &&
  isFinite(s, at, context.language) &&
  clauseSigns(s, at, context.language).modality === null

/** Whom a verb of asking has for its object. */
const askedOf = (s: Sentence, { rule, at, holders }: Candidate, context: OptionContext): readonly Holder[] =>
  holders.length > 0 && rule === 'verb' && context.language.attribution.askingVerbs.has(lemma(s, at))
    ? (s.children[at] ?? [])
        .filter((c) => (label(s, c) === 'obj' || label(s, c) === 'iobj') && mentionAt(context.mentions, c) !== null)
        .flatMap(context.namedAt)
        .filter((asked) => holders.every((own) => own.actor !== asked.actor))
    : []

const THIRD: ReadonlySet<string> = new Set(['he', 'she', 'they'])
const OWN: ReadonlySet<string> = new Set(['i', 'we'])
/** Where somebody named in the sentence itself comes from. */
const BESIDE: ReadonlySet<Source> = new Set<Source>(['agent', 'owner', 'subject', 'mention'])

/** Whether somebody from a source is no option. */
export const barredFrom = (
  s: Sentence,
  candidate: Candidate,
  context: OptionContext,
): ((source: Source, holder: Holder) => boolean) => {
  const planned = isPlanned(candidate)
  const excluded = new Set<string>()
  // "Er akzeptiert den Plan", said in somebody's own words, is about another.
  if (context.quoted && context.speaker && !candidate.bySpeaker && THIRD.has(personOf(s, candidate.at, context)))
    excluded.add(context.speaker.actor)
  // "Sie lehnte das ab": no man did, nor does a woman "he".
  const pronoun = childWith(s, candidate.at, 'nsubj')
  const isOne = pronoun >= 0 && context.speech.length === 0 && !isPluralSubject(s, pronoun, context.language)
  const person = isOne ? context.language.thirdPerson.get(norm(s, pronoun)) : undefined
  // "Sie forderten das", "they demanded it": those the pronoun stands for, and not one person alone.
  const isMany =
    pronoun >= 0 && context.speech.length === 0 && context.language.thirdPerson.has(norm(s, pronoun)) && !isOne
  const areMany = (isMany || person === 'they') && candidate.holders.length > 0
  const isAnother = (holder: Holder): boolean =>
    holder.kind === 'person' &&
    (person === 'he' || person === 'she'
      ? !mayBe(person, holder, context)
      : areMany && holder.sure && !candidate.holders.some((own) => own.actor === holder.actor))
  // "Die Ukraine soll abtreten": others want it so.
  const own = planned ? subjectOf(s, candidate.at) : -1
  if (own >= 0) for (const holder of context.namedAt(own)) excluded.add(holder.actor)
  // "Rome drew criticism from Tunis", "in Tunis stößt Rom auf Kritik": the stance is another's, and the subject is who it is about.
  const judged = candidate.entry?.holder === 'other' ? subjectOf(s, candidate.at) : -1
  if (judged >= 0) for (const holder of context.namedAt(judged)) excluded.add(holder.actor)
  // "Black said the mill had told the town it would close": "it" is whoever the inner words are from.
  const tellers = context.speech.flatMap(({ speaker }) => (speaker ? [speaker] : []))
  const innermost = tellers.at(-1)
  if (innermost && !planned && personOf(s, candidate.at, context) === 'it')
    for (const outer of tellers)
      if (outer.actor !== innermost.actor && outer.kind === 'person') excluded.add(outer.actor)
  // "Die einen bitten den Kanzler, …": whoever is asked asks for nothing himself.
  for (const asked of askedOf(s, candidate, context)) excluded.add(asked.actor)
  // "We urge Rome to wait", heard from nobody: of none whom the sentence names.
  const isAuthors = context.speech.length === 0 && OWN.has(personOf(s, candidate.at, context))
  if (isToldOfAnother(s, candidate, context) || isGivenToSpeaker(s, candidate, context.language))
    for (const teller of tellers)
      if (candidate.holders.every((own) => own.actor !== teller.actor)) excluded.add(teller.actor)
  return (source, holder) =>
    holder.kind === 'place' || excluded.has(holder.actor) || isAnother(holder) || (isAuthors && BESIDE.has(source))
}
