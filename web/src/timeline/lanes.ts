// Utterances → lanes with marks at places. Pure, so that it can be tested without a screen.
import { dayNumber } from '../dates.js'
import type { TimelineView } from '../views.js'

export type Utterance = TimelineView['utterances'][number]

export interface Lane {
  readonly key: string
  readonly party: string
  readonly label: string
  /** `undefined` where a lane holds all options of its party. */
  readonly option: string | null | undefined
  readonly optionLabel: string | null
  readonly utterances: readonly Utterance[]
}

/** Days since 1970, the last one included. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** First and last day a date may mean. */
export const spanOf = (date: string): Range => {
  const from = dayNumber(date)
  if (date.length === 10) return { from, to: from }
  const [year = 0, month = 12] = date.split('-').map(Number)
  return { from, to: Date.UTC(year, month, 0) / 86_400_000 }
}

const middleOf = ({ from, to }: Range): number => (from + to) / 2

/** From the first day spoken on to the last; `null` where nothing has a date. */
export const wholeRange = (utterances: readonly Utterance[]): Range | null => {
  const spans = utterances.flatMap(({ said }) => (said === null ? [] : [spanOf(said)]))
  if (spans.length === 0) return null
  return {
    from: spans.reduce((least, span) => Math.min(least, span.from), Number.POSITIVE_INFINITY),
    to: spans.reduce((most, span) => Math.max(most, span.to), Number.NEGATIVE_INFINITY),
  }
}

export const isWithin = ({ said }: Utterance, { from, to }: Range): boolean => {
  if (said === null) return false
  const at = middleOf(spanOf(said))
  return at >= from && at <= to
}

/** One lane a party, or one for each of its options; who spoke most stands first. */
export const lanesOf = (utterances: readonly Utterance[], by: 'parties' | 'options'): readonly Lane[] => {
  const lanes = new Map<string, { readonly lane: Omit<Lane, 'utterances'>; readonly utterances: Utterance[] }>()
  const weight = new Map<string, number>()
  for (const one of utterances) {
    weight.set(one.party, (weight.get(one.party) ?? 0) + 1)
    const key = by === 'parties' ? one.party : `${one.party}~${one.option ?? ''}`
    const known = lanes.get(key)
    if (known) known.utterances.push(one)
    else {
      const option = by === 'parties' ? undefined : one.option
      const lane = {
        key,
        party: one.party,
        label: one.partyLabel,
        option,
        optionLabel: by === 'parties' ? null : one.optionLabel,
      }
      lanes.set(key, { lane, utterances: [one] })
    }
  }
  return [...lanes.values()]
    .map(({ lane, utterances: own }) => ({ ...lane, utterances: own }))
    .sort(
      (a, b) =>
        (weight.get(b.party) ?? 0) - (weight.get(a.party) ?? 0) ||
        (a.party < b.party ? -1 : a.party > b.party ? 1 : 0) ||
        b.utterances.length - a.utterances.length ||
        (a.key < b.key ? -1 : 1),
    )
}

export interface Placed {
  readonly utterance: Utterance
  /** Middle of the mark, in pixels from the left. */
  readonly x: number
  /** Days that are not known: how far the date reaches to either side of the middle. */
  readonly reach: number
  /** Marks that would cover each other stand in rows. */
  readonly row: number
}

/** So many rows a lane may have; what is denser lies on top of each other in the last. */
const MOST_ROWS = 7

/** `size`: the width a mark needs. Left to right; each in the first row that has room. */
export const placed = (
  utterances: readonly Utterance[],
  range: Range,
  width: number,
  size: number,
): readonly Placed[] => {
  const perDay = width / Math.max(range.to - range.from, 1)
  const ends: number[] = []
  return utterances
    .flatMap((utterance) => {
      if (utterance.said === null || !isWithin(utterance, range)) return []
      const span = spanOf(utterance.said)
      const x = (middleOf(span) - range.from) * perDay
      return [{ utterance, x, reach: ((span.to - span.from) / 2) * perDay }]
    })
    .sort((a, b) => a.x - b.x)
    .map((one) => {
      const free = ends.findIndex((end) => end <= one.x)
      const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1)
      ends[row] = one.x + size
      return { ...one, row }
    })
}

/** Utterances in periods of equal length, by side: the small picture under the brush. */
export const rhythmOf = (
  utterances: readonly Utterance[],
  range: Range,
  periods: number,
): readonly { readonly for: number; readonly against: number; readonly neither: number }[] => {
  const counts = Array.from({ length: periods }, () => ({ for: 0, against: 0, neither: 0 }))
  const days = Math.max(range.to - range.from, 1)
  for (const { said, sign } of utterances) {
    if (said === null) continue
    const at = Math.min(periods - 1, Math.max(0, Math.floor(((middleOf(spanOf(said)) - range.from) / days) * periods)))
    const count = counts[at]
    if (count) count[sign > 0 ? 'for' : sign < 0 ? 'against' : 'neither']++
  }
  return counts
}

const YEAR = 365.25

/** Days at which the axis is marked: years, quarters or months, as many as are legible. */
export const ticksOf = ({ from, to }: Range, most: number): readonly string[] => {
  const days = to - from
  const step = [1, 3, 6, 12, 24, 60, 120].find((months) => days / ((months * YEAR) / 12) <= most) ?? 240
  const first = new Date(from * 86_400_000)
  const ticks: string[] = []
  for (let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step; ; month += step) {
    const day = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10)
    if (dayNumber(day) > to) return ticks
    if (dayNumber(day) >= from) ticks.push(day)
  }
}

export const dayOf = (number: number): string => new Date(Math.round(number) * 86_400_000).toISOString().slice(0, 10)
