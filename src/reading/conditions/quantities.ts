// "mindestens 19 Euro", "within 30 days", "four regions": numbers of a condition with unit and comparator.
import type { Comparator, ConditionQuantity, Range } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import { lemma, norm, offsets, type Sentence, tag } from '../sentence.js'

interface QuantityContext {
  readonly sentence: Sentence
  readonly language: Language
  readonly raw: (range: Range) => Range
}

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/
const DECIMAL = /^\d+(?:[.,]\d{1,2})?$/

/** "1.000" and "1,000" are a thousand, "3,5" and "3.5" three and a half: both languages write both. */
const numberAt = ({ sentence: s, language }: QuantityContext, i: number): number | null => {
  const word = norm(s, i)
  if (GROUPED.test(word)) return Number(word.replace(/[.,]/g, ''))
  if (DECIMAL.test(word)) return Number(word.replace(',', '.'))
  const named = language.dates.numbers.get(word)
  return named !== undefined && tag(s, i) === 'NUM' ? named : null
}

/** How far before the number the word that compares may stand: "at least", "mehr als". */
const BEFORE = 3

const comparatorBefore = ({ sentence: s, language }: QuantityContext, i: number): Comparator => {
  for (let k = i - 1; k >= Math.max(0, i - BEFORE); k--) {
    const comparator = language.conditionWords.comparators.get(norm(s, k))
    if (comparator) return comparator
  }
  return '='
}

const AMOUNT = 'amount'
const DURATION = 'duration'
const TIMES: ReadonlySet<string> = new Set(['h', 'd', 'w', 'm', 'y'])

export const quantitiesIn = (context: QuantityContext, tokens: readonly number[]): readonly ConditionQuantity[] => {
  const { sentence: s, language, raw } = context
  return tokens.flatMap((i): readonly ConditionQuantity[] => {
    const value = numberAt(context, i)
    if (value === null) return []
    const noun = [i + 1, i + 2].find((k) => tokens.includes(k) && (tag(s, k) === 'NOUN' || norm(s, k) === '%'))
    // A bare number is a name or a date: "Artikel 5".
    if (noun === undefined) return []
    const word = lemma(s, noun).toLowerCase()
    const unit = language.conditionWords.units.get(word) ?? word
    const name = TIMES.has(unit) ? DURATION : AMOUNT
    const at = raw(offsets(s, i, noun + 1))
    return [{ op: 'quantity', name, comparator: comparatorBefore(context, i), value, unit, at }]
  })
}
