import { describe, expect, test } from 'vitest'
import { chainOf, chainsOf, moved, placedBefore, tiedAbove, tiersOf, without } from './rankings.js'

describe('a ranking in a person’s hands', () => {
  const tiers = tiersOf('a > b = c > d')
  test('is read and written as a chain', () => {
    expect(tiers).toEqual([['a'], ['b', 'c'], ['d']])
    expect(chainOf(tiers)).toBe('a > b = c > d')
    expect(tiersOf('')).toEqual([])
    expect(chainsOf('a > b; ;c > d')).toEqual(['a > b', 'c > d'])
  })
  test('moves by one tier, out of a tie first', () => {
    expect(chainOf(moved(tiers, 'd', -1))).toBe('a > d > b = c')
    expect(chainOf(moved(tiers, 'b', -1))).toBe('a > b > c > d')
    expect(chainOf(moved(tiers, 'b', 1))).toBe('a > c > b > d')
    expect(chainOf(moved(tiers, 'a', -1))).toBe('a > b = c > d')
    expect(chainOf(moved(tiers, 'd', 1))).toBe('a > b = c > d')
  })
  test('ties, takes out, puts in', () => {
    expect(chainOf(tiedAbove(tiers, 'd'))).toBe('a > b = c = d')
    expect(chainOf(tiedAbove(tiers, 'a'))).toBe('a > b = c > d')
    expect(chainOf(without(tiers, 'b'))).toBe('a > c > d')
    expect(chainOf(placedBefore(tiers, 'd', 'a'))).toBe('d > a > b = c')
    expect(chainOf(placedBefore(tiers, 'e', null))).toBe('a > b = c > d > e')
  })
})
