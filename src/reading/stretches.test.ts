import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../text/index.js'
import { stretchesOf } from './stretches.js'

test('between blanks the tokens of a stretch are those of its own text', () => {
  const words = fc.array(
    fc.constantFrom('Kiew', "Putin's", '„Nein“,', 'U.S.', '3,5', 'Ost-', 'gesagt.', '!!', '–', 'a.b@c.de'),
  )
  fc.assert(
    fc.property(words, words, words, (before, own, behind) => {
      const [head, stretch, tail] = [before, own, behind].map((list) => list.map((word) => `${word} `).join(''))
      const [begin, end] = [head?.length ?? 0, (head?.length ?? 0) + (stretch?.length ?? 0)]
      const tokens = stretchesOf(`${head}${stretch}${tail}`)(begin, end)
      expect(tokens).toEqual(tokenize(stretch ?? '', begin))
    }),
  )
})

test('a stretch that ends inside of a word is cut anew', () => {
  const tokens = stretchesOf('Waffenstillstand')
  expect(tokens(0, 6).map(({ text }) => text)).toEqual(['Waffen'])
  expect(tokens(6, 16).map(({ text, begin }) => [text, begin])).toEqual([['stillstand', 6]])
})
