import type { Strength } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import { verbFirstAt } from '../conditions/verb-first.js'
import { coordinated, type Holder } from '../holders.js'
import { childWith, head, isPassive, label, lemma, norm, type Sentence, subjectOf, tag } from '../sentence.js'
import { holdersOfVerb } from '../verb-holders.js'
import { beingAt, classAt } from '../word-class.js'
import type { Candidate } from './candidate.js'
import { type ClauseSigns, clauseSigns } from './clause.js'
import type { StanceContext } from './context.js'
import { deedAt, isWarning } from './deeds.js'
import { isEnding } from './endings.js'
import { spanOf } from './extent.js'
import { isPerfectInfinitive, REPROACHES } from './reproaches.js'
import { absolute, doubtOf, isOnlyWith, isTalks, ONLY_WITH, type Shape, shapeOf, withTalks } from './shape.js'

/** "said it would not sign": where reported speech has no mood of its own, the told future is "would". */
const isToldWill = ({ modality }: ClauseSigns, { subjunctiveReports }: Language): boolean =>
  modality === 'would' && !subjunctiveReports

/** "Kyiv should talk to Moscow", "would not talk to them": to whom, and not merely about what. */
const isCallToTalk = (s: Sentence, i: number, { modality }: ClauseSigns, language: Language): boolean =>
  (modality === 'should' || modality === 'will' || modality === 'would') &&
  language.talks.includes(lemma(s, i)) &&
  (s.children[i] ?? []).some(
    (c) => label(s, c).startsWith('obl') && language.frames.talkPrepositions.has(norm(s, childWith(s, c, 'case'))),
  )

const NOT_TO_TALK: ReadonlySet<string | null> = new Set(['want', 'will', 'can'])

/** "will not discuss Crimea", "werde nicht über Gebiete sprechen": no talks about that; about details nobody needs to talk. */
const refusesToTalk = (s: Sentence, i: number, signs: ClauseSigns, language: Language): boolean =>
  signs.negated &&
  (NOT_TO_TALK.has(signs.modality) || isToldWill(signs, language)) &&
  language.frames.talkingOver.has(lemma(s, i)) &&
  (s.children[i] ?? []).some(
    (c) => c > i === !language.objectMayLead && THINGS.has(label(s, c)) && tag(s, c) !== 'PRON',
  ) &&
  !(s.children[i] ?? []).some((c) =>
    language.frames.undisclosed.has(language.objectMayLead ? lemma(s, c) : lemma(s, c).toLowerCase()),
  )
const THINGS: ReadonlySet<string> = new Set(['obj', 'obl'])

/** "Sollte Moskau ablehnen, …", "Should Moscow refuse, …": a condition, whatever verb of it a parse takes for the main one. */
const isInverted = (s: Sentence, i: number, language: Language): boolean =>
  (s.children[i] ?? []).some((c) => label(s, c).startsWith('aux') && c < i && verbFirstAt(s, c, language) !== null)

/** "has to be readmitted": the verb that obliges stands above, and the subject with it. */
const obligingAt = (s: Sentence, i: number, language: Language): number => {
  const above = head(s, i)
  const own = (s.children[i] ?? []).some((c) => label(s, c).startsWith('aux') && language.modals.has(norm(s, c)))
  return label(s, i) === 'xcomp' &&
    above >= 0 &&
    above < i &&
    language.frames.obligingVerbs.has(lemma(s, above)) &&
    !own
    ? above
    : i
}

/** "will die Inseln zurückhaben", "möchte Einzelheiten hören": of others; to see or keep somebody is another matter. */
const wantsToHave = (s: Sentence, i: number, { modality }: ClauseSigns, language: Language): boolean =>
  modality === 'want' &&
  language.frames.obtaining.has(lemma(s, i)) &&
  (s.children[i] ?? []).some(
    (c) =>
      // A parse may hang it there as a phrase without a preposition.
      (label(s, c) === 'obj' || (label(s, c) === 'obl' && childWith(s, c, 'case') < 0)) &&
      tag(s, c) === 'NOUN' &&
      beingAt(s, c, language) !== 'people' &&
      classAt(s, c, language) !== 'n-time',
  )

/** Modal clauses inside a message, and announcements: "X muss …", "we will …", "Kiew will …". */
export const modalStance = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const { language } = context
  const signs = clauseSigns(s, i, language)
  const refusal = refusesToTalk(s, i, signs, language)
  if (
    signs.modality === null ||
    (REPROACHES.has(signs.modality) && isPerfectInfinitive(s, i, language)) ||
    (signs.planned && !context.speakerAt(i)) ||
    (language.discussing.has(lemma(s, i)) &&
      signs.modality !== 'must' &&
      !isCallToTalk(s, i, signs, language) &&
      !refusal)
  )
    return null
  const said = context.speakerAt(i)
  const told = said === null && !context.isCommentary ? context.teller : null
  const speaker = said ?? told
  // "will als Partner anerkannt werden": who wants it is the subject, whoever is to do it.
  const wanted = signs.modality === 'want' && isPassive(s, i) ? subjectOf(s, i) : -1
  const subjects = wanted >= 0 ? coordinated(s, wanted, context) : holdersOfVerb(s, i, context)
  const own = subjects.some(
    (h) => speaker !== null && (h.actor === speaker.actor || (h.party !== null && h.party === speaker.party)),
  )
  let shape: Shape | null = null
  let holders: readonly Holder[] = []
  let bySpeaker = false
  if (signs.modality === 'must' || signs.modality === 'should') {
    if (!speaker || signs.hearsay || isInverted(s, i, language)) return null
    const strength: Strength = signs.modality === 'must' ? 4 : 2
    const ends = isEnding(s, i, language)
    shape = {
      act: 'demand',
      sign: signs.negated !== ends ? -1 : 1,
      strength,
      endedAt: ends && !signs.negated ? i : null,
    }
    holders = [speaker]
    bySpeaker = true
  } else if (signs.modality === 'can' && signs.negated && speaker) {
    // "We cannot confirm that", "I cannot say when": refuses nothing.
    if (language.speechVerbs.has(lemma(s, i)) || language.thoughtVerbs.has(lemma(s, i))) return null
    shape = isOnlyWith(s, i, language) ? ONLY_WITH : { act: 'reject', sign: -1, strength: 3 }
    holders = [speaker]
    bySpeaker = true
  } else if (signs.modality === 'want' || signs.modality === 'will' || isToldWill(signs, language)) {
    const deed = deedAt(s, i, language)
    const warned = isWarning(s, i, language, context.lexicon)
    const ends = isEnding(s, i, language)
    const threatens = deed === 'harm' || (warned && ends && deed !== 'relief')
    const announced = signs.modality === 'want' || own || (warned && threatens && subjects.length > 0)
    if (!announced) return null
    holders = signs.modality === 'want' ? subjects : own && speaker ? [speaker] : subjects
    if (holders.length === 0) return null
    if (signs.negated) shape = isOnlyWith(s, i, language) ? ONLY_WITH : { act: 'reject', sign: -1, strength: 3 }
    else if (wanted >= 0 || wantsToHave(s, i, signs, language)) shape = { act: 'demand', sign: 1, strength: 3 }
    else if (ends) shape = { act: threatens ? 'threaten' : 'offer', sign: -1, strength: threatens ? 3 : 2, endedAt: i }
    else if (threatens) shape = { act: 'threaten', sign: 1, strength: 3 }
    else if (deed === 'help') shape = { act: 'promise', sign: 1, strength: signs.modality === 'want' ? 2 : 3 }
    else if (signs.modality === 'want' || isCallToTalk(s, i, signs, language))
      shape = { act: 'propose', sign: 1, strength: 2 }
  }
  if (!shape) return null
  shape = absolute(withTalks(shape, refusal || isTalks(s, i, language) || isCallToTalk(s, i, signs, language)), signs)
  const [from, to] = spanOf(s, obligingAt(s, i, language), context.messageAt(i), context.language)
  return {
    rule: `modal-${signs.modality}${told === null || signs.modality === 'want' ? '' : '-told'}`,
    ...shapeOf(shape),
    holders,
    bySpeaker,
    at: i,
    from,
    to,
    coreFrom: from,
    coreTo: to,
    doubt: doubtOf(signs, holders),
  }
}
