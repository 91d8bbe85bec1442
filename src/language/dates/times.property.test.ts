// Whatever stands in a row of tokens: nothing is thrown, every day exists, no stretch ends before it begins, and twice
// as many tokens take about twice as long.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../../tests/cases.js'
import { isPartialDate, parsePartialDate } from '../../dossier/index.js'
import { tokenize } from '../../text/index.js'
import { languages } from '../index.js'
import { findTimes } from './index.js'

const pieces = {
  de: 'am im vor seit bis ab vom von zwischen und zum Nacht auf nach in den der des dem die Dienstag Mittwochabend Mai Juni März Jänner Dez Wochenende Woche Wochen Tag Tagen Monats Jahr Jahren Jahrzehnt Quartal Halbjahr dritten ersten vergangenen kommenden nächsten vorletzte übernächste diese rund mehr als zwei drei einem halben wenigen heute gestern Morgen Anfang Mitte Ende Jahresende Frühjahr Winter 1990er 90er früher später innerhalb wird hatte , . - – / ( " 3 5 31 30 29 2000 2024 1848 0 999 17.03.2025 31.02.2024 2024-02-30 2014/15 Q3',
  en: 'on in at by until since from to between and the of before after during within next last this past coming recent early mid late end beginning Tuesday Sunday May June March Jan Sept weekend week weeks day days month year years decade quarter half third first fortnight a two three few several about ago more than over today yesterday tomorrow overnight tonight spring fall winter 1990s 90s mid-October mid-2024 earlier later will said , . - – / ( " 3 5 31 30 29 14th 2000 2024 1848 0 999 05/06/2024 31/31/2024 2024-02-30 2014-15 Q3 before',
} as const

const anchors = fc.constantFrom(
  null,
  '2025',
  '2025-03',
  '2025-03-12',
  '2024-02-29',
  '2024-12-31',
  '1000-01-01',
  '9999-12-31',
)

describe('times in any row of words', () => {
  for (const language of languages) {
    const words = pieces[language.code as keyof typeof pieces].split(' ')
    it(`are days that exist, in order (${language.code})`, () => {
      const rows = fc.array(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string() }),
        {
          maxLength: 25,
        },
      )
      fc.assert(
        fc.property(rows, anchors, (row, anchor) => {
          const tokens = tokenize(row.join(' '))
          const published = anchor === null ? null : parsePartialDate(anchor)
          let reached = 0
          for (const { from, to, readings } of findTimes(tokens, language.dates, { published })) {
            expect(from).toBeGreaterThanOrEqual(reached)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(tokens.length)
            reached = to
            for (const { begin, end, date } of readings) {
              for (const day of [begin, end])
                if (day !== null) expect([day.length, isPartialDate(day)]).toEqual([10, true])
              if (begin !== null && end !== null) expect(begin <= end).toBe(true)
              if (date !== null) expect([begin?.startsWith(date), end?.startsWith(date)]).toEqual([true, true])
            }
          }
        }),
        { numRuns: cases(1500), seed: 7 },
      )
    })
  }
})
