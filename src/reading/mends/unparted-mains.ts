// "If the West sends troops we will strike them", "Whoever attacks us will regret it": English needs no comma between a clause that
// opens a sentence and its main clause, and a parse may hang either below the other at random. The second verb group, with a modal,
// is the main one.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { subjectBefore } from '../subject-before.js'
import { childrenAt, isVerbal } from './walk.js'

const isModal = (parse: Parse, i: number, { modals }: Language): boolean =>
  parse.tags[i] === 'AUX' && modals.has(parse.lemmas[i] ?? '')

const contentOf = (parse: Parse, auxiliary: number, to: number): number => {
  const above = parse.heads[auxiliary] ?? -1
  return parse.tags[auxiliary] === 'AUX' && above > auxiliary && above < to ? above : auxiliary
}

/** Whether a word opens one more clause, which the modal may belong to: "if they say that it will", "if those who will". */
const opensAnother = (parse: Parse, tokens: readonly Token[], i: number, language: Language): boolean => {
  const word = tokens[i]?.norm ?? ''
  if (language.speechVerbs.has(parse.lemmas[i] ?? '') || language.thoughtVerbs.has(parse.lemmas[i] ?? '')) return true
  return (
    language.conditionWords.that.has(word) || language.questionWords.has(word) || parse.feats[i]?.pronType === 'rel'
  )
}

interface Found {
  /** The verb of the clause that opens the sentence, and the token at which its main clause begins. */
  readonly verb: number
  readonly start: number
  readonly modal: number
}

/** The two clauses behind the word that opens the first; `null` where a comma parts them, or only one is there. */
const clausesBehind = (
  parse: Parse,
  tokens: readonly Token[],
  first: number,
  isSubject: boolean,
  language: Language,
): Found | null => {
  let verb = -1
  for (let k = first + 1; k < tokens.length; k++) {
    if (tokens[k]?.kind !== 'word' && tokens[k]?.kind !== 'number') return null
    if (verb >= 0 && isModal(parse, k, language)) {
      const own = contentOf(parse, verb, k)
      const start = isSubject ? k : Math.max(own + 1, subjectBefore(parse.tags, k))
      return isFollowed(parse, tokens, k, language) ? null : { verb: own, start, modal: k }
    }
    if (opensAnother(parse, tokens, k, language)) return null
    if (verb < 0 && isVerbal(parse, k)) {
      if (isModal(parse, k, language)) return null
      verb = k
    }
  }
  return null
}

/** "If Kyiv takes what we offer it, Moscow will stop": the main clause comes only behind the comma. */
const isFollowed = (parse: Parse, tokens: readonly Token[], modal: number, language: Language): boolean => {
  const comma = tokens.findIndex(({ text }, k) => k > modal && text === ',')
  return comma > 0 && parse.tags.some((_, k) => k > comma && isModal(parse, k, language))
}

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'expl'])

/** Both clauses in their order: what stands before the main one hangs on its own verb, and that on the main verb. */
const parted = (parse: Parse, first: number, { verb, start, modal }: Found, isSubject: boolean): Parse => {
  const above = parse.heads[modal] ?? -1
  const main = above > modal ? above : modal
  const isBefore = (k: number): boolean => k >= first && k < start
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  // What the two hang on together: the first word above the main verb that is none of the opening clause.
  let outer = main
  let label = labels[main] ?? 'root'
  for (let steps = 0; steps < heads.length; steps++) {
    label = labels[outer] ?? 'root'
    outer = heads[outer] ?? -1
    if (!isBefore(outer)) break
  }
  heads[main] = outer
  // "Whoever attacks us will regret it, he said": the whole was taken for who said it.
  labels[main] = SUBJECTS.has(label) ? 'ccomp' : label
  for (let k = first; k < start; k++)
    if (k !== verb && !isBefore(heads[k] ?? -1)) {
      heads[k] = verb
      if (labels[k] === 'root') labels[k] = 'dep'
    }
  heads[verb] = main
  labels[verb] = isSubject ? 'csubj' : 'advcl'
  for (let k = start; k < heads.length; k++) if (k !== main && isBefore(heads[k] ?? -1)) heads[k] = main
  if (!isSubject && start < modal) {
    const subject = childrenAt({ ...parse, heads }, main).find((k) => k >= start && k < modal)
    const last = modal - 1
    if (subject === undefined || !SUBJECTS.has(labels[subject] ?? '')) {
      heads[last] = main
      labels[last] = 'nsubj'
      for (let k = start; k < last; k++) if (heads[k] !== last) heads[k] = last
    }
  }
  return { ...parse, heads, labels }
}

/** The parse with such clauses in their order. */
export const withUnpartedMains = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  const { verbFirst } = language.conditionWords
  if (verbFirst) return parse
  let first = 0
  while (tokens[first]?.kind === 'quote') first++
  const opens = language.conditionMarkers.some(
    ({ takes, words }) => takes === 'clause' && words.length === 1 && words[0] === tokens[first]?.norm,
  )
  if (!opens) return parse
  const isSubject = parse.tags[first] === 'PRON'
  if (!isSubject && parse.tags[first] !== 'SCONJ') return parse
  const found = clausesBehind(parse, tokens, first, isSubject, language)
  return found === null ? parse : parted(parse, first, found, isSubject)
}
