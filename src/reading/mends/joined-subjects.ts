// "The French government and Germany demanded …": two side by side are one subject, where a parse gives the verb two.
import type { Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
/** What may stand between "and" and the noun. */
const INNER: ReadonlySet<string> = new Set(['DET', 'ADJ', 'PRON', 'NUM', 'NOUN', 'PROPN'])

/** The "and" right behind the first with nothing but the second's own words after it; -1 where none is. */
const joinedBy = (parse: Parse, first: number, second: number): number => {
  let at = first + 1
  while (at < second && (parse.labels[at] === 'flat' || parse.labels[at] === 'flat:name') && parse.heads[at] === first)
    at++
  if (parse.tags[at] !== 'CCONJ') return -1
  for (let k = at + 1; k < second; k++) if (parse.heads[k] !== second || !INNER.has(parse.tags[k] ?? '')) return -1
  return at
}

/** The parse with such subjects joined. */
export const withJoinedSubjects = (parse: Parse, tokens: readonly Token[]): Parse => {
  let heads: Int16Array | null = null
  let labels: string[] | null = null
  let before = -1
  for (let i = 0; i < tokens.length; i++) {
    if (parse.labels[i] !== 'nsubj' || !NAMING.has(parse.tags[i] ?? '')) continue
    const first = before
    before = i
    if (first < 0 || parse.heads[first] !== parse.heads[i] || (parse.heads[i] ?? -1) < i) continue
    const and = joinedBy(parse, first, i)
    if (and < 0) continue
    heads ??= Int16Array.from(parse.heads)
    labels ??= [...parse.labels]
    heads[i] = first
    labels[i] = 'conj'
    heads[and] = i
    labels[and] = 'cc'
    before = first
  }
  return heads === null || labels === null ? parse : { ...parse, heads, labels }
}
