// A modal of wanting that stands alone is the verb of its clause.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import { proposalsOf, type Reader } from '../index.js'
import { head, label, type Sentence, tag } from '../sentence.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const parsed = (text: string): Sentence => layOut(textArticle('de', text), reader.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)

describe('a modal of wanting without another verb', () => {
  it.each([
    ['Grünen-Chef Jan van Dam will keine Zölle auf Käse.', 'will', 'Zölle'],
    ['Die Ukraine will Garantien nach dem Vorbild der Nato.', 'will', 'Garantien'],
    ['Unbegrenzte Bürgschaften wollte der Minister.', 'wollte', 'Bürgschaften'],
    ['Der Kreml möchte einen dauerhaften Frieden.', 'möchte', 'Frieden'],
  ])('has its object: %s', (text, modal, object) => {
    const s = parsed(text)
    expect([tag(s, at(s, modal)), head(s, at(s, modal))]).toEqual(['VERB', -1])
    expect([label(s, at(s, object)), head(s, at(s, object))]).toEqual(['obj', at(s, modal)])
  })

  it('has a clause for its object', () => {
    const s = parsed('Kanzler Merz möchte, dass Brüssel das Geld nutzt.')
    expect([label(s, at(s, 'nutzt')), head(s, at(s, 'nutzt'))]).toEqual(['ccomp', at(s, 'möchte')])
  })

  it('has it where the modal is denied', () => {
    const s = parsed('Orbán möchte nicht, dass die Ukraine der Union beitritt.')
    expect([label(s, at(s, 'beitritt')), head(s, at(s, 'beitritt'))]).toEqual(['ccomp', at(s, 'möchte')])
    expect(head(s, at(s, 'möchte'))).toBe(-1)
  })

  it('has its own subject behind "und"', () => {
    const s = parsed('Merz will nicht warten, und Macron will keine Zusagen.')
    expect([label(s, at(s, 'Macron')), head(s, at(s, 'Macron'))]).toEqual(['nsubj', at(s, 'Macron') + 1])
  })

  it('has no clause for it that tells what came of that', () => {
    const s = parsed('Rom möchte, dass Wien Zölle senkt, doch Wien lehnte ab.')
    expect(label(s, at(s, 'senkt'))).toBe('ccomp')
    expect(label(s, at(s, 'lehnte'))).toBe('conj')
  })

  it.each(['Selenskyj will die Truppen, die dort stehen, nicht abziehen.', 'Kiew will mit Moskau verhandeln.'])(
    'is none: %s',
    (text) => {
      const s = parsed(text)
      expect(tag(s, at(s, 'will'))).toBe('AUX')
    },
  )
})

describe('a thing that is denied alone', () => {
  /** "act sign: words" of everything a verb proposes by rule. */
  const asked = (lang: string, text: string): readonly string[] =>
    proposalsOf(textArticle(lang, text), reader)
      .filter((p) => p.byRule)
      .map((p) => `${p.act} ${p.sign}: ${text.slice(p.begin, p.end)}`)

  it.each([
    ['de', 'Kiew fordert einen Frieden und keine Feuerpause.', 'demand -1: keine Feuerpause'],
    [
      'de',
      'Kiew will keine Feuerpause, sondern einen dauerhaften Frieden.',
      'demand 1: sondern einen dauerhaften Frieden',
    ],
    ['de', 'Kiew weist den Vorschlag zurück und will Garantien.', 'demand 1: will Garantien'],
    ['en', 'Kyiv demands no truce but a lasting peace.', 'demand 1: a lasting peace'],
  ])('has a sign of its own: %s %s', (lang, text, want) => {
    expect(asked(lang, text)).toContain(want)
  })

  it('shares the sign otherwise', () => {
    expect(asked('de', 'Kiew fordert eine Feuerpause und den Abzug aller Truppen.')).not.toContain(
      expect.stringContaining('reject'),
    )
  })
})
