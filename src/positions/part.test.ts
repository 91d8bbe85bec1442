// What is taken out of the whole is what would be reckoned from the part, whichever was asked for first.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cases } from '../../tests/cases.js'
import { articleId, identify, type PartialDate } from '../dossier/index.js'
import type { TakenStatement, Utterance } from '../provenance/index.js'
import { changes, changesOfParty } from './changes.js'
import { originOf, partOf, wholeOf } from './part.js'
import { spokenAt } from './spoken.js'
import { type Standing, standings } from './standing.js'

const PARTIES = ['Norland', 'Sudland', 'Westmark']
const ISSUES = ['islands', 'dam', 'talks']
const DAYS = Array.from({ length: 60 }, (_, n) => new Date(Date.UTC(2030, 0, 1 + 5 * n)).toISOString().slice(0, 10))

const statement = fc
  .record({
    source: fc.nat(300),
    party: fc.option(fc.constantFrom(...PARTIES)),
    issue: fc.option(fc.constantFrom('islands', 'islands', ...ISSUES), { freq: 9 }),
    option: fc.option(fc.constantFrom('whole', 'half')),
    said: fc.option(fc.constantFrom(...DAYS), { freq: 9 }),
    sign: fc.constantFrom<1 | 0 | -1>(1, 0, -1),
    certainty: fc.constantFrom<'quoted' | 'reported'>('quoted', 'quoted', 'reported'),
  })
  .map(({ source, party, issue, option, said: day, sign, certainty }): TakenStatement => {
    // One party speaks early only, so that some fall silent.
    const said = party === 'Westmark' && day !== null ? (DAYS[DAYS.indexOf(day) % 8] as string) : day
    const quote = `note ${source} of ${party} on ${issue}`
    return {
      ...identify({
        ...{ article: articleId(`report ${source}`, quote), begin: 0, end: quote.length, quote, speaker: null },
        ...{ actor: party ?? 'an expert', party, via: [], act: 'demand', sign, strength: sign === 0 ? 0 : 3 },
        ...{ topic: issue ?? 'weather', issue, option: issue === null ? null : option, condition: null },
        ...{ temporary: false, said: said as PartialDate | null, saidBasis: said === null ? null : 'stated' },
        ...{ certainty, confidence: null, why: null },
      }),
      standpoint: 'machine',
    }
  })

const statements = fc.uniqueArray(statement, { minLength: 5, maxLength: 200, size: 'max', selector: ({ id }) => id })

const published = () => null
const question = (asOf: string | null) => ({ asOf: asOf as PartialDate | null, published })
const idsOf = (utterances: readonly Utterance[]) => utterances.map((one) => one.statements.map(({ id }) => id))
const standingIds = (all: readonly Standing[]) =>
  all.map(({ party, issue, option, all: own }) => [party, issue, option, idsOf(own)])

const asked = fc.constantFrom(null, DAYS[30] as string)

test('utterances and standings of a part', () => {
  fc.assert(
    fc.property(statements, asked, fc.boolean(), (all, asOf, wholeFirst) => {
      const options = question(asOf)
      if (wholeFirst) standings(all, options)
      for (const [by, values] of [['party', PARTIES] as const, ['issue', ISSUES] as const])
        for (const value of values) {
          const part = partOf(all, by, value)
          expect(part).toBe(partOf(all, by, value))
          expect(part).toEqual(all.filter((one) => one[by] === value))
          // A list of its own is no part of anything: everything is reckoned from it.
          const alone = [...part]
          expect(idsOf(spokenAt(part, options)).sort()).toEqual(idsOf(spokenAt(alone, options)).sort())
          expect(standingIds(standings(part, options))).toEqual(standingIds(standings(alone, options)))
        }
    }),
    { numRuns: cases(100) },
  )
})

test('changes of a party are those among the changes of all', () => {
  let silences = 0
  let moves = 0
  fc.assert(
    fc.property(statements, asked, (all, asOf) => {
      const options = question(asOf)
      const ofAll = changes(all, options)
      for (const party of PARTIES) {
        const own = changesOfParty(all, party, options)
        expect(own).toEqual(ofAll.filter((change) => change.party === party))
        silences += own.filter(({ kind }) => kind === 'silence').length
        moves += own.length
      }
    }),
    { numRuns: cases(300) },
  )
  expect(moves).toBeGreaterThan(silences)
  expect(silences).toBeGreaterThan(0)
})

test('a list that has grown is divided anew, and its old parts are parts of it no longer', () => {
  const [first, second, ...others] = fc.sample(statements, { seed: 7, numRuns: 1 })[0] as TakenStatement[]
  const growing = [first, ...others] as TakenStatement[]
  const own = { ...(second as TakenStatement), party: 'Norland' }
  const before = partOf(growing, 'party', 'Norland')
  expect(wholeOf(before)).toBe(before.length > 0 ? growing : before)
  growing.push(own)
  expect(originOf(before)).toBeNull()
  expect(partOf(growing, 'party', 'Norland')).toEqual([...before, own])
})
