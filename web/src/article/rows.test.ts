import { describe, expect, test } from 'vitest'
import { nextUnchecked, type Row } from './rows.js'

const row = (of: string, standpoint: string): Row => ({ kind: 'statement', of, statement: { standpoint } as never })

describe('next unchecked', () => {
  const rows = [row('a', 'machine'), row('b', 'confirmed'), row('c', 'machine'), row('d', 'added')]
  test('goes on, and round', () => {
    expect(nextUnchecked(rows, null)?.of).toBe('a')
    expect(nextUnchecked(rows, 'a')?.of).toBe('c')
    expect(nextUnchecked(rows, 'c')?.of).toBe('a')
    expect(nextUnchecked(rows, 'd')?.of).toBe('a')
  })
  test('none where all are judged, or only the one in hand is not', () => {
    expect(nextUnchecked(rows.slice(1, 2), null)).toBeNull()
    expect(nextUnchecked(rows.slice(0, 1), 'a')).toBeNull()
  })
})
