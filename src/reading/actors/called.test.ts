// What somebody is called: a courtesy title, a name with an article in it, an office in whose title a party's name stands.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../../tests/read-text.js'
import type { Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const last = (lang: 'en' | 'de', text: string): readonly (string | null | undefined)[] => {
  const statement = statementsIn(reader, lang, text).at(-1)
  return [statement?.actor, statement?.party]
}

describe('a courtesy title', () => {
  it.each([
    ['Mrs Merkel rejected the plan.', 'Angela Merkel'],
    ['Ms Meloni ruled out sending troops.', 'Giorgia Meloni'],
    ['Mr Macron rejected the plan.', 'Emmanuel Macron'],
    ['Ms Kowalczuk rejected the offer.', 'Ms Kowalczuk'],
  ])('is nobody of its own before a name: %s', (text, actor) => {
    expect(last('en', text)[0]).toBe(actor)
  })
})

describe('a name with an article in it', () => {
  it.each([
    ['de', 'Chefunterhändler Baschir al-Hadschri wies die Forderung zurück.', 'Baschir al-Hadschri'],
    ['de', 'Der Unterhändler Hassan al-Tikriti lehnte den Vorschlag ab.', 'Hassan al-Tikriti'],
    ['en', 'Negotiator Hassan al-Tikriti rejected the demand.', 'Hassan al-Tikriti'],
    ['en', 'Minister Jacques d’Orville rejected the demand.', 'Jacques d’Orville'],
  ] as const)('is whole: %s %s', (lang, text, actor) => {
    expect(last(lang, text)[0]).toBe(actor)
  })
})

describe('a name with an initial in it', () => {
  it.each([
    ['en', 'Judge Karen E. Holm rejected the plan.', 'Karen E. Holm'],
    ['en', 'Senator Paul F. Miller rejected the plan.', 'Paul F. Miller'],
    ['de', 'Richterin Karen E. Holm lehnte den Plan ab.', 'Karen E. Holm'],
  ] as const)('is whole: %s %s', (lang, text, actor) => {
    expect(last(lang, text)[0]).toBe(actor)
  })
})

describe('a common word that is the name of a state in another language', () => {
  it.each([
    ['en', 'The Cayman Islands rejected the tax.', false],
    ['en', 'Iceland rejected the tax.', true],
    ['de', 'Island lehnte die Steuer ab.', true],
  ] as const)('names it only there: %s %s', (lang, text, isIceland) => {
    expect(last(lang, text)[0] === 'Iceland').toBe(isIceland)
  })
})

describe('a portfolio that a party is called like', () => {
  it.each([
    ['Labour Minister Jane Okafor rejected the demand.', null],
    ['Labour Secretary Maria Lopez urged both sides to return to the table.', null],
    ['The Labour Department rejected the demand for higher wages.', null],
    ['Labour rejected the tax.', 'Labour Party'],
    ['A Labour minister rejected the tax.', 'Labour Party'],
  ])('is no party before the office: %s', (text, party) => {
    const [actor, commits] = last('en', text)
    expect(actor).toBeDefined()
    expect(commits).toBe(party)
  })
})

describe('a body with "and" in its name', () => {
  it.each([
    ['The National Bus and Rail Union rejected the deal.', ['National Bus and Rail Union']],
    ['The Transport and Service Workers Union rejected the deal.', ['Transport and Service Workers Union']],
    ['The Harbour Union and the Rail Union rejected the deal.', ['Harbour Union', 'Rail Union']],
  ])('is one: %s', (text, actors) => {
    expect(statementsIn(reader, 'en', text).map((s) => s.actor)).toEqual(actors)
  })
})

describe('a title with a possessive', () => {
  it.each([
    ['de', 'Der Verband tagte. Sein Präsident, Andreas Kuhlmey, drohte mit Streiks.', 'Andreas Kuhlmey'],
    ['en', 'The union met. Its president, Ada Lowe, rejected the offer.', 'Ada Lowe'],
  ] as const)('is of the name beside it: %s %s', (lang, text, actor) => {
    expect(last(lang, text)[0]).toBe(actor)
  })
})
