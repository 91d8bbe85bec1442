import { describe, expect, test } from 'vitest'
import { checkCasebook } from '../casebook/index.js'
import { articleId, identify, type PartialDate, type StatementDraft } from '../dossier/index.js'
import { chainOf, citingCircles } from './chain.js'
import { prepareRelays } from './relay-case.js'

const checked = checkCasebook([
  {
    path: 'casebook.yaml',
    text: 'id: strait\ntitle: { en: Strait }\nabout: { en: s }\nlanguages: [en]\ncamps: [[highland], [lowland]]\n',
  },
  {
    path: 'offices.yaml',
    text: '- id: envoy\n  name: { en: envoy }\n  titles: { en: [envoy] }\n  commits: true\n',
  },
  {
    path: 'actors.yaml',
    text: [
      '- id: highland\n  kind: state\n  name: { en: Highland }\n',
      '- id: lowland\n  kind: state\n  name: { en: Lowland }\n',
      '- id: bea\n  kind: person\n  name: { en: Bea Berg }\n  offices: [{ office: envoy, of: highland, from: 2024, until: 2025-06 }]\n',
      '- id: lou\n  kind: person\n  name: { en: Lou Low }\n  offices: [{ office: envoy, of: lowland, from: 2024, until: null }]\n',
      '- id: post\n  kind: medium\n  name: { en: Strait Post }\n',
    ].join(''),
  },
])
if (!checked.ok) throw new Error(JSON.stringify(checked.complaints))
const relays = prepareRelays(checked.casebook)

const statement = (given: Partial<StatementDraft>) =>
  identify({
    article: articleId('x', ''),
    begin: 0,
    end: 4,
    quote: 'toll',
    speaker: null,
    actor: 'Lou Low',
    party: 'Lowland',
    via: [],
    act: 'demand',
    sign: 1,
    strength: 3,
    topic: 'toll',
    issue: null,
    option: null,
    condition: null,
    temporary: false,
    said: '2025-03-10' as PartialDate,
    saidBasis: 'stated',
    certainty: 'paraphrased',
    confidence: null,
    why: null,
    ...given,
  })
const paper = { name: 'Harbour News', day: '2025-03-11' as PartialDate }
const chain = (given: Partial<StatementDraft>, outlet = paper) => chainOf(statement(given), outlet, relays)
const modes = (given: Partial<StatementDraft>) => chain(given).hops.map(({ mode }) => mode)
const codes = (given: Partial<StatementDraft>, outlet = paper) =>
  chain(given, outlet).complaints.map(({ code }) => code)

describe('modes of the hops', () => {
  test('without a relay the certainty is the mode', () => {
    expect(modes({ certainty: 'quoted' })).toEqual(['quoted', null])
    expect(modes({ certainty: 'rumour' })).toEqual(['rumour', null])
    expect(chain({}).depth).toBe(1)
  })
  test('with relays nothing is guessed: only the holder’s own mode is known', () => {
    const told = chain({ via: ['Strait Post'] })
    expect(told.hops.map(({ actor, mode }) => [actor, mode])).toEqual([
      ['Lou Low', 'paraphrased'],
      ['Strait Post', 'unknown'],
      ['Harbour News', null],
    ])
    expect([told.depth, told.weakest, told.unknownModes, told.ownWords]).toEqual([2, 'paraphrased', 1, true])
  })
  test('modes read hop by hop are taken, and the weakest of them told', () => {
    const told = chain({ via: ['Strait Post'], modes: ['quoted', 'narrated'], certainty: 'quoted' })
    expect([told.weakest, told.unknownModes]).toEqual(['narrated', 0])
  })
  test('what the other camp tells is told by an opponent, by office and on the day', () => {
    const reported = { via: ['Bea Berg'], certainty: 'reported' as const, modes: ['quoted', 'quoted'] as const }
    expect(modes(reported)[0]).toBe('opponent')
    expect(chain(reported).ownWords).toBe(false)
    expect(modes({ ...reported, said: '2025-09-01' as PartialDate })[0]).toBe('quoted')
    expect(modes({ ...reported, via: ['Strait Post'] })[0]).toBe('quoted')
    expect(modes({ ...reported, via: ['Lowland'] })[0]).toBe('quoted')
    expect(modes({ via: ['Bea Berg'], certainty: 'reported', actor: 'Highland', party: 'Highland' })[0]).toBe('unknown')
  })
  test('people without a name are nobody’s own words, unless they bind somebody', () => {
    const unnamed = { actor: 'a senior official', certainty: 'narrated' as const }
    expect(chain({ ...unnamed, party: null })).toMatchObject({ weakest: 'anonymous', ownWords: false })
    expect(chain({ ...unnamed, party: 'Lowland' })).toMatchObject({ weakest: 'anonymous', ownWords: true })
  })
})

describe('what does not fit is named and kept', () => {
  test('a chain that leads back to itself', () => {
    expect(codes({ via: ['Strait Post', 'Bea Berg', 'Strait Post'] })).toEqual(['chain-circle'])
    expect(codes({ via: ['Bea Berg', 'Lou Low'] })).toEqual(['chain-circle'])
    expect(chain({ via: ['Bea Berg', 'Lou Low'] }).hops).toHaveLength(4)
    expect(codes({ via: ['Strait Post'] }, { ...paper, name: 'Strait Post' })).toEqual([])
  })
  test('relays nobody knows, and modes that do not fit', () => {
    expect(codes({ via: ['Gossip', 'Strait Post'] })).toEqual(['unknown-actor'])
    expect(codes({ via: ['Strait Post'], modes: ['quoted'] })).toEqual(['modes-do-not-fit'])
  })
  test('outlets that have it from each other', () => {
    const by = new Map<string, string>()
    const from = (outlet: string, via: readonly string[]) => {
      const one = statement({ article: articleId(outlet, ''), via })
      by.set(one.id, outlet)
      return one
    }
    const circles = (...cluster: ReturnType<typeof from>[]) =>
      citingCircles(cluster, ({ id }) => by.get(id) ?? null).map(({ code, message }) => [code, message.slice(0, 12)])
    expect(circles(from('A', ['B']), from('B', ['A']))).toEqual([['citing-circle', '"A", "B" cit']])
    expect(circles(from('A', ['B']), from('B', ['C']), from('C', ['A']))).toHaveLength(1)
    expect(circles(from('A', ['B']), from('B', ['C']), from('C', []))).toEqual([])
    expect(circles(from('A', ['A']))).toEqual([])
  })
})
