import { beforeAll, describe, expect, it } from 'vitest'
import { textArticle } from '../../tests/read-text.js'
import { casebooksFolder, loadCasebook } from '../casebook/index.js'
import { loadModels } from '../models/index.js'
import { prepareReader, type Reader } from './index.js'
import { readArticle } from './read-article.js'

let reader: Reader
beforeAll(async () => {
  const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
  if (!loaded.ok) throw new Error('casebook does not load')
  reader = prepareReader(loaded.casebook, loadModels())
})

const parties = (lang: string, text: string) =>
  readArticle(textArticle(lang, text), reader).statements.map((s) => s.party)

describe('what one asks of another', () => {
  it.each([
    ['en', 'Russia demands that Ukraine give up its bid to join NATO.'],
    ['de', 'Russland verlangt, dass die Ukraine auf den Beitritt zur NATO verzichtet.'],
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
