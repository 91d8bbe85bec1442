import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, textArticle } from '../../tests/read-text.js'
import { type Reader } from './index.js'
import { readArticle } from './read-article.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const parties = (lang: string, text: string) =>
  readArticle(textArticle(lang, text), reader).statements.map((s) => s.party)

describe('what one asks of another', () => {
  it.each([
    ['en', 'Russia demands that Ukraine give up its bid to join NATO.'],
    ['de', 'Russland verlangt, dass die Ukraine auf den Beitritt zur NATO verzichtet.'],
    ['en', 'Russia’s demand that Ukraine give up its bid to join NATO stands.'],
    ['de', 'Russlands Forderung, die Ukraine müsse den Rest von Donezk abtreten, bleibt das größte Hindernis.'],
  ])('is held by who asks alone (%s)', (lang, text) => {
    expect(new Set(parties(lang, text))).toEqual(new Set(['Russia']))
  })

  it.each([
    ['en', 'Russia demands a summit, and Ukraine rejects the proposal to cede land.'],
    ['de', 'Russland verlangt einen Gipfel, und die Ukraine lehnt den Vorschlag ab, Land abzutreten.'],
  ])('but what another says of its own stays its own (%s)', (lang, text) => {
    expect(new Set(parties(lang, text))).toEqual(new Set(['Russia', 'Ukraine']))
  })
})
