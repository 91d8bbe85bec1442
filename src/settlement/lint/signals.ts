// Shapes that show an element whatever the provision: days, hours, lengths of time, distances, counts, names.
import type { LexiconWord } from '../../casebook/index.js'
import { type PartialDate, parsePartialDate } from '../../dossier/index.js'
import { findTimes } from '../../language/index.js'
import { type Range, tokenize } from '../../text/index.js'
import type { Pack } from './pack.js'
import type { Signal } from './provisions/index.js'

/** Who is named in a sentence; offsets into it. `who`: the same for all forms of one name. */
export type NameFinder = (sentence: string) => readonly (Range & { readonly who: string })[]

export type Signals = ReadonlyMap<Signal, Range>

const DIGITS = /^\d/
const CLOCK = /(?<![\d:.])(?:[01]?\d|2[0-4])[:.][0-5]\d(?![\d:]|\.\d|\s?\d{3})/u
const GAP = 2
/** Two days to count from: what is the same from both is no matter of the day the text was written. */
const PROBES = ['2001-02-10', '2007-08-20'].map((day) => parsePartialDate(day) as PartialDate)

/** Days that a calendar names: the same day of the year from whatever day one counts. Not "in 30 days", not "on Tuesday". */
const calendarDay = (sentence: string, { language }: Pack): Range | null => {
  const tokens = tokenize(sentence)
  const [first, second] = PROBES.map((published) => findTimes(tokens, language.dates, { published }))
  for (const [k, time] of (first ?? []).entries()) {
    const other = second?.[k]
    // What ends on a day runs from wherever one counts.
    const edge = time.bound === 'until' ? 'end' : 'begin'
    const a = time.readings[0]?.[edge]?.slice(4)
    const b = other?.readings[0]?.[edge]?.slice(4)
    const exact = time.readings[0]?.date?.length === 10 || time.bound !== 'at'
    const named = tokens.slice(time.from, time.to)
    if (a === undefined || a !== b || !exact || !named.some(({ text }) => DIGITS.test(text))) continue
    return { begin: named[0]?.begin ?? 0, end: named.at(-1)?.end ?? 0 }
  }
  return null
}

const rangeOf = (words: readonly LexiconWord[], from: number, to: number): Range => ({
  begin: words[from]?.begin ?? 0,
  end: words[to - 1]?.end ?? 0,
})

/** Each shape with the first place that shows it. */
export const signalsIn = (sentence: string, words: readonly LexiconWord[], pack: Pack, names: NameFinder): Signals => {
  const { language } = pack
  const found = new Map<Signal, Range>()
  const put = (signal: Signal, range: Range | null): void => {
    if (range !== null && !found.has(signal)) found.set(signal, range)
  }
  const isNumber = (at: number): boolean => {
    const text = words[at]?.text ?? ''
    return DIGITS.test(text) || language.dates.numbers.has(text) || language.relay.numbers.has(text)
  }
  const day = calendarDay(sentence, pack)
  put('day', day)
  const clock = CLOCK.exec(sentence)
  if (clock && !(day && clock.index >= day.begin && clock.index < day.end))
    put('clock', { begin: clock.index, end: clock.index + clock[0].length })
  const units = pack.units.find(words)
  const atUnit = new Map([...units].flatMap(([unit, hits]) => hits.map(({ from }) => [from, unit] as const)))
  words.forEach(({ text, begin }, at) => {
    if (pack.hours.has(text)) put('clock', rangeOf(words, at, at + 1))
    const unit = atUnit.get(at)
    // "30-tägig" and "30-day" are parted at the hyphen; "dreißig weitere Tage" has a word between.
    if (unit === 'time' || unit === 'distance')
      for (let back = 1; back <= GAP; back++)
        if (isNumber(at - back)) {
          put(unit === 'time' ? 'duration' : 'distance', rangeOf(words, at - back, at + 1))
          break
        }
    if (!isNumber(at)) return
    if (pack.hourUnits.has(words[at + 1]?.text ?? '')) put('clock', rangeOf(words, at, at + 2))
    const isReference = atUnit.get(at - 1) === 'reference' || (at === 0 && DIGITS.test(text))
    const isUnit = [1, 2].some((ahead) => atUnit.get(at + ahead) === 'time' || atUnit.get(at + ahead) === 'distance')
    const inDay = day !== null && begin >= day.begin && begin < day.end
    const counts = DIGITS.test(text)
      ? Number.parseInt(text, 10) > 1 || text.length > 1
      : (language.dates.numbers.get(text) ?? 2) > 1
    if (!isReference && !isUnit && !inDay && counts) put('number', rangeOf(words, at, at + 1))
  })
  const named = names(sentence)
  const [one] = named
  if (one) {
    put('name', one)
    const two = named.find(({ who }) => who !== one.who)
    if (two) put('two-names', { begin: one.begin, end: Math.max(one.end, two.end) })
  }
  return found
}
