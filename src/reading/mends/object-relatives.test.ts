// Relative clauses whose subject is a name without an article right behind the pronoun.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import type { Reader } from '../index.js'
import { head, label, type Sentence, tag } from '../sentence.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const parsed = (text: string): Sentence => layOut(textArticle('de', text), reader.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)

describe('a name behind a relative pronoun', () => {
  it.each([
    ['Rom legte einen Entwurf für eine Brücke vor, den Athen sofort billigte.', 'Entwurf', 'Athen', 'billigte'],
    ['Sofia fordert den Abzug von der Insel, den Ankara verweigert.', 'Abzug', 'Ankara', 'verweigert'],
    ['Strittig bleibt die Zollfreiheit, die Warschau ablehnt.', 'Zollfreiheit', 'Warschau', 'ablehnt'],
    ['Es geht um die Öffnung des Hafens, der Tunis nie zustimmen will.', 'Öffnung', 'Tunis', 'zustimmen'],
    ['Rom verlangt einen Rabatt, was Wien zurückweist.', 'verlangt', 'Wien', 'zurückweist'],
    ['Rom verlangt einen Rabatt, was die Schweiz ausgeschlossen hat.', 'verlangt', 'Schweiz', 'ausgeschlossen'],
  ])('is its subject: %s', (text, above, subject, verb) => {
    const s = parsed(text)
    expect([label(s, at(s, subject)), head(s, at(s, subject))]).toEqual(['nsubj', at(s, verb)])
    expect(head(s, at(s, verb))).toBe(at(s, above))
  })

  it.each([
    'Er besuchte Polen, die Ukraine und Moldau.',
    'Die Abgeordneten, die Athen ablehnen, reisten ab.',
    'Der Minister empfing Gäste aus Rom, den Iran besuchte er nicht.',
  ])('is none: %s', (text) => {
    const s = parsed(text)
    expect(s.tokens.some((_, i) => label(s, i) === 'obj' && label(s, i + 1) === 'nsubj')).toBe(false)
  })

  it('leaves alone what is said with "was"', () => {
    const s = parsed('Peskow sagte, was Kiew ablehnt.')
    expect(label(s, at(s, 'ablehnt'))).not.toBe('parataxis')
  })
})

const pronounOf = (s: Sentence): number =>
  s.tokens.findIndex(
    (token, i) => i > 2 && tag(s, i) === 'PRON' && s.tokens[i - 1]?.text === ',' && token.kind === 'word',
  )

describe('the pronoun of a relative clause is its object', () => {
  it.each([
    ['Das Kabinett machte einen Vorschlag, den die Armee zurückwies.', 'Armee', 'zurückwies'],
    ['Ankara stellte Bedingungen, die die griechische Regierung ablehnt.', 'Regierung', 'ablehnt'],
    ['Russland will die Krim behalten, was die Ukraine strikt ablehnt.', 'Ukraine', 'ablehnt'],
    ['Die Firma will die Löhne kürzen, was die Gewerkschaft strikt ablehnt.', 'Gewerkschaft', 'ablehnt'],
  ])('%s', (text, who, verb) => {
    const s = parsed(text)
    expect(label(s, at(s, who))).toBe('nsubj')
    expect(head(s, at(s, who))).toBe(at(s, verb))
    expect(label(s, pronounOf(s))).toBe('obj')
  })

  it.each([
    ['Rom fordert den Abzug der Schiffe, was Tunis ablehnt.', 'fordert', 'ablehnt'],
    ['Rom schlug einen Tausch der Kapitäne vor, was Tunis umgehend annahm.', 'schlug', 'annahm'],
  ])('"was" goes on with the clause before: %s', (text, first, verb) => {
    const s = parsed(text)
    expect(head(s, at(s, verb))).toBe(at(s, first))
    expect(label(s, at(s, verb))).toBe('parataxis')
  })
})

describe('the pronoun of a relative clause stays its subject', () => {
  it.each(['Ankara stellte Bedingungen, die den Westen empörten.', 'Es gibt Parteien, die den Vertrag ablehnen.'])(
    '%s',
    (text) => {
      const s = parsed(text)
      expect(label(s, pronounOf(s))).toBe('nsubj')
    },
  )
})
