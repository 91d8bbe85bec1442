import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, articleId, holds, type PartialDate } from '../dossier/index.js'
import { copiesAmong } from './copies.js'

const article = (source: string, text: string, published: string | null): Article => ({
  id: articleId(source, text),
  source,
  title: null,
  lang: 'en',
  published: published as PartialDate | null,
  publisher: null,
  text,
  boilerplate: [],
})

const WIRE =
  'The harbour stays closed until both governments have signed, the minister told the agency on Monday. Boats may leave for medical reasons only, he said, and no toll will be paid.'
const COPY = `Our own correspondent writes from the pier. ${WIRE.replace('Monday', 'Tuesday')} The sea was calm.`

test('a copy descends from the earlier, with its share and its passages', () => {
  const [wire, copy, other] = [
    article('wire', WIRE, '2025-03-10'),
    article('copy', COPY, '2025-03-11'),
    article('other', 'Nothing of this was in the other paper, which wrote about fish and their prices.', '2025-03-11'),
  ] as const
  const copies = copiesAmong([other, copy, wire])
  expect(copies.map(({ from, to, ordered }) => [from.source, to.source, ordered])).toEqual([['wire', 'copy', true]])
  const [found] = copies
  expect(found?.share).toBeGreaterThan(0.4)
  expect(found?.share).toBeLessThan(0.9)
  for (const { from, to } of found?.passages ?? []) {
    expect(holds(WIRE, from) && holds(COPY, to)).toBe(true)
    expect(from.quote).toBe(to.quote)
  }
  expect(found?.passages.map(({ words }) => words)).toEqual([15, 15])
  expect(found?.passages[1]?.from.quote).toContain('Boats may leave for medical reasons only')
})
test('without dates nobody knows who copied', () => {
  const both = [article('wire', WIRE, null), article('copy', COPY, '2025-03-11')]
  expect(copiesAmong(both).map(({ ordered }) => ordered)).toEqual([false])
  expect(copiesAmong([article('a', WIRE, '2025-03'), article('b', WIRE, '2025-03-09')])[0]?.ordered).toBe(false)
})
test('what is marked as no part of the report is not copied', () => {
  const marked = { ...article('copy', COPY, '2025-03-11'), boilerplate: [{ begin: 0, end: COPY.length, reason: 'ad' }] }
  expect(copiesAmong([article('wire', WIRE, '2025-03-10'), marked])).toEqual([])
})
test('the order of input does not matter, and a whole copy has the share 1', () => {
  const words = fc.array(fc.constantFrom('bay', 'toll', 'boat', 'sign', 'fish', 'coal', 'wind'), {
    minLength: 12,
    maxLength: 40,
  })
  fc.assert(
    fc.property(words, words, (a, b) => {
      const articles = [
        article('a', a.join(' '), '2025-01-01'),
        article('b', b.join(' '), '2025-01-02'),
        article('c', a.join(' '), '2025-01-03'),
      ]
      const copies = copiesAmong(articles)
      expect(copiesAmong([...articles].reverse())).toEqual(copies)
      const whole = copies.find(({ from, to }) => from.source === 'a' && to.source === 'c')
      expect(whole?.share).toBe(1)
    }),
  )
})
