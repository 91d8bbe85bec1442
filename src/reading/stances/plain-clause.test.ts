// Which clauses without a word of the lexicon are proposed, where a parse hangs them on a noun.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const clauses = (lang: string, text: string): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader)
    .filter(({ features }) => features.some((feature) => feature.startsWith('rule=clause')))
    .map((p) => `${p.actor}: ${text.slice(p.begin, p.end)}`)

describe('a clause that a parse hangs on a noun', () => {
  it.each([
    [
      'en',
      'Foreign Minister Sybiha told the emir’s go-between that the road to Damascus would be cut by noon.',
      'Andrii Sybiha: the road to Damascus would be cut by noon',
    ],
    [
      'de',
      'Schmyhal sagte dem Sender, man könne den Ungarn ihre Schulen in Transkarpatien zurückgeben, komplett mit Unterricht in der Muttersprache.',
      'Denys Shmyhal: man könne den Ungarn ihre Schulen in Transkarpatien zurückgeben',
    ],
  ])('is what somebody says, where the noun is outside of it (%s): %s', (lang, text, expected) => {
    expect(clauses(lang, text)).toContain(expected)
  })

  it.each([
    ['en', 'Sybiha said the road that leads to the harbour was wide.', 'that leads to the harbour'],
    ['de', 'Schmyhal sagte, die Straße, die zum Hafen führe, sei breit.', 'die zum Hafen führe'],
    ['en', 'The soldiers who guard the harbour met Sybiha.', 'who guard the harbour'],
    ['de', 'Die Soldaten, die den Hafen bewachen, trafen Schmyhal.', 'die den Hafen bewachen'],
  ])('is none where it describes the noun (%s): %s', (lang, text, relative) => {
    expect(clauses(lang, text).map((clause) => clause.slice(clause.indexOf(': ') + 2))).not.toContain(relative)
  })
})
