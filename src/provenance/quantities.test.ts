import { describe, expect, test } from 'vitest'
import { type Language, languageOf } from '../language/index.js'
import { amountsDiffer, quantitiesIn, quantityKey } from './quantities.js'

const key = (lang: string, text: string): string => quantityKey(quantitiesIn(text, languageOf(lang) as Language))

describe('amounts', () => {
  test.each([
    ['a truce of 30 days', 'eine Waffenruhe von 30 Tagen', 'd=30'],
    ['a 30-day truce', 'eine 30-tägige Waffenruhe', 'd=30'],
    ['within two weeks', 'binnen zwei Wochen', 'd=14'],
    ['four south-eastern regions', 'vier südöstliche Regionen', 'regions=4'],
    ['85,000 soldiers', '85.000 Soldaten', 'persons=85000'],
    ['for fifteen years', 'für 15 Jahre', 'm=180'],
    ['50% of it', '50 Prozent davon', 'percent=50'],
  ])('%s = %s', (english, german, amount) => {
    expect([key('en', english), key('de', german)]).toEqual([amount, amount])
  })
  test('dates, articles of law and the like count nothing', () => {
    for (const text of ['on 17 March 2025', 'Article 5 guarantees', 'a day of talks', 'the G20, which met for days'])
      expect(key('en', text)).toBe('')
    for (const text of ['am 17. März 2025', 'nach Artikel 5 der Nato', 'ein Tag der Gespräche'])
      expect(key('de', text)).toBe('')
  })
  test('offsets lead to the words', () => {
    const text = 'Kyiv wants a truce of 30 days.'
    const [found] = quantitiesIn(text, languageOf('en') as Language)
    expect(text.slice(found?.begin, found?.end)).toBe('30 days')
  })
  test('only another amount of the same thing differs', () => {
    expect(amountsDiffer('d=30', 'd=60')).toBe(true)
    expect(amountsDiffer('d=30', 'regions=4')).toBe(false)
    expect(amountsDiffer('d=30', '')).toBe(false)
    expect(amountsDiffer('d=30 regions=4', 'regions=5')).toBe(true)
  })
})
