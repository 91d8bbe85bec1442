// Two main clauses with nothing but a comma between them. Sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, statementsIn, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import { proposalsOf, type Reader } from '../index.js'
import { head, label, lemma, type Sentence } from '../sentence.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const quotes = (text: string): readonly string[] =>
  proposalsOf(textArticle('de', text), reader)
    .filter((p) => p.byRule)
    .map((p) => text.slice(p.begin, p.end))

const labelOf = (text: string, verb: string): string | undefined => {
  const [s] = layOut(textArticle('de', text), reader.tongues).sentences
  const at = s?.tokens.findIndex((_, i) => lemma(s, i) === verb) ?? -1
  return s && label(s, at)
}

describe('a main clause behind a comma', () => {
  it.each([
    ['Polen hat Beratungen der Nato beantragt, sie dauerten eine Stunde.', 'Polen hat Beratungen der Nato beantragt'],
    ['Kiew fordert Raketen, die Lieferung soll im Mai beginnen.', 'Kiew fordert Raketen'],
    ['Der Kanzler sagte Kiew Hilfe zu, die Panzer sollen im Mai kommen.', 'Der Kanzler sagte Kiew Hilfe zu'],
  ])('is no part of the stance before it: %s', (text, own) => {
    expect(quotes(text)).toContain(own)
  })

  it.each([
    ['Berlin liefert Panzer, Paris lehnt das ab.', 'France reject'],
    ['Brüssel schlägt Zölle vor, Madrid weist dies zurück.', 'Spain reject'],
  ])('has its own holder where it points at the first: %s', (text, stance) => {
    expect(statementsIn(reader, 'de', text).map(({ actor, act }) => `${actor} ${act}`)).toContain(stance)
  })

  it('and its no is not said of the verb before', () => {
    const text = 'Warschau tritt für Sanktionen ein, in Rom hat man sich auf ein Datum nicht festgelegt.'
    expect(statementsIn(reader, 'de', text)).toContainEqual(
      expect.objectContaining({ sign: 1, quote: 'Warschau tritt für Sanktionen ein' }),
    )
  })

  it('may follow a thing that is only pointed at', () => {
    expect(quotes('Estland genügt das nicht, es drängt auf neue Sanktionen.')).not.toContain(
      'Estland genügt das nicht, es drängt auf neue Sanktionen',
    )
  })

  it.each([
    ['Kiew fordert von Berlin, die Lieferung müsse im Mai beginnen.', 'beginnen'],
    ['Rom schlägt der Ukraine vor, sie solle auf die Krim verzichten.', 'verzichten'],
    ['Moskau will Garantien, die der Westen bisher verweigert.', 'verweigern'],
    ['Der Minister sagte am Montag, die Lage ist ernst.', 'ernst'],
  ])('is what is told, or a relative clause: %s', (text, verb) => {
    expect(labelOf(text, verb)).not.toBe('parataxis')
  })
})

describe('a noun right before the second finite verb', () => {
  it.each([
    ['Kiew verlangt Garantien, Moskau weist das zurück.', 'Moskau', 'weist'],
    ['Washington wirbt für einen Kompromiss, Kiew lehnt ihn ab.', 'Kiew', 'lehnt'],
    ['Selenskyj rief zu einem Treffen auf, Putin lehnte es ab.', 'Putin', 'lehnte'],
  ])('is of that verb, and its subject: %s', (text, noun, verb) => {
    const s = layOut(textArticle('de', text), reader.tongues).sentences[0] as Sentence
    const at = (word: string): number => s.tokens.findIndex((token) => token.text === word)
    expect([head(s, at(noun)), label(s, at(noun))]).toEqual([at(verb), 'nsubj'])
  })

  it.each([
    ['Merz, der Kanzler, lehnt das ab.', 'Kanzler'],
    ['Moskau fordert den Abzug aus Donezk, einer Region im Osten, lehnt Gespräche aber ab.', 'Region'],
    ['Die EU plant Sanktionen, Gegenmaßnahmen kündigte Moskau bereits an.', 'Gegenmaßnahmen'],
  ])('is none where a comma closes it, or another is the subject: %s', (text, noun) => {
    const s = layOut(textArticle('de', text), reader.tongues).sentences[0] as Sentence
    const at = s.tokens.findIndex((token) => token.text === noun)
    expect(label(s, at)).not.toBe('nsubj')
  })
})

describe('of two main clauses side by side each has its own holder', () => {
  it.each([
    ['Die Gewerkschaft Verdi fordert neun Prozent, die Arbeitgeber lehnen das ab.', ['ver.di', 'die Arbeitgeber']],
    ['Die Union will die Abgaben senken, die SPD fordert neue Sanktionen.', ['Die Union', 'SPD']],
    ['Warschau fordert ein Embargo, die FDP ist dagegen.', ['Poland', 'FDP']],
    ['Kiew forderte Raketen, Berlin bot Panzer an.', ['Ukraine', 'Germany']],
    [
      'Scholz plädierte für eine Verhandlungslösung, Frankreich dagegen drängt auf Sanktionen.',
      ['Olaf Scholz', 'France'],
    ],
  ])('%s', (text, expected) => {
    const holders = proposalsOf(textArticle('de', text), reader).map((p) => p.actor)
    for (const holder of expected) expect(holders).toContain(holder)
    expect(holders.filter((holder) => !expected.includes(holder))).toEqual([])
  })

  it('and words behind a verb of saying are still told by its subject', () => {
    expect(statementsIn(reader, 'de', 'Man werde die Sanktionen verlängern, sagte Macron.')[0]?.actor).toBe(
      'Emmanuel Macron',
    )
  })
})
