import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptAnswers } from './kept-answers.js'

const answer = (size: number) => ({ bytes: new Uint8Array(size) })

describe('answers kept as they are sent', () => {
  it('gives out what was put in, the newest of a question', () => {
    const kept = keptAnswers(100)
    const [first, second] = [answer(10), answer(20)]
    kept.put('a', first)
    expect(kept.get('a')).toBe(first)
    expect(kept.get('b')).toBeNull()
    kept.put('a', second)
    expect(kept.get('a')).toBe(second)
  })

  it('forgets what was asked for longest ago, and never keeps what is larger than all of it', () => {
    const kept = keptAnswers(100)
    kept.put('a', answer(40))
    kept.put('b', answer(40))
    kept.get('a')
    kept.put('c', answer(40))
    expect([kept.get('a'), kept.get('b'), kept.get('c')].map((one) => one !== null)).toEqual([true, false, true])
    kept.put('a', answer(101))
    expect(kept.get('a')).toBeNull()
    expect(kept.get('c')).not.toBeNull()
  })

  it('holds no more bytes than it may, whatever is put in', () => {
    const put = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 60 }))
    fc.assert(
      fc.property(fc.array(put, { maxLength: 40 }), (puts) => {
        const kept = keptAnswers<{ readonly bytes: Uint8Array }>(100)
        for (const [key, size] of puts) kept.put(key, answer(size))
        const sizes = ['a', 'b', 'c', 'd', 'e'].map((key) => kept.get(key)?.bytes.byteLength ?? 0)
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100)
        // The last one put in always fits.
        const last = puts.at(-1)
        if (last) expect(kept.get(last[0])?.bytes.byteLength).toBe(last[1])
      }),
      { seed: 20_261_122 },
    )
  })
})
