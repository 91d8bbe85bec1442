import { expect, test } from 'vitest'
import { atRevision } from './at-revision.js'
import { keeping } from './keeping.js'

const counting = () => {
  let [revision, made] = [1, 0]
  const archive = { revisionNumber: async () => revision }
  const desk = {
    twice: async ({ n }: { readonly n: number; readonly of?: ReadonlyMap<string, boolean> }) => {
      made++
      return 2 * n
    },
  }
  return { desk: keeping(archive, desk, { twice: 2 }), made: () => made, write: () => revision++, archive }
}

test('an answer is made once until something is added; the order of a question’s parts does not matter', async () => {
  const { desk, made, write } = counting()
  expect([await desk.twice({ n: 1 }), await desk.twice({ n: 1 })]).toEqual([2, 2])
  expect(made()).toBe(1)
  await desk.twice({ n: 1, of: new Map([['a', true]]) })
  await desk.twice({ of: new Map([['a', true]]), n: 1 })
  expect(made()).toBe(2)
  write()
  expect(await desk.twice({ n: 1 })).toBe(2)
  expect(made()).toBe(3)
})

test('only so many are kept, what was asked for longest ago goes first', async () => {
  const { desk, made } = counting()
  for (const n of [1, 2, 1, 3, 1]) await desk.twice({ n })
  expect(made()).toBe(3)
  await desk.twice({ n: 2 })
  expect(made()).toBe(4)
})

test('what is asked at once is made once; what failed is made anew', async () => {
  const { archive } = counting()
  const drawer = { name: 'd', most: 3 }
  let tried = 0
  const fail = async () => {
    tried++
    throw new Error('no')
  }
  await Promise.all([1, 2].map(() => expect(atRevision(archive, drawer, 'k', fail)).rejects.toThrow('no')))
  expect(tried).toBe(1)
  expect(await atRevision(archive, drawer, 'k', async () => 5)).toBe(5)
})
