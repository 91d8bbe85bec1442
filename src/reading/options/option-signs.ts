// By which signs the options for a holder are weighed (choose-holder.ts).
import type { Holder } from '../holders.js'
import { childWith, label, lemma, norm, rememberedPerToken, type Sentence } from '../sentence.js'
import { bucket, count, flag, type Part, part, type Signs } from '../signs.js'
import type { Candidate } from '../stances/candidate.js'
import { clauseSigns } from '../stances/clause.js'
import { beingAt } from '../word-class.js'
import { type Gathered, type OptionContext, pathBetween, personOf, type Source, subjectNamed } from './option.js'

const BIT: Readonly<Record<Source, number>> = {
  rule: 1,
  speaker: 2,
  outer: 4,
  agent: 8,
  owner: 16,
  subject: 32,
  mention: 64,
  carried: 128,
  group: 256,
  remembered: 512,
  attributed: 1024,
}

// Names of the signs.
const SUBJECT_NAMED = part('subject-named')
const SUBJECT_NAMED_RULE = part('subject-named-rule')
const SUBJECT_NAMED_FROM = part('subject-named-from')
const FROM = part('from')
const FROM_RULE = part('from-rule')
const FROM_SPEECH = part('from-speech')
const FROM_PERSON = part('from-person')
const FROM_SPEAKS = part('from-speaks')
const KIND = part('kind')
const KIND_RULE = part('kind-rule')
const KIND_FROM = part('kind-from')
const MODALITY_FROM = part('modality-from')
const LEMMA_FROM = part('lemma-from')
const CUE_FROM = part('cue-from')
const BEING = part('being')
const BEING_FROM = part('being-from')
const ATTRIBUTED = part('attributed')
const ATTRIBUTED_FROM = part('attributed-from')
const ATTRIBUTED_PERSON = part('attributed-person')
const SEVERAL = part('several')
const RANK = part('rank')
const SOURCE = part('source')
const SOURCE_ACT = part('source-act')
const AWAY = part('away')
const INSIDE = part('inside')
const PLACE = part('place')
const PATH = part('path')
const PATH_RULE = part('path-rule')
const LABEL = part('label')
const CASE = part('case')
const CASE_RULE = part('case-rule')

const lemmaPart = rememberedPerToken((s, i): Part => part(lemma(s, i).toLowerCase()))

/** "rule+subject": made once for each set of sources, of which there are few. */
const together = new Map<number, Part>()
const togetherOf = (sources: ReadonlySet<Source>): Part => {
  let bits = 0
  for (const source of sources) bits |= BIT[source]
  let known = together.get(bits)
  if (known === undefined) together.set(bits, (known = part([...sources].sort().join('+'))))
  return known
}

export const signsOf =
  (
    s: Sentence,
    candidate: Candidate,
    context: OptionContext,
    { holders, sources, at }: Gathered,
    rank: number,
  ): Signs =>
  (tell) => {
    const [first] = holders as readonly [Holder]
    const from = togetherOf(sources)
    const rule = part(candidate.rule.split('-')[0] ?? '')
    const inner = context.speech.at(-1)
    const person = part(personOf(s, candidate.at, context))
    const modality = part(clauseSigns(s, candidate.at, context.language).modality ?? 'null')
    const kind = part(first.kind)
    tell(FROM, from)
    tell(FROM_RULE, from, part(candidate.rule))
    tell(FROM_SPEECH, from, part(inner ? `${inner.form}-${inner.kind}` : 'none'))
    tell(FROM_PERSON, from, person, rule)
    tell(FROM_SPEAKS, from, flag(candidate.bySpeaker))
    tell(KIND, kind, flag(first.party !== null))
    tell(KIND_RULE, kind, flag(first.sure), rule)
    tell(KIND_FROM, kind, from)
    tell(MODALITY_FROM, modality, from, person)
    tell(LEMMA_FROM, lemmaPart(s, candidate.at), from)
    tell(CUE_FROM, part(inner?.cueLemma ?? 'none'), from)
    if (first.kind === 'unknown' && at >= 0) {
      const being = part(beingAt(s, at, context.language))
      tell(BEING, being)
      tell(BEING_FROM, being, from)
    }
    const named = part(!context.attributed ? 'nobody' : context.attributed.actor === first.actor ? 'yes' : 'another')
    tell(ATTRIBUTED, named, rule)
    tell(ATTRIBUTED_FROM, named, from)
    tell(ATTRIBUTED_PERSON, named, person)
    const subject = subjectNamed(s, candidate.at, context)
    tell(SUBJECT_NAMED, subject, flag(sources.has('subject')), modality)
    tell(SUBJECT_NAMED_RULE, subject, flag(sources.has('subject')), part(candidate.rule))
    tell(SUBJECT_NAMED_FROM, subject, flag(sources.has('subject')), flag(sources.has('speaker')))
    tell(SEVERAL, flag(holders.length > 1))
    tell(RANK, count(Math.min(rank, 6)))
    for (const source of sources) tell(SOURCE, part(source))
    for (const source of sources) tell(SOURCE_ACT, part(source), part(candidate.act), rule)
    if (at < 0) {
      tell(AWAY, from)
      return
    }
    const path = part(pathBetween(s, candidate.at, at))
    const preposition = childWith(s, at, 'case')
    const before = at < candidate.at
    const word = part(preposition < 0 ? 'none' : norm(s, preposition))
    tell(INSIDE, flag(at >= candidate.from && at < candidate.to))
    tell(PLACE, part(before ? 'before' : 'behind'), count(bucket(Math.abs(at - candidate.at), 2, 4, 8, 16)))
    tell(PATH, path)
    tell(PATH_RULE, path, rule)
    tell(LABEL, part(label(s, at)), flag(before))
    tell(CASE, word)
    tell(CASE_RULE, word, rule)
  }
