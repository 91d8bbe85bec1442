// Whose stance an idiom is that names its holder elsewhere than in the subject: "In Teheran stößt der Plan auf Ablehnung",
// "Für Kiew kommt ein Abzug nicht infrage", "„Ein Abzug genügt nicht“, sagte Kiew", "Der Entwurf der Kommission sieht … vor".
import type { Whose } from '../../language/index.js'
import type { ActorMention } from '../actors/mention.js'
import { isSigningPlace } from '../actors/signing-places.js'
import { coordinated, type Holder, holderAt, mentionAt } from '../holders.js'
import { showsObject } from '../object-first.js'
import { childWith, clauseOf, head, label, lemma, norm, type Sentence, subjectOf, tag } from '../sentence.js'
import { holdersOfVerb } from '../verb-holders.js'
import { beingAt } from '../word-class.js'
import type { StanceContext } from './context.js'

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])
const DATIVES: ReadonlySet<string> = new Set(['iobj', 'obl:arg'])

const caseOf = (s: Sentence, i: number): string => {
  const preposition = childWith(s, i, 'case')
  return preposition < 0 ? '' : norm(s, preposition)
}

/** Seats of governments stand for them: "in Teheran". */
export const acting = (holders: readonly Holder[]): readonly Holder[] =>
  holders.flatMap((holder) =>
    holder.kind !== 'place' ? [holder] : holder.party === null ? [] : [{ ...holder, kind: 'body' as const }],
  )

/** The word of a mention that hangs on the clause: "Verdi-Chef" of "Verdi-Chef Muster". */
const isTop = (s: Sentence, k: number, { from, to }: ActorMention): boolean => head(s, k) < from || head(s, k) >= to

const namedBehind = (
  s: Sentence,
  i: number,
  context: StanceContext,
  fits: (k: number, named: boolean) => boolean,
): readonly Holder[] => {
  for (const k of clauseOf(s, i)) {
    if (SUBJECTS.has(label(s, k))) continue
    const mention = mentionAt(context.mentions, k)
    if (mention !== null && !isTop(s, k, mention)) continue
    if (mention === null && tag(s, k) !== 'NOUN') continue
    if (!fits(k, mention !== null)) continue
    const found = acting(coordinated(s, k, context))
    if (found.length > 0) return found
  }
  return []
}

const others = (s: Sentence, i: number, context: StanceContext): readonly Holder[] => {
  const { names, people } = context.language.frames.holderPrepositions
  return namedBehind(s, i, context, (k, named) => {
    const preposition = caseOf(s, k)
    if (preposition === '')
      return (named || isSomebody(s, k, context)) && (DATIVES.has(label(s, k)) || s.parse.feats[k]?.case === 'dat')
    return (named ? names : people).has(preposition)
  })
}

const BARE_ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl:arg', 'obl'])

/**
 * "Dem Verband geht es um die Löhne", "das reicht Kiew nicht": without a preposition, and shown by its article or pronoun. A name
 * shows nothing; where the verb can have only a thing for its subject (`certain`), somebody named is the one in the dative.
 */
const inDative = (s: Sentence, i: number, context: StanceContext, certain: boolean): readonly Holder[] => {
  const { caseForms, impersonal, thirdPerson } = context.language
  if (caseForms === null) return []
  for (const k of s.children[i] ?? []) {
    if (!BARE_ARGUMENTS.has(label(s, k)) || caseOf(s, k) !== '' || impersonal.has(norm(s, k))) continue
    if (tag(s, k) === 'PRON' && thirdPerson.get(norm(s, k)) === undefined) continue
    const isName = tag(s, k) === 'PROPN' && mentionAt(context.mentions, k) !== null && childWith(s, k, 'det') < 0
    if (!(showsObject(s, k, caseForms) || (certain && isName))) continue
    const found = acting(coordinated(s, k, context))
    if (found.length > 0) return found
  }
  return []
}

/** "Für Kiew", "for the union", "unacceptable to Kyiv"; people and bodies without a name only where nobody speaks. */
const aside = (s: Sentence, i: number, context: StanceContext): readonly Holder[] => {
  const { judges, judgesOfAdjectives } = context.language.frames.holderPrepositions
  const isToldByNobody = context.speakerAt(i) === null
  return namedBehind(s, i, context, (k, named) => {
    const isBelow = tag(s, i) === 'ADJ' && head(s, k) === i
    return (
      (isBelow ? judgesOfAdjectives : judges).has(caseOf(s, k)) &&
      (named || (isToldByNobody && isSomebody(s, k, context)))
    )
  })
}

const SOMEBODY: ReadonlySet<string> = new Set(['people', 'body'])
const isSomebody = (s: Sentence, k: number, { language }: StanceContext): boolean =>
  SOMEBODY.has(beingAt(s, k, language)) && (s.children[k] ?? []).some((c) => tag(s, c) === 'DET')

/** Whose paper the subject is: "der Entwurf der Kommission", "ihr Vorschlag"; people who put something in it themselves. */
const owners = (s: Sentence, i: number, context: StanceContext): readonly Holder[] => {
  const subject = subjectOf(s, i)
  if (subject < 0) return []
  if (!context.language.isThing(lemma(s, subject).toLowerCase())) return holdersOfVerb(s, i, context)
  for (const k of s.children[subject] ?? []) {
    const owned = label(s, k) === 'nmod' || label(s, k) === 'nmod:poss' || label(s, k) === 'det:poss'
    const preposition = caseOf(s, k)
    if (
      owned &&
      mentionAt(context.mentions, k) &&
      !isSigningPlace(s, k, context.language) &&
      (preposition === '' || context.language.frames.holderPrepositions.owners.has(preposition))
    )
      return acting(coordinated(s, k, context))
    if (k < subject && context.language.thirdPerson.has(norm(s, k))) {
      const holder = holderAt(s, k, context)
      if (holder !== null) return [holder]
    }
  }
  return []
}

/** Holders of an entry whose holder is not the subject. A speaker's may name somebody else ("für Kiew"). */
export const holdersOfIdiom = (
  s: Sentence,
  i: number,
  holder: Exclude<Whose, 'subject'>,
  context: StanceContext,
): { readonly holders: readonly Holder[]; readonly bySpeaker: boolean } => {
  if (holder === 'owner') return { holders: owners(s, i, context), bySpeaker: false }
  const speaker = context.speakerAt(i)
  if (holder === 'dative') return { holders: inDative(s, i, context, true), bySpeaker: false }
  const named = holder === 'other' ? others(s, i, context) : aside(s, i, context)
  if (named.length > 0) return { holders: named, bySpeaker: false }
  const dative = holder === 'speaker' ? inDative(s, i, context, false) : []
  if (dative.length > 0) return { holders: dative, bySpeaker: false }
  return { holders: speaker === null ? [] : [speaker], bySpeaker: speaker !== null || holder === 'speaker' }
}
