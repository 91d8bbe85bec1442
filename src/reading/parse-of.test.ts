// What is asked of the analyser: clauses by themselves, phrases that say nothing left out, names it does not know stood in for.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, textArticle } from '../../tests/read-text.js'
import { layOut } from './document.js'
import type { Reader } from './index.js'
import { head, label, type Sentence, tag } from './sentence.js'
import { isTree } from './tree.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const parsed = (text: string): Sentence => layOut(textArticle('en', text), reader.tongues).sentences[0] as Sentence
const at = (s: Sentence, word: string): number => s.tokens.findIndex((token) => token.text === word)

describe('a people and its verb in the present tense', () => {
  it.each([
    ['The Russians insist that the corridor be closed.', 'Russians', 'insist'],
    ['The Poles rule out a boycott.', 'Poles', 'rule'],
    ['The Hungarians threaten to veto the package.', 'Hungarians', 'threaten'],
    ['But the Europeans balk at the idea.', 'Europeans', 'balk'],
    ['Germany pays, the Baltics demand tougher quotas.', 'Baltics', 'demand'],
  ])('are subject and verb: %s', (text, name, verb) => {
    const s = parsed(text)
    expect([label(s, at(s, name)), head(s, at(s, name))]).toEqual(['nsubj', at(s, verb)])
    expect([tag(s, at(s, name)), tag(s, at(s, verb))]).toEqual(['PROPN', 'VERB'])
  })

  it('are none where a noun follows', () => {
    const s = parsed('The Republicans convention opens on Monday.')
    expect(label(s, at(s, 'Republicans'))).not.toBe('nsubj')
  })
})

describe('a set phrase between commas', () => {
  it.each([
    ['Lisbon, for its part, insists on quotas.', 'Lisbon', 'insists'],
    ['The mayor, by contrast, opposes the tunnel.', 'mayor', 'opposes'],
    ['Oslo offered a loan; Bern, meanwhile, refused it.', 'Bern', 'refused'],
  ])('parts no subject from its verb: %s', (text, name, verb) => {
    const s = parsed(text)
    expect([label(s, at(s, name)), head(s, at(s, name))]).toEqual(['nsubj', at(s, verb)])
  })
})

describe('a clause behind a semicolon', () => {
  it.each([
    ['Oslo proposed a loan; Bern, however, dismissed it.', 'Bern', 'dismissed'],
    ['Kenya’s Ruto floated a levy outside the union; Museveni offered ships.', 'Museveni', 'offered'],
  ])('has its own subject: %s', (text, name, verb) => {
    const s = parsed(text)
    expect([label(s, at(s, name)), head(s, at(s, name))]).toEqual(['nsubj', at(s, verb)])
    expect(isTree(s.parse.heads)).toBe(true)
  })

  it('is parsed as if a stop closed it', () => {
    const s = parsed('The Kremlin said it was open to talks; the foreign ministry said no date had been set.')
    expect(head(s, at(s, 'talks'))).toBe(at(s, 'open'))
  })

  it('goes on with the sentence where it is only a member of a list', () => {
    const s = parsed('They demanded a truce in the valley; a corridor for the wounded; and the return of the dead.')
    expect(s.tokens.map((_, i) => label(s, i))).not.toContain('parataxis')
  })
})

describe('the only verb of a sentence', () => {
  it.each([
    ['Lange, its fiercest critic, demanded guarantees.', 'Lange', 'demanded'],
    ['The minister insisted on the full withdrawal of the miners.', 'minister', 'insisted'],
    ['The Russian insisted on the full withdrawal of the miners.', 'Russian', 'insisted'],
  ])('is no participle: %s', (text, name, verb) => {
    const s = parsed(text)
    expect(s.parse.feats[at(s, verb)]?.verbForm).toBe('fin')
    expect([label(s, at(s, name)), head(s, at(s, name)), head(s, at(s, verb))]).toEqual(['nsubj', at(s, verb), -1])
  })

  it.each(['A village destroyed in March.', 'Two ministers accused by the court.'])(
    'is one in a caption: %s',
    (text) => {
      const s = parsed(text)
      expect(s.parse.feats.map((feats) => feats.verbForm)).not.toContain('fin')
    },
  )
})

describe('a name right before the verb', () => {
  it.each([
    ['Asked whether she would meet Orban, Meloni replied that she was ready.', 'Meloni', 'replied'],
    ['Having met Ruto, Museveni offered ships.', 'Museveni', 'offered'],
  ])('is its subject, whoever the opening clause named: %s', (text, name, verb) => {
    const s = parsed(text)
    const subjects = s.tokens.flatMap((_, i) => (label(s, i) === 'nsubj' && head(s, i) === at(s, verb) ? [i] : []))
    expect(subjects).toEqual([at(s, name)])
  })
})

describe('what somebody is', () => {
  it.each([
    ['Jane Graham, a Republican, and Richard Stone, a Democrat, introduced a bill.', 'Republican', 'Jane'],
    ['Jane Graham, a Republican, and Richard Stone, a Democrat, introduced a bill.', 'Democrat', 'Richard'],
    ['Senator Michael Stone, the Colorado Democrat, held up the bill.', 'Democrat', 'Michael'],
  ])('stands beside the name: %s', (text, noun, name) => {
    const s = parsed(text)
    expect([label(s, at(s, noun)), head(s, at(s, noun))]).toEqual(['appos', at(s, name)])
  })

  it('is said by the last word of a group in a chamber', () => {
    const s = parsed('House Democrats demanded a vote.')
    expect([label(s, at(s, 'Democrats')), head(s, at(s, 'House'))]).toEqual(['nsubj', at(s, 'Democrats')])
  })
})
