// How games are read, and what is said of bad ones: everything at once, with the place.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseGames } from '../index.js'

const SHARED = fileURLToPath(new URL('../../../../shared/data/gmcr/cases.json', import.meta.url))
const shared = existsSync(SHARED)
if (!shared) console.warn('skipped: no shared data (conflict games)')

/** Two neighbours and a fence: mend or not, each its own half. */
const fence = {
  id: 'fence',
  players: [
    { id: 'west', options: ['west-mends'] },
    { id: 'east', options: ['east-mends'] },
  ],
  options: [{ id: 'west-mends' }, { id: 'east-mends' }],
  preferences: { west: [[3], [4], [1], [2]], east: [[2], [4], [1], [3]] },
}
const parse = (value: unknown) => parseGames(typeof value === 'string' ? value : JSON.stringify(value), 'games.json')
const codes = (value: unknown): readonly string[] => parse(value).complaints.map(({ code }) => code)
const game = (value: unknown) => {
  const { games, complaints } = parse(value)
  expect(complaints).toEqual([])
  return games[0]
}

describe('a game is read', () => {
  test('alone, in a list, in a file of cases', () => {
    for (const value of [fence, [fence], { format: 'parley-gmcr-case/1', cases: [fence] }])
      expect(parse(value).games.map(({ id, states }) => [id, states])).toEqual([['fence', [0, 1, 2, 3]]])
  })

  test('states are numbered in ascending order of what patterns leave', () => {
    expect(
      game({
        ...fence,
        infeasible: [{ 'west-mends': true, 'east-mends': false }],
        preferences: { west: [3, 2, 1], east: [[1, 2], [3]] },
      })?.states,
    ).toEqual([0, 2, 3])
  })

  test('states may be listed, and then no others are feasible', () => {
    const states = [
      { n: 1, taken: [] },
      { n: 2, taken: ['east-mends'] },
    ]
    expect(game({ ...fence, states, preferences: { west: [[2], [1]], east: [[1, 2]] } })?.states).toEqual([0, 2])
  })

  test('a state is seen by nobody it is hidden from, by number or by pattern', () => {
    expect(game({ ...fence, unseenStates: { west: [4, { 'east-mends': true }] } })?.unseen).toEqual([[3, 4], []])
  })

  test.skipIf(!shared)('all shared cases, with their states (skipped: no shared data)', () => {
    const text = readFileSync(SHARED, 'utf8')
    const { games, complaints } = parseGames(text, 'cases.json')
    expect(complaints).toEqual([])
    const cases = JSON.parse(text).cases as { id: string; states: unknown[]; infeasible: unknown[] }[]
    expect(games.map(({ id, states }) => [id, states.length])).toEqual(
      cases.map(({ id, states }) => [id, states.length]),
    )
    // Without the list, the patterns alone give the same states.
    const bare = parseGames(JSON.stringify({ cases: cases.map(({ states: _, ...one }) => one) }), 'cases.json')
    expect(bare.games.map(({ states }) => states)).toEqual(games.map(({ states }) => states))
  })
})

describe('.gmcr files of both ages', () => {
  const makers = (ranking: string) => [
    {
      name: 'West',
      options: [0, 1],
      preferences: [],
      [ranking]: [[1, 2], 3, 4],
      misperceptions: [
        [
          [0, 'Y'],
          [2, 'Y'],
        ],
      ],
    },
    {
      name: 'East',
      options: [2],
      preferences: [[[0, 'Y']], { compound: true, members: [[[1, 'Y']], [[2, 'N']]] }],
      [ranking]: [1],
    },
  ]
  const file = (ranking: string, manual: string, on: boolean) => ({
    program: 'gmcr+',
    options: [
      { name: 'mends', permittedDirection: 'fwd' },
      { name: '', permittedDirection: 'back' },
      { name: 'mends', permittedDirection: 'both' },
    ],
    decisionMakers: makers(ranking),
    infeasibles: [
      [
        [0, 'Y'],
        [1, 'Y'],
      ],
      {
        compound: true,
        members: [
          [
            [1, 'Y'],
            [2, 'N'],
          ],
          [
            [0, 'N'],
            [2, 'N'],
          ],
        ],
      },
    ],
    [manual]: on,
  })

  test.each([
    ['preferenceVector', 'useManualPreferenceVectors'],
    ['preferenceRanking', 'useManualPreferenceRanking'],
  ])('%s', (ranking, manual) => {
    const { games, complaints } = parseGames(JSON.stringify(file(ranking, manual, false)), 'old/fence.gmcr')
    expect(complaints).toEqual([])
    const [read] = games
    expect([read?.id, read?.states]).toEqual(['fence', [1, 4, 5, 6]])
    expect(read?.options.map(({ id, moves }) => [id, moves])).toEqual([
      ['mends', 'only-take'],
      ['option 2', 'only-drop'],
      ['mends (2)', 'both'],
    ])
    expect(read?.unseen).toEqual([[3], []])
    // East goes by its statements; West has none and goes by the stored ranking.
    expect(read?.preferences[0]).toEqual({ kind: 'ranking', tiers: [[1, 2], [3], [4]] })
    expect(read?.preferences[1]).toEqual({
      kind: 'statements',
      statements: [[{ mends: true }], [{ 'option 2': true }, { 'mends (2)': false }]],
    })
  })

  test('lists may be null or left out', () => {
    const bare = {
      options: [{ name: 'a' }],
      decisionMakers: [{ name: 'A', options: [0], preferences: [[[0, 'Y']]], misperceptions: null }],
      infeasibles: null,
    }
    const { games, complaints } = parseGames(JSON.stringify(bare), 'bare.gmcr')
    expect(complaints).toEqual([])
    expect(games[0]).toMatchObject({ id: 'bare', states: [0, 1], unseen: [[]] })
  })

  test('a manual ranking outweighs the statements', () => {
    const manual = file('preferenceRanking', 'useManualPreferenceRanking', true)
    const { complaints } = parseGames(JSON.stringify(manual), 'fence.gmcr')
    expect(complaints.map(({ message }) => message)).toEqual([
      expect.stringContaining('preferences.East: states 2, 3, 4 of 4'),
    ])
  })
})

describe('bad input is said all at once, with the place', () => {
  test('no JSON: the line', () => {
    const { complaints } = parse('{\n "cases": [\n  {,]\n}')
    expect(complaints.map(({ code, line }) => [code, line])).toEqual([['invalid-json', 3]])
  })

  test('the shape', () => {
    expect(codes({ ...fence, id: 7, options: [{ id: 'a', moves: 'never' }], infeasible: [{ a: 'yes' }] })).toEqual(
      Array(3).fill('invalid-game'),
    )
    expect(codes('[]')).toEqual(['no-games'])
    expect(codes('{"cases": 3}')).toEqual(['invalid-game'])
    expect(codes('null')).toEqual(['invalid-game'])
  })

  test('what is misshapen hides nothing else that is wrong', () => {
    const text = JSON.stringify({
      id: 'x',
      players: [
        { id: 'a', options: ['o', 'q'] },
        { id: 'b', options: ['p'] },
      ],
      options: [{ id: 'o', moves: 'sideways' }, { id: 'p' }],
      preferences: { a: [[1], [2]], b: 'best', c: [[1]] },
      statusQuo: 'first',
    })
    const messages = parseGames(text, 'x.json').complaints.map(({ message }) => message)
    expect(messages.map((one) => one.replace(/:.*/, ''))).toEqual([
      'options[0].moves',
      'preferences.b',
      'statusQuo',
      'players.a.options',
      'preferences',
      'preferences.a',
    ])
    expect(messages.join()).toContain('there is no option "q"')
    expect(messages.join()).toContain('there is no player "c"')
    expect(messages.join()).toContain('are not ranked')
  })

  test('several faults of several games, and the sound game counts', () => {
    const bad = {
      ...fence,
      id: 'bad',
      infeasible: [{ 'west-sells': true }],
      preferences: { west: [[3], [9], [3]], north: [[1]] },
      statusQuo: 5,
    }
    const { games, complaints } = parse({ cases: [bad, fence, fence] })
    expect(games.map(({ id }) => id)).toEqual(['fence'])
    expect(complaints.map(({ code, message }) => `${code}: ${message.slice(0, 34)}`)).toEqual([
      'unknown-option: cases[0] (bad): infeasible[0]: the',
      'unknown-player: cases[0] (bad): preferences: there',
      'unknown-state: cases[0] (bad): preferences.west: ',
      'cyclic-preferences: cases[0] (bad): preferences.west: ',
      'states-not-ranked: cases[0] (bad): preferences.west: ',
      'ranking-missing: cases[0] (bad): preferences: nothi',
      'unknown-state: cases[0] (bad): statusQuo: there i',
      'duplicate-id: cases[2] (fence): the id "fence" i',
    ])
  })

  test('owners of options', () => {
    const players = [
      { id: 'west', options: ['west-mends', 'x'] },
      { id: 'west', options: ['west-mends'] },
    ]
    expect(codes({ ...fence, players })).toEqual([
      'duplicate-id',
      'unknown-option',
      'option-owned-twice',
      'option-without-owner',
      'unknown-player',
    ])
  })

  test('nothing feasible; 2^40 states; states that contradict the patterns', () => {
    expect(codes({ ...fence, infeasible: [{ 'west-mends': true }, { 'west-mends': false }] })).toEqual([
      'nothing-feasible',
    ])
    expect(codes({ ...fence, infeasible: [{}] })).toEqual(['nothing-feasible'])
    const many = Array.from({ length: 40 }, (_, at) => ({ id: `o${at}` }))
    const { complaints } = parse({
      ...fence,
      options: many,
      players: [{ id: 'west', options: many.map(({ id }) => id) }],
    })
    expect(complaints.map(({ message }) => message).join()).toContain('up to 1099511627776 states; the limit is 131072')
    const few = Array.from({ length: 24 }, (_, at) => ({ id: `o${at}` }))
    expect(codes({ ...fence, options: few, players: [{ id: 'west', options: few.map(({ id }) => id) }] })).toContain(
      'too-many-states',
    )
    const states = [
      { n: 2, taken: ['west-mends'] },
      { n: 1, taken: ['west-mends'] },
    ]
    expect(codes({ ...fence, states, infeasible: [{ 'west-mends': true }] })).toEqual([
      'infeasible-state',
      'misnumbered-state',
      'infeasible-state',
      'duplicate-state',
      'misnumbered-state',
    ])
  })

  test('what is known of a ranking goes in a circle, by chains or by wishes', () => {
    const circle = (incomplete: unknown) =>
      parse({ ...fence, preferences: { west: { incomplete }, east: { incomplete: {} } } }).complaints
    expect(
      circle({
        chains: [
          [1, [2, 3]],
          [3, 4, 1],
        ],
      })[0]?.message,
    ).toContain('in a circle: 1 > 3 > 4 > 1')
    expect(circle({ chains: [[1, 4]], wishes: { 'west-mends': true, 'east-mends': true } })[0]?.message).toContain(
      '4 > 1 > 4',
    )
    expect(circle({ wishes: { 'no-such': true } })[0]?.code).toBe('unknown-option')
    expect(circle({ chains: [[[1, 2], 3], [[3, 4]]], wishes: { 'east-mends': false } })).toEqual([])
  })
})
