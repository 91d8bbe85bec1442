// "but ruled out going": the second verb of a row, whose past tense looks like a participle.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import { proposalsOf, type Reader } from '../index.js'
import { head, label, type Sentence } from '../sentence.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const parsed = (text: string): Sentence => layOut(textArticle('en', text), reader.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)

describe('a participle with an object behind "and" or "but"', () => {
  it.each([
    ['The minister said he was prepared to meet his rivals but ruled out travelling there.', 'ruled'],
    ['He added that he was ready to meet President Jane Cook, but rejected a truce.', 'rejected'],
    ['He thanked the mediators for their efforts but ruled out ceding territory.', 'ruled'],
  ])('is a past tense beside the verb before: %s', (text, word) => {
    const s = parsed(text)
    const verb = at(s, word)
    expect([s.parse.feats[verb]?.verbForm, label(s, verb)]).toEqual(['fin', 'conj'])
    expect(head(s, verb)).toBeLessThan(verb)
  })

  it.each([
    ['The plan was drawn up in Geneva and rejected by both sides.', 'rejected'],
    ['The envoys have met the rebels and ruled out a truce.', 'ruled'],
    ['The bill was debated and then rejected.', 'rejected'],
  ])('is a participle still where it has none, or goes on with a perfect: %s', (text, word) => {
    const s = parsed(text)
    expect(s.parse.feats[at(s, word)]?.verbForm).not.toBe('fin')
  })

  it('is held by whoever is the subject of the verb before, not by whom that verb meets', () => {
    const text = 'Zelensky spoke on Friday. He thanked Donald Trump for his efforts but ruled out ceding territory.'
    const [refusal] = proposalsOf(textArticle('en', text), reader).filter((p) => p.byRule && p.act === 'reject')
    expect(refusal?.actor).toBe('Volodymyr Zelensky')
    expect(refusal?.options[0]?.signs).toContain('source=subject')
  })
})
