// Windows of time. DNA's steps and widths (Exporter.java 2177ff): one step a unit, so many units before and after the middle;
// or so many statements before and after each statement, where the order of those of one instant is always the same (DNA draws
// lots). Time is counted in whole units from the beginning of the range, so a window of one day is that day.
import { beginOf, later, lengthOf } from './calendar.js'
import type { CodedStatement, Coding } from './coding.js'
import { kernelWeight } from './kernel.js'
import type { NetworkOptions, TimeUnit } from './options.js'

export interface WindowSpan {
  /** First and last instant, both inclusive, and the beginning of the unit in the middle; milliseconds since 1970 UTC. */
  readonly start: number
  readonly middle: number
  readonly stop: number
}

interface FilledWindow extends WindowSpan {
  readonly statements: readonly CodedStatement[]
  /** `null`: all alike. */
  readonly weigh: ((statement: CodedStatement) => number) | null
}

type Dated = CodedStatement & { readonly from: number; readonly to: number }

/** Whether it is known well enough for a window; a month or a year lies in no day. */
const isDated = (statement: CodedStatement): statement is Dated =>
  statement.from !== null && statement.from === statement.to

/** Statements without a day are in no window. `statements` must be in the order of `select`. */
export const windowsOf = (
  coding: Coding,
  statements: readonly CodedStatement[],
  options: NetworkOptions,
): readonly FilledWindow[] => {
  const { timeWindow } = options
  const dated = statements.filter(isDated)
  if (timeWindow === 'no' || dated.length === 0) return []
  return timeWindow === 'events' ? eventWindows(dated, options) : unitWindows(coding, dated, options, timeWindow)
}

const eventWindows = (dated: readonly Dated[], { windowSize }: NetworkOptions): readonly FilledWindow[] => {
  const half = Math.floor(windowSize / 2)
  return dated.slice(half, Math.max(half, dated.length - half)).map((middle, index) => {
    const inside = dated.slice(index, index + 2 * half + 1)
    return {
      start: (inside[0] as Dated).from,
      middle: middle.from,
      stop: (inside.at(-1) as Dated).to,
      statements: inside,
      weigh: null,
    }
  })
}

/** Which unit from `origin` on the instant lies in, from 0; negative before it. */
const unitOf = (instant: number, origin: number, unit: TimeUnit): number => {
  let count = Math.floor((instant - origin) / lengthOf(unit))
  while (later(origin, count, unit) > instant) count--
  while (later(origin, count + 1, unit) <= instant) count++
  return count
}

/** Where counting begins, and how many whole units there are until the end of the range. */
const unitsIn = (
  coding: Coding,
  { start, stop }: NetworkOptions,
  unit: TimeUnit,
): { readonly origin: number; readonly units: number } => {
  const dated = coding.statements.filter(isDated)
  if (dated.length === 0) return { origin: 0, units: 0 }
  const first = start ?? dated.reduce((least, { from }) => Math.min(least, from), Infinity)
  const last = stop ?? dated.reduce((most, { from }) => Math.max(most, from), -Infinity)
  const small = unit === 'seconds' || unit === 'minutes' || unit === 'hours'
  const origin = beginOf(first, small ? unit : 'days')
  const lastUnit = unitOf(last, origin, unit)
  // Without a stated end the range ends with the unit of the last statement.
  const isWhole = stop === null || later(origin, lastUnit + 1, unit) - 1 <= stop
  return { origin, units: Math.max(0, lastUnit + (isWhole ? 1 : 0)) }
}

/** How many windows there will be, at most. */
export const windowCount = (coding: Coding, options: NetworkOptions): number =>
  options.timeWindow === 'no'
    ? 0
    : options.timeWindow === 'events'
      ? coding.statements.length
      : unitsIn(coding, options, options.timeWindow).units

const unitWindows = (
  coding: Coding,
  dated: readonly Dated[],
  options: NetworkOptions,
  unit: TimeUnit,
): readonly FilledWindow[] => {
  const { windowSize, kernel, indentTime, quirks } = options
  const { origin, units } = unitsIn(coding, options, unit)
  const half = Math.round((windowSize - 1) / 2)
  const byUnit = new Map<number, Dated[]>()
  for (const statement of dated) {
    const at = unitOf(statement.from, origin, unit)
    const group = byUnit.get(at)
    if (group) group.push(statement)
    else byUnit.set(at, [statement])
  }
  const oneSided = quirks.includes('triangular')
  const windows: FilledWindow[] = []
  const [from, until] = indentTime ? [half, units - half] : [0, units]
  for (let middle = from; middle < until; middle++) {
    const statements: Dated[] = []
    for (let at = middle - half; at <= middle + half; at++) statements.push(...(byUnit.get(at) ?? []))
    const weigh = (statement: CodedStatement): number => {
      const away = middle - unitOf(statement.from as number, origin, unit)
      return kernelWeight(kernel, (2 * away) / windowSize, oneSided)
    }
    windows.push({
      start: later(origin, middle - half, unit),
      middle: later(origin, middle, unit),
      stop: later(origin, middle + half + 1, unit) - 1,
      statements,
      weigh: kernel === 'no' ? null : weigh,
    })
  }
  return windows
}
