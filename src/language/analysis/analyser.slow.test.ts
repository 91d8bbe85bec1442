import { expect, test } from 'vitest'
import { loadModels } from '../../models/index.js'
import { loadAnalyser } from './index.js'
import { expectTrees } from './odd-sentences.js'

test('never throws, and always gives trees, on 10,000 odd sentences', () => {
  const models = loadModels()
  expect(() => expectTrees([loadAnalyser('de', models.de!), loadAnalyser('en', models.en!)], 5000)).not.toThrow()
})
