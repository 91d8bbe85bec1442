// Clauses that a parse takes apart because of a name with an article, or one without.
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
const proposed = (text: string): readonly string[] =>
  proposalsOf(textArticle('de', text), reader)
    .filter(({ byRule }) => byRule)
    .map(({ actor, act, sign }) => `${actor} ${act} ${sign}`)

describe('names in a row, of which one has an article', () => {
  it.each([
    ['Polen, die Ukraine und Moldau fordern mehr Hilfe.', ['Poland', 'Ukraine', 'Moldova']],
    ['Ungarn, die Slowakei und Tschechien fordern eine Obergrenze.', ['Hungary', 'Slovakia', 'Czech Republic']],
    ['Frankreich, die Türkei und Ägypten haben eine Feuerpause gefordert.', ['France', 'Turkey', 'Egypt']],
  ])('are the subject together: %s', (text, actors) => {
    expect(proposed(text)).toEqual(actors.map((actor) => `${actor} demand 1`))
  })

  it.each([
    ['Für Polen, die Ukraine und Moldau fordert Brüssel mehr Hilfe.', 'Polen'],
    ['Von der Türkei, Polen und der Ukraine fordert Brüssel mehr Hilfe.', 'Türkei'],
    ['Über die Türkei, Polen und die Ukraine will Rom mit Brüssel verhandeln.', 'Türkei'],
  ])('are none behind a preposition: %s', (text, first) => {
    const s = parsed(text)
    expect(label(s, at(s, first))).toBe('obl')
    expect(proposed(text).join()).not.toMatch(/Ukraine|Turkey|Poland/)
  })

  it.each([
    ['Die Minister, die Tusk und Sikorski ablehnen, traten zurück.', 'Minister', 'Tusk'],
    ['Putin, der Merz und Macron traf, reiste ab.', 'Putin', 'Merz'],
  ])('are none in a relative clause: %s', (text, above, name) => {
    const s = parsed(text)
    expect(head(s, at(s, name))).not.toBe(at(s, above))
  })
})

describe('a copula behind a bare name', () => {
  it.each([
    ['Deutschland sei bereit, Soldaten zu stellen, sagte Merz.', 'Friedrich Merz offer 1'],
    [
      'Deutschland sei bereit, Soldaten zu stellen, sagte Merz im Bundestag, sofern das Parlament zustimme.',
      'Friedrich Merz offer 1',
    ],
    ['Litauen sei offen für Gespräche, sagte Merz.', 'Lithuania call_talks 1'],
  ])('is that of the predicate behind it: %s', (text, stance) => {
    expect(proposed(text)).toContain(stance)
  })
})

describe('an infinitive that "es" stands for', () => {
  it('is what the verb is about', () => {
    const s = parsed('Die Armee lehnt es ab, die Brücke zu räumen.')
    expect([label(s, at(s, 'räumen')), head(s, at(s, 'räumen'))]).toEqual(['xcomp', at(s, 'lehnt')])
  })

  it('is a clause of its own behind "um"', () => {
    const s = parsed('Die Armee lehnt es ab, um Zeit zu gewinnen.')
    expect(label(s, at(s, 'gewinnen'))).toBe('advcl')
  })
})

it.each([
  ['Moskau wird fremde Soldaten in keiner Form akzeptieren.', 'Russia redline -1'],
  ['Kiew wird die Annexion in keiner Weise anerkennen.', 'Ukraine redline -1'],
])('"in keiner Form" denies it: %s', (text, stance) => {
  expect(proposed(text)).toContain(stance)
})
