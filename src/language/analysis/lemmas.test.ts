import { describe, expect, it } from 'vitest'
import { type LemmaModel, lemmaKey, lemmaOf, withoutInfix } from './lemmas.js'
import { buildLexicon } from './lexicon.js'

const model: LemmaModel = {
  rules: [
    { infix: '', cut: 1, add: '' },
    { infix: 'ge', cut: 1, add: 'en' },
    { infix: '', cut: 3, add: 'ehen' },
  ],
  prefixes: ['zurück', 'ab'],
  capitalNouns: true,
  table: buildLexicon(
    new Map([
      [lemmaKey('NOUN', 'xs', 1), 1],
      [lemmaKey('part', 'xt', 1), 2],
      [lemmaKey('VERB', 'ging', -1), 3],
    ]),
  ),
}

describe('lemmas', () => {
  it('takes the inner "ge" out behind a separable prefix', () => {
    expect(withoutInfix('zurückgewiesen', 'ge', model.prefixes)).toBe('zurückwiesen')
    expect(withoutInfix('gesagt', 'ge', model.prefixes)).toBe('sagt')
    expect(withoutInfix('verhandelt', 'ge', model.prefixes)).toBeNull()
  })

  it('prefers the whole word to its end, and keeps what no rule fits', () => {
    expect(lemmaOf(model, 'ging', 'VERB.pst')).toBe('gehen')
    expect(lemmaOf(model, 'Staats', 'NOUN')).toBe('Staat')
    expect(lemmaOf(model, 'abgesagt', 'VERB.part')).toBe('absagen')
    expect(lemmaOf(model, 'verhandelt', 'VERB.part')).toBe('verhandelt')
    expect(lemmaOf(model, 'Kiew', 'PROPN')).toBe('Kiew')
  })
})
