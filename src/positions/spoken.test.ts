import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cases } from '../../tests/cases.js'
import { articleId, identify, latestDay, type PartialDate } from '../dossier/index.js'
import { countsFrom, type TakenStatement, type Utterance, unsortedUtterances } from '../provenance/index.js'
import { countedAt } from './counted.js'
import { spokenAt } from './spoken.js'

const QUOTES = [
  'No foreign soldiers will ever be allowed to stand on this soil',
  'No foreign soldiers will ever be allowed to stand upon this soil',
  'Foreign soldiers will never be allowed to stand on this soil of ours',
  'We shall have to look at the small print of that paper first',
]
const DAYS = ['2025-03', ...Array.from({ length: 9 }, (_, n) => `2025-03-0${n + 1}`)]

const statement = fc
  .record({
    source: fc.nat(30),
    quote: fc.constantFrom(...QUOTES),
    said: fc.option(fc.constantFrom(...DAYS)),
    party: fc.constantFrom('Russia', 'Ukraine'),
    sign: fc.constantFrom<1 | -1>(1, -1),
    basis: fc.constantFrom<'stated' | 'no-later'>('stated', 'no-later'),
  })
  .map(
    ({ source, quote, said, party, sign, basis }): TakenStatement => ({
      ...identify({
        article: articleId(`report ${source}`, quote),
        begin: 0,
        end: quote.length,
        quote,
        speaker: null,
        actor: party,
        party,
        via: [],
        act: 'demand',
        sign,
        strength: 3,
        topic: 'soldiers',
        issue: 'soldiers',
        option: null,
        condition: null,
        temporary: false,
        said: said as PartialDate | null,
        saidBasis: said === null ? null : basis,
        certainty: 'quoted',
        confidence: null,
        why: null,
      }),
      standpoint: 'machine',
    }),
  )

const shown = (all: readonly Utterance[]) =>
  all
    .map(({ holder, sign, said, day, since, statements }) => ({
      holder,
      sign,
      said,
      day,
      since,
      of: statements.map(({ id }) => id),
    }))
    .sort((a, b) => ((a.of[0] as string) < (b.of[0] as string) ? -1 : 1))

test('utterances at a date are those one gets from what counts by that date alone, whatever was asked before', () => {
  const all = fc.uniqueArray(statement, { selector: ({ id }) => id, maxLength: 25 })
  fc.assert(
    fc.property(all, fc.array(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 4 }), (statements, dates) => {
      const published = () => null
      for (const asOf of dates as PartialDate[]) {
        const counted = countedAt(statements, { asOf, published })
        for (const one of counted) expect((countsFrom(one, published) as string) <= latestDay(asOf)).toBe(true)
        expect(shown(spokenAt(statements, { asOf, published }))).toEqual(
          shown(unsortedUtterances(counted, { published })),
        )
      }
    }),
    { numRuns: cases(300) },
  )
})
