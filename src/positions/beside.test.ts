// Gaps, channels, forecasts and "what would it take", on small invented talks between Highland and Lowland.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Casebook } from '../casebook/index.js'
import {
  articleId,
  type ConditionHead,
  identify,
  identifyRemark,
  type PartialDate,
  parseCondition,
  type Remark,
  type StatementDraft,
} from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { channels, gaps, matrix, predictions, type TakenRemark, wouldTake } from './index.js'

const date = (text: string) => text as PartialDate
const inArticle = (name: string) => articleId(name, name)
const sides = [['Highland'], ['Lowland', 'Lowland League']]
const options = { asOf: null, published: () => null }

const said = (more: Partial<StatementDraft> & { readonly when?: string }): TakenStatement => {
  const { when, ...draft } = more
  return {
    ...identify({
      article: inArticle('one'),
      begin: 0,
      end: 5,
      quote: 'words',
      speaker: null,
      actor: more.party ?? 'Highland',
      party: 'Highland',
      via: [],
      act: 'accept',
      sign: 1,
      strength: 2,
      topic: 'the ford',
      issue: 'ford.open',
      option: null,
      condition: null,
      temporary: false,
      said: when === undefined ? null : date(when),
      saidBasis: when === undefined ? null : 'stated',
      certainty: 'quoted',
      confidence: null,
      why: null,
      ...draft,
    }),
    standpoint: 'added',
  }
}
const on = (head: ConditionHead, quote = 'fish', text = `${head} fish`) => {
  const parsed = parseCondition(text)
  if (!parsed.ok) throw new Error(parsed.message)
  return { begin: 0, end: quote.length, quote, head, reading: parsed.reading }
}
let serial = 0
const told = (kind: Remark['kind'], own: Readonly<Record<string, unknown>>): TakenRemark => ({
  remark: identifyRemark({
    kind,
    article: inArticle('one'),
    begin: serial,
    end: serial++ + 1,
    quote: 'w',
    speaker: null,
    actor: 'Herald',
    voice: 'medium',
    party: null,
    via: [],
    topic: 'fish',
    issue: null,
    said: null,
    saidBasis: null,
    certainty: 'narrated',
    confidence: null,
    why: null,
    ...own,
  } as unknown as Remark), // each test gives its kind what it needs
  standpoint: 'machine',
  resolution: null,
})
const who = (actor: string, party: string | null = actor) => ({ actor, party })
const met = (own: Readonly<Record<string, unknown>>) =>
  told('contact', { form: 'meeting', status: 'held', participants: [], mediators: [], when: null, place: null, ...own })

describe('channels', () => {
  const pair = [who('Anna Alt', 'Highland'), who('Bo Berg', 'Lowland')]
  const find = (...remarks: readonly TakenRemark[]) => channels(remarks, { ...options, sides })

  test('tellings of one contact are one, of two days two', () => {
    const day = { participants: pair, when: '2025-03-01' }
    const { channels: found } = find(
      met(day),
      met({ ...day, article: inArticle('two') }),
      met({ ...day, when: '2025-04-01' }),
    )
    expect(found.map(({ parties, contacts }) => [parties, contacts.map(({ told }) => told.length)])).toEqual([
      [
        ['Highland', 'Lowland'],
        [2, 1],
      ],
    ])
  })
  test('a denial is disputed by a report of the same fortnight, not by one of another year', () => {
    const denied = met({ participants: pair, status: 'denied', said: '2025-03-01' })
    const held = (when: string) => met({ participants: pair, said: when, article: inArticle('two') })
    expect(find(denied).channels[0]?.statuses).toEqual(['denied'])
    expect(find(denied, held('2025-03-10')).channels[0]?.statuses).toEqual(['denied', 'disputed'])
    expect(find(denied, held('2024-03-10')).channels[0]?.statuses).toEqual(['denied', 'held'])
    expect(find(denied, held('2025-03-10')).doubts.contradicted).toHaveLength(2)
  })
  test('who names nobody goes with the only contact of the article, and with none where there are two', () => {
    const nameless = met({ form: 'mediation', status: 'denied' })
    const by = (name: string) => met({ form: 'mediation', status: 'rumoured', mediators: [who(name)] })
    expect(find(nameless, by('Upland')).mediators).toMatchObject([{ name: 'Upland', statuses: ['denied', 'disputed'] }])
    const two = find(nameless, by('Upland'), by('Midland'))
    expect(two.doubts.nobodyNamed).toEqual([nameless.remark.id])
    expect(two.mediators.map(({ statuses }) => statuses)).toEqual([['rumoured'], ['rumoured']])
  })
  test('absent is the side of which nobody takes part; where nobody is named nobody is absent', () => {
    const absent = (...people: readonly ReturnType<typeof who>[]) =>
      find(met({ participants: people })).channels[0]?.contacts[0]?.absent
    expect(absent(who('Anna Alt', 'Highland'), who('Upland'))).toEqual([['Lowland', 'Lowland League']])
    expect(absent(who('Lowland League'), who('Highland'))).toEqual([])
    expect(find(met({ mediators: [who('Upland')] })).channels[0]?.contacts[0]?.absent).toEqual([])
  })
  test('goes between them who meets them apart', () => {
    const meets = (name: string) => met({ participants: [who('Cy Cole', 'Upland'), who(name)] })
    expect(find(meets('Anna Alt'), meets('Bo Berg')).goBetweens).toMatchObject([
      { name: 'Cy Cole', party: 'Upland', between: ['Anna Alt', 'Bo Berg'] },
    ])
    const together = met({ participants: [who('Cy Cole', 'Upland'), who('Anna Alt'), who('Bo Berg')] })
    expect(find(together).goBetweens).toEqual([])
  })
})

describe('forecasts', () => {
  const expects = (own: Readonly<Record<string, unknown>>) =>
    told('forecast', { likelihood: 'likely', condition: null, horizon: null, said: '2025-03-03', ...own })
  const ledger = (asOf: string | null, ...remarks: readonly TakenRemark[]) =>
    predictions(remarks, { asOf: asOf === null ? null : date(asOf), published: () => null }).predictions
  const words = { begin: 0, end: 1, quote: 'w' }

  test('are due when the last day the words give has passed, and never where they give none', () => {
    const dates = { kind: 'dates', ...words, from: null, until: '2025-06', basis: 'stated' }
    const state = (horizon: object, asOf: string) => ledger(asOf, expects({ horizon }))[0]?.state
    expect(state(dates, '2025-06-30')).toBe('open')
    expect(state(dates, '2025-07-01')).toBe('due')
    const weeks = { kind: 'span', ...words, least: 2, most: 2, unit: 'week', vague: false }
    expect(ledger(null, expects({ horizon: weeks }))[0]?.until).toBe('2025-03-17')
    expect(state(weeks, '2025-03-18')).toBe('due')
    expect(state({ ...weeks, least: null, most: null, vague: true }, '2035')).toBe('open')
    expect(state({ kind: 'vague', ...words }, '2035')).toBe('open')
  })
  test('undated and nameless ones are kept and named', () => {
    const both = expects({ said: null, actor: null, voice: 'expert' })
    const { doubts, predictions: found } = predictions([both], options)
    expect(found).toHaveLength(1)
    expect(doubts).toEqual({ undated: [both.remark.id], unnamed: [both.remark.id] })
    expect(ledger('2025', both)).toEqual([])
  })
  test('and all other remarks leave the matrix as it is', () => {
    const statements = [said({ when: '2025-03-01' }), said({ when: '2025-03-05', party: 'Lowland', sign: -1 })]
    const before = matrix(statements, options)
    const remark = fc.record({
      kind: fc.constantFrom('forecast', 'agenda', 'question'),
      issue: fc.constantFrom('ford.open', 'fish.ban', null),
      party: fc.constantFrom('Highland', 'Lowland', null),
      likelihood: fc.constantFrom('certain', 'excluded'),
    })
    fc.assert(
      fc.property(fc.array(remark), (all) => {
        const remarks = all.map((own) =>
          told(own.kind as Remark['kind'], { ...own, horizon: null, condition: null, state: 'announced' }),
        )
        const ids = new Set<string>(remarks.map(({ remark }) => remark.id))
        const after = matrix(statements, options)
        expect(after).toEqual(before)
        expect(after.cells.flatMap((cell) => cell.statements).some((id) => ids.has(id))).toBe(false)
        expect(predictions(remarks, options).predictions.length).toBe(
          remarks.filter(({ remark }) => remark.kind === 'forecast').length,
        )
      }),
    )
  })
})

describe('what it would take', () => {
  const ask = (statements: readonly TakenStatement[], remarks: readonly TakenRemark[] = []) =>
    wouldTake(statements, remarks, { ...options, party: 'Highland', issue: 'ford.open', option: null }).requirements
  const kinds = (statement: TakenStatement) =>
    ask([statement]).map(({ kind, negated }) => `${negated ? '¬' : ''}${kind}`)

  test.each<[ConditionHead, readonly string[], readonly string[]]>([
    ['IF', ['sufficient'], ['¬necessary']],
    ['ONLYIF', ['necessary'], ['¬necessary', '¬sufficient']],
    ['PROVIDED', ['necessary', 'sufficient'], ['¬necessary']],
    ['UNLESS', ['¬necessary', '¬sufficient'], ['necessary']],
    ['UNTIL', ['¬necessary'], ['necessary']],
    ['AFTER', ['necessary'], ['¬necessary']],
    ['WHILE', ['necessary'], ['¬necessary']],
    ['EXCHANGE', ['necessary', 'sufficient'], []],
    ['BECAUSE', [], ['¬hinted']],
  ])('%s of a yes and of a no', (head, yes, no) => {
    expect(kinds(said({ condition: on(head) }))).toEqual(yes)
    expect(kinds(said({ condition: on(head), act: 'reject', sign: -1 }))).toEqual(no)
  })
  test('a leaning yes only hints at what is enough, and still needs what it needs', () => {
    expect(kinds(said({ condition: on('PROVIDED'), act: 'open', strength: 1 }))).toEqual(['necessary', 'hinted'])
    expect(kinds(said({ condition: on('IF'), act: 'hedge', sign: 0, strength: 0 }))).toEqual(['hinted'])
  })
  test('what is asked in return for it is needed where it is a must, else hinted, and told once', () => {
    const asked = { act: 'demand', issue: 'fish.ban', condition: on('EXCHANGE', 'fish', 'EXCHANGE ford.open') } as const
    const found = ask([said({ ...asked, strength: 3 }), said({ ...asked, strength: 4, begin: 9, end: 14 })])
    expect(found.map(({ kind, issue }) => [kind, issue])).toEqual([
      ['necessary', 'fish.ban'],
      ['hinted', 'fish.ban'],
    ])
    const whole = said({ condition: { ...on('ONLYIF'), end: 20, quote: 'x'.repeat(20) } })
    expect(ask([whole, said({ ...asked, begin: 3, end: 8 })])).toHaveLength(1)
  })
  test('questions are asked, what came before the last word is older, other parties say nothing here', () => {
    const question = told('question', { party: 'Highland', voice: 'actor', actor: 'Anna Alt', said: '2025-03-05' })
    const found = ask(
      [
        said({ condition: on('IF'), when: '2024-03-05' }),
        said({ condition: on('ONLYIF'), when: '2025-03-05' }),
        said({ condition: on('IF'), when: '2025-03-05', party: 'Lowland' }),
      ],
      [question, told('question', { party: 'Lowland', voice: 'actor', said: '2025-03-05' })],
    )
    expect(found.map(({ kind, older }) => [kind, older])).toEqual([
      ['necessary', false],
      ['sufficient', true],
      ['asked', false],
    ])
  })
})

describe('gaps', () => {
  const name = (en: string) => ({ en, de: en })
  const issue = (id: string, role: 'term' | 'rest' = 'term') => ({ id, name: name(id), role })
  // Only what gaps look at.
  const casebook = {
    head: { sides: [['highland'], ['lowland', 'league']] },
    actors: [
      { id: 'highland', name: name('Highland') },
      { id: 'lowland', name: name('Lowland') },
      { id: 'league', name: name('Lowland League') },
    ],
    issues: [issue('ford.open'), issue('fish.ban'), issue('coal.price'), issue('rest', 'rest')],
    proposals: [
      {
        id: 'plan',
        date: '2025-03-01',
        elements: [{ issue: 'coal.price' }, { issue: 'ford.open' }, { issue: 'rest' }],
      },
    ],
    mechanisms: [
      {
        id: 'guards',
        issues: ['ford.open'],
        guarantor: ['league'],
        protects: 'the ford',
        place: null,
        trigger: 'x',
        response: null,
        monitor: 'x',
        deadline: 'x',
        mandate: 'x',
        consentNeeded: ['highland', 'lowland'],
      },
    ],
  } as unknown as Casebook
  const find = (
    statements: readonly TakenStatement[],
    remarks: readonly TakenRemark[] = [],
    asOf: string | null = null,
  ) => gaps({ statements, remarks, casebook }, { asOf: asOf === null ? null : date(asOf), published: () => null })
  const agenda = (own: Readonly<Record<string, unknown>>) => told('agenda', { state: 'announced', ...own })

  test('are what is on the agenda or in a proposal and nobody has spoken about', () => {
    const found = find(
      [said({})],
      [
        agenda({ issue: 'fish.ban' }),
        agenda({ topic: 'Land' }),
        agenda({ topic: 'land' }),
        agenda({ issue: 'ford.open' }),
      ],
    )
    expect(
      found.agenda.map(({ issue, topic, remarks, proposals }) => [
        issue ?? topic.toLowerCase(),
        remarks.length,
        proposals,
      ]),
    ).toEqual([
      ['land', 2, []],
      ['fish.ban', 1, []],
      ['coal.price', 0, ['plan']],
    ])
    expect(find([], [], '2025-02').agenda).toEqual([])
  })
  test('are one-sided where one side only has spoken, whoever of it', () => {
    const found = find([said({ party: 'Lowland League' }), said({ party: 'Upland', sign: -1 })])
    expect(found.oneSided).toMatchObject([{ issue: 'ford.open', spoken: ['Lowland League'], silent: [['Highland']] }])
    expect(find([said({ party: 'Lowland' }), said({})]).oneSided).toEqual([])
    expect(find([said({ party: 'Upland' })]).oneSided).toEqual([])
    expect(find([said({ issue: 'rest' })]).oneSided).toEqual([])
  })
  test('hold what a report calls undetermined, with what was said of it all the same', () => {
    const open = agenda({ state: 'undetermined', issue: 'ford.open', actor: null, voice: 'author' })
    expect(find([said({})], [open])).toMatchObject({
      agenda: [{ issue: 'coal.price' }],
      undetermined: [{ issue: 'ford.open', remarks: [open.remark.id], statements: [expect.stringMatching(/^s-/)] }],
      doubts: { unnamed: [] },
    })
  })
  test('hold the empty slots of arrangements somebody speaks about, and who has to consent', () => {
    expect(find([]).mechanisms).toEqual([])
    expect(find([said({ sign: -1, act: 'reject' })]).mechanisms).toMatchObject([
      {
        mechanism: 'guards',
        empty: ['place', 'response'],
        consent: [
          { party: 'Highland', stance: 'against' },
          { party: 'Lowland', stance: 'unknown', statements: [] },
        ],
      },
    ])
  })
  test('name issues the casebook does not hold', () => {
    expect(find([said({ issue: 'moon.cheese' })]).doubts.unknownIssues).toEqual(['moon.cheese'])
  })
  test('do not depend on the order of what is given', () => {
    const all = [
      said({}),
      said({ party: 'Lowland', issue: 'fish.ban' }),
      said({ issue: 'coal.price', begin: 2, end: 7 }),
    ]
    const remarks = [agenda({ issue: 'fish.ban' }), agenda({ topic: 'Land' }), agenda({ topic: 'Sea' })]
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.shuffledSubarray(remarks, { minLength: remarks.length }),
        (statements, shuffled) => {
          expect(find(statements, shuffled)).toEqual(find(all, remarks))
        },
      ),
    )
  })
})
