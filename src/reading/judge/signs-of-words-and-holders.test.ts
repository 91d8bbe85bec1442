// What the judge is told of the holder, and of words side by side.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const signsOf = (lang: string, text: string): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader).find((p) => p.byRule)?.features ?? []

describe('signs of the holder', () => {
  it.each([
    ['en', 'Ukraine demanded more shells.', 'commits=true'],
    ['de', 'Die Ukraine forderte mehr Granaten.', 'commits=true'],
    ['en', 'Farmers demanded lower taxes.', 'commits=false'],
    ['de', 'Landwirte forderten niedrigere Steuern.', 'commits=false'],
    ['en', 'Ukraine demanded shells from Germany.', 'names=other'],
    ['de', 'Die Ukraine forderte Granaten von Deutschland.', 'names=other'],
    ['en', 'Ukraine demanded more shells.', 'names=own'],
    ['de', 'Landwirte forderten niedrigere Steuern.', 'names=none'],
    ['en', 'Ukraine demanded more shells.', 'distance=in'],
    ['en', 'Ukraine demanded more shells.', 'filed=true'],
  ])('%s: %s tells %s', (lang, text, sign) => {
    expect(signsOf(lang, text)).toContain(sign)
  })

  it('name nobody', () => {
    for (const sign of signsOf('en', 'Ukraine demanded shells from Germany.'))
      expect(sign).not.toMatch(/ukraine|germany/i)
  })
})

describe('signs of the wording', () => {
  it('are pairs of words side by side, names all alike, and the edges of long words', () => {
    const signs = signsOf('de', 'Die Ukraine forderte von Berlin neue Verhandlungen.')
    expect(signs).toContain('pair=neu=verhandlung')
    expect(signs).toContain('begins=verha')
    expect(signs).toContain('ends=dlung')
    expect(signs).toContain('pair=von=@')
  })
})
