// What becomes of the act and sign of a stance word: talks, endings, absolute negation.
import type { Act, Sign, Strength } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import type { Holder } from '../holders.js'
import { childWith, clauseOf, hasRow, head, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import type { Candidate } from './candidate.js'
import { type ClauseSigns, isNoThing } from './clause.js'
import { type Ended, endedBelow, endedIn, thingsOf } from './endings.js'
import { takesItsNoun } from './lookup.js'

export interface Shape {
  readonly act: Act
  readonly sign: Sign
  readonly strength: Strength
  /** The word that ended the thing and so turned the sign. */
  readonly endedAt?: number | null
}

const isTalksWord = (word: string, language: Language): boolean =>
  language.talks.some((start) => word.startsWith(start) || (start.length > 6 && word.includes(start)))

const THING = new Set(['obj', 'iobj', 'obl', 'obl:arg', 'ccomp', 'xcomp', 'nmod', 'acl', 'conj', 'nsubj:pass'])

const BELOW = new Set(['nmod', 'obj', 'xcomp', 'obl', 'obl:arg', 'conj'])

/**
 * Whether the thing of a stance is talks: the head of a complement, or what hangs right below it ("die Wiederaufnahme von
 * Verhandlungen"); no word of the idiom itself ("brachte Zölle ins Gespräch").
 */
export const isTalks = (s: Sentence, at: number, language: Language, idiom: readonly string[] = []): boolean =>
  // "the summit that France wants to host"
  (takesItsNoun(s, at, language) && isTalksWord(norm(s, head(s, at)), language)) ||
  // "bereit zu Gesprächen", hung the wrong way round.
  (label(s, at) === 'advmod' && tag(s, head(s, at)) === 'NOUN' && isTalksWord(norm(s, head(s, at)), language)) ||
  // "zeigte sich zu Gesprächen bereit", hung on the verb.
  (tag(s, at) === 'ADJ' &&
    tag(s, at - 1) === 'NOUN' &&
    childWith(s, at - 1, 'case') >= 0 &&
    head(s, at - 1) === head(s, at) &&
    isTalksWord(norm(s, at - 1), language)) ||
  (s.children[at] ?? []).some(
    (c) =>
      THING.has(label(s, c)) &&
      !(tag(s, c) === 'NOUN' && idiom.includes(norm(s, c))) &&
      (isTalksWord(norm(s, c), language) ||
        (s.children[c] ?? []).some(
          (k) =>
            BELOW.has(label(s, k)) &&
            (isTalksWord(norm(s, k), language) ||
              // "offered to host a new round of talks"
              (tag(s, c) === 'VERB' &&
                label(s, k) === 'obj' &&
                (s.children[k] ?? []).some((n) => label(s, n) === 'nmod' && isTalksWord(norm(s, n), language)))),
        )),
  )

/** Asking, offering, accepting talks is one act; refusing them another. */
export const withTalks = (shape: Shape, talks: boolean): Shape => {
  if (!talks) return shape
  if (['demand', 'propose', 'offer', 'open'].includes(shape.act) && shape.sign === 1)
    return { ...shape, act: 'call_talks' }
  if (shape.act === 'reject' && shape.sign === -1) return { ...shape, act: 'refuse_talks' }
  return shape
}

/** Acts that want something of their thing, and so are against it where it is to end. */
export const TURNED_BY_ENDINGS: ReadonlySet<string> = new Set(['demand', 'propose', 'offer', 'promise', 'threaten'])

/** "demand an end to X" is against X: what ends the thing turns the sign, and what denies that turns it back. */
const turned = (shape: Shape, find: () => Ended): Shape => {
  if (shape.sign !== 1 || !TURNED_BY_ENDINGS.has(shape.act)) return shape
  const { at, negated } = find()
  if ((at !== null) === negated) return shape
  return { ...shape, sign: -1, endedAt: negated ? null : at }
}

export const withEnding = (s: Sentence, shape: Shape, at: number, language: Language): Shape =>
  shape.act === 'accept' && shape.sign === 1 && agreesNotTo(s, at, language)
    ? { ...shape, sign: -1 }
    : turned(shape, () => endedBelow(s, at, language))

/** "agreed not to attack": what is agreed is that it will not be. */
const agreesNotTo = (s: Sentence, at: number, language: Language): boolean => {
  const clauses = thingsOf(s, at, language).filter((c) => c > at && ['xcomp', 'ccomp', 'advcl'].includes(label(s, c)))
  const ended = endedIn(s, clauses, language)
  return ended.negated && ended.at === null
}

/** The same for chosen things. */
export const withEndingAt = (s: Sentence, shape: Shape, things: readonly number[], language: Language): Shape =>
  turned(shape, () => endedIn(s, things, language))

/** What a clause says that no word of the lexicon shapes: that something be, or that it be not. */
export const FAVOURED = { act: 'propose', sign: 1, strength: 2 } as const
export const REFUSED = { act: 'reject', sign: -1, strength: 3 } as const

export const ONLY_WITH = { act: 'redline', sign: 1, strength: 4 } as const

/** "There will be no peace without guarantees": what everything else hangs on is wanted absolutely. */
export const isOnlyWith = (s: Sentence, i: number, language: Language): boolean =>
  tag(s, i) !== 'NOUN' &&
  (language.existence.has(lemma(s, i)) || hasNoSubject(s, i, language)) &&
  clauseOf(s, i).some((k) => label(s, k) === 'case' && language.lacking.has(norm(s, k)))

/** "Nothing leaves my desk without …", "no deal would last without …": as if it said that there is none. */
const hasNoSubject = (s: Sentence, i: number, language: Language): boolean => {
  const subject = childWith(s, i, 'nsubj', 'nsubj:pass')
  return subject >= 0 && (language.negations.has(norm(s, subject)) || isNoThing(s, subject, language))
}

/** "in principle, but": neither yes nor no. */
export const isQualified = (s: Sentence, i: number, { frames }: Language): boolean =>
  frames.inPrinciple.some((row) => {
    const at = hasRow(s, row)
    return (
      at >= 0 && Math.abs(at - i) < 8 && s.tokens.some((token, k) => k > at && k > i && frames.butWords.has(token.norm))
    )
  })

export const absolute = (shape: Shape, signs: ClauseSigns): Shape =>
  signs.absolute && (shape.act === 'reject' || shape.act === 'demand' || shape.act === 'refuse_talks')
    ? shape.act === 'demand'
      ? { ...shape, strength: 4 }
      : { act: 'redline', sign: shape.sign, strength: 4 }
    : shape

export const doubtOf = (signs: ClauseSigns, holders: readonly Holder[]): Candidate['doubt'] =>
  signs.question ? 'question' : signs.conditional ? 'hypothetical' : holders.length === 0 ? 'no-holder' : null

export const shapeOf = (shape: Shape): Pick<Candidate, 'act' | 'sign' | 'strength' | 'endedAt'> => ({
  act: shape.act,
  sign: shape.sign,
  strength: shape.strength,
  endedAt: shape.endedAt ?? null,
})
