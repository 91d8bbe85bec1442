// Foreign formats (W3C Web Annotation, REFI-QDA, DNA) count Unicode code points, a dossier UTF-16 code units. They differ
// behind every character outside the basic plane, such as an emoji.

/** Code point offsets of one text as UTF-16 offsets, and back. */
export interface CodePoints {
  /** Length of the text in code points. */
  readonly length: number
  /** `null` beyond the end. */
  readonly toUnits: (codePoints: number) => number | null
  /** An offset inside a character counts from its beginning. */
  readonly fromUnits: (units: number) => number
}

const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]/g

export const codePointsOf = (text: string): CodePoints => {
  // UTF-16 offsets of the characters of two units, rising.
  const wide = [...text.matchAll(SURROGATES)].map(({ index }) => index)
  const length = text.length - wide.length
  /** How many wide characters begin before, by halving. */
  const before = (test: (index: number) => boolean): number => {
    let [low, high] = [0, wide.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (test(middle)) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    length,
    // The wide character number n (from 0) begins at code point wide[n] - n.
    toUnits: (codePoints) =>
      codePoints > length ? null : codePoints + before((n) => (wide[n] as number) - n < codePoints),
    fromUnits: (units) => units - before((n) => (wide[n] as number) < units),
  }
}
