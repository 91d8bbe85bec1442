// "Lawmakers have so far refused …": with adverbs between auxiliary and participle a parse often takes the auxiliary for the
// verb of the sentence and the participle for its complement. The participle heads the clause.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'

/** Most words between auxiliary and participle: "have up to and until now refused". */
const BETWEEN = 5

const IN_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'])

/**
 * Whether nothing but adverbs and short phrases stands between ("had for the first time refused", "had at least said"): no
 * object ("has the engine repaired").
 */
const onlyAdverbs = (parse: Parse, tokens: readonly Token[], from: number, to: number): boolean => {
  if (to === from) return false
  let inPhrase = false
  for (let k = from; k < to; k++) {
    const tag = parse.tags[k] ?? ''
    if (tokens[k]?.kind !== 'word') return false
    if (tag === 'ADP') inPhrase = true
    else if (tag !== 'ADV' && !(inPhrase && IN_PHRASE.has(tag))) return false
  }
  return true
}

/** "refused" may have been taken for a past tense. */
const isPastParticiple = (parse: Parse, i: number): boolean =>
  parse.tags[i] === 'VERB' && parse.feats[i]?.tense === 'past'

/** The participle of a perfect whose auxiliary at `i` was taken for a full verb, -1 where there is none. */
const participleOf = (parse: Parse, tokens: readonly Token[], i: number, { idle }: Language): number => {
  if (parse.tags[i] !== 'VERB' || !idle.perfect.has(parse.lemmas[i] ?? '') || parse.feats[i]?.verbForm !== 'fin')
    return -1
  for (let k = i + 2; k <= Math.min(i + 1 + BETWEEN, tokens.length - 1); k++)
    if (isPastParticiple(parse, k)) return onlyAdverbs(parse, tokens, i + 1, k) ? k : -1
  return -1
}

/** The parse with such participles at the head of their clause. */
export const withSplitPerfects = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (language.objectMayLead) return parse
  let found = parse
  for (let i = 0; i < tokens.length - 2; i++) {
    const verb = participleOf(found, tokens, i, language)
    if (verb < 0) continue
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    const tags = [...found.tags]
    const feats = [...found.feats]
    feats[verb] = { ...feats[verb], verbForm: 'part', tense: 'past' }
    // "have up to now rejected the plan": taken for a preposition of its own object.
    const object = labels[verb] === 'case' ? (heads[verb] as number) : -1
    for (let k = 0; k < heads.length; k++) if (heads[k] === i && k !== verb) heads[k] = verb
    // "have" may hang on it already, though it was taken for a full verb.
    if (found.heads[i] !== verb) {
      heads[verb] = found.heads[i] as number
      labels[verb] = found.labels[i] as string
    }
    heads[i] = verb
    labels[i] = 'aux'
    tags[i] = 'AUX'
    if (object >= 0) {
      heads[object] = verb
      labels[object] = 'obj'
    }
    for (let k = i + 1; k < verb; k++)
      if (labels[k] === 'compound:prt' || (heads[k] as number) > verb) {
        heads[k] = verb
        labels[k] = 'advmod'
      }
    found = { ...found, heads, labels, tags, feats }
  }
  return found
}
