import { describe, expect, it } from 'vitest'
import { textArticle } from '../../../tests/read-text.js'
import { identify, type Statement, towardsThing } from '../../dossier/index.js'
import { dossierCoding } from './dossier-coding.js'

const article = textArticle('en', 'Lowland refuses to lift the sanctions.')

const statement = (sign: Statement['sign']): Statement =>
  identify({
    article: article.id,
    begin: 0,
    end: article.text.length,
    quote: article.text,
    speaker: null,
    actor: 'Lowland',
    party: 'Lowland',
    via: [],
    act: 'reject',
    sign,
    strength: 3,
    topic: 'sanctions',
    issue: 'sanctions',
    option: 'lifted',
    ofOption: true,
    condition: null,
    temporary: false,
    said: null,
    saidBasis: null,
    certainty: 'narrated',
    confidence: null,
    why: null,
  })

const coded = (one: Statement) =>
  dossierCoding({
    statements: [{ ...one, standpoint: 'machine' }],
    articles: [article],
    casebook: { actors: [], issues: [] },
  }).coding.statements

describe('the coding of a dossier', () => {
  it('turns what is about a counter-option towards what the issue is about', () => {
    const [refused] = coded(statement(-1))
    expect(refused?.values).toMatchObject({ issue: 'sanctions', sign: 1, agreement: true })
    expect(refused?.values.option).toBeUndefined()
    expect(coded(statement(1))[0]?.values).toMatchObject({ sign: -1, agreement: false })
  })

  it('is the same of statements that are turned already', () => {
    expect(coded(towardsThing(statement(-1)))).toEqual(coded(statement(-1)))
  })
})
