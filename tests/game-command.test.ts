// `parley game` as a person and as a program call it.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/program.js'
import { keeping } from './keeping-door.js'
import { root } from './source-files.js'

const SHARED = join(root, '../shared/data/gmcr/cases.json')
const shared = existsSync(SHARED)
if (!shared) console.warn('skipped: no shared data (parley game)')

const chicken = {
  id: 'bridge',
  title: 'Two carts & a <bridge>',
  players: [
    { id: 'ann', name: 'Ann', options: ['ann-waits'] },
    { id: 'ben', name: 'Ben', options: ['ben-waits'] },
  ],
  options: [{ id: 'ann-waits' }, { id: 'ben-waits', name: 'Ben waits' }],
  preferences: { ann: [[3], [4], [2], [1]], ben: [[2], [4], [3], [1]] } as Record<string, unknown>,
}
const open = {
  ...chicken,
  id: 'open',
  preferences: { ...chicken.preferences, ben: { incomplete: { wishes: { 'ben-waits': false } } } },
}

describe('parley game', () => {
  let folder = ''
  const path = (name: string): string => join(folder, name)
  const put = (name: string, value: unknown): string => {
    writeFileSync(path(name), typeof value === 'string' ? value : JSON.stringify(value))
    return path(name)
  }
  const parley = async (...argv: string[]) => {
    const { door, said } = keeping()
    return { code: await run(['game', ...argv], '0', door), said: said() }
  }
  const json = async (...argv: string[]) => {
    const { code, said } = await parley(...argv, '--format', 'json')
    return { code, value: JSON.parse(said) as { version: number; cases: Record<string, unknown>[] } }
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-game-'))
    put('chicken.json', chicken)
    put('both.json', { cases: [chicken, open] })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('prints the verdicts in the stated shape and nothing else', async () => {
    const { code, value } = await json(path('chicken.json'))
    expect(code).toBe(0)
    const both = { ann: [2, 3, 4], ben: [2, 3, 4] }
    const one = { ann: [2, 3], ben: [2, 3] }
    const wanted = {
      version: 1,
      cases: [
        {
          id: 'bridge',
          stable: { nash: one, gmr: both, smr: both, seq: one, sim: both },
          equilibria: { nash: [2, 3], gmr: [2, 3, 4], smr: [2, 3, 4], seq: [2, 3], sim: [2, 3, 4] },
          coalitionallyUnstableNash: [],
        },
      ],
    }
    // As text: the order of the keys counts.
    expect(JSON.stringify(value)).toBe(JSON.stringify(wanted))
  })

  it('says of an incomplete ranking what is certain, and beside it what is open', async () => {
    const { code, value } = await json(path('both.json'), '--only', 'open')
    expect(code).toBe(0)
    expect(value.cases[0]).toMatchObject({
      equilibria: { nash: [2] },
      undetermined: { equilibria: { nash: [] }, cutShort: [] },
    })
    expect((await parley(path('both.json'), '--only', 'open')).said).toMatch(/SEQ +.*\?/)
  })

  it('explains, turns the question round, tries exchanges, and finds the way from today', async () => {
    const { code, value } = await json(
      path('chicken.json'),
      '--explain',
      '--state',
      '4',
      '--inverse',
      '--fragility',
      '--status-quo',
      '1',
    )
    expect(code).toBe(0)
    const [one] = value.cases as [Record<string, Record<string, unknown>[]>]
    expect(one.reasons).toContainEqual({
      concept: 'gmr',
      player: 'ann',
      state: 4,
      verdict: 'stable',
      moves: [{ to: 3, answer: { steps: [{ player: 'ben', from: 3, to: 1, improves: false }], end: 1 } }],
      text: [expect.stringContaining('if it moves to 3, Ben moves 3 → 1 (drops “Ben waits”), and it ends in 1')],
    })
    expect(one.heldByThreats?.map(({ state, player, by, unwilling }) => [state, player, by, unwilling])).toEqual([
      [4, 'ann', ['gmr', 'smr'], ['ben']],
      [4, 'ben', ['gmr', 'smr'], ['ann']],
    ])
    expect(one.inverse?.[0]).toMatchObject({
      concept: 'nash',
      player: 'ann',
      holds: false,
      formula: { pair: { player: 'ann', state: 3, than: 4, prefers: false } },
    })
    expect(one.ways).toMatchObject([
      { to: 2, byImprovements: [{ player: 'ann', from: 1, to: 2 }] },
      { to: 3 },
      { to: 4, byImprovements: null },
    ])
    expect(one.fragility).toMatchObject({
      tried: 6,
      falls: expect.arrayContaining([{ concept: 'nash', state: 2, exchanges: 2 }]),
    })
  })

  it('is a table a person can read, in both languages', async () => {
    const english = await parley(path('chicken.json'), '--explain', '--lang', 'en')
    expect(english.code).toBe(0)
    for (const told of [
      'Two carts & a <bridge>',
      '[AB]',
      'Held only by threats',
      'if these rankings hold',
      'State 4 is not stable for Ann by SEQ',
    ])
      expect(english.said).toContain(told)
    const german = await parley(
      path('chicken.json'),
      '--explain',
      '--inverse',
      '--state',
      '4',
      '--fragility',
      '--lang',
      'de',
    )
    for (const told of ['Nur von Drohungen gehalten', 'wenn diese Rangfolgen gelten', 'entweder', 'Tauschen ändern'])
      expect(german.said).toContain(told)
    const several = await parley(path('both.json'))
    expect(several.said).toContain('2 games')
    for (const { said } of [english, german, several])
      expect(Math.max(...said.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100)
  })

  it('draws the graph as one well-formed SVG', async () => {
    const { code } = await parley(path('chicken.json'), '--svg', path('graph.svg'))
    expect(code).toBe(0)
    const svg = readFileSync(path('graph.svg'), 'utf8')
    const faults: string[] = []
    new DOMParser({ onError: (_, message) => void faults.push(message) }).parseFromString(svg, 'image/svg+xml')
    expect(faults).toEqual([])
    expect(svg).toContain('Two carts &amp; a &lt;bridge&gt;')
    // Four states, each with a move of each player.
    expect(svg.match(/<circle[^>]* r="20"/g)).toHaveLength(4)
    expect(svg.match(/<g stroke=/g)).toHaveLength(8)
  })

  it.skipIf(!shared)('gives every expected verdict of the shared cases (skipped: no shared data)', async () => {
    const { code, value } = await json(SHARED)
    expect(code).toBe(0)
    const { cases } = JSON.parse(readFileSync(SHARED, 'utf8')) as {
      cases: { id: string; expect: Record<string, unknown> }[]
    }
    expect(cases.length).toBeGreaterThan(10)
    expect(value.cases).toEqual(
      cases.map(({ id, expect: { stable, equilibria, coalitionallyUnstableNash } }) => ({
        id,
        stable,
        equilibria,
        coalitionallyUnstableNash,
      })),
    )
  })

  it('ends with 2 and all complaints on bad input; what is sound is answered', async () => {
    const bad = { ...chicken, id: 'bad', infeasible: [{ 'cee-waits': true }], preferences: { ann: [[3], [3], [9]] } }
    const { code, said } = await parley(put('bad.json', { cases: [bad, chicken] }))
    expect(code).toBe(2)
    for (const told of [
      'unknown-option',
      'cyclic-preferences',
      'unknown-state',
      'states-not-ranked',
      'ranking-missing',
      '[AB]',
    ])
      expect(said).toContain(told)
    expect(await parley(put('broken.json', '{\n"cases": [}'))).toEqual({
      code: 2,
      said: expect.stringMatching(/broken\.json:2: no JSON/),
    })
    expect(await parley(path('no-such-file'))).toMatchObject({ code: 2 })
    const many = Array.from({ length: 40 }, (_, at) => ({ id: `o${at}` }))
    const huge = {
      ...chicken,
      options: many,
      players: [{ id: 'ann', options: many.map(({ id }) => id) }],
      preferences: { ann: [] },
    }
    expect((await parley(put('huge.json', huge))).said).toContain('1099511627776 states; the limit is')
  })

  it('refuses questions that cannot be meant', async () => {
    const codes = async (...argv: string[]) => {
      const { code, said } = await parley(...argv)
      return [code, [...said.matchAll(/\(([a-z-]+)\)\n/g)].map(([, one]) => one)]
    }
    expect(await codes(path('both.json'), '--explain')).toEqual([2, ['several-games']])
    expect(await codes(path('both.json'), '--only', 'no-such')).toEqual([2, ['unknown-game']])
    expect(await codes(path('chicken.json'), '--inverse')).toEqual([2, ['missing-option']])
    expect(await codes(path('chicken.json'), '--state', '9')).toEqual([2, ['missing-option', 'unknown-state']])
    expect((await parley(path('chicken.json'), '--status-quo', 'x')).code).toBe(2)
  })
})
