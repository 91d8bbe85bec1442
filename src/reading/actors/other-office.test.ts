// A bare title means nobody who is known to hold another office. Sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'
import { isOtherOffice } from './other-office.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const who = (lang: 'de' | 'en', text: string): string | undefined =>
  proposalsOf(textArticle(lang, text), reader).find((p) => p.byRule)?.actor ?? undefined

describe('a bare title', () => {
  it.each([
    ['en', 'Senator Patrick Lowe chairs the committee. The president rejected the plan.', 'The president'],
    ['en', 'Spokeswoman Ada Lowe met the press. The minister rejected the plan.', 'The minister'],
    ['de', 'Abgeordneter Paul Maier kam am Montag. Der Präsident lehnte den Plan ab.', 'Der Präsident'],
    ['de', 'Bürgermeister Patrick Maier kam am Montag. Der Minister lehnte den Plan ab.', 'Der Minister'],
  ] as const)('is not that of somebody with another office: %s %s', (lang, text, expected) => {
    expect(who(lang, text)).toBe(expected)
  })

  it.each([
    ['en', 'Foreign Minister Ada Lowe came to Oslo. The minister rejected the plan.', 'Ada Lowe'],
    ['en', 'Patrick Lowe came to Oslo. The president rejected the plan.', 'Patrick Lowe'],
    ['en', 'Patrick Lowe, head of the union, came to Oslo. The president rejected the plan.', 'Patrick Lowe'],
    ['de', 'Finanzministerin Ada Maier kam nach Oslo. Die Ministerin lehnte den Plan ab.', 'Ada Maier'],
  ] as const)('is that of whoever may bear it: %s %s', (lang, text, expected) => {
    expect(who(lang, text)).toBe(expected)
  })

  it('of a president may mean one who is elected', () => {
    expect(isOtherOffice(['president'], ['president-elect'])).toBe(false)
    expect(isOtherOffice(['foreign-minister'], ['foreign-ministry-spokesperson'])).toBe(true)
  })
})
