// Every number of the published GENIUS scenarios, by brute force of somebody else.
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type BargainReport,
  readDomain,
  readProfile,
  reportBargain,
  writeDomain,
  writeProfile,
} from '../src/leverage/index.js'
import { root } from './source-files.js'

const folder = join(root, '../shared/data/genius')
const hasData = existsSync(folder)

const fileOf = (scenario: string, name: string): readonly [string, string] => [
  readFileSync(join(folder, scenario, name), 'utf8'),
  name,
]

const load = (scenario: string, domainFile: string, profileFiles: readonly string[]) => {
  const domain = readDomain(...fileOf(scenario, domainFile))
  if (!domain.ok) throw new Error(JSON.stringify(domain.complaints))
  const profiles = profileFiles.map((name) => {
    const profile = readProfile(...fileOf(scenario, name), domain.value)
    if (!profile.ok) throw new Error(JSON.stringify(profile.complaints))
    return profile.value
  })
  return { domain: domain.value, profiles }
}

const reported = (scenario: string, domainFile: string, profileFiles: readonly string[]): BargainReport => {
  const question = load(scenario, domainFile, profileFiles)
  const answer = reportBargain(question, { domain: basename(domainFile), profiles: profileFiles })
  if (!answer.ok) throw new Error('a limit was reached')
  return answer.report
}

/** Every leaf of `expected` stands in `found` at the same place: numbers to 1e-9, all else exactly. */
const compare = (expected: unknown, found: unknown, path: string, wrong: string[]): number => {
  if (typeof expected === 'number') {
    if (typeof found !== 'number' || !(Math.abs(found - expected) <= 1e-9))
      wrong.push(`${path}: ${found}, not ${expected}`)
    return 1
  }
  if (typeof expected !== 'object' || expected === null) {
    if (found !== expected) wrong.push(`${path}: ${found}, not ${expected}`)
    return 1
  }
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length))
    wrong.push(`${path}: another length`)
  return Object.entries(expected).reduce(
    (sum, [key, value]) =>
      sum + compare(value, (found as Record<string, unknown> | null)?.[key], `${path}.${key}`, wrong),
    0,
  )
}

interface Expected {
  readonly scenarios: Readonly<
    Record<
      string,
      { readonly domain: string; readonly profiles: readonly string[] } & Readonly<Record<string, unknown>>
    >
  >
}

/** Sizes and points of the five scenarios without stored results, as engines.md §2.3 prints them. */
const PRINTED: readonly (readonly [
  string,
  string,
  string,
  string,
  number,
  number,
  number,
  readonly number[],
  readonly number[],
])[] = [
  [
    'itex-cypress',
    'ItexvsCypress_domain.xml',
    'ItexvsCypress_Itex.xml',
    'ItexvsCypress_Cypress.xml',
    180,
    18,
    18,
    [0.7215, 0.6705],
    [0.7215, 0.6705],
  ],
  [
    'camera',
    'camera_domain.xml',
    'camera_buyer_100.xml',
    'camera_seller_20.xml',
    3600,
    16,
    16,
    [0.9476, 0.6634],
    [0.9076, 0.7448],
  ],
  [
    'travel',
    'travel_domain.xml',
    'travel_chox.xml',
    'travel_fanny.xml',
    188160,
    12,
    12,
    [0.8824, 0.802],
    [0.8824, 0.802],
  ],
  [
    'energy',
    'energy_domain.xml',
    'energy_consumer.xml',
    'energy_distributor.xml',
    390625,
    205,
    204,
    [0.625, 0.7543],
    [0.6825, 0.684],
  ],
  [
    'is-bt-acquisition',
    'IS_BT_Acquisition.xml',
    'IS_BT_Acquisition_IS_prof.xml',
    'IS_BT_Acquisition_BT_prof.xml',
    384,
    17,
    17,
    [0.94, 0.8973],
    [0.91, 0.9133],
  ],
]

describe.skipIf(!hasData)(`GENIUS scenarios${hasData ? '' : ' (skipped: no shared data)'}`, () => {
  it('every number of the stored results', () => {
    const { scenarios } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected
    expect(Object.keys(scenarios).length).toBeGreaterThan(4)
    for (const [name, { negmasAgrees: _, ...expected }] of Object.entries(scenarios)) {
      const wrong: string[] = []
      const compared = compare(expected, reported(name, expected.domain, expected.profiles), name, wrong)
      expect(wrong).toEqual([])
      expect(compared).toBeGreaterThan(50)
    }
  })

  it.each(PRINTED)('%s', (name, domain, one, other, outcomes, paretoOutcomes, paretoPoints, nash, maxMin) => {
    const report = reported(name, domain, [one, other])
    expect([report.outcomes, report.pareto.outcomes, report.pareto.points]).toEqual([
      outcomes,
      paretoOutcomes,
      paretoPoints,
    ])
    const rounded = (points: readonly (readonly number[])[]) =>
      points.map((point) => point.map((value) => Math.round(value * 1e4) / 1e4))
    expect(rounded(report.nash.points)).toEqual([nash])
    expect(rounded(report.kalaiSmorodinskyMaxMin.points)).toEqual([maxMin])
    expect(new Set(Object.values(report.pareto.sizeAtRounding))).toEqual(new Set([paretoPoints]))
  })

  it('rational points of the camera domain', () => {
    const report = reported('camera', 'camera_domain.xml', ['camera_buyer_100.xml', 'camera_seller_20.xml'])
    expect(report.pareto.rationalPoints).toBe(11)
    expect(report.maxWelfare.points.map((point) => point.map((value) => value.toFixed(4)))).toEqual([
      ['0.8154', '0.8808'],
    ])
  })

  it('written and read again, nothing has changed', () => {
    for (const [name, domainFile, ...rest] of PRINTED) {
      const { domain, profiles } = load(name, domainFile, rest.slice(0, 2) as string[])
      const again = readDomain(writeDomain(domain), 'domain.xml')
      if (!again.ok) throw new Error(JSON.stringify(again.complaints))
      expect(again.value.issues).toEqual(domain.issues)
      for (const profile of profiles) {
        const read = readProfile(writeProfile(domain, profile), profile.name, again.value)
        expect(read).toEqual({ ok: true, value: profile, warnings: [] })
      }
    }
  })
})
