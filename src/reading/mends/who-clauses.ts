// "She met Peter Smith, who told the mayor that …": a clause about whoever stands right before the comma. A parse may hang it on
// the verb before as if it went on with the sentence; then nobody knows who speaks or acts in it.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'

const LOOSE: ReadonlySet<string> = new Set(['conj', 'advcl', 'ccomp', 'parataxis', 'obl'])
const PARTS_OF_NAMES: ReadonlySet<string> = new Set(['flat', 'flat:name', 'compound', 'goeswith'])

const isNoun = (parse: Parse, i: number): boolean => parse.tags[i] === 'NOUN' || parse.tags[i] === 'PROPN'

/** The top of the name or noun that ends right before `end`, -1 where none does. */
const nameBefore = (parse: Parse, end: number): number => {
  let at = end - 1
  if (!isNoun(parse, at)) return -1
  for (let above = parse.heads[at] ?? -1; PARTS_OF_NAMES.has(parse.labels[at] ?? ''); above = parse.heads[at] ?? -1) {
    if (above < 0 || above >= end) return -1
    at = above
  }
  return isNoun(parse, at) ? at : -1
}

/** The parse with such clauses hung on the name. */
export const withWhoClauses = (parse: Parse, tokens: readonly Token[], { personRelatives }: Language): Parse => {
  let heads: Int16Array | null = null
  let labels: string[] | null = null
  for (let who = 2; who < tokens.length; who++) {
    if (!personRelatives.has(tokens[who]?.norm ?? '') || tokens[who - 1]?.text !== ',') continue
    const verb = parse.heads[who] ?? -1
    if (verb < who || !(parse.labels[who] ?? '').startsWith('nsubj') || !LOOSE.has(parse.labels[verb] ?? '')) continue
    const name = nameBefore(parse, who - 1)
    if (name < 0) continue
    heads ??= Int16Array.from(parse.heads)
    labels ??= [...parse.labels]
    heads[verb] = name
    labels[verb] = 'acl:relcl'
  }
  return heads === null || labels === null ? parse : { ...parse, heads, labels }
}
