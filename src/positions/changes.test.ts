// What is a movement and what only looks like one, on made-up talks about a ford.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue, IssueOption, Rule } from '../casebook/index.js'
import { articleId, type Condition, identify, parsePartialDate, type StatementDraft } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { type ChangeOptions, changes, splits } from './index.js'

type Given = Partial<Omit<StatementDraft, 'said' | 'article'>> & {
  readonly said: string | null
  readonly article?: string
}

let count = 0
const taken = ({ article: source = `report ${count++}`, said, ...given }: Given): TakenStatement => {
  const quote = given.quote ?? `${count++} are words of its own`
  return {
    ...identify({
      article: articleId(source, 'text'),
      begin: 0,
      end: quote.length,
      quote,
      speaker: null,
      actor: 'Norland',
      party: 'Norland',
      via: [],
      act: 'reject',
      sign: -1,
      strength: 3,
      topic: 'ford',
      issue: 'ford',
      option: null,
      condition: null,
      temporary: false,
      saidBasis: said === null ? null : 'stated',
      certainty: 'paraphrased',
      confidence: null,
      why: null,
      ...given,
      said: said === null ? null : parsePartialDate(said),
    }),
    standpoint: 'machine',
  }
}
const option = (id: string, counter = false): IssueOption => ({ id, counter, name: { en: id }, lexicon: {} })
const issue = (id: string, options: readonly IssueOption[], more: Partial<Issue> = {}): Issue => ({
  id,
  name: { en: id },
  about: { en: id },
  kind: 'nominal',
  role: 'term',
  isEnding: false,
  exclusive: false,
  unit: null,
  lexicon: {},
  unless: {},
  yieldsTo: [],
  wider: null,
  ...more,
  options,
})
const rule = (when: Rule['when'], then: Rule['then'], on = true): Rule => ({
  id: 'guards-need-the-ford',
  author: 'A. Coder',
  why: { en: 'No guards where nobody crosses.' },
  when,
  then,
  on,
})
const casebook = {
  issues: [
    issue('ford', [option('open'), option('by-day'), option('closed', true)], { exclusive: true }),
    issue('guards', [option('joint'), option('neutral'), option('none', true)]),
    issue('toll-house', [option('sold'), option('put-off')]),
    issue('all-else', [option('any')], { role: 'rest' }),
  ],
  rules: [rule([{ issue: 'guards', in: ['joint'] }], [{ issue: 'ford', in: ['open', 'by-day'] }])],
}
const options: ChangeOptions = { asOf: null, published: () => null, casebook }
const told = (given: readonly TakenStatement[], more: Partial<ChangeOptions> = {}) =>
  changes(given, { ...options, ...more }).map(({ kind, before, after }) => {
    const said = (list: typeof before) => list.map((one) => one.said).join('+')
    return `${kind} ${said(before)} → ${said(after)}`
  })
const condition = (quote: string, head: Condition['head'] = 'IF'): Condition => ({ begin: 0, end: 1, quote, head })

describe('movements', () => {
  const no = taken({ said: '2025-01-10' })
  test('reversal, whichever option stands for it', () => {
    for (const yes of [{ sign: 1 as const }, { sign: 1 as const, option: 'by-day' }])
      expect(told([no, taken({ said: '2025-02-10', ...yes })])).toEqual(['reversal 2025-01-10 → 2025-02-10'])
    const closed = taken({ said: '2025-01-10', option: 'closed' })
    expect(told([closed, taken({ said: '2025-02-10', sign: 1 })])).toHaveLength(1)
  })
  test('softening and hardening, to and from neither yes nor no too', () => {
    expect(told([no, taken({ said: '2025-02-10', strength: 1 })])).toEqual(['softening 2025-01-10 → 2025-02-10'])
    expect(told([no, taken({ said: '2025-02-10', strength: 4 })])).toEqual(['hardening 2025-01-10 → 2025-02-10'])
    expect(told([no, taken({ said: '2025-02-10', sign: 0, strength: 0 })])).toEqual([
      'softening 2025-01-10 → 2025-02-10',
    ])
  })
  test('another of options that exclude each other', () => {
    const yes = (said: string, to: string) => taken({ said, sign: 1, option: to })
    expect(told([yes('2025-01-10', 'open'), yes('2025-02-10', 'by-day')])).toEqual([
      'other-option 2025-01-10 → 2025-02-10',
    ])
    const guards = (said: string, to: string) => taken({ said, sign: 1, option: to, issue: 'guards' })
    expect(told([guards('2025-01-10', 'joint'), guards('2025-02-10', 'neutral')])).toEqual([])
  })
  test('a yes that hangs on something new; not one whose condition a relay has dropped', () => {
    const yes = (said: string, on: Condition | null) => taken({ said, sign: 1, strength: 2, condition: on })
    const [plain, paid, watched] = [
      yes('2025-01-10', null),
      yes('2025-02-10', condition('if the tolls are paid')),
      yes('2025-03-10', condition('only if neutral guards stand there', 'ONLYIF')),
    ]
    expect(told([plain, paid, watched])).toEqual([
      'new-condition 2025-01-10 → 2025-02-10',
      'new-condition 2025-02-10 → 2025-03-10',
    ])
    expect(told([paid, yes('2025-03-10', null)])).toEqual([])
    expect(told([paid, yes('2025-03-10', condition('provided the tolls are paid in full', 'PROVIDED'))])).toEqual([])
  })
  test('what a yes entails by a rule, against an earlier no, and the other way round; switched off with the rule', () => {
    const joint = (said: string) => taken({ said, sign: 1, option: 'joint', issue: 'guards' })
    expect(told([no, joint('2025-02-10')])).toEqual(['reversal 2025-01-10 → 2025-02-10'])
    expect(told([joint('2024-12-10'), no])).toEqual(['reversal 2024-12-10 → 2025-01-10'])
    const off = { ...casebook, rules: casebook.rules.map((one) => ({ ...one, on: false })) }
    expect(told([no, joint('2025-02-10')], { casebook: off })).toEqual([])
  })
  test('gone back on once is told once', () => {
    const open = taken({ said: '2025-01-10', option: 'closed' })
    const later = ['2025-02-10', '2025-03-10'].map((said) => taken({ said, sign: 1 }))
    expect(told([open, ...later])).toEqual(['reversal 2025-01-10 → 2025-02-10'])
  })
  test('silence: spoken often, then nothing while others went on', () => {
    const spoke = ['01', '02', '03', '04'].map((month) => taken({ said: `2025-${month}-10` }))
    const others = (many: number) =>
      Array.from({ length: many }, (_, i) =>
        taken({
          said: `2025-0${5 + (i % 4)}-${String(1 + 3 * Math.floor(i / 4)).padStart(2, '0')}`,
          party: 'Sudmark',
          actor: 'Sudmark',
        }),
      )
    const among = ['01', '02', '03', '04'].map((month) =>
      taken({ said: `2025-${month}-20`, party: 'Sudmark', actor: 'Sudmark' }),
    )
    const found = (many: number) => told([...spoke, ...among, ...others(many)])
    // Four of seven words were Norland's: nine of others in a row happen less than once in a thousand times, eight do not.
    expect(found(8)).toEqual(['silence 2025-04-10 → 2025-04-20'])
    expect(found(7)).toEqual([])
    expect(told([...spoke.slice(0, 2), ...among, ...others(20)])).toEqual([])
  })
})

describe('look-alikes', () => {
  const no = taken({ said: '2025-01-10' })
  test('one form refused, the thing still wanted', () =>
    expect(told([taken({ said: '2025-01-10', option: 'by-day' }), taken({ said: '2025-02-10', sign: 1 })])).toEqual([]))
  test('an issue that asks no yes or no, and the issue for all the rest, compare one thing with itself only', () => {
    for (const on of ['toll-house', 'all-else']) {
      const before = taken({ said: '2025-01-10', issue: on, topic: 'sale of the toll house' })
      const after = (topic: string) => taken({ said: '2025-02-10', issue: on, sign: 1, topic })
      expect(told([before, after('a new roof')])).toEqual([])
      expect(told([before, after('Sale of the toll house')])).toHaveLength(1)
    }
  })
  test('hearsay, a rumour, words of one day, and words whose order nobody can tell', () => {
    for (const after of [
      taken({ said: '2025-02-10', sign: 1, certainty: 'reported' }),
      taken({ said: '2025-02-10', sign: 1, certainty: 'rumour' }),
      taken({ said: '2025-01-10', sign: 1 }),
      taken({ said: '2025-01', sign: 1 }),
      taken({ said: '2025', sign: 1 }),
      taken({ said: '2025-03-10', sign: 1, saidBasis: 'no-later' }),
      taken({ said: null, sign: 1 }),
    ])
      expect(told([no, after])).toEqual([])
    expect(told([no, taken({ said: '2025-02', sign: 1 })])).toHaveLength(1)
  })
  test('one voice for and one against on a day are a split', () => {
    const yes = taken({ said: '2025-02-10', sign: 1 })
    const stillNo = taken({ said: '2025-02-10', actor: 'the minister' })
    expect(told([no, yes, stillNo])).toEqual([])
  })
  test('a softer word of one who cannot take it back is a split', () => {
    const soft = taken({ said: '2025-02-10', actor: 'the adviser', strength: 1 })
    const speaks: ChangeOptions['speaks'] = (actor) => (actor === 'the adviser' ? 'speaks' : 'leads')
    const minister = taken({ said: '2025-01-10', actor: 'the minister' })
    expect(told([minister, soft], { speaks })).toEqual([])
    expect(told([minister, soft], { speaks: () => 'leads' })).toHaveLength(1)
    expect(splits([minister, soft], { ...options, speaks })).toMatchObject([
      { within: 'party', name: 'Norland', kind: 'firmness' },
    ])
  })
  test('the order of two sentences of one report counts where the text tells it', () => {
    const [a, b] = [1, -1].map((sign) => taken({ article: 'one', said: '2025-02', sign: sign as 1 | -1, begin: 0 }))
    expect(told([a, b] as TakenStatement[])).toEqual([])
    const tellsOrder: ChangeOptions['tellsOrder'] = (x, y) => x.sign === -1 && y.sign === 1
    expect(changes([a, b] as TakenStatement[], { ...options, tellsOrder })).toMatchObject([
      { kind: 'reversal', before: [{ sign: -1 }], after: [{ sign: 1 }] },
    ])
  })
})

test('members of a collective who contradict each other are a split of it', () => {
  const given = [
    taken({ said: '2025-01-10', party: 'Lake Union', actor: 'Lake Union' }),
    taken({ said: '2025-02-10', party: 'Sudmark', actor: 'Sudmark', sign: 1, strength: 1 }),
    taken({ said: '2025-02-10', party: 'Elsewhere', actor: 'Elsewhere', sign: 1 }),
  ]
  const members = new Map([['Lake Union', ['Norland', 'Sudmark']]])
  const found = splits(given, { ...options, members })
  expect(found).toMatchObject([
    { within: 'collective', name: 'Lake Union', voices: [{ who: 'Sudmark' }, { who: 'Lake Union' }] },
  ])
  expect(splits(given, { ...options, asOf: parsePartialDate('2025-01-31'), members })).toEqual([])
})

test('a yes and a no on an issue that asks neither are no split; of several quarrels the last is shown', () => {
  const members = new Map([['Lake Union', ['Norland', 'Sudmark', 'Westmark', 'Eastmark']]])
  const says = (party: string, said: string, sign: 1 | -1, on = 'ford') =>
    taken({ said, party, actor: party, sign, issue: on, topic: `${party} on ${on}` })
  const quarrel = (on: string) => [says('Norland', '2025-06-10', -1, on), says('Sudmark', '2025-06-20', 1, on)]
  const older = [says('Westmark', '2025-01-10', -1), says('Eastmark', '2025-02-01', 1)]
  expect(splits(quarrel('all-else'), { ...options, members })).toEqual([])
  const found = splits([...quarrel('ford'), ...older], { ...options, members })
  expect(found.map(({ voices }) => voices.map(({ who }) => who))).toEqual([['Sudmark', 'Norland']])
})

describe('laws', () => {
  const given = fc.record({
    party: fc.constantFrom('Norland', 'Sudmark'),
    actor: fc.constantFrom('the president', 'the minister'),
    issue: fc.constantFrom('ford', 'guards', 'toll-house'),
    option: fc.constantFrom(null, 'open', 'by-day', 'closed', 'joint', 'none', 'sold'),
    sign: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    strength: fc.constantFrom(1 as const, 3 as const, 4 as const),
    said: fc.constantFrom(
      null,
      '2025',
      '2025-01',
      '2025-01-10',
      '2025-01-11',
      '2025-02-20',
      '2025-06-01',
      '2025-06-02',
    ),
    saidBasis: fc.constantFrom('stated' as const, 'no-later' as const),
    certainty: fc.constantFrom('quoted' as const, 'reported' as const),
  })
  const some = fc.array(given.map(taken), { maxLength: 20 })
  const speaks: ChangeOptions['speaks'] = (actor) => (actor === 'the minister' ? 'speaks' : 'leads')
  const found = (a: readonly TakenStatement[]) => changes(a, { ...options, speaks })

  test('the order of input changes nothing', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 20 }), (a, cut) => {
        expect(found([...a.slice(cut), ...a.slice(0, cut)].reverse())).toEqual(found(a))
      }),
    )
  })
  test('a statement on an issue no rule knows changes nothing elsewhere', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const others = b.map((one) => ({ ...one, issue: 'weather' }))
        const without = found([...a, ...others]).filter(({ issue }) => issue !== 'weather')
        expect(without).toEqual(found(a))
      }),
    )
  })
  test('every change has sentences of one party on both sides, the earlier ones earlier', () => {
    fc.assert(
      fc.property(some, (a) => {
        for (const { kind, party, before, after } of found(a)) {
          expect(before.length * after.length).toBeGreaterThan(0)
          for (const one of before) expect(one.holder).toBe(party)
          if (kind !== 'silence') for (const one of after) expect(one.holder).toBe(party)
          for (const x of before) for (const y of after) expect(x.since).toBeLessThan(y.since)
        }
      }),
    )
  })
  test('what was said later changes no earlier change', () => {
    fc.assert(
      fc.property(some, (a) => {
        const asOf = parsePartialDate('2025-02-28')
        const then = changes(a, { ...options, speaks, asOf }).filter(({ kind }) => kind !== 'silence')
        const upTo = a.filter(({ said }) => said !== null && said !== '2025' && said < '2025-03')
        expect(then).toEqual(found(upTo).filter(({ kind }) => kind !== 'silence'))
      }),
    )
  })
})
