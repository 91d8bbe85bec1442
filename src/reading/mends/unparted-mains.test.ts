// A clause that opens an English sentence, and its main clause without a comma between them.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import { proposalsOf, type Reader } from '../index.js'
import { head, label, type Sentence } from '../sentence.js'
import { isTree } from '../tree.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const parsed = (text: string): Sentence => layOut(textArticle('en', text), reader.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)

describe('a clause that opens the sentence without a comma behind it', () => {
  it.each([
    ['If the West sends troops we will strike them, Lavrov said.', 'sends', 'strike', 'advcl'],
    ['Unless Russia stops its attacks there will be no talks, Zelensky said.', 'stops', 'be', 'advcl'],
    ['Once the guns fall silent we can talk about the border.', 'fall', 'talk', 'advcl'],
    ['Whoever attacks our soldiers will regret it, Putin said.', 'attacks', 'regret', 'csubj'],
  ])('stands below its main clause: %s', (text, clause, main, relation) => {
    const s = parsed(text)
    expect([head(s, at(s, clause)), label(s, at(s, clause))]).toEqual([at(s, main), relation])
    expect(head(s, at(s, main))).not.toBe(at(s, clause))
    expect(isTree(s.parse.heads)).toBe(true)
  })

  it.each([
    ['If those who will decide agree, Moscow will stop.', 'decide'],
    ['If Kyiv says that it will leave, Moscow will stop.', 'leave'],
  ])('is left alone where its own modal comes first: %s', (text, inner) => {
    const s = parsed(text)
    expect(label(s, at(s, inner))).not.toBe('root')
  })

  it.each([
    'Whoever attacks our soldiers will regret it, Vladimir Putin said.',
    'Anyone who attacks our soldiers will pay a price, Vladimir Putin said.',
    '"If the West sends troops we will strike them," Vladimir Putin said.',
    'Unless Russia stops its attacks there will be no talks, Vladimir Putin said.',
    'Should the talks fail Moscow will go on fighting, Vladimir Putin said.',
    'Vladimir Putin told the ambassador, without raising his voice, that the depots were to be emptied.',
  ])('is no guess about what follows: %s', (text) => {
    expect(proposalsOf(textArticle('en', text), reader)).not.toEqual([])
  })
})
