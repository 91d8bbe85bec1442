// Words of saying put in between: how far what is said goes on behind them.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../tests/read-text.js'
import { type Reader, readArticle } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const messages = (text: string): readonly (readonly string[])[] =>
  readArticle(textArticle('en', text), reader).attributions.map((a) => a.message.map((m) => text.slice(m.begin, m.end)))

describe('words of saying put in between two commas', () => {
  it.each([
    [
      'If nothing changed, Kuleba said, there would be further measures.',
      ['If nothing changed', 'there would be further measures'],
    ],
    ['They would leave, Putin said, once Kyiv had left.', ['They would leave', 'once Kyiv had left']],
    ['They would leave, Putin said, if Kyiv left too.', ['They would leave', 'if Kyiv left too']],
    ['Ukraine would not, he said, give up the port.', ['Ukraine would not', 'give up the port']],
  ])('stand in the middle of the message: %s', (text, parts) => {
    expect(messages(text)).toContainEqual(parts)
  })

  it.each([
    'The bridge was closed, the mayor said, and the ferry sank.',
    'The bridge was closed, the mayor said, while divers searched the river.',
    'The bridge was closed, said the mayor, who lives beside it.',
  ])('stand at its end: %s', (text) => {
    expect(messages(text)).toContainEqual([text.slice(0, text.indexOf(','))])
  })
})
