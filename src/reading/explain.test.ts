import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '../../tests/read-text.js'
import { articleId } from '../dossier/index.js'
import { type ExplainedReading, explainArticle } from './explain.js'
import { type Reader } from './index.js'
import { readArticle } from './read-article.js'

const text =
  'Moskau wies am Dienstag den Vorschlag westlicher Staaten zurück, ausländische Friedenstruppen in die Ukraine zu entsenden. Die Regierung in Kiew fordert den sofortigen Abzug aller russischen Truppen aus Cherson.'
const article = {
  id: articleId('why', text),
  source: 'why',
  title: null,
  lang: 'de',
  published: null,
  publisher: null,
  text,
  boilerplate: [],
}

let reader: Reader
let explained: ExplainedReading

beforeAll(async () => {
  reader = await readerOf('ukraine')
  explained = explainArticle(article, reader)
})

describe('why a statement was read', () => {
  it('explains the very reading, statement by statement', () => {
    expect(explained.reading).toEqual(readArticle(article, reader))
    expect(explained.explanations.map((e) => e.statement.id)).toEqual(explained.reading.statements.map((s) => s.id))
    expect(explained.explanations.length).toBeGreaterThan(1)
  })

  it('names the rule, the row of the lexicon and the words', () => {
    const refusal = explained.explanations.find((e) => e.statement.act === 'reject')
    expect(refusal).toMatchObject({ rule: 'verb', entry: 'zurückweisen' })
    const words = refusal?.statement.why?.words.map((w) => text.slice(w.begin, w.end))
    expect(words).toContain('wies')
    expect(words).toContain('Friedenstruppen')
  })

  it('gives a score above the threshold and signs that weigh', () => {
    for (const { probability, threshold, signs } of explained.explanations) {
      expect(probability).toBeGreaterThanOrEqual(threshold ?? 1)
      expect(signs.length).toBeGreaterThan(3)
      expect(signs.every((s) => s.weight !== 0)).toBe(true)
    }
  })

  it('puts first the holder and the issue that were chosen', () => {
    for (const { statement, holders, issues } of explained.explanations.filter((e) => e.rule === 'verb')) {
      expect([statement.actor, statement.party]).toContain(holders[0]?.name)
      expect(issues[0]?.name).toBe(statement.issue)
    }
  })

  it('has no score where rules alone decide', () => {
    const bare = explainArticle(article, { ...reader, judge: null, holderWeights: null })
    expect(bare.explanations.every((e) => e.probability === null && e.threshold === null)).toBe(true)
  })
})
