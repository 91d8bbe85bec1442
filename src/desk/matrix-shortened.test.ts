import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shortenedMatrix } from './matrix-shortened.js'
import type { CellView, MatrixView } from './views.js'

const ids = fc.uniqueArray(
  fc.nat(30).map((n) => `s-${n}`),
  { maxLength: 6 },
)
const stand = fc.record({
  option: fc.constantFrom('open', 'shut', null),
  label: fc.constantFrom('open', 'shut', null),
  sign: fc.constantFrom(-1 as const, 0 as const, 1 as const),
  strength: fc.constantFrom(1 as const, 4 as const),
  said: fc.constant('2031-03-01'),
  statements: ids,
})
const cell = fc
  .record({ statements: ids, options: fc.array(stand, { maxLength: 3 }), divided: fc.boolean(), leftOut: fc.nat(9) })
  .map(
    (part): CellView => ({
      ...{ party: 'Norland', issue: 'shore', sign: 1, strength: 3, redline: false, condition: null },
      ...{ temporary: false, lapses: null, certainty: 'quoted', said: null, ageDays: null, utterances: 1, split: null },
      voices: part.options.map(({ label: _label, ...voice }) => ({ actor: 'Norland', ...voice })),
      ...part,
    }),
  )

const view = (cells: readonly CellView[]): MatrixView => ({
  ...{ version: 1, asOf: null, knownOn: null, trust: 'anonymous', expanded: [], parties: [], issues: [], days: [] },
  cells,
  unplaced: { undated: 0, withoutIssue: 0, withoutOffice: 0 },
})

/** As the screens tell which option decides. */
const decides = ({ statements, options }: CellView): string | null =>
  options.find((one) => statements[0] !== undefined && one.statements.includes(statements[0]))?.label ?? null

it('is drawn as the whole, counts every statement, and keeps voices that differ', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      const short = shortenedMatrix(view(cells), 0)
      expect(short.shortened).toBe(true)
      for (const [at, one] of short.cells.entries()) {
        const whole = cells[at] as CellView
        const { statements: _all, options, voices, leftOut: _left, ...drawn } = one
        expect(whole).toMatchObject(drawn)
        expect(one.statements).toEqual(whole.statements.slice(0, 1))
        expect(one.statements.length + one.leftOut).toBe(whole.statements.length + whole.leftOut)
        expect(options.map(({ statements: _some, ...rest }) => rest)).toEqual(
          whole.options.map(({ statements: _every, ...rest }) => rest),
        )
        expect(decides(one)).toBe(decides(whole))
        expect(voices).toHaveLength(whole.divided ? whole.voices.length : 0)
      }
    }),
  )
})

it('a small matrix is sent whole', () => {
  const small = view([])
  expect(shortenedMatrix(small)).toBe(small)
})
