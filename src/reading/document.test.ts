// Where the first sentence of a line begins: behind its dateline.
import { beforeAll, expect, it } from 'vitest'
import { readerOf, textArticle } from '../../tests/read-text.js'
import { layOut } from './document.js'
import type { Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const first = (text: string): string | undefined =>
  layOut(textArticle('de', text), reader.tongues)
    .sentences[0]?.tokens.map((token) => token.text)
    .join(' ')

it.each(['Moskau / Kiew (dpa) – ', 'Moskau/Kiew (dpa) – ', 'Moskau/Kiew – ', 'New York, 3. Mai (AP) - '])(
  'a dateline is no part of the sentence: %s',
  (dateline) => {
    expect(first(`${dateline}Die Ukraine lehnt den Plan ab.`)).toMatch(/^Die Ukraine/u)
  },
)

// Were "/" a letter and a separator at once, this would not end.
it('a line of slashes is read', () => {
  expect(first(`A${'/'.repeat(20_000)}\n\nDie Ukraine lehnt den Plan ab.`)).toMatch(/^Die Ukraine/u)
})
