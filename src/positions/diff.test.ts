import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleId, identify, type PartialDate, type Sign } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { type Diff, diff } from './diff.js'

const published = () => null
const options = { published }

let places = 0
const said = (
  day: string | null,
  party: string | null,
  stance: number,
  more: Partial<TakenStatement> = {},
): TakenStatement => ({
  ...identify({
    article: articleId('a', 'text'),
    begin: places++,
    end: places,
    quote: `words ${places} of ${party} about nothing that anybody else has said`,
    speaker: null,
    actor: party ?? 'an expert',
    party,
    via: [],
    act: stance === 0 ? 'hedge' : stance > 0 ? 'demand' : 'reject',
    sign: Math.sign(stance) as Sign,
    strength: Math.abs(stance) as 0 | 1 | 2 | 3 | 4,
    topic: 'ferries',
    issue: 'strait.ferries',
    option: null,
    condition: null,
    temporary: false,
    said: day as PartialDate | null,
    saidBasis: day === null ? null : 'stated',
    certainty: 'quoted',
    confidence: 0.9,
    why: null,
    ...more,
  }),
  standpoint: 'machine',
})

const nothing: Diff = { new: [], changed: [], superseded: [], repeated: [], uncommitted: [] }
const idsIn = (found: Diff): string[] =>
  [...found.new, ...found.changed, ...found.repeated].flatMap(({ statements }) => statements)

describe('what an article adds', () => {
  const old = said('2025-03-01', 'Highland', 3)

  test('a first word is new; on another issue too', () => {
    const ferries = said('2025-03-02', 'Lowland', -3)
    const coal = said('2025-03-20', 'Highland', 3, { issue: 'coal.price' })
    const found = diff([old], [ferries, coal], options)
    expect(found.new.map(({ party, issue, statements }) => [party, issue, statements])).toEqual([
      ['Highland', 'coal.price', [coal.id]],
      ['Lowland', 'strait.ferries', [ferries.id]],
    ])
    expect({ ...found, new: [] }).toEqual(nothing)
  })

  test('another stance is a change, and the last word before it is superseded', () => {
    const now = said('2025-03-20', 'Highland', -3)
    const { changed, superseded, ...rest } = diff([old], [now], options)
    expect(changed).toMatchObject([{ party: 'Highland', statements: [now.id] }])
    expect(changed[0]?.from.statements[0].id).toBe(old.id)
    expect(superseded).toMatchObject([{ statements: [old.id], onArrival: false }])
    expect(superseded[0]?.by.statements[0].id).toBe(now.id)
    expect(rest).toEqual({ new: [], repeated: [], uncommitted: [] })
  })

  test('what is older than the last word shows the change all the same, and is overtaken on arrival', () => {
    const before = said('2025-01-01', 'Highland', -3)
    const found = diff([old], [before], options)
    expect(found.changed).toMatchObject([{ statements: [before.id] }])
    expect(found.changed[0]?.to.statements[0].id).toBe(old.id)
    expect(found.superseded).toMatchObject([{ statements: [before.id], onArrival: true }])
    expect(found.new).toEqual([])
  })

  test('a relay within two days repeats; the same stance later is taken again', () => {
    const relay = said('2025-03-02', 'Highland', 3)
    const again = said('2025-05-02', 'Highland', 3)
    expect(diff([old], [relay], options).repeated).toMatchObject([
      { how: 'relay', of: [old.id], statements: [relay.id] },
    ])
    expect(diff([old], [again], options).repeated).toMatchObject([{ how: 'again', of: [old.id] }])
    expect(diff([old], [again], options).superseded).toEqual([])
  })

  test('an expert and a rumour are no position', () => {
    const some = [said('2025-03-01', null, 3), said('2025-03-01', 'Lowland', 3, { certainty: 'rumour' })]
    expect(diff([old], some, options)).toEqual({ ...nothing, uncommitted: some.map(({ id }) => id).sort() })
  })

  test('under the issue for all the rest nothing changes and nothing is overtaken', () => {
    const found = diff([old], [said('2025-03-20', 'Highland', -3)], { ...options, isRest: () => true })
    expect({ ...found, new: found.new.length }).toEqual({ ...nothing, new: 1 })
  })
})

describe('properties', () => {
  const statements = fc.array(
    fc.record({
      day: fc.constantFrom('2025-03-01', '2025-03-02', '2025-03-09', '2025-04-01', '2025-04', null),
      party: fc.constantFrom('Highland', 'Lowland', null),
      stance: fc.integer({ min: -4, max: 4 }),
      option: fc.constantFrom('daily', null),
    }),
    { maxLength: 12 },
  )
  const made = (
    drafts: readonly { day: string | null; party: string | null; stance: number; option: string | null }[],
  ) => drafts.map(({ day, party, stance, option }) => said(day, party, stance, { option }))

  test('what is there already adds nothing', () => {
    fc.assert(
      fc.property(statements, (drafts) => {
        const all = made(drafts)
        expect(diff(all, all, options)).toEqual(nothing)
        expect(diff(all, [...all].reverse().slice(0, 3), options)).toEqual(nothing)
      }),
    )
  })

  test('every new position stands somewhere, and the order of input does not matter', () => {
    fc.assert(
      fc.property(statements, statements, (some, more) => {
        const [before, added] = [made(some), made(more)]
        const found = diff(before, added, options)
        const expected = added.filter(({ party }) => party !== null).map(({ id }) => id as string)
        expect([...new Set(idsIn(found))].sort()).toEqual([...expected].sort())
        expect(found.uncommitted).toHaveLength(added.length - expected.length)
        expect(diff([...before].reverse(), [...added].reverse(), options)).toEqual(found)
        // Out of one list, in any order, it is the same; so it is where all things are asked instead of those with a new word.
        expect(diff(before, added, { ...options, all: [...added, ...before] })).toEqual(found)
        expect(diff(before, added, { ...options, expand: new Map() })).toEqual(found)
      }),
    )
  })
})
