// What becomes of the act and sign of a stance word: talks, endings, absolute negation.
import type { Act, Sign, Strength } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import type { Holder } from '../holders.js'
import { perWord } from '../per-word.js'
import { childWith, head, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import type { Candidate } from './candidate.js'
import { type ClauseSigns, isNoThing } from './clause.js'

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

/** Whether the thing of a stance is talks: the head of a complement, or what hangs right below it ("die Wiederaufnahme von Verhandlungen"). */
export const isTalks = (s: Sentence, at: number, language: Language): boolean =>
  // "bereit zu Gesprächen", hung the wrong way round.
  (label(s, at) === 'advmod' && tag(s, head(s, at)) === 'NOUN' && isTalksWord(norm(s, head(s, at)), language)) ||
  (s.children[at] ?? []).some(
    (c) =>
      THING.has(label(s, c)) &&
      (isTalksWord(norm(s, c), language) ||
        (s.children[c] ?? []).some(
          (k) =>
            ['nmod', 'obj', 'xcomp', 'obl', 'obl:arg', 'conj'].includes(label(s, k)) &&
            (tag(s, c) !== 'VERB' || label(s, k) !== 'nsubj') &&
            isTalksWord(norm(s, k), language),
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

const TURNED_BY_ENDINGS: ReadonlySet<string> = new Set(['demand', 'propose', 'offer', 'promise', 'threaten'])

/** "demand an end to X" is against X: the verb or noun right below the stance word turns the sign. */
export const withEnding = (s: Sentence, shape: Shape, at: number, language: Language): Shape => {
  return withEndingAt(
    s,
    shape,
    (s.children[at] ?? []).filter((c) => ENDED.has(label(s, c)) && c > at - 12),
    language,
  )
}

/** The same for chosen things. */
export const withEndingAt = (s: Sentence, shape: Shape, things: readonly number[], language: Language): Shape => {
  if (shape.sign !== 1 || !TURNED_BY_ENDINGS.has(shape.act)) return shape
  const ending = things.find((c) => isEnding(s, c, language))
  const negated = things.some(
    (c) =>
      (tag(s, c) === 'VERB' || tag(s, c) === 'AUX') &&
      (s.children[c] ?? []).some(
        (k) => (language.negations.has(norm(s, k)) && label(s, k) === 'advmod') || isNoThing(s, k, language),
      ),
  )
  if ((ending !== undefined) === negated) return shape
  return { ...shape, sign: -1, endedAt: negated ? null : (ending ?? null) }
}

const ENDED = new Set(['obj', 'ccomp', 'xcomp', 'obl', 'obl:arg', 'nmod', 'acl', 'advcl', 'nsubj:pass'])

const endsInEnding = perWord((language: Language, word): boolean =>
  [...language.endings].some((ending) => ending.length > 4 && word.endsWith(ending)),
)

/** "Ende", "einstellen", "Truppenabzug", "give up". */
export const isEnding = (s: Sentence, i: number, language: Language): boolean => {
  const particle = childWith(s, i, 'compound:prt')
  const word = lemma(s, i).toLowerCase()
  if (particle >= 0 && language.endings.has(`${word} ${norm(s, particle)}`)) return true
  if (language.endings.has(word)) return true
  return tag(s, i) === 'NOUN' && endsInEnding(language)(word)
}

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
