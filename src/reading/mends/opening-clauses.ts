// "Asked whether he would meet the king, Smith replied …": in English the name right before the finite verb is its subject, and
// the one before the comma belongs to the clause that opens the sentence. A parse may take the second for an apposition of the
// first, which would then say what it only was asked about.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt, hasChild, isFinite } from './walk.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
/** As what a parse hangs the true subject. */
const ASTRAY: ReadonlySet<string> = new Set(['appos', 'conj', 'obj', 'nmod', 'flat', 'parataxis'])
/** Words of the subject's name with its titles. */
const LONGEST_NAME = 6

/** The finite verb behind the one name that follows the comma, with nothing else between; -1 where it is not so. */
const verbBehind = (parse: Parse, tokens: readonly Token[], comma: number): number => {
  for (let k = comma + 2; k <= comma + 1 + LONGEST_NAME && k < tokens.length - 1; k++) {
    if (isFinite(parse, k)) return k
    if (tokens[k]?.kind !== 'word' && tokens[k]?.text !== '-') return -1
  }
  return -1
}

/** The parse with such names as subjects. */
export const withOpeningClauses = (parse: Parse, tokens: readonly Token[], { objectMayLead }: Language): Parse => {
  if (objectMayLead) return parse
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < 2 || comma >= tokens.length - 3) return parse
  const finite = verbBehind(parse, tokens, comma)
  if (finite < 0) return parse
  const above = parse.heads[finite] ?? -1
  const verb = parse.tags[finite] === 'AUX' && above > finite ? above : finite
  const isBetween = (k: number): boolean => k > comma && k < finite
  const names = parse.labels.flatMap((label, k) =>
    isBetween(k) && NAMING.has(parse.tags[k] ?? '') && !isBetween(parse.heads[k] ?? -1) ? [{ k, label }] : [],
  )
  const [name] = names
  if (names.length !== 1 || !name || !ASTRAY.has(name.label)) return parse
  const first = childrenAt(parse, verb).find((c) => c < comma && parse.labels[c] === 'nsubj') ?? -1
  // Of the clause that opens the sentence: a verb stands before it there.
  const opening = parse.tags.findLastIndex((tag, k) => k < first && tag === 'VERB')
  if (first < 0 || opening < 0 || !NAMING.has(parse.tags[first] ?? '')) return parse
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  heads[name.k] = verb
  labels[name.k] = 'nsubj'
  const hasCase = hasChild(parse, first, 'case')
  heads[first] = opening
  labels[first] = hasCase ? 'obl' : 'obj'
  return { ...parse, heads, labels }
}
