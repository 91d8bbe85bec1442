// Which statements of two codings of one text mean the same: by the words their spans share, one to one.
import type { Range, Statement } from '../../dossier/index.js'
import { bestPairs } from './assignment.js'
import type { CodedDocument } from './gold.js'

/** What pairing and measures look at. */
export type ReadStatement = Pick<
  Statement,
  'begin' | 'end' | 'speaker' | 'actor' | 'party' | 'act' | 'sign' | 'issue' | 'condition'
>

/** Spans mean the same when they share this part of the shorter one's words … */
const SHARE_OF_SHORTER = 0.6
/** … and this part of all their words. */
const SHARE_OF_BOTH = 0.2

interface OfANegotiation extends Pick<CodedDocument, 'conflict'> {
  readonly statements: readonly Pick<Statement, 'issue'>[]
}

/**
 * Issues are compared only in documents of the case. Which these are, the coding tells: negotiations in which any
 * statement was given an issue. A document without a named negotiation counts by its own statements.
 */
export const documentsOfTheCase = (gold: readonly OfANegotiation[]): ((document: OfANegotiation) => boolean) => {
  const hasIssue = ({ statements }: OfANegotiation): boolean => statements.some(({ issue }) => issue !== null)
  const conflicts = new Set(gold.filter(hasIssue).map(({ conflict }) => conflict))
  return (document) => (document.conflict === null ? hasIssue(document) : conflicts.has(document.conflict))
}

export type Pairs = readonly (readonly [gold: number, read: number])[]

/** Places in the two lists. Issues help to tell statements apart only where the text is of the case. */
export const pairUp = (
  text: string,
  gold: readonly ReadStatement[],
  read: readonly ReadStatement[],
  inCase: boolean,
): Pairs => {
  const words = wordsOf(text)
  const goldWords = gold.map((statement) => wordsInside(words, statement))
  const readWords = read.map((statement) => wordsInside(words, statement))
  const weight = gold.map((g, i) =>
    read.map((r, j) => {
      const shared = overlap(goldWords[i] as readonly number[], readWords[j] as readonly number[])
      if (shared === 0) return 0
      // Several statements may stand on the same words: then the pairing that agrees more is meant.
      return (
        shared +
        (g.sign === r.sign ? 0.3 : 0) +
        (sameSpeaker(g, r) ? 0.2 : 0) +
        (g.act === r.act ? 0.2 : 0) +
        (inCase && g.issue === r.issue ? 0.3 : 0)
      )
    }),
  )
  return bestPairs(weight).filter(([g, r]) => ((weight[g] as number[])[r] as number) > 0)
}

const wordsOf = (text: string): readonly Range[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({ begin: match.index, end: match.index + match[0].length }))

const wordsInside = (words: readonly Range[], { begin, end }: Range): readonly number[] =>
  words.flatMap((word, index) => (word.begin >= begin && word.end <= end ? [index] : []))

const overlap = (a: readonly number[], b: readonly number[]): number => {
  const inB = new Set(b)
  const common = a.filter((word) => inB.has(word)).length
  const share = common / (a.length + b.length - common || 1)
  return common / Math.min(a.length, b.length) >= SHARE_OF_SHORTER && share >= SHARE_OF_BOTH ? share : 0
}

const MARKS = /\p{M}/gu
const NO_WORD = /[^\p{L}\p{N}]+/gu
export const folded = (name: string | null): string =>
  (name ?? '').normalize('NFKD').replace(MARKS, '').toLowerCase().replace(NO_WORD, ' ').trim()

export const touches = (a: Range | null, b: Range | null): boolean =>
  a !== null && b !== null && a.begin < b.end && b.begin < a.end

export const sameParty = (g: ReadStatement, r: ReadStatement): boolean => folded(g.party) === folded(r.party)

export const sameSpeaker = (g: ReadStatement, r: ReadStatement): boolean =>
  touches(g.speaker, r.speaker) ||
  (folded(g.actor) !== '' && folded(g.actor) === folded(r.actor)) ||
  (g.party !== null && sameParty(g, r))
