// The few questions about a parse that mends ask, before there is a sentence to ask (../sentence.ts).
import type { Parse } from '../../language/index.js'
import { childrenOf } from '../sentence.js'
import { isTree } from '../tree.js'

/** Children of every word, once for every parse: a mend gives a new one and never changes one that others have seen. */
const known = new WeakMap<Parse['heads'], readonly (readonly number[])[]>()
const NONE: readonly number[] = []

/** What hangs on a word, in text order; nothing on -1. */
export const childrenAt = ({ heads }: Parse, at: number): readonly number[] => {
  let children = known.get(heads)
  if (children === undefined) known.set(heads, (children = childrenOf(heads, heads.length)))
  return children[at] ?? NONE
}

/** The first of them with one of the labels, -1 where none has. */
export const childAmong = (parse: Parse, at: number, labels: ReadonlySet<string>): number =>
  childrenAt(parse, at).find((c) => labels.has(parse.labels[c] ?? '')) ?? -1

export const hasChild = (parse: Parse, at: number, label: string): boolean =>
  childrenAt(parse, at).some((c) => parse.labels[c] === label)

export const isVerbal = (parse: Parse, i: number): boolean => parse.tags[i] === 'VERB' || parse.tags[i] === 'AUX'

export const isFinite = (parse: Parse, i: number): boolean => isVerbal(parse, i) && parse.feats[i]?.verbForm === 'fin'

/** The word itself or the next above it that is a verb; -1 where none is. */
export const verbFrom = (parse: Parse, i: number): number => {
  let at = i
  for (let steps = 0; at >= 0 && steps < parse.heads.length && parse.tags[at] !== 'VERB'; steps++)
    at = parse.heads[at] ?? -1
  return at
}

/** The next verb above a word. */
export const verbAbove = (parse: Parse, i: number): number => verbFrom(parse, parse.heads[i] ?? -1)

/**
 * The same parse, made here like every other: copies made in many places differ for the engine, and rules that ask for a
 * tag or a label would have to look up anew where each of them keeps it.
 */
export const ofOneShape = ({ heads, tags, feats, lemmas, labels, entities }: Parse): Parse => ({
  heads,
  tags,
  feats,
  lemmas,
  labels,
  entities,
})

/** The better parse, unless it would tie words into a ring. */
export const ifTree = (parse: Parse, better: Parse): Parse =>
  better === parse || (better.heads !== parse.heads && !isTree(better.heads)) ? parse : ofOneShape(better)
