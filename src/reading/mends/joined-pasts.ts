// "He was ready to meet them but ruled out going there": in English a past tense and a participle are often one form, and a
// parse takes the second verb of a row for a participle that hangs on whatever verb stands nearest. A participle without an
// auxiliary takes no object, so one that has any is a past tense, and shares the subject of the finite verb before it.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt } from './walk.js'

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'ccomp', 'xcomp', 'iobj'])
const AUXILIARIES: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop'])
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj'])

const BEGINS_OBJECT: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'NUM'])

/** "ruled out a visit", "ruled out going": what stands right behind the particle of the verb is its object, whatever a parse calls it. */
const hasObject = (parse: Parse, i: number, children: readonly number[]): boolean =>
  children.some(
    (c) =>
      c > i &&
      (OBJECTS.has(parse.labels[c] ?? '') ||
        (parse.labels[c] === 'compound:prt' &&
          (parse.feats[c + 1]?.verbForm === 'ger' || BEGINS_OBJECT.has(parse.tags[c + 1] ?? '')))),
  )

/** A participle behind "and" or "but" with an object of its own, without auxiliary and subject. */
const isJoinedPast = (parse: Parse, i: number): boolean => {
  const feats = parse.feats[i]
  if (parse.tags[i] !== 'VERB' || feats?.verbForm !== 'part' || feats.tense !== 'past') return false
  let before = i - 1
  while (before > 0 && parse.tags[before] === 'ADV') before--
  if (parse.tags[before] !== 'CCONJ') return false
  const children = childrenAt(parse, i)
  const isBare = !children.some((c) => AUXILIARIES.has(parse.labels[c] ?? '') || SUBJECTS.has(parse.labels[c] ?? ''))
  return isBare && hasObject(parse, i, children)
}

/** Whether the clause of a word is finite by itself or an auxiliary, in the past; a perfect goes on with participles. */
const tellsOfPast = (parse: Parse, i: number): boolean => {
  const isPast = (k: number): boolean => parse.feats[k]?.verbForm === 'fin' && parse.feats[k]?.tense === 'past'
  const own = childrenAt(parse, i).filter((c) => AUXILIARIES.has(parse.labels[c] ?? ''))
  if (parse.tags[i] === 'VERB') return own.length === 0 && isPast(i)
  return own.some((c) => parse.labels[c] === 'cop' && isPast(c))
}

/** The verb or predicate it goes on from: the next above it that stands before it and tells of the past, -1 where there is none. */
const firstOf = (parse: Parse, i: number): number => {
  for (
    let at = parse.heads[i] ?? -1, steps = 0;
    at >= 0 && steps < parse.heads.length;
    at = parse.heads[at] ?? -1, steps++
  ) {
    if (at < i && tellsOfPast(parse, at)) return at
    const auxiliaries = childrenAt(parse, at).filter((c) => AUXILIARIES.has(parse.labels[c] ?? ''))
    if (auxiliaries.length > 0) return -1
  }
  return -1
}

/** The parse with such verbs finite, beside the verb they go on from. */
export const withJoinedPasts = (parse: Parse, tokens: readonly Token[], { objectMayLead }: Language): Parse => {
  if (objectMayLead) return parse
  let found = parse
  for (let i = 2; i < tokens.length; i++) {
    if (!isJoinedPast(found, i)) continue
    const first = firstOf(found, i)
    if (first < 0) continue
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    const feats = [...found.feats]
    heads[i] = first
    labels[i] = 'conj'
    feats[i] = { ...feats[i], verbForm: 'fin', mood: 'ind', tense: 'past' }
    found = { ...found, heads, labels, feats }
  }
  return found
}
