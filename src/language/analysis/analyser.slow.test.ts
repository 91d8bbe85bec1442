import { expect, test } from 'vitest'
import { loadModels } from '../../models/index.js'
import { loadAnalyser } from './index.js'
import { expectTrees } from './odd-sentences.js'

test('never throws, and always gives trees, on 10,000 odd sentences', () => {
  const models = loadModels()
  expect(() => expectTrees([loadAnalyser('de', models.de!), loadAnalyser('en', models.en!)], 5000)).not.toThrow()
})

test('every analyser gives the same answer after more words than it remembers, also to what was tagged before', () => {
  const german = loadAnalyser('de', loadModels().de!)
  const words = 'Kiew lehnt eine Waffenruhe ohne Garantien ab .'.split(' ')
  const before = german.analyse(words)
  const tagged = german.tag(words)
  for (let i = 0; i < 45_000; i += 250) german.tag(Array.from({ length: 250 }, (_, k) => `Wort${i + k}`))
  const { tags, feats, entities, ...tree } = before
  expect(german.parse(tagged)).toEqual(tree)
  expect(german.entities(tagged)).toEqual(entities)
  expect(german.analyse(words)).toEqual({ tags, feats, entities, ...tree })
})
