// Four digits that are a year and not a count, and the year that stands behind a month or a season.
import { yearOf } from './calendar.js'
import { type Row, shiftAt, steps } from './phrase.js'
import { isCapital, norm } from './rows.js'

const YEAR = /^(?:19|20)\d\d$/
/** Older years need a word that says so. */
const OLD_YEAR = /^1[0-8]\d\d$/
const ROUND = /00$/

export const isYear = (text: string): boolean => YEAR.test(text)

/** The year at `i` where a year may be expected (behind a month, "Ende", "seit"): only a count is no year there. */
export const expectedYearAt = ({ tokens, words }: Row, i: number): number | null => {
  const text = norm(tokens, i)
  if (!YEAR.test(text)) return null
  const next = norm(tokens, i + 1)
  if (words.countAfter.has(next)) return null
  if (ROUND.test(text) && tokens[i + 1]?.kind === 'word' && words.counted(tokens[i + 1]?.text ?? '')) return null
  return Number(text)
}

/** The year at `i` with nothing before it that asks for one. */
export const bareYearAt = (row: Row, i: number): number | null => {
  const { tokens, words } = row
  const text = norm(tokens, i)
  const before = norm(tokens, i - 1)
  if (words.yearAfter.has(before) || words.yearNouns.has(before)) {
    if (OLD_YEAR.test(text) && !words.counted(tokens[i + 1]?.text ?? '') && !words.countAfter.has(norm(tokens, i + 1)))
      return Number(text)
    return expectedYearAt(row, i)
  }
  if (!YEAR.test(text)) return null
  if (words.countBefore.has(before) || words.numberedAfter.has(before)) return null
  // A sum, a share, a part of a number or a name: "$2000", "2000 %", "Agenda 2030" stays a name.
  const beside = tokens[i - 1]
  if (beside && /^[$€£#§/]$/.test(beside.text)) return null
  if (/^[%°€$£/]$/.test(norm(tokens, i + 1)) || words.countAfter.has(norm(tokens, i + 1))) return null
  const following = tokens[i + 1]
  if (following?.kind === 'word' && words.counted(following.text)) {
    const named = !isCapital(tokens, i + 1) && words.links.has(before)
    if (!named || ROUND.test(text)) return null
  }
  return Number(text)
}

export interface YearBehind {
  readonly to: number
  readonly stated: boolean
  readonly yearOn: (day: number) => number
}

/** The year a month, season or part stands in: "2024", ", 2024", "of last year", "des kommenden Jahres". */
export const yearBehind = (row: Row, i: number): YearBehind | null => {
  const { tokens, words } = row
  const mark = norm(tokens, i)
  const direct = mark === ',' || mark === '/' ? i + 1 : i
  const given = expectedYearAt(row, direct)
  if (given !== null) return { to: direct + 1, stated: true, yearOn: () => given }
  if (direct !== i) return null
  let at = i
  while (at < i + 2 && words.links.has(norm(tokens, at))) at++
  const linked = at > i
  const shift = shiftAt(row, at)
  if (shift !== null && words.yearNouns.has(norm(tokens, at + 1)))
    return { to: at + 2, stated: false, yearOn: (day) => yearOf(day) + steps(shift) }
  if (!linked) return null
  const year = expectedYearAt(row, at)
  if (year !== null) return { to: at + 1, stated: true, yearOn: () => year }
  if (!words.yearNouns.has(norm(tokens, at))) return null
  const named = expectedYearAt(row, at + 1)
  return named === null
    ? { to: at + 1, stated: false, yearOn: yearOf }
    : { to: at + 2, stated: true, yearOn: () => named }
}
