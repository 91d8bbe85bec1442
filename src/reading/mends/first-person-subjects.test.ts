// Beside "ich" and "wir" no name is the subject.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import type { Reader } from '../index.js'
import { label, type Sentence } from '../sentence.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const parsed = (text: string): Sentence => layOut(textArticle('de', text), reader.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)

describe('a pronoun of the first person', () => {
  it.each([
    ['Wir werden die Ukraine weiter unterstützen.', 'Wir', 'Ukraine'],
    ['Wir werden die Ukraine weiter mit Waffen beliefern.', 'Wir', 'Ukraine'],
    ['Die Ukraine werden wir weiter beliefern.', 'wir', 'Ukraine'],
    ['Es bleibt dabei, dass wir die Ukraine weiter beliefern werden.', 'wir', 'Ukraine'],
    ['Polen werde ich nicht verlassen.', 'ich', 'Polen'],
  ])('is the subject, and the name its object: %s', (text, pronoun, name) => {
    const s = parsed(text)
    expect([label(s, at(s, pronoun)), label(s, at(s, name))]).toEqual(['nsubj', 'obj'])
  })

  it('is said of another where the verb is to be', () => {
    const s = parsed('Die Ukraine sind wir alle.')
    expect(label(s, at(s, 'Ukraine'))).not.toBe('obj')
  })
})
