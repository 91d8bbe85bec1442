import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestPairs } from './assignment.js'
import { type CodedDocument, evaluate, parseCoding } from './index.js'

describe('pairing', () => {
  /** Best sum over all one-to-one pairings, by trying them. */
  const best = (weight: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number => {
    if (row === weight.length) return 0
    const columns = (weight[row] as readonly number[]).flatMap((w, column) =>
      taken.has(column) ? [] : [w + best(weight, row + 1, new Set([...taken, column]))],
    )
    return Math.max(best(weight, row + 1, taken), ...columns)
  }
  const matrices = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  test('finds the best sum, each row and column once', () => {
    fc.assert(
      fc.property(matrices, (weight) => {
        const pairs = bestPairs(weight)
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length)
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length)
        expect(pairs.reduce((sum, [row, column]) => sum + (weight[row]?.[column] ?? 0), 0)).toBe(best(weight))
      }),
    )
  })
})

describe('a coding that comes in', () => {
  const text = 'Kyiv rejects the plan.'
  const statement = {
    begin: 0,
    end: 21,
    quote: 'Kyiv rejects the plan',
    speaker: { begin: 0, end: 4, text: 'Kyiv' },
    actor: 'Ukraine',
    party: 'Ukraine',
    act: 'reject',
    sign: -1,
    strength: 3,
    certainty: 'narrated',
  }
  const line = (id: string, change: object = {}) =>
    JSON.stringify({ id, text, statements: [{ ...statement, ...change }] })
  test('takes the reading of a condition as a person writes it, and says what is wrong in one', () => {
    const condition = (reading: string) => ({
      condition: { begin: 0, end: 4, quote: text.slice(0, 4), head: 'IF', reading },
    })
    const given = [line('a', condition('IF sign(by(Kyiv)) AND NOT pay')), line('b', condition('IF sign('))]
    const { documents, complaints } = parseCoding(given.join('\n'), 'coding.jsonl')
    expect(documents.map(({ statements }) => statements[0]?.condition?.reading?.expr.op)).toEqual(['and'])
    expect(complaints).toMatchObject([
      { line: 2, code: 'not-a-coding', message: expect.stringContaining('character 9') },
    ])
  })

  test('names every bad line and keeps the others', () => {
    const given = [
      line('a'),
      '{"id": "b"',
      line('c', { end: 20 }),
      line('a'),
      '',
      line('d', { sign: 7, act: 'shrug' }),
      line('e', { speaker: { begin: 5, end: 9, text: 'Kyiv' } }),
      line('f', { said: '2025-02-30' }),
      line('g'),
    ]
    const { documents, complaints } = parseCoding(`\uFEFF${given.join('\r\n')}`, 'coding.jsonl')
    expect(documents.map(({ id }) => id)).toEqual(['a', 'f', 'g'])
    expect(complaints.map(({ line, code }) => [line, code])).toEqual([
      [2, 'invalid-json'],
      [3, 'quote-differs'],
      [4, 'duplicate-id'],
      [6, 'not-a-coding'],
      [6, 'not-a-coding'],
      [7, 'quote-differs'],
      [8, 'impossible-date'],
    ])
    expect(complaints[1]?.message).toContain('they stand at 0-21')
  })
})

const GOLD = new URL('../../../../shared/data/gold/dev.jsonl', import.meta.url)
const SCORER = new URL('../../../../shared/eval/score-positions.mjs', import.meta.url)
const shared = existsSync(GOLD) && existsSync(SCORER)

test.skipIf(!shared)(`agrees with the shared scorer${shared ? '' : ' (skipped: no shared data)'}`, () => {
  const { documents, complaints } = parseCoding(readFileSync(GOLD, 'utf8'), 'dev.jsonl')
  expect(complaints).toEqual([])
  const folder = mkdtempSync(join(tmpdir(), 'parley-score-'))
  try {
    const read = new Map(documents.map((document) => [document.id, blur(document)]))
    const predictions = join(folder, 'predictions.jsonl')
    writeFileSync(predictions, [...read].map(([id, statements]) => JSON.stringify({ id, statements })).join('\n'))
    const theirs: unknown = JSON.parse(
      execFileSync(process.execPath, [SCORER.pathname, GOLD.pathname, predictions], { encoding: 'utf8' }),
    )
    const { groups } = evaluate(documents, ({ id }) => read.get(id) ?? [])
    expect(groups).toEqual(theirs)
    expect(groups.all?.record_f1).toBeGreaterThan(20)
    expect(groups.all?.record_f1).toBeLessThan(80)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** A reading with mistakes of every sort, made from the coding by a fixed rule. */
const blur = ({ text, statements }: CodedDocument): CodedDocument['statements'] =>
  statements.flatMap((statement, index) => {
    const at = (every: number): boolean => (index + text.length) % every === 0
    if (at(5)) return []
    const end = at(3) ? Math.max(statement.begin + 1, statement.end - 12) : statement.end
    const blurred = {
      ...statement,
      end,
      quote: text.slice(statement.begin, end),
      sign: at(4) ? (0 as const) : statement.sign,
      party: at(7) ? null : statement.party,
      speaker: at(6) ? null : statement.speaker,
      issue: at(8) ? 'other' : statement.issue,
      condition: at(2) ? null : statement.condition,
    }
    const invented = { ...statement, begin: 0, end: 9, quote: text.slice(0, 9), speaker: null, actor: 'Nobody' }
    return at(9) ? [blurred, invented] : [blurred]
  })
