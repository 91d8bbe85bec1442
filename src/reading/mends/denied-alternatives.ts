// "We need a ceasefire, not a pause": behind a comma what is denied is beside the thing that is wanted. A parse may hang it on
// the verb, which then seems denied itself.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const THINGS: ReadonlySet<string> = new Set(['obj', 'obl', 'nsubj:pass'])
/** As what a parse hangs the denied. */
const ASTRAY: ReadonlySet<string> = new Set(['obj', 'obl', 'appos', 'parataxis', 'advcl', 'ccomp', 'dep', 'nmod'])
/** Words between the denial and its noun. */
const BETWEEN = 3

/** The noun that the negation at `at` denies: right behind it, with nothing but words of its own between; -1 where none is. */
const deniedBy = (parse: Parse, at: number): number => {
  for (let k = at + 1; k <= at + 1 + BETWEEN && k < parse.heads.length; k++) {
    if (NAMING.has(parse.tags[k] ?? '') && parse.labels[k] !== 'compound') return k
    if (!['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(parse.tags[k] ?? '')) return -1
  }
  return -1
}

/** The thing before the comma that hangs on the same verb, -1 where none does. */
const thingBefore = (parse: Parse, verb: number, comma: number): number => {
  for (let k = comma - 1; k > verb; k--)
    if (parse.heads[k] === verb && THINGS.has(parse.labels[k] ?? '') && NAMING.has(parse.tags[k] ?? '')) return k
  return -1
}

/** The parse with the denied beside what is wanted. */
export const withDeniedAlternatives = (parse: Parse, tokens: readonly Token[], { negations }: Language): Parse => {
  let heads: Int16Array | null = null
  let labels: string[] | null = null
  for (let comma = 3; comma < tokens.length - 2; comma++) {
    const at = comma + 1
    if (tokens[comma]?.text !== ',' || !negations.has(tokens[at]?.norm ?? '')) continue
    const noun = deniedBy(parse, at)
    const verb = parse.heads[noun] ?? -1
    if (noun < 0 || verb < 0 || verb > comma || !ASTRAY.has(parse.labels[noun] ?? '')) continue
    const thing = parse.tags[verb] === 'VERB' ? thingBefore(parse, verb, comma) : -1
    if (thing < 0) continue
    heads ??= Int16Array.from(parse.heads)
    labels ??= [...parse.labels]
    heads[noun] = thing
    labels[noun] = 'conj'
    heads[at] = noun
  }
  return heads === null || labels === null ? parse : { ...parse, heads, labels }
}
