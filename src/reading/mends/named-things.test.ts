// What somebody calls a thing, and what the thing is: verdicts behind their object.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, ruleReaderOf, statementsIn, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import { proposalsOf, type Reader } from '../index.js'
import { head, label, type Sentence } from '../sentence.js'

let rules: Reader
let reader: Reader
beforeAll(async () => {
  rules = await ruleReaderOf('ukraine')
  reader = await readerOf('ukraine')
})

const parsed = (text: string): Sentence => layOut(textArticle('en', text), rules.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)
const proposed = (text: string): readonly string[] =>
  proposalsOf(textArticle('en', text), rules)
    .filter(({ byRule }) => byRule)
    .map(({ actor, act, sign }) => `${actor} ${act} ${sign}`)

describe('what a thing is called', () => {
  it.each([
    ['Vance called the decision to close the port a mistake.', 'mistake'],
    ['Vance called the plan to sell the port "naked robbery" and left.', 'robbery'],
  ])('hangs on the verb: %s', (text, word) => {
    const s = parsed(text)
    expect([label(s, at(s, word)), head(s, at(s, word))]).toEqual(['xcomp', at(s, 'called')])
  })

  it('is nothing where the thing goes on', () => {
    const s = parsed('Vance called the owner of a bank.')
    expect(label(s, at(s, 'bank'))).not.toBe('xcomp')
  })

  it.each([
    ['Kyiv called the plan unacceptable.', 'Ukraine reject -1'],
    ['Budapest deemed the deal unacceptable.', 'Hungary reject -1'],
    ['Vance called the decision to close the port a mistake.', 'JD Vance reject -1'],
    ['Kyiv called the offer of a truce a step in the right direction.', 'Ukraine accept 1'],
  ])('is a verdict: %s', (text, stance) => {
    expect(proposed(text)).toContain(stance)
  })

  it.each(['Vance called the claims on the island serious.', 'Vance called the owner of a bank.'])(
    'is none: %s',
    (text) => {
      expect(proposed(text)).toEqual([])
    },
  )
})

it('what a relative clause tells of the subject stands beside what the subject does', () => {
  const found = statementsIn(
    reader,
    'en',
    'Viktor Orbán, who had opposed the use of frozen assets, welcomed the decision.',
  )
  expect(found.map(({ act, sign }) => `${act} ${sign}`).sort()).toEqual(['accept 1', 'reject -1'])
})
