// A speaker put in between two commas: what stands before and behind is one clause.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../tests/read-text.js'
import type { PartialDate } from '../dossier/index.js'
import { layOut } from './document.js'
import { proposalsOf, type Reader, readArticle } from './index.js'
import { head, label, type Sentence } from './sentence.js'
import { isTree } from './tree.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const parsed = (lang: string, text: string): Sentence =>
  layOut(textArticle(lang, text), reader.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)

describe('a speaker between an auxiliary and its verb', () => {
  it.each([
    ['de', 'Man werde, so der dänische Minister am Montag, keine Boote liefern.', 'werde', 'liefern'],
    ['de', 'Die Zölle müssten, so Sprecherin Lena Holm, noch heute fallen.', 'müssten', 'fallen'],
    ['de', 'Die Zölle könnten, betonte Holm in Rom, noch heute fallen.', 'könnten', 'fallen'],
    ['en', 'Oslo would never, Holm said, sell the boats.', 'would', 'sell'],
  ])('leaves the clause whole: %s %s', (lang, text, auxiliary, verb) => {
    const s = parsed(lang, text)
    expect([label(s, at(s, auxiliary)), head(s, at(s, auxiliary))]).toEqual(['aux', at(s, verb)])
    expect(head(s, at(s, verb))).toBe(-1)
    expect(isTree(s.parse.heads)).toBe(true)
  })

  it('is no speaker where a verb follows "so"', () => {
    const s = parsed('de', 'Er war, so schien es allen, zufrieden.')
    expect(label(s, at(s, 'so'))).not.toBe('parataxis')
  })

  it.each([
    'Polen werde, so Außenminister Radosław Sikorski, keine Soldaten in die Ukraine schicken.',
    'Die Sanktionen müssten, so Außenminister Radosław Sikorski, in Kraft bleiben.',
    'Man werde, sagte Außenminister Radosław Sikorski, keine Soldaten in die Ukraine schicken.',
  ])('is who holds what stands around: %s', (text) => {
    const found = proposalsOf(textArticle('de', text, '2025-06-05' as PartialDate), reader).filter((p) => p.byRule)
    expect(found.map((p) => [p.actor, text.slice(p.begin, p.end)])).toContainEqual([
      'Radosław Sikorski',
      text.slice(0, -1),
    ])
  })
})

describe('whom "so" names', () => {
  it.each([
    ['Die Steuer werde nicht erhöht, so der Landrat.', 'der Landrat'],
    ['„Vor dem Herbst wird nichts unterschrieben“, so der sichtlich müde Sprecher.', 'der sichtlich müde Sprecher'],
    ['„Beim ersten Schuss“, so Sprecherin Lena Holm, „kommen wir zurück“.', 'Lena Holm'],
  ])('is heard though nobody knows him by name: %s', (text, expected) => {
    expect(proposalsOf(textArticle('de', text), reader).map(({ actor }) => actor)).toContain(expected)
  })

  it.each([
    'Die Steuer werde nicht erhöht, so die Hoffnung.',
    'Die Steuer werde nicht erhöht, so der Plan.',
    '„Die Sanktionen müssen bleiben“, so die Studie.',
  ])('is nobody where it is a hope, a plan or a study: %s', (text) => {
    expect(proposalsOf(textArticle('de', text), reader)).toEqual([])
  })

  it('says nothing of what somebody else is quoted with further on', () => {
    const text =
      '„Die Zölle müssen fallen“, so Sprecherin Lena Holm, während Karl Muster sagte: „Die Zölle müssen bleiben.“'
    const found = proposalsOf(textArticle('de', text), reader).filter(({ begin, end }) =>
      text.slice(begin, end).includes('bleiben'),
    )
    expect(found.map(({ actor }) => actor)).not.toContain('Lena Holm')
  })

  it('is an expert where observers speak', () => {
    const { statements, unread } = readArticle(
      textArticle('de', '„Die Sanktionen müssen bleiben“, so die Beobachter.'),
      reader,
    )
    expect(statements).toEqual([])
    expect(unread.map(({ reason }) => reason)).toContain('expert')
  })
})
