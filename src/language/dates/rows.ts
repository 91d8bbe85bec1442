import type { Token } from '../../text/index.js'
import type { Rows } from '../date-words.js'

export const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? ''

const byFirst = new WeakMap<Rows, ReadonlyMap<string, Rows>>()

const filed = (rows: Rows): ReadonlyMap<string, Rows> => {
  const files = new Map<string, (readonly string[])[]>()
  for (const row of rows) {
    const [first] = row
    if (first === undefined) continue
    const file = files.get(first)
    if (file) file.push(row)
    else files.set(first, [row])
  }
  byFirst.set(rows, files)
  return files
}

/** How many tokens of the longest row that stands at `i`; 0 where none does. */
export const rowAt = (tokens: readonly Token[], i: number, rows: Rows): number => {
  const candidates = (byFirst.get(rows) ?? filed(rows)).get(norm(tokens, i))
  if (candidates === undefined) return 0
  let longest = 0
  for (const row of candidates) {
    if (row.length > longest && row.every((word, k) => norm(tokens, i + k) === word)) longest = row.length
  }
  return longest
}

export const isCapital = (tokens: readonly Token[], i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '')

/** A day of the month at `i`: "17", "17.", "14th". Returns it and where it ends. */
export const dayAt = (
  tokens: readonly Token[],
  i: number,
  dotted: boolean,
): { readonly day: number; readonly to: number } | null => {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(norm(tokens, i))
  const day = match ? Number(match[1]) : 0
  if (day < 1 || day > 31) return null
  return { day, to: dotted && norm(tokens, i + 1) === '.' ? i + 2 : i + 1 }
}
