import { beforeAll, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../tests/read-text.js'
import { proposalsOf, type Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

it('what somebody does besides putting forward a plan is none of its points', () => {
  const text = 'Frankreich hilft Kiew mit Geld und legte seinen Plan vor, wonach die Ukraine neutral bleiben soll.'
  const quotes = proposalsOf(textArticle('de', text), reader).map(({ begin, end }) => text.slice(begin, end))
  expect(quotes).toContain('Frankreich hilft Kiew mit Geld')
  expect(quotes).toContain('wonach die Ukraine neutral bleiben soll')
})
