import { describe, expect, test } from 'vitest'
import { dateWords } from './dates.js'

describe('a day as people type it', () => {
  test.each([
    ['2025-03-17', '2025-03-17'],
    ['17.3.2025', '2025-03-17'],
    [' 17/03/2025 ', '2025-03-17'],
    ['17 Mar 2025', '2025-03-17'],
    ['17 September 2025', '2025-09-17'],
    ['31.2.2025', null],
    ['3/17/2025', null],
    ['17 Foo 2025', null],
    ['2025', null],
    ['', null],
  ])('%s', (text, day) => expect(dateWords('en').read(text)).toBe(day))

  test('what is written can be read again', () => {
    for (const lang of ['en', 'de'])
      for (let month = 1; month <= 12; month += 1) {
        const day = `2025-${String(month).padStart(2, '0')}-09`
        const words = dateWords(lang)
        expect(words.read(words.long(day)), words.long(day)).toBe(day)
      }
  })
})
