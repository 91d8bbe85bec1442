import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, distinctNumbersOf, flag, numbersOf, part, type Signs, signTable, textsOf } from './signs.js'

const told: Signs = (tell) => {
  tell(part('act-sign'), part('offer'), count(1))
  tell(part('word'), part('='))
  tell(part('class-modality'), part('v-ask'), part(''), flag(false))
}

describe('signs', () => {
  test('as texts', () => {
    expect(textsOf(told)).toEqual(['act-sign=offer=1', 'word==', 'class-modality=v-ask==false'])
  })
  test('are found by the hashes of their parts, in the order they are told; unknown ones are passed by', () => {
    const table = signTable(['class-modality=v-ask==false', 'word=a', 'act-sign=offer=1', 'word'])
    expect([...numbersOf(table, told)]).toEqual([2, 0])
  })
  test('told twice are found twice, or once where that is asked for', () => {
    const twice: Signs = (tell) => {
      for (const word of ['b', 'a', 'b', 'a']) tell(part('word'), part(word))
    }
    const table = signTable(['word=a', 'word=b'])
    expect([...numbersOf(table, twice)]).toEqual([1, 0, 1, 0])
    expect([...distinctNumbersOf(table, twice)]).toEqual([1, 0])
    // What was asked before is no answer to what is asked now.
    expect([...distinctNumbersOf(table, twice)]).toEqual([1, 0])
  })
  test('are at most as many as their numbers have room for', () => {
    expect(() => signTable(Array.from({ length: 2 ** 16 + 1 }, (_, i) => `word=${i}`))).toThrow('are more than')
  })
  test('of any words are found if and only if the table holds them', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, fc.option(word, { nil: undefined })), { maxLength: 40 }), (all) => {
        const signs: Signs = (tell) => {
          for (const [name, one, two] of all) tell(part(name), part(one), two === undefined ? undefined : part(two))
        }
        const texts = textsOf(signs)
        const known = [...new Set(texts)].filter((_, k) => k % 2 === 0)
        const found = [...numbersOf(signTable(known), signs)].map((number) => known[number])
        expect(found).toEqual(texts.filter((text) => known.includes(text)))
      }),
    )
  })
})
