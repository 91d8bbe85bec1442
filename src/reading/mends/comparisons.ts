// "Anders als Warschau ist Berlin bereit": whom somebody is compared with holds nothing. A parse may take him for the subject,
// for he stands first.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt } from './walk.js'

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
/** Articles and titles between the word of comparing and the name. */
const BETWEEN = 4

/** The noun behind "als" at `i`, -1 where a clause or nothing of the kind follows. */
const comparedAt = (parse: Parse, tokens: readonly Token[], i: number): number => {
  for (let k = i + 1; k <= Math.min(i + BETWEEN, tokens.length - 1); k++) {
    if (tokens[k]?.kind !== 'word') return -1
    if (NAMING.has(parse.tags[k] ?? '') && SUBJECTS.has(parse.labels[k] ?? '')) return k
  }
  return -1
}

/** The parse with those compared beside the verb instead of before it. */
export const withComparisons = (parse: Parse, tokens: readonly Token[], { frames }: Language): Parse => {
  if (frames.comparing.size === 0) return parse
  let labels: string[] | null = null
  let heads: Int16Array | null = null
  for (let i = 1; i < tokens.length - 2; i++) {
    if (!frames.comparedBy.has(tokens[i]?.norm ?? '') || !frames.comparing.has(tokens[i - 1]?.norm ?? '')) continue
    const noun = comparedAt(parse, tokens, i)
    if (noun < 0) continue
    // Without another subject it may be the subject of a clause: "anders als Merz sagte".
    const verb = parse.heads[noun] ?? -1
    const others = childrenAt(parse, verb).some((c) => c !== noun && SUBJECTS.has(parse.labels[c] ?? ''))
    if (!others) continue
    labels ??= [...parse.labels]
    heads ??= Int16Array.from(parse.heads)
    labels[noun] = 'obl'
    heads[i] = noun
    labels[i] = 'case'
  }
  return labels === null || heads === null ? parse : { ...parse, labels, heads }
}
