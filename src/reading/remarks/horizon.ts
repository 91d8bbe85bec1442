// By when a forecast is to come true: dates where the words resolve to days, a stretch where they count, else their words.
import { type Horizon, type PartialDate, parsePartialDate, spanOf } from '../../dossier/index.js'
import { timesNamed } from '../said.js'
import { hasRow, norm, offsets } from '../sentence.js'
import type { RemarkSetting } from './setting.js'

const UNITS: ReadonlyMap<string, Extract<Horizon, { kind: 'span' }>['unit']> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
])

/** Words a stretch may take between "within" and its unit: "the next few". */
const REACH = 5

const placed = ({ document, sentence }: RemarkSetting, from: number, to: number) => {
  const { begin, end } = offsets(sentence, from, to)
  const where = document.folded.toRaw(begin, end)
  return spanOf(document.article.text, where.begin, where.end)
}

const asDate = (day: string | null): PartialDate | null => (day === null ? null : parsePartialDate(day))

/** "within weeks", "innerhalb weniger Wochen": counted from the day it is said; without a number it has none. */
const spanAt = (setting: RemarkSetting, from: number, to: number): Horizon | null => {
  const { sentence: s, language } = setting
  const { dates } = language
  for (let i = from; i < to; i++) {
    const row = dates.within.find((words) => words.every((word, k) => norm(s, i + k) === word))
    if (!row) continue
    for (let k = i + row.length; k < Math.min(to, i + row.length + REACH); k++) {
      const unit = UNITS.get(dates.units.get(norm(s, k)) ?? '')
      if (unit === undefined) continue
      const between = s.tokens.slice(i + row.length, k)
      const counts = between.flatMap(
        ({ norm: own }) => dates.numbers.get(own) ?? (/^\d+$/.test(own) ? Number(own) : []),
      )
      const count = counts[0] ?? null
      return {
        kind: 'span',
        ...placed(setting, i, k + 1),
        least: count,
        most: count,
        unit,
        vague: count === null,
      }
    }
  }
  return null
}

/** The first time ahead named between two tokens, as exactly as it is told. */
export const horizonIn = (setting: RemarkSetting, from: number, to: number): Horizon | null => {
  const { sentence: s, language, document } = setting
  const span = spanAt(setting, from, to)
  if (span) return span
  const { published } = document.article
  for (const time of timesNamed(s, setting)) {
    if (time.from < from || time.to > to) continue
    const [only] = time.readings
    if (!only || time.readings.length > 1) continue
    const ahead = time.ahead || (published !== null && (only.end ?? '') > published)
    if (!ahead) continue
    const whole = time.bound === 'at' ? only.date : null
    return {
      kind: 'dates',
      ...placed(setting, time.from, time.to),
      from: time.bound === 'until' ? null : (whole ?? asDate(only.begin)),
      until: whole ?? asDate(only.end),
      basis: time.basis,
    }
  }
  for (const row of language.remarks.vagueTimes) {
    const at = hasRow(s, row, from, to)
    if (at >= 0) return { kind: 'vague', ...placed(setting, at, at + row.length) }
  }
  return null
}
