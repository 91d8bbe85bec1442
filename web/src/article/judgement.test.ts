import { describe, expect, test } from 'vitest'
import type { RoomView } from '../views.js'
import { judgementOf } from './judgement.js'
import type { Row } from './rows.js'

const room = {
  article: { id: 'a-1' },
  standings: [{ statement: 's-1', seen: 'r-7', replacedBy: null, via: [] }],
} as unknown as RoomView // only what a judgement looks at

const passage = (dismissedBy: string | null) =>
  ({ kind: 'unread', of: '12', passage: { begin: 12, dismissedBy, seen: dismissedBy } }) as Row

describe('a judgement', () => {
  test('of a statement or remark names what was seen last', () => {
    const statement = (of: string) => ({ kind: 'statement', of }) as Row
    expect(judgementOf(room, statement('s-1'), 'confirm')).toEqual({ action: 'confirm', statement: 's-1', seen: 'r-7' })
    expect(judgementOf(room, statement('s-2'), 'reject')).toEqual({ action: 'reject', statement: 's-2', seen: null })
    const remark = { kind: 'remark', of: 'm-1', remark: { seen: 'r-3' } } as Row
    expect(judgementOf(room, remark, 'reject')).toEqual({ action: 'reject-remark', remark: 'm-1', seen: 'r-3' })
  })

  test('of a passage dismisses it, or takes that back, and nothing twice', () => {
    expect(judgementOf(room, passage(null), 'reject')).toEqual({
      ...{ action: 'dismiss', article: 'a-1', begin: 12, seen: null },
    })
    expect(judgementOf(room, passage('r-9'), 'confirm')).toEqual({ action: 'undo', entry: 'r-9' })
    expect(judgementOf(room, passage('r-9'), 'reject')).toBeNull()
    expect(judgementOf(room, passage(null), 'confirm')).toBeNull()
  })
})
