import { beforeAll, expect, it } from 'vitest'
import { readerOf, ruleReaderOf, textArticle } from '../../tests/read-text.js'
import { proposalsOf, type Reader, readArticle } from './index.js'

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

it('the very same words are one statement, whoever two readings of them name', async () => {
  const words = 'Ukraine would need two years to rebuild its grid'
  const text = `Zelensky said on Monday that talks could begin. ${words}.`
  const { statements } = readArticle(textArticle('en', text), await readerOf('ukraine'))
  expect(statements.filter(({ quote }) => quote === words).length).toBeLessThan(2)
})
