// "Called the decision to delay the loan a mistake": behind the thing stands what it is called. A parse hangs that on the
// infinitive or on the last noun of the thing, so that nobody calls it anything.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt } from './walk.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const BELOW: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'nmod', 'obj', 'obl', 'xcomp', 'advcl', 'ccomp'])
/** Words between the verb and what the thing is called. */
const LONGEST = 16

const isUnder = (parse: Parse, token: number, top: number): boolean => {
  let at = token
  for (let steps = 0; at >= 0 && at !== top && steps < LONGEST; steps++) {
    if (!BELOW.has(parse.labels[at] ?? '')) return false
    at = parse.heads[at] ?? -1
  }
  return at === top
}

/** The noun that an indefinite article or a quotation mark opens right behind a noun; -1 where none does. */
const nameAt = (parse: Parse, tokens: readonly Token[], i: number, { described }: Language): number => {
  const opens = tokens[i]?.kind === 'quote' || (parse.tags[i] === 'DET' && described.anyone.has(tokens[i]?.norm ?? ''))
  if (!opens || !NAMING.has(parse.tags[i - 1] ?? '')) return -1
  let at = i + 1
  while (parse.tags[at] === 'ADJ' || parse.tags[at] === 'DET' || parse.tags[at] === 'ADV') at++
  while (NAMING.has(parse.tags[at] ?? '') && NAMING.has(parse.tags[at + 1] ?? '')) at++
  return NAMING.has(parse.tags[at] ?? '') ? at : -1
}

/** The parse with such names below the verb. */
export const withNamedThings = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (language.objectMayLead) return parse
  let found = parse
  for (let verb = 0; verb < tokens.length - 3; verb++) {
    if (found.tags[verb] !== 'VERB' || !language.judgingVerbs.has(found.lemmas[verb] ?? '')) continue
    const object = childrenAt(found, verb).find((c) => c > verb && found.labels[c] === 'obj') ?? -1
    if (object < 0) continue
    for (let i = object + 2; i < Math.min(tokens.length, object + LONGEST) && tokens[i]?.text !== ','; i++) {
      const name = nameAt(found, tokens, i, language)
      if (name < 0 || !isUnder(found, found.heads[name] ?? -1, object)) continue
      const heads = Int16Array.from(found.heads)
      const labels = [...found.labels]
      // What a quotation mark parts from the noun before is a thing of its own.
      for (let k = object + 1; k < i; k++) {
        if (heads[k] !== name) continue
        heads[k] = k === i - 1 ? (found.heads[name] ?? object) : i - 1
        if (k === i - 1) labels[k] = 'obj'
      }
      heads[name] = verb
      labels[name] = 'xcomp'
      found = { ...found, heads, labels }
      break
    }
  }
  return found
}
