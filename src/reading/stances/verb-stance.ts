import type { Sign } from '../../dossier/index.js'
import type { Language, StanceEntry } from '../../language/index.js'
import { coordinated, mentionAt } from '../holders.js'
import {
  childWith,
  doerAsTold,
  extent,
  head,
  isPassive,
  label,
  lemma,
  norm,
  type Sentence,
  subjectOf,
  subtree,
  tag,
  wordIs,
} from '../sentence.js'
import { holdersOfVerb } from '../verb-holders.js'
import { type Candidate, negate } from './candidate.js'
import { clauseSigns } from './clause.js'
import type { StanceContext } from './context.js'
import { deedAt, deedBelow, isWarning } from './deeds.js'
import { endedBelow, givesUpLand, handedOver, isEnding } from './endings.js'
import { spanWithThing, trimmedExtent } from './extent.js'
import { listed } from './lists.js'
import { fittingEntry, type StanceLexicon, takesItsNoun, turnedAt } from './lookup.js'
import { isPerfectInfinitive, REPROACHES } from './reproaches.js'
import {
  absolute,
  doubtOf,
  isOnlyWith,
  isQualified,
  isTalks,
  ONLY_WITH,
  type Shape,
  shapeOf,
  TURNED_BY_ENDINGS,
  withEnding,
  withEndingAt,
  withTalks,
} from './shape.js'
import { holdersOfIdiom } from './whose.js'

/** Rows of a verb; those of a copula where a noun is the predicate ("ist gegen den Beitritt", "is a red line"). */
const verbEntries = (s: Sentence, i: number, { verbs }: StanceLexicon): readonly StanceEntry[] | undefined => {
  if (tag(s, i) !== 'NOUN') return verbs.get(lemma(s, i))
  const [copula, preposition] = [childWith(s, i, 'cop'), childWith(s, i, 'case')]
  if (copula < 0) return undefined
  const named = preposition < 0 ? norm(s, i) : norm(s, preposition)
  return verbs.get(lemma(s, copula))?.filter((entry) => entry.words.some((word) => wordIs(named, word)))
}

/** "the truce that Kyiv had proposed": where the thing of a relative clause with a subject of its own begins. */
const thingBefore = (s: Sentence, i: number, language: Language): number => {
  const noun = head(s, i)
  if (noun < 0 || noun > i || !takesItsNoun(s, i, language)) return i
  return extent(
    subtree(s, noun, (c) => c < noun && ['det', 'amod', 'nummod', 'compound', 'nmod:poss'].includes(label(s, c))),
  )[0]
}

const HANDOVER: Shape = { act: 'offer', sign: 1, strength: 2 }

/** "withdraw from the valley", "give up the island": who would do so concedes it, whatever else the verb may mean. */
const handsOver = (s: Sentence, i: number, entry: StanceEntry, { language, mentions }: StanceContext): boolean =>
  (entry.act === 'reject' || (entry.act === 'offer' && entry.sign === -1)) &&
  // "abandon Kyiv": an ally and not land.
  (handedOver(s, i, language).some((c) => label(s, c) !== 'obj' || mentionAt(mentions, c)?.kind !== 'body') ||
    // "auf die Krim verzichten": a word that ends other things.
    (entry.act === 'offer' && givesUpLand(s, i, entry.needs, language)))

/** "refused to rule out a strike", "declined to reject the plan": whoever will not say no leaves it open. */
const refusesToRefuse = (s: Sentence, i: number, { lemma: word }: StanceEntry, context: StanceContext): boolean => {
  if (!context.language.frames.failing.has(word)) return false
  const below = (s.children[i] ?? []).find((c) => c > i && label(s, c) === 'xcomp')
  if (below === undefined) return false
  const inner = fittingEntry(s, below, verbEntries(s, below, context.lexicon), context.language)?.entry
  if (!inner || handsOver(s, below, inner, context)) return false
  return inner.act === 'reject' && inner.strength === 3 && !isNegatedThing(s, below, context.language)
}

/** "agreed to withdraw from the valley" */
const agreesToHandOver = (s: Sentence, i: number, { language }: StanceContext): boolean =>
  (s.children[i] ?? []).some((c) => c > i && label(s, c) === 'xcomp' && handedOver(s, c, language).length > 0)

/** "announced that it would not sign": whoever gives out what it will not do refuses, unless it spares others harm. */
const announced = (s: Sentence, i: number, entry: StanceEntry, shape: Shape, language: Language): Shape => {
  if (!language.frames.announcing.has(entry.lemma) || shape.act !== 'promise' || shape.sign !== -1) return shape
  if (shape.endedAt !== null && shape.endedAt !== undefined) return shape
  const spares = (s.children[i] ?? []).some((c) => tag(s, c) === 'VERB' && language.harms.has(lemma(s, c)))
  return spares ? shape : { act: 'reject', sign: -1, strength: 3 }
}

const isNegatedThing = (s: Sentence, i: number, language: Language): boolean =>
  (s.children[i] ?? []).some((c) => language.negations.has(norm(s, c)))

/** "calls for the West to arm Ukraine", "an appeal for NATO to supply tanks": what is asked of somebody is no stance of his. */
const isAskedOf = (s: Sentence, i: number): boolean =>
  label(s, i) === 'acl' &&
  childWith(s, i, 'nsubj') >= 0 &&
  (s.children[i] ?? []).filter((c) => c < i && label(s, c) === 'mark').length > 1

const OUGHT: ReadonlySet<string | null> = new Set(['must', 'should'])

const TOLD: ReadonlySet<string> = new Set(['ccomp', 'xcomp'])

/** "Der Autor meint, Kiew solle verhandeln": what somebody who speaks for nobody thinks it ought to do is no stance of its own. */
const isOpinion = (
  s: Sentence,
  i: number,
  modality: string | null,
  { language, speakerAt }: StanceContext,
): boolean => {
  const above = head(s, i)
  if (!OUGHT.has(modality) || above < 0 || above > i || speakerAt(i) !== null) return false
  const word = lemma(s, above)
  if (tag(s, above) !== 'VERB' || !TOLD.has(label(s, i))) return false
  return language.speechVerbs.has(word) || language.thoughtVerbs.has(word)
}

const GIVING: ReadonlySet<string> = new Set(['promise', 'accept', 'offer'])
const WEIGHING: ReadonlySet<string> = new Set(['hedge', 'open'])
const COMPLEMENTS: ReadonlySet<string> = new Set(['xcomp', 'ccomp'])

/** "sagte zu, den Vorschlag zu prüfen", "agreed to consider the plan": what is given is a look at it, and no yes. */
const weighs = (s: Sentence, i: number, { lexicon, language }: StanceContext): Shape | null => {
  for (const c of s.children[i] ?? []) {
    if (!COMPLEMENTS.has(label(s, c)) || tag(s, c) !== 'VERB') continue
    const entry = fittingEntry(s, c, lexicon.verbs.get(lemma(s, c)), language)?.entry
    if (entry && WEIGHING.has(entry.act) && !clauseSigns(s, c, language).negated) return entry
  }
  return null
}

/** Lexical verbs: "Moskau fordert …", "Kyiv rejected …". */
export const verbStance = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const fit = fittingEntry(s, i, verbEntries(s, i, context.lexicon), context.language)
  if (!fit) return null
  const { entry, clause } = fit
  if (context.language.needsSpeaker.has(entry.lemma) && !entry.reflexive && !context.speakerAt(i)) return null
  if (isAskedOf(s, i)) return null
  const signs = clauseSigns(s, i, context.language)
  if (signs.planned && !context.speakerAt(i)) return null
  if (isOpinion(s, i, signs.modality, context)) return null
  if (REPROACHES.has(signs.modality) && isPerfectInfinitive(s, i, context.language)) return null
  // What a subject wants done to itself is a matter of wanting (modal-stance.ts).
  if (signs.modality === 'want' && isPassive(s, i)) return null
  const resolves = context.language.frames.resolvingVerbs.has(entry.lemma)
  const turn = turnedAt(s, clause, entry)
  const hands = handsOver(s, i, entry, context)
  let shape: Shape = turn >= 0 ? { act: 'reject', sign: -1, strength: 3 } : hands ? HANDOVER : entry
  // "nicht grundsätzlich gegen …" stands right before the preposition, wherever a parse hangs it.
  const beforeTurn = turn >= 0 && [turn - 1, turn - 2].some((k) => context.language.negations.has(norm(s, k)))
  const idiomNegation = [...entry.words, ...entry.needs].some((word) => context.language.negations.has(word))
  if ((signs.negated || beforeTurn) && !idiomNegation) {
    const opposite = negate(shape.act, shape.sign, shape.strength)
    if (!opposite) return null
    shape = opposite
  }
  if (shape.act === 'reject' && refusesToRefuse(s, i, entry, context))
    shape = negate(shape.act, shape.sign, shape.strength) ?? shape
  // Of what somebody says it will do, harm is a threat and help a promise, whatever word announces it.
  if (!signs.negated && (shape.act === 'promise' || (shape.act === 'accept' && resolves))) {
    const deed = deedBelow(s, i, context.language)
    if (deed === 'harm' && !(shape.act === 'accept' && agreesToHandOver(s, i, context)))
      shape = { act: 'threaten', sign: shape.sign, strength: 3 }
    else if (deed === 'help' && !isPassive(s, i)) shape = { act: 'promise', sign: shape.sign, strength: 3 }
  }
  if (
    !signs.negated &&
    shape.act === 'reject' &&
    (signs.modality === 'will' || signs.modality === 'would') &&
    deedAt(s, i, context.language) === 'harm' &&
    isWarning(s, i, context.language, context.lexicon)
  )
    shape = { act: 'threaten', sign: shape.sign, strength: 3 }
  if (shape.act === 'reject' && isOnlyWith(s, i, context.language)) shape = ONLY_WITH
  // "swore they would never give in": what is ruled out for ever, whatever word vows it.
  if (shape.act === 'promise' && signs.absolute && endedBelow(s, i, context.language).negated)
    shape = { act: 'redline', sign: -1, strength: 4 }
  // "will not hesitate to help"
  const isDenied = entry.words.some((word) => context.language.negations.has(word))
  if (isDenied && shape.act === 'threaten' && deedBelow(s, i, context.language) === 'help')
    shape = { act: 'promise', sign: 1, strength: 3 }
  // "agreed in principle, but …"
  if (shape.act === 'accept' && isQualified(s, i, context.language)) shape = { act: 'hedge', sign: 0, strength: 0 }
  if (!signs.negated && GIVING.has(shape.act)) shape = weighs(s, i, context) ?? shape
  // Refusing to support something fully is a reservation.
  if (shape.act === 'reject' && clause.some((k) => context.language.whole.has(norm(s, k))))
    shape = { act: 'hedge', sign: 0, strength: 0 }
  const said = context.speakerAt(i)
  const judges = entry.words.some((word) => context.language.speakerIdioms.has(`${entry.lemma} ${word}`))
  const whose = judges ? 'speaker' : entry.holder
  const idiom = whose === 'subject' ? null : holdersOfIdiom(s, i, whose, context)
  if (whose === 'dative' && idiom?.holders.length === 0) return null
  const doer = doerAsTold(s, i, context.language)
  const own = doer >= 0 ? coordinated(s, doer, context) : holdersOfVerb(s, i, context)
  const subjects = idiom === null ? own : idiom.holders
  const bySpeaker = idiom?.bySpeaker ?? false
  let holders = subjects
  let demanded = false
  // "… he said. The land had to be recognised as lost.": he goes on.
  const speaker = said ?? (context.isCommentary ? null : context.teller)
  // "Die Ukraine müsse … akzeptieren": what somebody else must do is the speaker's demand.
  if (
    (signs.modality === 'must' || signs.modality === 'should') &&
    speaker &&
    !subjects.some((h) => h.actor === speaker.actor) &&
    idiom === null
  ) {
    const sign: Sign = signs.negated ? -1 : shape.sign === 0 ? 1 : shape.sign
    shape = { act: 'demand', sign, strength: signs.modality === 'must' ? 4 : 2 }
    holders = [speaker]
    demanded = true
  } else if (
    (signs.modality === 'could' || signs.modality === 'can') &&
    (shape.act === 'accept' || shape.act === 'offer')
  ) {
    shape = { act: 'open', sign: shape.sign, strength: 1 }
  } else if (signs.modality === 'could' && shape.act === 'promise' && shape.sign === 1)
    // "Germany might send troops" commits to nothing.
    shape = { act: 'open', sign: 1, strength: 1 }
  shape = absolute(
    withTalks(
      demanded ? shape : announced(s, i, entry, withEnding(s, shape, i, context.language), context.language),
      isTalks(s, i, context.language, entry.words),
    ),
    signs,
  )
  // "would cease its fire": the word of the lexicon is itself the end of its thing.
  if (
    shape.sign === -1 &&
    !shape.endedAt &&
    shape.act === entry.act &&
    TURNED_BY_ENDINGS.has(shape.act) &&
    isEnding(s, i, context.language)
  )
    shape = { ...shape, endedAt: i }
  const [begins, to] = spanWithThing(s, i, context.messageAt(i), context.language)
  const from = Math.min(begins, thingBefore(s, i, context.language))
  const subject = subjectOf(s, i)
  const things = clause.filter((k) => k !== subject)
  const [coreFrom, coreTo] = extent(things)
  return {
    rule: !demanded ? 'verb' : said === null ? 'verb-demanded-told' : 'verb-demanded',
    entry,
    ...shapeOf(shape),
    holders,
    bySpeaker: bySpeaker || demanded,
    at: i,
    from,
    to,
    coreFrom,
    coreTo: Math.max(coreTo, to),
    doubt: doubtOf(signs, holders),
  }
}

const isGenitive = (s: Sentence, i: number): boolean =>
  label(s, i) === 'nmod' && childWith(s, i, 'case') < 0 && s.parse.feats[i]?.case === 'gen'

const hasGenitiveArticle = (s: Sentence, i: number): boolean =>
  (s.children[i] ?? []).some((c) => label(s, c) === 'det' && s.parse.feats[c]?.case === 'gen')

/** "das Ende der Hilfe und der Ausbildung": by its article the second hangs on the end too. */
const endedWith = (s: Sentence, thing: number): number => {
  const first = head(s, thing)
  const shares = label(s, thing) === 'conj' && first >= 0 && isGenitive(s, first) && hasGenitiveArticle(s, thing)
  return shares ? head(s, first) : thing
}

/** The list of a stance verb or noun, each thing with the sign that its own words give it. */
export const withList = (s: Sentence, candidate: Candidate, context: StanceContext): readonly Candidate[] => {
  const { entry } = candidate
  return listed(s, candidate, {
    language: context.language,
    trim: (range) => trimmedExtent(s, range),
    isThing: (thing) => candidate.rule !== 'noun' || mentionAt(context.mentions, thing) === null,
    shapeFor: (thing) =>
      entry && candidate.act === entry.act && (candidate.rule === 'verb' || candidate.rule === 'noun')
        ? {
            ...shapeOf(withEndingAt(s, entry, [endedWith(s, thing)], context.language)),
            strength: candidate.strength,
          }
        : shapeOf(candidate),
  })
}
