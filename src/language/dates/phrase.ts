import type { Token } from '../../text/index.js'
import type { DateWords } from '../date-words.js'
import { type Clock, type Days, yearly } from './calendar.js'
import type { Tense } from './tense.js'
import type { DatedEvent } from './time-expression.js'

/** A row of tokens with what is known of it while times are looked for. */
export interface Row {
  readonly tokens: readonly Token[]
  readonly words: DateWords
  readonly tenses: readonly Tense[]
  readonly events: readonly DatedEvent[]
}

/** Words understood as a point or stretch, not yet counted from any day. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** The words name the year: no other day is needed. */
  readonly stated: boolean
  /** Comes back with the years: a month of publication leaves it open between two of them. */
  readonly yearly: boolean
  /** Several where the words mean several things; none where nothing fits. */
  readonly resolve: (clock: Clock) => readonly Days[]
  /** What a range may take over from its other end: "3. bis 5. Mai 2024". */
  readonly parts?: { readonly day: number | null; readonly month: number }
  readonly weekday?: number
}

/** -2 the one before last … 2 the one after next; 'coming' is the very next. */
export type Shift = -2 | -1 | 0 | 1 | 2 | 'coming'

export const shiftAt = ({ tokens, words }: Row, i: number): Shift | null => {
  const word = tokens[i]?.norm ?? ''
  if (word === '') return null
  if (words.last.has(word)) return -1
  if (words.coming.has(word)) return 'coming'
  if (words.next.has(word)) return 1
  if (words.current.has(word)) return 0
  if (words.beforeLast.has(word)) return -2
  if (words.afterNext.has(word)) return 2
  return null
}

export const steps = (shift: Shift): number => (shift === 'coming' ? 1 : shift)

const after = (days: Days | null, day: number): boolean => days !== null && days.begin > day
const before = (days: Days | null, day: number): boolean => days !== null && days.end < day

/** What comes back every year, with a "last", "this" or "next" before it. */
export const yearlyShifted = (
  of: (year: number) => Days | null,
  shift: Shift | null,
  yearAt: (day: number) => number,
  clock: Clock,
): Days | null => {
  if (shift === null) return yearly(of, clock)
  const year = yearAt(clock.day)
  if (shift === 0) {
    const running = of(year - 1)
    return running && running.end >= clock.day ? running : of(year)
  }
  const back = steps(shift) < 0
  let left = Math.abs(steps(shift))
  // Ten years reach over every 29 February but those around 1900, which then stay unresolved.
  for (let k = 0; k < 10; k++) {
    const days = of(back ? year - k : year + k)
    if (back ? before(days, clock.day) : after(days, clock.day)) left--
    if (left === 0) return days
  }
  return null
}

export const listed = (days: Days | null): readonly Days[] => (days === null ? [] : [days])
