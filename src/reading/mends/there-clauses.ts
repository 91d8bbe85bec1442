// "Without guarantees there would be no treaty, the minister said": a parse hangs the clause on the phrase that opens it. The
// phrase belongs to the clause.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'

const HUNG: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'conj', 'advcl'])

/** Where the phrase around a noun begins: nothing but its own words before it, up to its preposition; -1 where none opens it. */
const opening = (parse: Parse, noun: number): number => {
  for (let k = noun - 1; k >= 0 && parse.heads[k] === noun; k--) if (parse.labels[k] === 'case') return k
  return -1
}

/** The parse with such clauses above their opening phrase. */
export const withThereClauses = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (language.objectMayLead) return parse
  let found = parse
  for (let there = 2; there < tokens.length - 2; there++) {
    const verb = found.heads[there] ?? -1
    if (found.labels[there] !== 'expl' || verb < there) continue
    const noun = found.heads[verb] ?? -1
    if (noun !== there - 1 || !HUNG.has(found.labels[verb] ?? '')) continue
    const first = opening(found, noun)
    if (first < 0 || (first > 0 && tokens[first - 1]?.kind === 'word')) continue
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    heads[verb] = found.heads[noun] as number
    labels[verb] = heads[verb] < 0 ? 'root' : 'ccomp'
    heads[noun] = verb
    labels[noun] = 'obl'
    found = { ...found, heads, labels }
  }
  return found
}
