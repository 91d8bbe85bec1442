import { describe, expect, it } from 'vitest'
import { cutLong, LONGEST } from './pieces.js'

describe('long sentences', () => {
  it('stay whole up to the bound', () => {
    expect(cutLong([])).toEqual([])
    expect(cutLong(new Array<string>(LONGEST).fill('a'))).toEqual([LONGEST])
  })

  it('are cut behind a mark, or at the bound', () => {
    const words = new Array<string>(LONGEST + 10).fill('a')
    expect(cutLong(words)).toEqual([LONGEST, 10])
    words[250] = ';'
    expect(cutLong(words)).toEqual([251, LONGEST + 10 - 251])
  })
})
