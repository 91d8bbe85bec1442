import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodedStatement } from '../evaluate/gold.js'
import { agreementOf, type Coder, type JudgedDocument } from './compare.js'
import { agreementHtml } from './html.js'
import { disagreementsOf } from './table-of.js'

const TEXT = 'Freedonia demands the bridge. Sylvania rejects that. Both want talks <soon>.'

const coded = (quote: string, more: Partial<CodedStatement> = {}): CodedStatement => ({
  begin: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
  quote,
  speaker: null,
  actor: 'Freedonia',
  party: 'Freedonia',
  via: [],
  act: 'demand',
  sign: 1,
  strength: 3,
  topic: 'bridge',
  issue: 'land.bridge',
  option: null,
  condition: null,
  temporary: false,
  said: null,
  saidBasis: null,
  certainty: 'narrated',
  ...more,
})
const document = (id: string, statements: readonly CodedStatement[], text = TEXT): JudgedDocument => ({
  id,
  text,
  conflict: null,
  statements,
})
const coder = (name: string, ...documents: readonly JudgedDocument[]): Coder => ({ name, documents })
const compared = (a: Coder, b: Coder) => {
  const found = agreementOf(a, b)
  if (!found.ok) throw new Error(JSON.stringify(found.complaints))
  return found.agreement
}

const demand = coded('Freedonia demands the bridge')
const refusal = coded('Sylvania rejects that', { actor: 'Sylvania', party: 'Sylvania', act: 'reject', sign: -1 })
const talks = coded('Both want talks <soon>', { act: 'call_talks', issue: null, party: null })

describe('two codings', () => {
  const anna = coder('Anna', document('one', [demand, refusal, talks]), document('two', []), document('mine', []))
  const ben = coder(
    'Ben',
    document('two', [demand]),
    document('one', [
      { ...demand, act: 'propose', party: 'FREEDONIA' },
      { ...refusal, end: refusal.end - 5, quote: 'Sylvania rejects' },
    ]),
  )
  const view = compared(anna, ben)

  it('are compared in what both have coded, statement by statement', () => {
    expect(view).toMatchObject({
      coders: ['Anna', 'Ben'],
      documents: ['one', 'two'],
      onlyA: ['mine'],
      onlyB: [],
      statements: [3, 3],
      paired: 2,
      found: 4 / 6,
      length: 2 * TEXT.length,
    })
    expect(view.pairs.map(({ document: id, a, b }) => [id, a?.act ?? null, b?.act ?? null])).toEqual([
      ['one', 'demand', 'propose'],
      ['one', 'reject', 'reject'],
      ['one', 'call_talks', null],
      ['two', null, 'demand'],
    ])
  })

  it('agree by the measure of each variable; names in other letters are the same name', () => {
    const alphas = Object.fromEntries(
      view.measures.map(({ variable, level, alpha, same }) => [`${variable} ${level}`, [alpha, same]]),
    )
    // Two pairs, of four values d p r r: observed 1/2; expected 1 - (2·1)/(4·3) = 5/6.
    expect(alphas['act nominal']?.[0]).toBeCloseTo(1 - 0.5 / (5 / 6), 10)
    expect(alphas['sign nominal']).toEqual([1, 2])
    expect(alphas['party nominal']).toEqual([1, 2])
    expect(alphas['strength ordinal']).toEqual([null, 2])
    expect(view.unitised.map(({ by }) => by)).toEqual(['span', 'act', 'issue', 'sign'])
    expect(view.unitised[0]?.alpha).toBeLessThan(1)
    expect(view.unitised[1]?.values).toContainEqual({ value: 'reject', alpha: expect.any(Number), a: 1, b: 1 })
  })

  it('are laid out in tables that count every pair once', () => {
    const act = view.confusion[0]
    expect(act?.values).toEqual(['call_talks', 'reject', 'demand', 'propose'])
    expect(act?.table).toEqual([
      [0, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
    ])
    expect([act?.onlyA, act?.onlyB]).toEqual([
      [1, 0, 0, 0],
      [0, 0, 1, 0],
    ])
    for (const confusion of view.confusion) {
      const counted = [...confusion.table.flat(), ...confusion.onlyA, ...confusion.onlyB].reduce((sum, n) => sum + n, 0)
      expect(counted).toBe(view.pairs.length)
      const diagonal = confusion.values.reduce((sum, _, i) => sum + (confusion.table[i]?.[i] ?? 0), 0)
      const apart = disagreementsOf(view.pairs, confusion).reduce((sum, { pairs }) => sum + pairs.length, 0)
      expect(diagonal + apart).toBe(view.pairs.length)
    }
  })

  it('become a page whose every cell leads to its sentences, with nothing of the texts as markup', () => {
    for (const lang of ['en', 'de']) {
      const page = agreementHtml(view, lang)
      const targets = new Set([...page.matchAll(/id="([^"]+)"/g)].map(([, id]) => id))
      const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
      expect(links.length).toBeGreaterThan(5)
      expect(links.filter((id) => !targets.has(id))).toEqual([])
      expect(page).toContain('Both want talks &lt;soon&gt;')
      expect(page).not.toMatch(/<soon>|<script|https?:/)
    }
  })

  it('that have no text in common, or another one, are refused with every reason', () => {
    const codes = (a: Coder, b: Coder) => {
      const found = agreementOf(a, b)
      return found.ok ? 'ok' : found.complaints.map(({ code }) => code)
    }
    expect(codes(anna, coder('C', document('else', [])))).toEqual(['nothing-in-common'])
    const other = coder('C', document('one', [], 'Other.'), document('two', [], 'Other.'))
    expect(codes(anna, other)).toEqual(['other-text', 'other-text'])
  })

  it('agree with each other as the other way round, and with themselves altogether', () => {
    const statements = fc.array(
      fc
        .record({
          which: fc.constantFrom(demand, refusal, talks),
          act: fc.constantFrom('demand' as const, 'propose' as const),
          sign: fc.constantFrom(1 as const, -1 as const),
        })
        .map(({ which, ...more }) => ({ ...which, ...more })),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(statements, statements, (one, other) => {
        const [a, b] = [coder('a', document('x', one)), coder('b', document('x', other))]
        const [there, back] = [compared(a, b), compared(b, a)]
        expect(back.paired).toBe(there.paired)
        for (const [i, { alpha }] of there.unitised.entries()) {
          const turned = back.unitised[i]?.alpha ?? null
          if (alpha === null) expect(turned).toBeNull()
          else expect(turned).toBeCloseTo(alpha, 10)
        }
        const self = compared(a, coder('b', document('x', one)))
        expect(self.paired).toBe(one.length)
        for (const { alpha } of [...self.measures, ...self.unitised]) expect([null, 1]).toContain(alpha)
      }),
    )
  })
})
