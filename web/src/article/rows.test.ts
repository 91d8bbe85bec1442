import { describe, expect, test } from 'vitest'
import { articleScreen } from '../route.js'
import type { RoomView } from '../views.js'
import { nextUnchecked, type Row, rowsOf } from './rows.js'

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

describe('passages not understood', () => {
  const unread = (begin: number, end: number) => ({ begin, end, quote: 'x', reason: 'unclear' })
  const room = {
    article: { statementsIn: [], unreadIn: [unread(0, 4), unread(10, 14), unread(10, 20), unread(30, 34)] },
    rejected: [],
    standings: [],
    remarks: [{ id: 'm', standpoint: 'machine' }],
    takenUp: [30],
    passages: [
      { id: 'u-0', begin: 0, dismissedBy: null, seen: null },
      { id: 'u-10', begin: 10, dismissedBy: 'r-1', seen: 'r-1' },
      { id: 'u-30', begin: 30, dismissedBy: null, seen: 'r-2' },
    ],
  } as never as RoomView
  const shown = (standpoint: string | null) =>
    rowsOf(room, articleRoute(standpoint)).map((one) =>
      one.kind === 'unread' ? one.passage.standpoint + one.of : one.of,
    )
  const articleRoute = (standpoint: string | null) => {
    const screen = articleScreen('a')
    return { ...screen, only: { ...screen.only, standpoint } }
  }
  test('stand once for each beginning, with what persons made of them, and are filtered by it', () => {
    expect(shown(null)).toEqual(['machine0', 'rejected10', 'added30', 'm'])
    expect(shown('machine')).toEqual(['machine0', 'm'])
    expect(shown('rejected')).toEqual(['rejected10'])
    expect(shown('added')).toEqual(['added30'])
  })
  test('come last among what is left to check, and not when they are dismissed', () => {
    const rows = rowsOf(room, articleRoute(null))
    expect(nextUnchecked(rows, null)?.of).toBe('m')
    expect(nextUnchecked(rows, 'm')?.of).toBe('0')
    expect(nextUnchecked(rowsOf(room, articleRoute('rejected')), null)).toBeNull()
  })
})
