// "seit Freitag", "bis Ende 2027", "ab dem 1. Juni", "before March": stretches open at one end.
import { type Clock, type Days, dayNumber } from './calendar.js'
import { dayDateAt, monthPhraseAt, weekdayPhraseAt } from './calendar-dates.js'
import type { Phrase, Row } from './phrase.js'
import { away, countedPhraseAt, quantityAt } from './quantities.js'
import { rangePhraseAt } from './ranges.js'
import { norm, rowAt } from './rows.js'
import { stretchPhraseAt } from './stretches.js'
import type { TimeExpression } from './time-expression.js'

export interface Bounded {
  readonly bound: TimeExpression['bound']
  readonly phrase: Phrase
  /** What these words look to where the verb does not say. */
  readonly leaning: Clock['toward']
}

const eventAt = ({ tokens, events }: Row, i: number): Phrase | null => {
  for (const { words, date } of events) {
    if (words.length === 0 || !words.every((word, k) => norm(tokens, i + k) === word)) continue
    const begin = dayNumber((date + '-01-01'.slice(date.length - 4)).slice(0, 10))
    if (date.length < 10) continue
    return { from: i, to: i + words.length, stated: true, yearly: false, resolve: () => [{ begin, end: begin }] }
  }
  return null
}

export const pointAt = (row: Row, i: number): Phrase | null =>
  rangePhraseAt(row, i) ??
  countedPhraseAt(row, i) ??
  dayDateAt(row, i) ??
  weekdayPhraseAt(row, i) ??
  monthPhraseAt(row, i) ??
  stretchPhraseAt(row, i) ??
  eventAt(row, i)

const moved = (phrase: Phrase, from: number, move: (days: Days) => Days): Phrase => ({
  from,
  to: phrase.to,
  stated: phrase.stated,
  yearly: phrase.yearly,
  resolve: (clock) => phrase.resolve(clock).map(move),
})

const linkedPoint = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  for (let at = i; at <= i + 2; at++) {
    const point = pointAt(row, at)
    if (point) return point
    if (!words.links.has(norm(tokens, at)) && !words.inWords.has(norm(tokens, at))) return null
  }
  return null
}

/** "zwei Tage nach dem Gipfel": counted from an event or a date. */
const countedFrom = (row: Row, i: number): Phrase | null => {
  const { tokens, words } = row
  const quantity = quantityAt(row, i, false)
  if (!quantity || quantity.more) return null
  const behind = rowAt(tokens, quantity.to, words.after)
  const ahead = rowAt(tokens, quantity.to, words.before)
  if (behind === 0 && ahead === 0) return null
  const point = linkedPoint(row, quantity.to + Math.max(behind, ahead))
  return (
    point && {
      from: i,
      to: point.to,
      stated: false,
      yearly: point.yearly,
      resolve: (clock) =>
        point.resolve(clock).map((days) => (behind > 0 ? away(quantity, days.end, 1) : away(quantity, days.begin, -1))),
    }
  )
}

export const boundedAt = (row: Row, i: number): Bounded | null => {
  const { tokens, words } = row
  const since = rowAt(tokens, i, words.since)
  if (since > 0) {
    const point = linkedPoint(row, i + since)
    if (point) return { bound: 'since', phrase: { ...point, from: i }, leaning: 'past' }
    // "seit zwei Wochen": it began that long ago.
    const quantity = quantityAt(row, i + since, words.agoAfter.size === 0)
    if (quantity && words.agoAfter.size === 0) {
      const resolve = ({ day }: Clock): readonly Days[] => (quantity.more ? [] : [away(quantity, day, -1)])
      const phrase = { from: i, to: quantity.to, stated: false, yearly: false, resolve }
      return { bound: 'since', phrase, leaning: 'past' }
    }
    return null
  }
  const counted = countedFrom(row, i)
  if (counted) return { bound: 'at', phrase: counted, leaning: 'past' }
  const until = rowAt(tokens, i, words.until)
  if (until > 0) {
    const point = linkedPoint(row, i + until)
    if (point) return { bound: 'until', phrase: { ...point, from: i }, leaning: 'future' }
  }
  const range = words.from.has(norm(tokens, i)) || words.between.has(norm(tokens, i)) ? rangePhraseAt(row, i) : null
  if (range) return { bound: 'at', phrase: range, leaning: 'past' }
  const ago = countedPhraseAt(row, i)
  if (ago) return { bound: 'at', phrase: ago, leaning: 'past' }
  const before = rowAt(tokens, i, words.before)
  if (before > 0) {
    const point = linkedPoint(row, i + before)
    const end = (days: Days): Days => ({ begin: days.begin - 1, end: days.begin - 1 })
    if (point) return { bound: 'until', phrase: moved(point, i, end), leaning: 'future' }
  }
  const after = rowAt(tokens, i, words.after)
  if (after > 0) {
    const point = linkedPoint(row, i + after)
    const begin = (days: Days): Days => ({ begin: days.end + 1, end: days.end + 1 })
    if (point) return { bound: 'since', phrase: moved(point, i, begin), leaning: 'past' }
  }
  const starting = rowAt(tokens, i, words.starting)
  if (starting > 0) {
    const point = linkedPoint(row, i + starting)
    if (point) return { bound: 'since', phrase: { ...point, from: i }, leaning: 'future' }
  }
  const point = pointAt(row, i)
  return point && { bound: 'at', phrase: point, leaning: row.tenses[i] === 'future' ? 'future' : 'past' }
}
