// "Diplomaten: Ankara lehnt Waffenruhe ab": a line that begins with a source and a colon has its subject behind the colon. A parse
// of a language in which nearly anything may lead takes the source for the subject, and the name behind the colon for its apposition.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt, hasChild, isVerbal } from './walk.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const OF_SOURCE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'NUM', 'PUNCT', 'SYM', 'X'])
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])
/** Words before the last colon of such a beginning: "Kreise: ", "Muster Holding GmbH: ". */
const LONGEST = 8

/** The last colon before which stand only names and their marks; -1 where none is. */
const lastColon = (parse: Parse, tokens: readonly Token[]): number => {
  let colon = -1
  for (let i = 0; i < Math.min(tokens.length, LONGEST + 1); i++) {
    if (tokens[i]?.text === ':') colon = i
    else if (tokens[i]?.kind === 'quote' || !OF_SOURCE.has(parse.tags[i] ?? '')) break
  }
  return colon
}

/** The word whose subject is looked for: a verb, or what is said without one ("zu Gesprächen bereit"). */
const isPredicate = (parse: Parse, i: number): boolean => isVerbal(parse, i) || parse.tags[i] === 'ADJ'

/** The one noun behind the colon that a parse hung on the source; -1 where none is, or several are. */
const nameBehind = (parse: Parse, colon: number, root: number): number => {
  let name = -1
  for (let i = colon + 1; i < root; i++) {
    if ((parse.heads[i] ?? -1) > colon || parse.tags[i] === 'PUNCT') continue
    if (name >= 0 || !NAMING.has(parse.tags[i] ?? '') || hasChild(parse, i, 'case')) return -1
    name = i
  }
  return name
}

const isNamed = (parse: Parse, i: number): boolean => (parse.entities[i] ?? 'O') !== 'O'

/** The parse with the subject of such a line behind its colon. */
export const withSourceLines = (
  parse: Parse,
  tokens: readonly Token[],
  { objectMayLead, openers }: Language,
): Parse => {
  if (!objectMayLead) return parse
  const colon = lastColon(parse, tokens)
  const root = parse.heads.indexOf(-1)
  if (colon < 1 || root <= colon || !isPredicate(parse, root)) return parse
  const source = childrenAt(parse, root).find((c) => c < colon && NAMING.has(parse.tags[c] ?? ''))
  // "Erstens: …" is no source.
  if (source === undefined || openers.has(tokens[source]?.norm ?? '') || hasChild(parse, source, 'case')) return parse
  const own = childrenAt(parse, root).find((c) => c > colon && SUBJECTS.has(parse.labels[c] ?? ''))
  const name = nameBehind(parse, colon, root)
  // "Kreise: Muster billigt Fusion": where a name leads and a thing follows, the name is the subject.
  const leads = name >= 0 && (own === undefined || (own > root && isNamed(parse, name) && !isNamed(parse, own)))
  if (own === undefined && !leads) return parse
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  if (leads) {
    if (own !== undefined) labels[own] = 'obj'
    heads[name] = root
    labels[name] = 'nsubj'
  }
  labels[source] = 'dep'
  return { ...parse, heads, labels }
}
