import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyText } from '../../tests/any-text.js'
import { type Casebook, casebooksFolder, loadCasebook } from '../casebook/index.js'
import { loadModels } from '../models/index.js'
import {
  type IssueWords,
  issueWordsFor,
  likelihoodsOf,
  logLikelihoods,
  meanLikelihoods,
  SIGN_NUMBERS,
} from './issue-words.js'

const bytes = loadModels(['issues']).issues as Uint8Array
const known = issueWordsFor(bytes, 'ukraine')
const words = (lang: string): IssueWords => known.get(lang) as IssueWords

/** As many as the choice of an issue takes up. */
const TAKEN_UP = 3

const likeliest = (lang: string, text: string): readonly string[] =>
  [...likelihoodsOf(words(lang), text)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TAKEN_UP)
    .map(([issue]) => issue)

let casebook: Casebook
beforeAll(async () => {
  const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
  if (!loaded.ok) throw new Error('casebook does not load')
  casebook = loaded.casebook
})

describe('the words of issues', () => {
  it('know every issue of their casebook, and no other casebook', () => {
    expect([...known.keys()]).toEqual(['de', 'en'])
    for (const { issues } of known.values()) expect(issues).toEqual(casebook.issues.map((issue) => issue.id).sort())
    expect(issueWordsFor(bytes, 'pay').size).toBe(0)
  })

  it('mean of several passages is between them, whichever comes first', () => {
    const told = ['wheat ships', 'captives come home', 'a border'].map((text) => likelihoodsOf(words('en'), text))
    const mean = meanLikelihoods(told)
    for (const [issue, value] of mean) {
      const each = told.map((one) => one.get(issue) ?? 0)
      expect(value).toBeGreaterThanOrEqual(Math.min(...each))
      expect(value).toBeLessThanOrEqual(Math.log(Math.exp(Math.max(...each)) + 0.01))
      expect(meanLikelihoods([...told].reverse()).get(issue)).toBeCloseTo(value, 10)
    }
  })

  it('know passages that stand in no line', () => {
    const asked = [
      [
        'economy.grain-shipping',
        'Frachter mit Weizen müssten ungehindert auslaufen dürfen',
        'wheat freighters must be free to sail',
      ],
      [
        'humanitarian.prisoners',
        'alle Gefangenen sollen vor Weihnachten heimkehren',
        'all captives should be home before Christmas',
      ],
      [
        'process.mediation',
        'die Schweiz böte sich gern als Vermittlerin an',
        'Switzerland would gladly serve as a go-between',
      ],
      ['security.foreign-aid', 'Prag schickt zwanzig weitere Haubitzen', 'Prague is sending twenty more howitzers'],
      [
        'politics.elections',
        'abgestimmt wird erst, wenn der Ausnahmezustand endet',
        'nobody goes to the polls under martial law',
      ],
    ] as const
    const missed = asked.flatMap(([issue, german, english]) => [
      ...(likeliest('de', german).includes(issue) ? [] : [german]),
      ...(likeliest('en', english).includes(issue) ? [] : [english]),
    ])
    // A model of words errs; nine of ten such passages it must know.
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1)
  })

  it('spread one whole over all issues, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom('de', 'en'), (text, lang) => {
        const sum = logLikelihoods(words(lang), text).reduce((total, log) => total + Math.exp(log), 0)
        expect(sum).toBeCloseTo(1, 9)
      }),
      { numRuns: 30 },
    )
  })

  it('fill the file to its end', () => {
    const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
    const blocks = [...known.values()].map(({ issues }) => SIGN_NUMBERS * (1 + issues.length))
    expect(bytes.length).toBe(4 + size + blocks.reduce((a, b) => a + b, 0))
  })

  it('are refused when written for another program', () => {
    const head = new TextEncoder().encode(JSON.stringify({ version: 0, casebooks: [] }))
    const other = new Uint8Array(4 + head.length)
    new DataView(other.buffer).setUint32(0, head.length, true)
    other.set(head, 4)
    expect(() => issueWordsFor(other, 'ukraine')).toThrow(/version 0/)
  })
})

describe('the labelled lines', () => {
  const folder = fileURLToPath(new URL('../../casebooks/ukraine/lines/', import.meta.url))
  const lines = ['de', 'en'].flatMap((lang) =>
    readdirSync(`${folder}${lang}`).flatMap((name) =>
      readFileSync(`${folder}${lang}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ where: `${lang}/${name}`, line })),
    ),
  )

  it('mark one stance each', () => {
    expect(lines.filter(({ line }) => !/^[^[\]]*\[[^[\]]+\][^[\]]*$/u.test(line))).toEqual([])
  })

  it('stand once each', () => {
    const seen = new Map<string, string>()
    const twice = lines.filter(({ where, line }) => (seen.has(line) ? true : void seen.set(line, where)))
    expect(twice).toEqual([])
  })

  it('lie under an issue of the casebook', () => {
    const ids = new Set(casebook.issues.map((issue) => issue.id))
    const names = lines.map(({ where }) => where.replace(/^.*\/|\.txt$/g, ''))
    expect([...new Set(names)].filter((name) => !ids.has(name) && !ids.has(name.replace(/-[a-z0-9]$/, '')))).toEqual([])
  })
})
