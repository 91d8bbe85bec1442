/** Longest run of words analysed at once; Int16 heads and the parser's tables stay small and costs linear. */
export const LONGEST = 300

const BREAKS = new Set(['.', '!', '?', ';', ':', ',', '–', '—'])

/** Sizes of the pieces of a sentence: one if it is not too long, else cut behind a mark in the last third. */
export const cutLong = (words: readonly string[]): readonly number[] => {
  if (words.length <= LONGEST) return words.length === 0 ? [] : [words.length]
  const sizes: number[] = []
  let at = 0
  while (words.length - at > LONGEST) {
    let size = LONGEST
    while (size > (LONGEST * 2) / 3 && !BREAKS.has(words[at + size - 1]!)) size--
    if (!BREAKS.has(words[at + size - 1]!)) size = LONGEST
    sizes.push(size)
    at += size
  }
  sizes.push(words.length - at)
  return sizes
}
