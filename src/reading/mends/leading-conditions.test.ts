// The clause that opens a sentence, and the main clause behind it.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import { proposalsOf, type Reader } from '../index.js'
import { head, label, type Sentence } from '../sentence.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const parsed = (text: string): Sentence => layOut(textArticle('de', text), reader.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)

describe('a clause that opens the sentence', () => {
  it.each([
    ['Wenn Putin nicht einlenkt, dann kriegt Kiew von mir Tomahawks.', 'einlenkt', 'kriegt'],
    ['Falls die Richter den Etat kippen, werde das Kabinett die Rücklage antasten.', 'kippen', 'antasten'],
    ['Bevor eine Schule geschlossen wird, sind die Eltern zu hören.', 'geschlossen', 'hören'],
  ])('stands below its main clause: %s', (text, clause, main) => {
    const s = parsed(text)
    expect([head(s, at(s, clause)), label(s, at(s, clause))]).toEqual([at(s, main), 'advcl'])
    expect(label(s, at(s, main))).toBe('root')
  })

  it('leaves a main clause that goes on where it was', () => {
    const s = parsed('Die Ministerin glaubt, dass der Plan scheitert, wenn Kiew ihn ablehnt.')
    expect(label(s, at(s, 'glaubt'))).toBe('root')
  })

  it('leaves the threat a threat', () => {
    const text = '„Wenn Putin nicht einlenkt, dann kriegt Kiew von mir Tomahawks“, sagte Donald Trump.'
    expect(proposalsOf(textArticle('de', text), reader)).not.toEqual([])
  })
})
