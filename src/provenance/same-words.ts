import { jaccard, SAME_WORDS, type WordPairs } from './word-pairs.js'

interface Entry {
  readonly index: number
  readonly pairs: Int32Array
}

/**
 * Calls `join(a, b)` for indices of quotes with nearly the same words, enough often to connect each cluster.
 * Only quotes that share a pair among their first fifth are compared (prefix filter of set-similarity joins): two lists
 * in one order that overlap by four fifths cannot differ in all of those. Keeps 60,000 quotes far from 60,000².
 */
export const joinSameWords = (
  quotes: readonly WordPairs[],
  together: (a: number, b: number) => boolean,
  join: (a: number, b: number) => void,
): void => {
  const byText = new Map<string, number>()
  const byPair = new Map<number, Entry[]>()
  for (const [index, { folded, pairs }] of quotes.entries()) {
    if (pairs.length === 0) continue
    const twin = byText.get(folded)
    if (twin !== undefined) {
      join(twin, index)
      continue
    }
    byText.set(folded, index)
    const entry: Entry = { index, pairs }
    const prefix = pairs.length - Math.ceil(SAME_WORDS * pairs.length) + 1
    for (let i = 0; i < prefix; i++) {
      const pair = pairs[i] as number
      const others = byPair.get(pair)
      if (!others) {
        byPair.set(pair, [entry])
        continue
      }
      for (const other of others) {
        if (together(other.index, index)) continue
        const [short, long] =
          other.pairs.length < pairs.length ? [other.pairs.length, pairs.length] : [pairs.length, other.pairs.length]
        if (short >= SAME_WORDS * long && jaccard(other.pairs, pairs) >= SAME_WORDS) join(other.index, index)
      }
      others.push(entry)
    }
  }
}
