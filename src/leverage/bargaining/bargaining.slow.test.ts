import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bruteForce } from '../../../tests/bargaining-brute-force.js'
import type { Clause, Domain, Profile } from './domain.js'
import { readDomain } from './genius/read-domain.js'
import { readProfile } from './genius/read-profile.js'
import { writeDomain, writeProfile } from './genius/write.js'
import { reportBargain } from './report.js'

/** Few different evaluations, so that equal utilities and ties are frequent. */
const evaluation = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 10, noNaN: true }))
const reservation = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 0.8, noNaN: true }))

const drawn = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    parties: fc.integer({ min: 2, max: 4 }),
  })
  .chain(({ sizes, parties }) =>
    fc.record({
      domain: fc.constant<Domain>({
        name: 'drawn',
        issues: sizes.map((size, issue) => ({
          name: `issue ${issue}`,
          options: Array.from({ length: size }, (_, option) => `option ${option}`),
        })),
      }),
      profiles: fc.tuple(
        ...Array.from({ length: parties }, (_, party) =>
          fc.record<Profile>({
            name: fc.constant(`party ${party}`),
            issues: fc.tuple(
              ...sizes.map((size) =>
                fc.record({
                  weight: fc.oneof(fc.constantFrom(0, 0.25, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
                  evaluations: fc.array(evaluation, { minLength: size, maxLength: size }),
                }),
              ),
            ),
            reservation,
            discount: fc.constantFrom(null, 0.9),
          }),
        ),
      ),
      clauses: fc.array(
        fc.record<Clause>({
          anyOf: fc.array(
            fc.nat({ max: sizes.length - 1 }).chain((issue) =>
              fc.record({
                issue: fc.constant(issue),
                in: fc.subarray(Array.from({ length: sizes[issue] as number }, (_, option) => option)),
              }),
            ),
            { minLength: 1, maxLength: 2 },
          ),
        }),
        { maxLength: 2 },
      ),
    }),
  )

const close = (found: number | null, expected: number | null): boolean =>
  found === null || expected === null ? found === expected : Math.abs(found - expected) <= 1e-9

const check = (domain: Domain, profiles: readonly Profile[], clauses: readonly Clause[]): void => {
  const answer = reportBargain({ domain, profiles, clauses }, { domain: '', profiles: [] })
  if (!answer.ok) throw new Error('a limit was reached')
  const { report } = answer
  const brute = bruteForce(domain, profiles, clauses)
  expect([report.outcomes, report.rationalOutcomes]).toEqual([brute.outcomes, brute.rationalOutcomes])
  expect([report.pareto.outcomes, report.pareto.points]).toEqual([brute.paretoOutcomes, brute.paretoPoints])
  expect(report.pareto.frontier).toEqual(brute.frontier)
  for (const [found, expected] of [
    [report.nash.value, brute.nash],
    [report.kalaiEgalitarian.value, brute.egalitarian],
    [report.kalaiSmorodinskyMaxMin.value, brute.maxMin],
    [report.kalaiSmorodinskyEqualiser.value, brute.equaliser],
    [report.maxWelfare.value, brute.welfare],
  ] as const)
    expect(close(found, expected), `${found} is ${expected}`).toBe(true)
}

describe('against looking at every outcome', () => {
  it('1,000 domains of two to four parties', () => {
    fc.assert(
      fc.property(drawn, ({ domain, profiles }) => check(domain, profiles, [])),
      { numRuns: 1000, seed: 7 },
    )
  })

  it('300 domains with red lines that join issues', () => {
    fc.assert(
      fc.property(drawn, ({ domain, profiles, clauses }) => check(domain, profiles, clauses)),
      { numRuns: 300, seed: 8 },
    )
  })
})

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((one) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(one))

describe('GENIUS files', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(drawn, fc.uniqueArray(text, { minLength: 20, maxLength: 20 }), ({ domain, profiles }, words) => {
        const named: Domain = {
          name: words[0] as string,
          issues: domain.issues.map(({ options }, issue) => ({
            name: words[issue] as string,
            options: options.map((_, option) => words[4 * issue + option] as string),
          })),
        }
        const read = readDomain(writeDomain(named), 'domain.xml')
        if (!read.ok) throw new Error(JSON.stringify(read.complaints))
        expect([read.value.name, read.value.issues]).toEqual([named.name, named.issues])
        for (const profile of profiles)
          expect(readProfile(writeProfile(named, profile), profile.name, read.value)).toEqual({
            ok: true,
            value: profile,
            warnings: [],
          })
      }),
      { numRuns: 200, seed: 9 },
    )
  })
})
