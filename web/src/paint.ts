// A text and ranges that may overlap → pieces in order, each with all that covers it. The pieces joined are the text.

export interface Piece<T> {
  readonly begin: number
  readonly end: number
  readonly text: string
  readonly covers: readonly T[]
}

interface Covering {
  readonly begin: number
  readonly end: number
}

/** Ranges outside of the text are cut off; empty ones cover nothing. */
export const paint = <T extends Covering>(text: string, coverings: readonly T[], from = 0): readonly Piece<T>[] => {
  const to = from + text.length
  const here = coverings.filter((one) => one.begin < one.end && one.begin < to && one.end > from)
  const borders = new Set([from, to])
  for (const one of here) borders.add(Math.max(one.begin, from)).add(Math.min(one.end, to))
  const rising = [...borders].sort((a, b) => a - b)
  return rising.slice(0, -1).map((begin, n) => {
    const end = rising[n + 1] ?? to
    return {
      begin,
      end,
      text: text.slice(begin - from, end - from),
      covers: here.filter((one) => one.begin <= begin && one.end >= end),
    }
  })
}

/** Lines of the text with the offset each begins at; every line keeps its line break. */
export const linesOf = (text: string): readonly { readonly begin: number; readonly text: string }[] => {
  const lines: { begin: number; text: string }[] = []
  for (let begin = 0; begin < text.length; ) {
    const next = text.indexOf('\n', begin)
    const end = next < 0 ? text.length : next + 1
    lines.push({ begin, text: text.slice(begin, end) })
    begin = end
  }
  return lines
}
