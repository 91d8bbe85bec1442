// "verlangt mehr Geld und eine Absenkung der Arbeitszeit": what "and" joins to a thing is one of a row. A parse at times hangs
// it on the verb instead, as a second thing without a word between.
import type { Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const THINGS: ReadonlySet<string> = new Set(['obj', 'obl', 'iobj', 'xcomp'])

/** The child of `verb` above a token, -1 where it hangs elsewhere. */
const childAbove = (parse: Parse, token: number, verb: number): number => {
  let at = token
  for (let steps = 0; at >= 0 && steps < parse.heads.length; steps++) {
    if (parse.heads[at] === verb) return at
    at = parse.heads[at] ?? -1
  }
  return -1
}

/** The parse with such nouns beside the noun before. */
export const withJoinedNouns = (parse: Parse, tokens: readonly Token[]): Parse => {
  let found = parse
  for (let and = 2; and < tokens.length - 1; and++) {
    const noun = found.heads[and] ?? -1
    if (found.labels[and] !== 'cc' || noun <= and || !NAMING.has(found.tags[noun] ?? '')) continue
    const verb = found.heads[noun] ?? -1
    // Behind its verb, and with no preposition of its own: "um Raketen und um Geld" are two phrases.
    if (verb < 0 || verb >= and || !THINGS.has(found.labels[noun] ?? '')) continue
    if (
      tokens.some((_token, k) => found.heads[k] === noun && (found.labels[k] === 'case' || found.labels[k] === 'mark'))
    )
      continue
    const before = childAbove(found, and - 1, verb)
    if (before <= verb || !NAMING.has(found.tags[before] ?? '') || !THINGS.has(found.labels[before] ?? '')) continue
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    heads[noun] = before
    labels[noun] = 'conj'
    found = { ...found, heads, labels }
  }
  return found
}
