// Stretches of a text that was cut into words once: its language, that of every paragraph, and every sentence ask for theirs.
import { type Token, tokenize } from '../text/index.js'

/** The first token that begins at or behind the offset. */
const firstFrom = (tokens: readonly Token[], at: number): number => {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).begin < at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * What `tokenize` finds in any stretch of the text, with offsets in the text. Words do not hang on the words around them,
 * so the same tokens serve all; only a stretch that ends inside of one ("gesagt.Die") is cut anew.
 */
export const stretchesOf = (text: string): ((begin: number, end: number) => readonly Token[]) => {
  const tokens = tokenize(text)
  return (begin, end) => {
    const from = firstFrom(tokens, begin)
    const to = firstFrom(tokens, end)
    const cut = (tokens[from - 1]?.end ?? 0) > begin || (tokens[to - 1]?.end ?? 0) > end
    return cut ? tokenize(text.slice(begin, end), begin) : tokens.slice(from, to)
  }
}
