import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Casebook, checkCasebook } from '../casebook/index.js'
import { articleId, identify, type PartialDate, type StatementDraft } from '../dossier/index.js'
import { languageOf } from '../language/index.js'
import { prepareRelays, sameUtterances, type TakenStatement, type ToldOptions } from './index.js'

const issue = (id: string, more = '') =>
  `- id: ${id}\n  name: { en: T, de: T }\n  about: { en: t, de: t }\n  kind: nominal\n  options: [{ id: a, name: { en: a } }, { id: b, name: { en: b } }]\n  lexicon: { en: [${id.replace('.', ' ')}], de: [${id.replace('.', ' ')}] }\n${more}`

const strait = (): Casebook => {
  const checked = checkCasebook([
    {
      path: 'casebook.yaml',
      text: 'id: strait\ntitle: { en: Strait }\nabout: { en: s }\nlanguages: [en, de]\n',
    },
    {
      path: 'actors.yaml',
      text: '- id: highland\n  kind: state\n  name: { en: Highland }\n  adjectives: { de: [hochländisch], en: [Highland] }\n- id: lowland\n  kind: state\n  name: { en: Lowland }\n',
    },
    {
      path: 'issues.yaml',
      text:
        issue('land.bay', '  wider: land.any\n') +
        issue('land.any') +
        issue('talks.now') +
        '- id: rest\n  name: { en: R, de: R }\n  about: { en: r, de: r }\n  kind: nominal\n  role: rest\n  options: [{ id: any, name: { en: a } }]\n  lexicon: { en: [], de: [] }\n',
    },
  ])
  if (!checked.ok) throw new Error(JSON.stringify(checked.complaints))
  return checked.casebook
}
const relays = prepareRelays(strait())

type Given = Partial<Omit<StatementDraft, 'article' | 'said'>> & {
  readonly source?: string
  readonly said?: string | null
  readonly published?: string
}

const days = new Map<string, PartialDate | null>()
let count = 0
const taken = ({ source = `report ${count++}`, said = null, published, ...given }: Given): TakenStatement => {
  const quote = given.quote ?? `${source} has words of its own here`
  const article = articleId(source, '')
  days.set(article, (published ?? null) as PartialDate | null)
  return {
    ...identify({
      begin: 0,
      end: quote.length,
      speaker: null,
      actor: given.party ?? 'Highland',
      party: 'Highland',
      via: [],
      act: 'demand',
      sign: 1,
      strength: 3,
      topic: 'the bay',
      issue: 'land.bay',
      option: null,
      condition: null,
      temporary: false,
      saidBasis: said === null ? null : 'stated',
      certainty: 'paraphrased',
      confidence: null,
      why: null,
      ...given,
      quote,
      article,
      said: said as PartialDate | null,
    }),
    standpoint: 'added',
  }
}

const options: ToldOptions = {
  relays,
  published: ({ article }) => days.get(article) ?? null,
  languageOf: () => languageOf('en'),
}
const partition = (statements: readonly TakenStatement[]): readonly (readonly string[])[] =>
  sameUtterances(statements, options)
    .map((cluster) => cluster.map(({ id }) => id as string).sort())
    .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1))
const size = (...given: Given[]): number => sameUtterances(given.map(taken), options).length

describe('one utterance', () => {
  test('within two days, not on the third', () => {
    expect(size({ said: '2025-03-10' }, { said: '2025-03-12' })).toBe(1)
    expect(size({ said: '2025-03-10' }, { said: '2025-03-13' })).toBe(2)
  })
  test('nearly the same words, however far apart', () => {
    const quote = 'The bay will be ours again before the winter comes to the strait'
    expect(size({ said: '2025-03-10', quote }, { said: '2025-09-10', quote: `${quote}!` })).toBe(1)
    expect(size({ said: '2025-03-10' }, { said: '2025-09-10' })).toBe(2)
  })
  test('of unnamed sources of one body, in any number and language', () => {
    const source = { party: null, certainty: 'anonymous', said: '2025-03-10' } as const
    expect(
      size({ ...source, actor: 'a Highland diplomat' }, { ...source, actor: 'anonymous hochländische Diplomaten' }),
    ).toBe(1)
    expect(size({ ...source, actor: 'a Highland diplomat' }, { ...source, actor: 'a Lowland diplomat' })).toBe(2)
  })
  test('a month holds one utterance, or nobody knows which is meant', () => {
    const june = { said: '2024-06-14' }
    const later = { said: '2024-06', published: '2024-08-20' }
    expect(size(june, later)).toBe(1)
    expect(size(june, { said: '2024-06-25' }, later)).toBe(3)
    expect(size({ said: '2024-05-14' }, later)).toBe(2)
  })
  test('vaguer words for the issue, where both state the day; never two things of one report', () => {
    const vague = { issue: 'land.any', said: '2024-06-14' }
    expect(size({ said: '2024-06-14' }, vague)).toBe(1)
    expect(size({ said: '2024-06-15' }, vague)).toBe(2)
    expect(size({ said: '2024-06-14', source: 'x' }, { ...vague, source: 'x' })).toBe(2)
    expect(size({ said: '2024-06-14', issue: 'talks.now' }, vague)).toBe(2)
  })
  test('turned by a relay: one person, one day, one thing; not what others say he wants', () => {
    const yes = { said: '2025-03-13', sign: 1 as const }
    const no = { said: '2025-03-13', sign: -1 as const }
    expect(size(yes, no)).toBe(1)
    expect(size(yes, { ...no, said: '2025-03-14' })).toBe(2)
    expect(size(yes, { ...no, actor: 'the minister' })).toBe(2)
    expect(size(yes, { ...no, certainty: 'reported', via: ['Lowland'] })).toBe(2)
    expect(size({ ...yes, source: 'y' }, { ...no, source: 'y' })).toBe(2)
    expect(size(yes, { ...no, source: 'y' }, { ...yes, source: 'y' })).toBe(2)
  })
  test('another amount is a slip only where both state the same day', () => {
    const thirty = { said: '2025-06-02', quote: 'a truce of 30 days is wanted there' }
    const ninety = { said: '2025-06-02', quote: 'what they want is 90 days of truce' }
    expect(size(thirty, ninety)).toBe(1)
    expect(size(thirty, { ...ninety, said: '2025-06-03' })).toBe(2)
    expect(size({ ...thirty, said: '2025-06-01' }, { ...ninety, said: '2025-06-03' }, { said: '2025-06-02' })).toBe(3)
  })
  test('another option, holder or issue is another utterance; "everything else" is no issue', () => {
    const said = '2025-03-10'
    expect(size({ said, option: 'a' }, { said, option: 'b' })).toBe(2)
    expect(size({ said, option: 'a' }, { said })).toBe(1)
    expect(size({ said, option: 'a' }, { said, option: 'b' }, { said })).toBe(3)
    expect(size({ said }, { said, party: 'Lowland' })).toBe(2)
    expect(size({ said }, { said, issue: 'talks.now' })).toBe(2)
    expect(size({ said, issue: 'rest' }, { said, issue: 'rest' })).toBe(2)
    expect(size({ said, issue: null }, { said, issue: null })).toBe(2)
  })
  test('without any date only words can tell', () => {
    expect(size({}, {})).toBe(2)
    expect(size({ source: 'z' }, { source: 'z', begin: 3, quote: 'other words of the same report' })).toBe(1)
  })
})

describe('laws', () => {
  const given = fc.record({
    source: fc.stringMatching(/^[a-e]$/),
    party: fc.constantFrom('Highland', 'Lowland', null),
    actor: fc.constantFrom('Highland', 'the president', 'a Highland diplomat'),
    issue: fc.constantFrom('land.bay', 'land.any', 'talks.now', 'rest', null),
    option: fc.constantFrom('a', 'b', null),
    sign: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    said: fc.constantFrom(null, '2025', '2025-03', '2025-03-10', '2025-03-11', '2025-03-12', '2025-03-14'),
    quote: fc.constantFrom(
      'the bay must be ours within 30 days and not later',
      'the bay must be ours within 30 days and not a day later',
      'the bay must be ours within 60 days',
      'give back the bay at once and for all time',
      'talks',
    ),
    certainty: fc.constantFrom('quoted' as const, 'reported' as const, 'anonymous' as const),
    begin: fc.constantFrom(0, 40),
  })
  const some = fc.uniqueArray(given.map(taken), { selector: ({ id }) => id, maxLength: 24 })

  test('every statement once', () => {
    fc.assert(
      fc.property(some, (a) => {
        expect(partition(a).flat().sort()).toEqual(a.map(({ id }) => id as string).sort())
      }),
    )
  })
  test('the order of input does not matter', () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (a, stream) => {
        const keys = new Map(a.map((statement) => [statement, stream.next().value as number]))
        const shuffled = [...a].sort((x, y) => (keys.get(x) as number) - (keys.get(y) as number))
        expect(sameUtterances(shuffled, options)).toEqual(sameUtterances(a, options))
      }),
    )
  })
  test('taken in twice, nothing changes', () => {
    fc.assert(
      fc.property(some, (a) => {
        expect(sameUtterances([...a, ...a], options)).toEqual(sameUtterances(a, options))
      }),
    )
  })
  test('a statement on another issue changes no cluster', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const land = a.filter(({ issue }) => issue !== 'talks.now')
        const talks = b.filter(({ issue }) => issue === 'talks.now')
        const before = partition(land)
        const ids = new Set(land.map(({ id }) => id as string))
        expect(partition([...land, ...talks]).filter(([id]) => ids.has(id as string))).toEqual(before)
      }),
    )
  })
  test('no cluster holds two holders, or two issues that have nothing to do with each other', () => {
    fc.assert(
      fc.property(some, (a) => {
        for (const cluster of sameUtterances(a, options)) {
          expect(new Set(cluster.map((statement) => relays.holderKey(statement))).size).toBe(1)
          expect(new Set(cluster.map(({ issue }) => issue?.split('.')[0] ?? '')).size).toBe(1)
        }
      }),
    )
  })
})
