import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleId, identify, latestDay, type PartialDate, type StatementDraft } from '../dossier/index.js'
import { type TakenStatement, utterances } from '../provenance/index.js'
import { jaccard, SAME_WORDS, wordPairs } from '../provenance/word-pairs.js'
import { type Cell, changes, matrix } from './index.js'

const date = (text: string): PartialDate => text as PartialDate

interface Given extends Partial<Omit<StatementDraft, 'article' | 'begin' | 'end' | 'said'>> {
  readonly source?: string
  readonly said?: string | null
  readonly standpoint?: TakenStatement['standpoint']
  readonly takenIn?: string
}

let count = 0
const taken = ({
  source = `report ${count++}`,
  standpoint = 'machine',
  takenIn,
  said = null,
  ...given
}: Given): TakenStatement => {
  const quote = given.quote ?? `${source} says something of its own`
  return {
    ...identify({
      article: articleId(source, quote),
      begin: 0,
      end: quote.length,
      quote,
      speaker: null,
      actor: given.party ?? 'Russia',
      party: 'Russia',
      via: [],
      act: 'reject',
      sign: -1,
      strength: 3,
      topic: 'peacekeepers',
      issue: 'security.foreign-troops',
      option: null,
      condition: null,
      temporary: false,
      said: said === null ? null : date(said),
      saidBasis: said === null ? null : 'stated',
      certainty: 'paraphrased',
      confidence: 0.5,
      why: null,
      ...given,
    }),
    standpoint,
    ...(takenIn === undefined ? {} : { takenIn }),
  }
}

const undatedArticles = { published: () => null }
const at = (asOf: string | null) => ({ asOf: asOf === null ? null : date(asOf), ...undatedArticles })
const only = (cells: readonly Cell[]): Cell => {
  expect(cells).toHaveLength(1)
  return cells[0] as Cell
}

describe('utterances', () => {
  const count = (given: readonly Given[]) => utterances(given.map(taken), undatedArticles).length
  test('relays within two days are one', () => {
    expect(count([{ said: '2025-03-10' }, { said: '2025-03-12' }])).toBe(1)
    expect(count([{ said: '2025-03-10' }, { said: '2025-03-13' }])).toBe(2)
  })
  test('the window does not slide with daily repetition', () => {
    expect(count(['10', '11', '12', '13', '14', '15'].map((day) => ({ said: `2025-03-${day}` })))).toBe(2)
  })
  test('nearly the same words are one, however far apart', () => {
    const quote = 'Die Ukraine wird die besetzten Gebiete niemals und unter keinen Umständen als russisch anerkennen'
    const again = `„${quote.toUpperCase()}“`
    expect(
      count([
        { said: '2025-03-10', quote },
        { said: '2025-08-01', quote: again },
      ]),
    ).toBe(1)
    expect(
      count([
        { said: '2025-03-10', quote: 'keine Gespräche' },
        { said: '2025-08-01', quote: 'keine Gespräche' },
      ]),
    ).toBe(2)
  })
  test('another sign, option, issue or holder is another utterance', () => {
    const said = '2025-03-10'
    expect(
      count([{ said }, { said, sign: 1 }, { said, option: 'un' }, { said, issue: 'x' }, { said, party: 'Ukraine' }]),
    ).toBe(5)
  })
  test('who states a date again speaks again; who only reprints does not', () => {
    const quote = 'We will not accept foreign troops on that soil in any form'
    const later = (basis: 'stated' | 'published') =>
      utterances(
        [
          taken({ quote, said: '2025-03-10', saidBasis: basis }),
          taken({ quote, said: '2025-09-01', saidBasis: basis }),
        ],
        undatedArticles,
      ).map(({ said }) => said)
    expect(later('stated')).toEqual(['2025-09-01'])
    expect(later('published')).toEqual(['2025-03-10'])
  })
})

describe('standing', () => {
  test('the latest word on or before the day', () => {
    const given = [taken({ said: '2025-03-10' }), taken({ said: '2025-04-10', sign: 1, strength: 1, act: 'open' })]
    expect(matrix(given, at('2025-03-09')).cells).toEqual([])
    expect(only(matrix(given, at('2025-03-10')).cells)).toMatchObject({ sign: -1, ageDays: 0, utterances: 1 })
    expect(only(matrix(given, at('2025-04-20')).cells)).toMatchObject({ sign: 1, ageDays: 10, utterances: 2 })
  })
  test('a month counts from its last day', () => {
    const given = [taken({ said: '2025-03' })]
    expect(matrix(given, at('2025-03-30')).cells).toEqual([])
    expect(matrix(given, at('2025-03')).cells).toHaveLength(1)
  })
  test('a month counts from the day of the report at the latest, where the report is of that month', () => {
    const reported = (day: string) => ({ asOf: date('2025-03-18'), published: () => date(day) })
    expect(matrix([taken({ said: '2025-03' })], reported('2025-03-17')).cells).toHaveLength(1)
    expect(matrix([taken({ said: '2025-03' })], reported('2025-05-17')).cells).toEqual([])
  })
  test('what was said by a day stood before what was said on it', () => {
    const given = [
      taken({ said: '2025-03-10', saidBasis: 'no-later', sign: 1, certainty: 'quoted' }),
      taken({ said: '2025-03-10' }),
    ]
    expect(only(matrix(given, at('2025-03-10')).cells).sign).toBe(-1)
  })
  test('the article lends its date; without one nothing stands at a date', () => {
    const given = [taken({})]
    expect(matrix(given, { asOf: date('2025-05'), published: () => date('2025-04-02') }).cells).toHaveLength(1)
    expect(matrix(given, at('2025-05'))).toMatchObject({ cells: [], unplaced: { undated: 1 } })
    expect(matrix(given, at(null)).cells).toHaveLength(1)
  })
  test('undated words are the oldest where no date is asked', () => {
    const given = [taken({ sign: 1 }), taken({ said: '1999', sign: -1 })]
    expect(only(matrix(given, at(null)).cells)).toMatchObject({ sign: -1, said: '1999', utterances: 2 })
  })
  test('"for now" lapses and uncovers what stood before', () => {
    const given = [taken({ said: '2025-01-01', sign: 1 }), taken({ said: '2025-03-01', temporary: true })]
    expect(only(matrix(given, at('2025-05-30')).cells)).toMatchObject({
      sign: -1,
      lapses: { kind: 'temporary', on: '2025-05-30' },
    })
    expect(only(matrix(given, at('2025-05-31')).cells)).toMatchObject({ sign: 1, lapses: null })
    expect(only(matrix(given, { ...at('2025-03-12'), temporaryDays: 10 }).cells).sign).toBe(1)
  })
  test('a dated end lapses, a cause is marked and stays', () => {
    const until = { begin: 0, end: 10, quote: 'until 1 May', head: 'UNTIL' } as const
    const given = [taken({ said: '2025-03-01', condition: until })]
    const options = (asOf: string) => ({ ...at(asOf), endOf: () => date('2025-05-01') })
    expect(only(matrix(given, options('2025-05-01')).cells).lapses).toEqual({ kind: 'end', on: '2025-05-01' })
    expect(matrix(given, options('2025-05-02')).cells).toEqual([])
    const because = [taken({ said: '2025-03-01', condition: { ...until, head: 'BECAUSE' } })]
    expect(only(matrix(because, at('2035')).cells).lapses).toEqual({ kind: 'cause', on: null })
  })
  test('of one day: a person before a machine, own words before reports', () => {
    const said = '2025-03-01'
    const machine = taken({ said, certainty: 'quoted' })
    const person = taken({ said, sign: 1, certainty: 'reported', standpoint: 'confirmed' })
    const report = taken({ said, sign: 0, certainty: 'reported', confidence: 1 })
    expect(only(matrix([machine, person, report], at(said)).cells).sign).toBe(1)
    expect(only(matrix([machine, report], at(said)).cells).sign).toBe(-1)
  })
  test('rejected, rumoured and committing nobody never count', () => {
    const said = '2025-03-01'
    const given = [
      taken({ said, standpoint: 'rejected' }),
      taken({ said, certainty: 'rumour' }),
      taken({ said, party: null, actor: 'an expert' }),
    ]
    expect(matrix(given, at(null))).toEqual({
      cells: [],
      days: [],
      unplaced: { undated: 0, withoutIssue: 0, withoutOffice: 0 },
    })
  })
  test('what was not yet taken in was not known', () => {
    const given = [taken({ said: '2025-03-01', takenIn: '2025-03-20T10:00:00.000Z' })]
    expect(matrix(given, { ...at('2025-04'), knownOn: date('2025-03-19') }).cells).toEqual([])
    expect(matrix(given, { ...at('2025-04'), knownOn: date('2025-03-20') }).cells).toHaveLength(1)
  })
  test('divided: two voices in two days on one option, not two options and not one voice', () => {
    const yes: Given = { said: '2025-03-02', sign: 1, actor: 'the foreign minister' }
    const no: Given = { said: '2025-03-01', actor: 'the president' }
    const divided = (...given: Given[]) => only(matrix(given.map(taken), at('2025-04')).cells).divided
    expect(divided(yes, no)).toBe(true)
    expect(divided({ ...yes, option: 'un' }, { ...no, option: 'nato' })).toBe(false)
    expect(divided(yes, { ...no, actor: 'the foreign minister' })).toBe(false)
    expect(divided(yes, { ...no, said: '2025-01-01' })).toBe(false)
  })
  test('the deciding statement comes first and the options keep their own stands', () => {
    const un = taken({ said: '2025-03-01', sign: 1, option: 'un' })
    const nato = taken({ said: '2025-03-05', option: 'nato', act: 'redline', strength: 4 })
    const cell = only(matrix([un, nato], at('2025-04')).cells)
    expect(cell).toMatchObject({ redline: true, strength: 4, statements: [nato.id, un.id] })
    expect(cell.options.map(({ option, sign }) => [option, sign])).toEqual([
      ['nato', -1],
      ['un', 1],
    ])
  })
})

test('changes: reversal, hardening, softening; nothing between words of one day, nothing by hearsay', () => {
  const given = [
    taken({ said: '2025-03-01', sign: 1, strength: 1 }),
    taken({ said: '2025-03-10', sign: 1, strength: 3 }),
    taken({ said: '2025-03-20', sign: -1, strength: 3 }),
    taken({ said: '2025-03-20', sign: 0, strength: 0, certainty: 'reported' }),
    taken({ said: '2025-04-20', sign: -1, strength: 2 }),
  ]
  expect(changes(given, at(null)).map(({ kind, after }) => [kind, after[0]?.said])).toEqual([
    ['hardening', '2025-03-10'],
    ['reversal', '2025-03-20'],
    ['softening', '2025-04-20'],
  ])
})

describe('laws', () => {
  const words = fc.constantFrom(
    'no foreign soldier will ever stand on that ground again',
    'no foreign soldier will ever stand on that ground',
    'talks may begin as soon as the guns fall silent everywhere',
    'never',
  )
  const given = fc.record({
    source: fc.stringMatching(/^[a-z]{6}$/),
    party: fc.constantFrom('Russia', 'Ukraine', null),
    actor: fc.constantFrom('the president', 'the minister'),
    issue: fc.constantFrom('talks', 'troops', null),
    option: fc.constantFrom('un', null),
    sign: fc.constantFrom(-1 as const, 0 as const, 1 as const),
    strength: fc.constantFrom(1 as const, 3 as const),
    said: fc.constantFrom(null, '2025', '2025-03', '2025-03-30', '2025-03-31', '2025-04-02', '2025-06-01'),
    quote: words,
    temporary: fc.boolean(),
    certainty: fc.constantFrom('quoted' as const, 'reported' as const, 'rumour' as const),
    standpoint: fc.constantFrom('machine' as const, 'confirmed' as const, 'rejected' as const),
  })
  const some = fc.array(
    given.map((g) => taken({ ...g, saidBasis: g.said === null ? null : 'stated' })),
    { maxLength: 24 },
  )
  const days = fc.constantFrom(null, '2025-03-30', '2025-04-02', '2025-07-15', '2026')
  const noEvidence = ({ cells }: { readonly cells: readonly Cell[] }) =>
    cells.map(({ statements, options, voices, ...cell }) => ({
      ...cell,
      options: options.map(({ statements, ...o }) => o),
      voices: voices.map(({ statements, ...voice }) => voice),
    }))

  test('a statement on another issue changes no cell of this one', () => {
    fc.assert(
      fc.property(some, some, days, (a, b, day) => {
        const others = b.map((statement) => ({ ...statement, issue: 'weather' }))
        const cells = matrix([...a, ...others], at(day)).cells.filter(({ issue }) => issue !== 'weather')
        expect(cells).toEqual(matrix(a, at(day)).cells)
      }),
    )
  })
  test('the order of input does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(given.map(taken), { selector: ({ id }) => id, maxLength: 24 }), days, (a, day) => {
        expect(matrix([...a].reverse(), at(day))).toEqual(matrix(a, at(day)))
      }),
    )
  })
  test('a second report of the same changes nothing but the evidence', () => {
    fc.assert(
      fc.property(some, days, (a, day) => {
        const again = a.map((s) => ({
          ...identify({ ...s, article: articleId('elsewhere', s.id) }),
          standpoint: s.standpoint,
        }))
        expect(noEvidence(matrix([...a, ...again], at(day)))).toEqual(noEvidence(matrix(a, at(day))))
      }),
    )
  })
  test('what is said later changes no earlier standing', () => {
    fc.assert(
      fc.property(some, days, (a, day) => {
        const upTo = a.filter(({ said }) => day === null || (said !== null && latestDay(said) <= latestDay(date(day))))
        expect(matrix(a, at(day)).cells).toEqual(matrix(upTo, at(day)).cells)
      }),
    )
  })
  test('agrees with the definition done by brute force', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('2025-03-30', '2025-04-02', '2025-07-15', '2026'), (a, day) => {
        const short = ({ party, issue, sign, utterances }: Cell) => `${party}/${issue} ${sign} ${utterances}`
        expect(matrix(a, at(day)).cells.map(short)).toEqual(byBruteForce(a, latestDay(date(day))))
      }),
    )
  })
})

/** The definition word by word, comparing everything with everything. */
const byBruteForce = (statements: readonly TakenStatement[], day: string): readonly string[] => {
  const counted = statements.filter(
    ({ party, issue, standpoint, certainty, said }) =>
      party && issue && standpoint !== 'rejected' && certainty !== 'rumour' && said !== null && latestDay(said) <= day,
  )
  const dayOf = (s: TakenStatement): number => Date.parse(latestDay(s.said as PartialDate)) / 86_400_000
  const kin = (a: TakenStatement, b: TakenStatement) =>
    a.party === b.party && a.issue === b.issue && a.option === b.option && a.sign === b.sign
  const startOf = (s: TakenStatement): number => {
    let start = Number.NEGATIVE_INFINITY
    for (const day of counted
      .filter((other) => kin(s, other))
      .map(dayOf)
      .sort((a, b) => a - b)) {
      if (day > dayOf(s)) break
      if (day - start > 2) start = day
    }
    return start
  }
  const alike = (a: TakenStatement, b: TakenStatement) =>
    kin(a, b) &&
    (startOf(a) === startOf(b) || jaccard(wordPairs(a.quote).pairs, wordPairs(b.quote).pairs) >= SAME_WORDS)
  const cluster = counted.map((_, index) => index)
  for (let again = true; again; ) {
    again = false
    for (const [i, a] of counted.entries())
      for (const [j, b] of counted.entries())
        if (alike(a, b) && cluster[i] !== cluster[j]) {
          cluster[i] = cluster[j] = Math.min(cluster[i] as number, cluster[j] as number)
          again = true
        }
  }
  const weight = (s: TakenStatement) =>
    [
      s.standpoint === 'confirmed' ? 0 : 1,
      s.certainty === 'quoted' ? 0 : 1,
      s.temporary ? 0 : 1,
      4 - s.strength,
      s.sign + 1,
      s.actor,
      s.quote,
      s.id,
    ].join('\0')
  const told = [...new Set(cluster)].map((root) => {
    const members = counted
      .filter((_, index) => cluster[index] === root)
      .sort((a, b) => (weight(a) < weight(b) ? -1 : 1))
    return {
      best: members[0] as TakenStatement,
      day: Math.max(...members.map(dayOf)),
      own: members.some(({ certainty }) => certainty === 'quoted'),
      judged: members.some(({ standpoint }) => standpoint === 'confirmed'),
    }
  })
  const now = Date.parse(day) / 86_400_000
  const out: string[] = []
  for (const square of new Set(told.map(({ best }) => `${best.party}/${best.issue}`))) {
    const all = told.filter(({ best }) => `${best.party}/${best.issue}` === square)
    const inForce = all.filter(({ best, day }) => !best.temporary || day + 90 >= now)
    const later = (a: (typeof told)[number], b: (typeof told)[number]) =>
      b.day - a.day || (weight(a.best) < weight(b.best) ? -1 : 1)
    const perOption = [...new Set(inForce.map(({ best }) => best.option))].map((option) => {
      const here = inForce.filter(({ best }) => best.option === option)
      // Hearsay steps back behind own words, unless only the hearsay is confirmed.
      const own = here.filter((one) => one.own)
      const judgedOwn = own.some(({ judged }) => judged)
      return (own.length === 0 ? here : here.filter((one) => one.own || (one.judged && !judgedOwn))).sort(later)[0]
    })
    const [standing] = perOption
      .filter((one) => one !== undefined)
      .sort((a, b) => Number(b.own) - Number(a.own) || later(a, b))
    // Counted are the utterances on options where something still stands.
    const standingOptions = new Set(inForce.map(({ best }) => best.option))
    if (standing)
      out.push(`${square} ${standing.best.sign} ${all.filter(({ best }) => standingOptions.has(best.option)).length}`)
  }
  return out.sort()
}
