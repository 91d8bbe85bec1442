// Parses put right before anything is read: which word heads the clause, and what is asked for in a row.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { layOut } from '../document.js'
import { proposalsOf, type Reader } from '../index.js'
import { head, label, type Sentence } from '../sentence.js'
import { isTree } from '../tree.js'
import { withJoinedInfinitives } from './joined-infinitives.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const parsed = (text: string): Sentence => layOut(textArticle('en', text), reader.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)
const root = (s: Sentence): string | undefined => s.tokens.find((_, i) => head(s, i) < 0)?.text

describe('a perfect with adverbs between auxiliary and participle', () => {
  it.each([
    ['Lawmakers have so far refused to pass the bill.', 'refused'],
    ['Berlin has long insisted on a truce.', 'insisted'],
    ['The firms have up to now rejected the plan.', 'rejected'],
    ['The rebels have since agreed to a truce.', 'agreed'],
    ['His ministers had for the first time refused a request by the union.', 'refused'],
    ['The two sides had at least confirmed the old treaty.', 'confirmed'],
  ])('is headed by the participle: %s', (text, verb) => {
    const s = parsed(text)
    expect(root(s)).toBe(verb)
    expect(label(s, at(s, verb) - 1)).not.toBe('root')
  })

  it.each(['They have the engine repaired.', 'The villages have little to offer.'])('is none: %s', (text) => {
    expect(root(parsed(text))).toBe('have')
  })
})

describe('a participle behind the object of a verb of wanting', () => {
  it.each([
    ['Kyiv wants the ban lifted.', 'ban', 'lifted'],
    ['Germany wants the rebels defeated.', 'rebels', 'defeated'],
    ['The minister wants the deal he signed in May honoured.', 'deal', 'honoured'],
    ['Warsaw wants to see the quotas scrapped.', 'quotas', 'scrapped'],
  ])('says what shall become of it: %s', (text, noun, verb) => {
    const s = parsed(text)
    expect(label(s, at(s, noun))).toBe('obj')
    expect(head(s, at(s, verb))).toBe(at(s, noun))
    expect(s.parse.feats[at(s, verb)]?.verbForm).toBe('part')
  })

  it('is none in a clause of its own', () => {
    const s = parsed('What Kyiv wants, the envoy said, the ban prevented.')
    expect(s.parse.feats[at(s, 'prevented')]?.verbForm).toBe('fin')
  })
})

describe('a participle before the noun it describes', () => {
  it.each([
    ['Developing countries demanded more money.', 'countries', 'demanded'],
    ['Warring clans rejected the truce.', 'clans', 'rejected'],
    ['Opposing sides agreed a ceasefire.', 'sides', 'agreed'],
    ['But developing countries demanded more money.', 'countries', 'demanded'],
  ])('leaves it the subject: %s', (text, noun, verb) => {
    const s = parsed(text)
    expect(root(s)).toBe(verb)
    expect(head(s, at(s, noun))).toBe(at(s, verb))
    expect(label(s, at(s, noun))).toBe('nsubj')
  })

  it('is a clause of its own before a comma', () => {
    const s = parsed('Rejecting the offers, the drivers walked out.')
    expect(head(s, at(s, 'offers'))).toBe(at(s, 'Rejecting'))
  })
})

describe('a word between a possessor and what it owns', () => {
  it.each([
    ["Nurses voted to reject the government's pay offer.", 'offer', 'reject'],
    ["Teachers turned down the council's pay deal.", 'deal', 'turned'],
    ["The union dismissed the company's pay proposal.", 'proposal', 'dismissed'],
  ])('is part of a compound: %s', (text, noun, verb) => {
    const s = parsed(text)
    expect(head(s, at(s, noun))).toBe(at(s, verb))
    expect(label(s, at(s, noun))).toBe('obj')
    expect(head(s, at(s, 'pay'))).toBe(at(s, noun))
  })
})

/** "demand: words" of everything a verb proposes by rule. */
const asked = (text: string): readonly string[] =>
  proposalsOf(textArticle('en', text), reader)
    .filter((p) => p.byRule)
    .map((p) => `${p.act}: ${text.slice(p.begin, p.end)}`)

describe('infinitives in a row', () => {
  it('are asked one by one', () => {
    expect(asked('Macron asked Putin to stop the shelling, to spare the hospitals and to open corridors.')).toEqual([
      'demand: Macron asked Putin to stop the shelling',
      'demand: to spare the hospitals',
      'demand: to open corridors',
    ])
  })

  it('with what hangs on a verb that was taken for a noun', () => {
    expect(
      asked(
        'Zelensky wants allies to lift the limits, to station a strong deterrent in Ukraine and to invite the country.',
      ),
    ).toContain('demand: to station a strong deterrent in Ukraine')
  })

  it('without the mark before the last', () => {
    expect(asked('Scholz urged Putin to withdraw his troops and negotiate with Kyiv.')).toContain(
      'call_talks: negotiate with Kyiv',
    )
  })

  it('are joined to the first, and not to one another', () => {
    const s = parsed('Macron asked Putin to stop the shelling, to spare the hospitals and to open corridors.')
    const [stop, spare, open] = [at(s, 'stop'), at(s, 'spare'), at(s, 'open')]
    const heads = Int16Array.from(s.parse.heads)
    const labels = [...s.parse.labels]
    const tags = [...s.parse.tags]
    for (const [verb, above] of [
      [spare, stop],
      [open, spare],
    ] as const) {
      heads[verb] = above
      labels[verb] = 'advcl'
      tags[verb] = 'VERB'
    }
    const { language } = reader.tongues.get('en') as NonNullable<ReturnType<Reader['tongues']['get']>>
    const better = withJoinedInfinitives({ ...s.parse, heads, labels, tags }, s.tokens, language)
    expect([better.heads[spare], better.heads[open]]).toEqual([stop, stop])
  })

  it('are none where one says what the other is for', () => {
    expect(asked('Macron asked Putin to stop the shelling, to save the harvest.')).toHaveLength(1)
  })

  it('leave nouns alone', () => {
    const s = parsed('Macron asked Putin to stop the shelling and attack on the port.')
    expect(label(s, at(s, 'attack'))).toBe('conj')
    expect(s.parse.tags[at(s, 'attack')]).toBe('NOUN')
  })
})

it('stays a tree whatever is mended', () => {
  const s = parsed(
    'The Turkish Cypriots have long wished for a bridge at Redford; the others prefer Whitby, and so for years there has been nothing.',
  )
  expect(isTree(s.parse.heads)).toBe(true)
})

describe('a German modal in front of its infinitive', () => {
  const german = (text: string): Sentence => layOut(textArticle('de', text), reader.tongues).sentences[0] as Sentence

  it.each([
    ['Die übrigen Gebiete wolle er später auf diplomatischem Weg zurückholen.', 'wolle', 'zurückholen'],
    ['Die Gebiete wolle Kiew später zurückholen.', 'wolle', 'zurückholen'],
  ])('is its auxiliary: %s', (text, modal, verb) => {
    const s = german(text)
    expect(label(s, at(s, modal))).toBe('aux')
    expect(root(s)).toBe(verb)
    expect(head(s, at(s, 'Gebiete'))).toBe(at(s, verb))
  })

  it('is a verb of its own in a clause of its own', () => {
    const s = german('Er werde verhandeln, wenn Kiew das wolle, und die Truppen abziehen.')
    expect(label(s, at(s, 'wolle'))).not.toBe('aux')
  })
})

describe('a noun that "and" joins to a thing', () => {
  it.each([
    ['de', 'Die Gewerkschaft verlangt mehr Geld und eine Absenkung der Wochenarbeitszeit.', 'Geld', 'Absenkung'],
    ['de', 'Die Ministerin bat um weitere Raketen und schärfere Sanktionen.', 'Raketen', 'Sanktionen'],
  ])('hangs beside it: %s %s', (lang, text, first, second) => {
    const s = layOut(textArticle(lang, text), reader.tongues).sentences[0] as Sentence
    expect([head(s, at(s, second)), label(s, at(s, second))]).toEqual([at(s, first), 'conj'])
  })

  it('but not one with a preposition of its own, and none before its verb', () => {
    const text = 'Über Geld und mit Sorge sprach die Ministerin mit den Firmen und am Abend mit der Presse.'
    const s = layOut(textArticle('de', text), reader.tongues).sentences[0] as Sentence
    expect(label(s, at(s, 'Presse'))).not.toBe('conj')
  })
})

describe('whom somebody is compared with', () => {
  it.each([
    ['Anders als Warschau ist Berlin zu Gesprächen mit Moskau bereit.', 'Warschau', 'Berlin'],
    ['Anders als Merz lehnt Scholz die Lieferung ab.', 'Merz', 'Scholz'],
    ['Ebenso wie Warschau lehnt Berlin das ab.', 'Warschau', 'Berlin'],
  ])('is no subject: %s', (text, compared, subject) => {
    const s = layOut(textArticle('de', text), reader.tongues).sentences[0] as Sentence
    expect([label(s, at(s, compared)), label(s, at(s, subject))]).toEqual(['obl', 'nsubj'])
  })

  it('but whoever says something in the clause behind "als" is', () => {
    const s = layOut(textArticle('de', 'Anders als Merz sagte, gibt es keinen Plan.'), reader.tongues)
      .sentences[0] as Sentence
    expect(label(s, at(s, 'Merz'))).toBe('nsubj')
  })
})
