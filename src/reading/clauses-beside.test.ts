// Two main clauses with nothing but a comma between them. Sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, statementsIn, textArticle } from '../../tests/read-text.js'
import { layOut } from './document.js'
import { proposalsOf, type Reader } from './index.js'
import { label, lemma } from './sentence.js'

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
