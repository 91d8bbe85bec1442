import { describe, expect, it } from 'vitest'
import { type SentenceRules, sentences } from './sentences.js'

const none: ReadonlySet<string> = new Set()
const german: SentenceRules = {
  abbreviations: new Set(['z.b', 'dr', 'bzw']),
  closingAbbreviations: new Set(['usw', 'mrd']),
  abbreviationsBeforeNumbers: new Set(['art', 'aug']),
  ordinals: true,
  months: new Set(['märz', 'mai']),
  starters: new Set(['der', 'die', 'er', 'es', 'dann']),
  beforeOrdinals: new Set(['am', 'der', 'seines']),
  sayingVerbs: none,
}
const english: SentenceRules = {
  ...german,
  abbreviations: new Set(['mr', 'gen']),
  closingAbbreviations: new Set(['u.s', 'inc']),
  abbreviationsBeforeNumbers: new Set(['no', 'jan']),
  ordinals: false,
  starters: new Set(['the', 'he', 'they']),
  sayingVerbs: new Set(['asked']),
}
const split = (text: string, rules: SentenceRules): string[] =>
  sentences(text, rules).map((s) => (s.kind === 'heading' ? '# ' : '') + text.slice(s.begin, s.end))

describe('sentences', () => {
  it.each<[string, SentenceRules, string[]]>([
    ['ordinals', german, ['Am 17. März kam er.', 'Der 2. Weltkrieg endete am 8. Mai.', 'Er ist 30.', 'Die Frau auch.']],
    ['ordinal of three digits', german, ['Zu Ehren seines 100. Geburtstags.', 'Es kamen 300.', 'Der Saal war voll.']],
    [
      'abbreviations',
      german,
      ['Dr. Weiss kam z. B. nach Kiew bzw. Odessa.', 'Er bot 5 Mrd. Euro usw.', 'Dann ging er.'],
    ],
    ['abbreviation that may end', german, ['Er bot 5 Mrd.', 'Die Summe reichte.']],
    ['abbreviation before numbers', german, ['Nach Art. 5 gilt das.', 'Das ist Art.', 'Der Rest folgt.']],
    ['initials', german, ['J. D. Vance sprach mit Rafik Y. in Wien.', 'Das sagte S.', '„Die Ukraine wird siegen.“']],
    ['Roman ordinals', german, ['Papst Johannes Paul II. Besuch fiel aus.', 'Es kam Paul II.', 'Er blieb.']],
    ['quotation with a tail', german, ['„Es gibt Wege.“, sagte er.', '„Was?“ fragte sie.', '„Nie!“ – so er.']],
    ['ends inside a quotation', german, ['„Die Ukraine wird siegen.', 'Zweitens braucht es Zeit.“', 'Er ging.']],
    ['ellipsis', german, ['Er wollte … nichts.', 'Und dann…', 'Die Lage blieb.']],
    ['U.S.', english, ['The U.S. Senate voted.', 'They left the U.S.', 'The vote was close.']],
    ['titles and months', english, ['Mr. Smith met Gen. Jones on Jan. 5 in room No. 7.', 'He said no.', 'They left.']],
    ['saying verb after a quotation', english, ['“Why?” Smith asked.', '“We agree.”', 'He left.']],
    ['numbers in running text', english, ['He named two.', '1. Peace talks.', '2. Aid.']],
    ['year', english, ['It began in 2014.', 'Smith was there.']],
    ['brackets', english, ['They agreed (at last.)', 'He left.']],
  ])('%s', (_, rules, expected) => {
    expect(split(expected.join(' '), rules)).toEqual(expected)
  })

  it('a blank lost between sentences', () => {
    expect(split('Das hat er gesagt.Die Lage blieb.', german)).toEqual(['Das hat er gesagt.', 'Die Lage blieb.'])
    expect(split('Siehe www.beispiel.de oder 3.5 vom U.S.A Plan.', german)).toHaveLength(1)
  })

  it('headings, list items and a glued date', () => {
    expect(split(' date 2024-03 Die Offensive rollt.\n\nAllein in Paris\n\n1. Abzug\n2. Wahlen', german)).toEqual([
      '# date 2024-03',
      'Die Offensive rollt.',
      '# Allein in Paris',
      '# 1. Abzug',
      '# 2. Wahlen',
    ])
  })

  it('counts paragraphs', () => {
    expect(sentences('Er kam. Sie ging.\n\nDann nichts.\nEnde.', english).map((s) => s.paragraph)).toEqual([0, 0, 1, 2])
  })

  it('no text, no sentence', () => {
    expect(sentences('', german)).toEqual([])
    expect(sentences(' \n\n ', german)).toEqual([])
  })
})
