// Constructions in which rules propose a stance, before any judge: who holds it and what it is. Sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** "party act sign: words" of all that a rule other than that of plain clauses proposes. */
const proposed = (text: string, lang = 'en'): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader)
    .filter(({ features }) => !features.some((feature) => feature.startsWith('rule=clause')))
    .map((p) => `${p.party} ${p.act} ${p.sign}: ${text.slice(p.begin, p.end)}`)

describe('a stance is proposed', () => {
  it.each([
    [
      'what has to be, with its subject',
      'Lavrov said the farm bank has to be readmitted to the payment system.',
      'Russia demand 1: the farm bank has to be readmitted to the payment system',
    ],
    [
      'told on behind the words of somebody',
      'Lavrov said on Monday that Moscow wanted a deal. All sanctions would have to go as well.',
      'Russia demand 1: All sanctions would have to go as well',
    ],
    [
      'the future in told speech',
      'Zelensky said he would not cede the region.',
      'Ukraine reject -1: he would not cede the region',
    ],
    [
      'a plan whose author is named',
      "Kyiv's plan envisages a treaty with guarantees.",
      "Ukraine propose 1: Kyiv's plan envisages a treaty with guarantees",
    ],
    [
      'a doer behind a day',
      'The offer was rejected on Monday by Zelensky.',
      'Ukraine reject -1: The offer was rejected on Monday by Zelensky',
    ],
    [
      'a noun as predicate',
      '“Foreign troops are a red line,” Lavrov said.',
      'Russia redline -1: Foreign troops are a red line',
    ],
    ['an answer in a word', 'Kyiv said no to the loan.', 'Ukraine reject -1: Kyiv said no to the loan'],
    [
      'an adjective like a participle',
      'Moscow is unmoved by the letter.',
      'Russia reject -1: Moscow is unmoved by the letter',
    ],
    [
      'a thing and what shall become of it',
      'Kyiv wants the mayors withdrawn.',
      'Ukraine demand 1: Kyiv wants the mayors withdrawn',
    ],
  ])('%s', (_, text, wanted) => {
    expect(proposed(text)).toContain(wanted)
  })
})

describe('no stance is proposed', () => {
  it.each([
    ['what must be, in the words of the author', 'The sky was grey. All sanctions must go as well.'],
    ['what must be, in a paragraph of its own', 'Lavrov spoke on Monday.\n\nAll sanctions must go as well.'],
    ['a plan that nobody is said to have made', 'The plan envisages a treaty with guarantees.'],
    ['a noun as predicate of a thing', 'The bus is a red one.'],
  ])('%s', (_, text) => {
    expect(proposed(text)).toEqual([])
  })
})
