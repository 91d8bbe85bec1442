import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { casebooksFolder, loadCasebook } from '../../casebook/index.js'
import { firstWordOf, wordsOf } from './roster.js'

const first = (name: string): string | undefined => wordsOf(name)[0]?.toLowerCase()

test('names lie under the word a text would be cut to, those of a casebook', async () => {
  const world = await loadCasebook(join(casebooksFolder(), 'world'))
  if (!world.ok) throw new Error('the casebook does not hold')
  const names = world.casebook.actors.flatMap(({ name, variants }) => [
    ...Object.values(name),
    ...Object.values(variants).flat(),
  ])
  expect(names.length).toBeGreaterThan(3000)
  expect(names.filter((name) => firstWordOf(name) !== first(name))).toEqual([])
})
test('and any other', () => {
  const word = fc.stringMatching(/^[A-Za-zäöüßÉž'’.0-9-]{0,6}$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      const name = words.join(' ')
      expect(firstWordOf(name)).toBe(first(name))
    }),
  )
})
