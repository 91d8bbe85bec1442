// Whoever will not talk a thing over refuses talks about it; a condition that begins with its verb is no demand.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const proposed = (lang: string, text: string) => proposalsOf(textArticle(lang, text), reader).filter((p) => p.byRule)

describe('not to talk a thing over', () => {
  it.each([
    ['en', 'Ukraine will not discuss the status of its eastern regions, Zelensky said.'],
    ['en', 'Peskov said Moscow would not discuss Crimea with anyone.'],
    ['de', 'Die Ukraine werde nicht über Gebiete sprechen, sagte Selenskyj.'],
    ['de', 'Moskau wolle über die Krim nicht reden, sagte Peskow.'],
  ])('refuses talks: %s %s', (lang, text) => {
    expect(proposed(lang, text).map(({ act, sign }) => `${act} ${sign}`)).toContain('refuse_talks -1')
  })

  it('is a red line where it shall never be', () => {
    const acts = proposed('en', 'Ukraine will never discuss its sovereignty, Zelensky said.').map(({ act }) => act)
    expect(acts).toContain('redline')
  })

  it.each([
    ['en', 'The ministers will discuss Crimea on Friday, Lavrov said.'],
    ['en', 'Rubio said he would not discuss details of the call.'],
    ['en', 'Rubio said he would not speak to reporters.'],
    ['en', 'The two sides did not discuss Crimea.'],
    ['de', 'Peskow sagte, er wolle nicht über Einzelheiten sprechen.'],
    ['de', 'Der Kreml wollte sich dazu nicht äußern.'],
  ])('refuses none: %s %s', (lang, text) => {
    expect(proposed(lang, text).map(({ act }) => act)).not.toContain('refuse_talks')
  })
})

describe('a condition that begins with its verb', () => {
  it.each([
    'Sollte die EU die Gelder antasten, werde Russland westliches Eigentum beschlagnahmen, kündigte Medwedew an.',
    'Sollte Moskau ablehnen, werde man neue Sanktionen verhängen, sagte Merz.',
  ])('demands nothing: %s', (text) => {
    expect(proposed('de', text).map(({ act }) => act)).not.toContain('demand')
  })

  it('but a main clause behind a subordinate one does', () => {
    const text = 'Wenn Moskau ablehne, sollte die EU neue Sanktionen verhängen, sagte Merz.'
    const acts = proposalsOf(textArticle('de', text), reader).map(({ act }) => act)
    expect(acts).toContain('demand')
  })
})
