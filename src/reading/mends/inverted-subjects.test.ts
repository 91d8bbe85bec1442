// The noun right behind the verb of a German main clause that something else opens.
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
const labelOf = (s: Sentence, word: string): string =>
  label(
    s,
    s.tokens.findIndex((token) => token.text === word),
  )

describe('the noun right behind the verb', () => {
  it.each([
    ['Bei der Zahl der Wahlkreise signalisierte die Union Beweglichkeit.', 'Union', 'Beweglichkeit'],
    ['Zur Überraschung vieler sprang die Lehrergewerkschaft auf den Kompromiss auf.', 'Lehrergewerkschaft', ''],
    ['Für den Winter sagte die Stadt Wärmestuben zu.', 'Stadt', 'Wärmestuben'],
  ])('is the subject: %s', (text, subject, thing) => {
    const s = parsed(text)
    expect(labelOf(s, subject)).toBe('nsubj')
    if (thing) expect(labelOf(s, thing)).toBe('obj')
  })

  it.each([
    ['Gestern half der Union ein Gericht.', 'Union'],
    ['Damals las er die Zeitung.', 'Zeitung'],
    ['Auf dem Markt gibt es die Zeitung.', 'Zeitung'],
    ['Die Partei forderte die Minister auf und beendete die Sitzung.', 'Sitzung'],
  ])('is none: %s', (text, noun) => {
    expect(labelOf(parsed(text), noun)).not.toMatch(/^nsubj/u)
  })

  it('ends where what it does something about begins', () => {
    const s = parsed('Am Dienstag kündigte die Union Widerstand an.')
    expect(s.parse.entities[s.tokens.findIndex(({ text }) => text === 'Widerstand')]).toBe('O')
  })

  it('keeps its name', () => {
    expect(labelOf(parsed('Heute trifft die Kanzlerin Merkel ein.'), 'Merkel')).toBe('appos')
  })
})
