// Clauses with "who" belong to whoever is named right before the comma. Sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import { proposalsOf, type Reader } from '../index.js'
import { head, label, type Sentence } from '../sentence.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const parsed = (text: string): Sentence => layOut(textArticle('en', text), reader.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)

describe('a clause with "who"', () => {
  it.each([
    ['She met Peter Brown, who told his deputy John Miller that he would raise wages.', 'Peter', 'told'],
    ['The queen received Anna Black, who also has signed the letter.', 'Anna', 'signed'],
  ])('hangs on the name before it: %s', (text, name, verb) => {
    const s = parsed(text)
    expect([label(s, at(s, verb)), head(s, at(s, verb))]).toEqual(['acl:relcl', at(s, name)])
  })

  it('names who promises, and not who is told', () => {
    const text = 'Anna Black met Peter Brown, who had told John Miller he would help him find a job.'
    const read = proposalsOf(textArticle('en', text), reader)
    expect(read.find((p) => p.act === 'promise')?.actor).toBe('Peter Brown')
  })

  it.each([
    'He asked who told the mayor, and who signed the letter.',
    'The brothers, and who knows their names, sold the farm.',
  ])('stays where nobody is named before it: %s', (text) => {
    const s = parsed(text)
    expect(s.tokens.some((_, i) => label(s, i) === 'acl:relcl')).toBe(false)
  })
})
