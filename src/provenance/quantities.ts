// Numbers with a unit in the words of a statement, made comparable across languages: "30-tägig", "30 days", "vier Regionen".
// Bare numbers are left out: they are dates, articles of law or names.
import type { Range } from '../dossier/index.js'
import type { Language } from '../language/index.js'

export interface Quantity extends Range {
  /** Days for hours to weeks, months for years; else what is counted. */
  readonly unit: string
  readonly value: number
}

const WORD = /%|[\p{L}\p{N}]+(?:[.,’']?[\p{L}\p{N}]+)*/gu
const HAS_NUMBER = /\p{N}/u
const GROUPED = /^\d{1,3}(?:[.,’']\d{3})+$/
const DECIMAL = /^\d+(?:[.,]\d{1,2})?$/
/** Adjectives may stand between a number and what it counts: "four south-eastern regions". */
const REACH = 4

interface Measures {
  readonly numbers: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, string>
  readonly hyphened: Language['relay']['hyphened']
  readonly spelt: RegExp
}

const measures = new WeakMap<Language, Measures>()

const measuresOf = (language: Language): Measures => {
  let known = measures.get(language)
  if (!known) {
    // "a day" counts nothing: an article is no number.
    const numbers = new Map([...language.dates.numbers, ...language.relay.numbers].filter(([, value]) => value > 1))
    const units = new Map([
      ...[...language.conditionWords.units, ...language.relay.units].map(
        ([lemma, unit]) => [language.searchWords(lemma)[0] ?? lemma, unit] as const,
      ),
      ['%', 'percent'] as const,
    ])
    // Only to see quickly that there is none: what stands inside other words is sorted out below.
    const spelt = new RegExp(`\\b(?:${[...numbers.keys()].join('|')})`, 'i')
    measures.set(language, (known = { numbers, units, hyphened: language.relay.hyphened, spelt }))
  }
  return known
}

const PER_UNIT: ReadonlyMap<string, readonly [unit: string, times: number]> = new Map([
  ['h', ['d', 1 / 24]],
  ['w', ['d', 7]],
  ['y', ['m', 12]],
])

const quantity = (value: number, unit: string, begin: number, end: number): Quantity => {
  const [base, times] = PER_UNIT.get(unit) ?? [unit, 1]
  return { unit: base, value: Math.round(value * times * 1000) / 1000, begin, end }
}

const numberOf = (word: string, { numbers }: Measures): number | null => {
  if (GROUPED.test(word)) return Number(word.replace(/[.,’']/g, ''))
  if (DECIMAL.test(word)) return Number(word.replace(',', '.'))
  return numbers.get(word) ?? null
}

export const quantitiesIn = (text: string, language: Language): readonly Quantity[] => {
  const known = measuresOf(language)
  if (!HAS_NUMBER.test(text) && !known.spelt.test(text)) return []
  const words = [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase(),
    begin: match.index,
    end: match.index + match[0].length,
  }))
  return words.flatMap(({ word, begin }, at): readonly Quantity[] => {
    const value = numberOf(word, known)
    if (value === null) return []
    const next = words[at + 1]
    if (next && text.slice(next.begin - 1, next.begin) === '-') {
      const hung = known.hyphened.find(([beginning]) => next.word.startsWith(beginning))
      if (hung) return [quantity(value, hung[1], begin, next.end)]
    }
    for (const other of words.slice(at + 1, at + 1 + REACH)) {
      if (/[.;:!?,]/.test(text.slice(words[at]?.end, other.begin)) || numberOf(other.word, known) !== null) break
      const unit =
        known.units.get(language.searchWords(other.word)[0] ?? other.word) ?? known.units.get(other.word) ?? null
      if (unit !== null) return [quantity(value, unit, begin, other.end)]
    }
    return []
  })
}

/** The same for the same amounts, whatever their order and language; empty without any. */
export const quantityKey = (quantities: readonly Quantity[]): string =>
  [...new Set(quantities.map(({ unit, value }) => `${unit}=${value}`))].sort().join(' ')

/** Both name an amount of one thing, and not the same. */
export const amountsDiffer = (a: string, b: string): boolean => {
  if (a === '' || b === '' || a === b) return false
  const units = (key: string): ReadonlyMap<string, string> =>
    new Map(key.split(' ').map((part) => [part.slice(0, part.indexOf('=')), part]))
  const [x, y] = [units(a), units(b)]
  return [...x].some(([unit, part]) => y.has(unit) && y.get(unit) !== part)
}
