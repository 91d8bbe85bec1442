// Whose verdict it is that something is unacceptable: whoever it is so for or to, the subject of a verb of judging, else the speaker.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const verdicts = (lang: 'de' | 'en', text: string): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader)
    .filter((p) => p.byRule)
    .map((p) => `${p.actor} ${p.act}`)

describe('a verdict', () => {
  it.each([
    ['de', 'Für Russland ist der Entwurf unannehmbar.', 'Russia reject'],
    ['de', 'Für Präsident Emmanuel Macron ist ein Abzug undenkbar.', 'Emmanuel Macron redline'],
    ['de', 'Für die Gewerkschaft ist das Angebot inakzeptabel.', 'die Gewerkschaft reject'],
    ['de', 'Für Moskau ist die Forderung nicht hinnehmbar.', 'Russia reject'],
    ['de', 'Budapest nennt den Entwurf inakzeptabel.', 'Hungary reject'],
    ['de', 'Das sei für die Beschäftigten unannehmbar, sagte Olaf Scholz.', 'Olaf Scholz reject'],
    ['en', 'For the union, the offer is unacceptable.', 'the union reject'],
    ['en', 'The draft is unacceptable to Tehran.', 'Iran reject'],
    ['en', 'The terms were acceptable to Ankara.', 'Turkey accept'],
    ['en', '“The draft is unacceptable,” Lavrov said.', 'Sergey Lavrov reject'],
  ] as const)('is that of whoever judges: %s %s', (lang, text, expected) => {
    expect(verdicts(lang, text)).toContain(expected)
  })

  it('for those it concerns is nobody’s where nobody is named so', () => {
    expect(verdicts('en', 'The heat is unacceptable.')).toEqual([])
  })
})

describe('criticism that somebody draws', () => {
  it.each([
    ['en', 'The plan drew sharp criticism from Iran.', ['Iran reject']],
    ['en', 'The toll has already drawn protests from the miners.', ['the miners reject']],
    ['en', 'Israel drew condemnation from Spain for the raid.', ['Spain reject']],
    ['en', 'The plan met with fierce resistance from Hungary and Poland.', ['Hungary reject', 'Poland reject']],
    ['de', 'In Warschau sorgte der Plan für Kritik.', ['Poland reject']],
    ['de', 'Frankreich stößt in Warschau auf Widerstand.', ['Poland reject']],
    ['de', 'Ungarn erntete Kritik aus Warschau.', ['Poland reject']],
    ['en', 'The plan drew many readers from Iran.', []],
    ['de', 'Der Plan sorgte in Warschau für Freude.', []],
  ] as const)('is that of whoever voices it: %s %s', (lang, text, expected) => {
    expect(verdicts(lang, text)).toEqual(expected)
  })
})

describe('a relative clause about what is judged', () => {
  it.each([
    ['en', 'The plan, which Spain has criticised, will cost a billion.', ['Spain reject']],
    ['en', 'The law that Spain criticised is old.', ['Spain reject']],
    ['en', 'The players, whom Spain criticised, left.', []],
    ['de', 'Der Plan, den Spanien kritisiert, kostet viel.', ['Spain reject']],
    ['de', 'Der Spieler, den Spanien kritisiert, fehlt.', []],
  ] as const)('has the noun before it for its thing: %s %s', (lang, text, expected) => {
    expect(verdicts(lang, text)).toEqual(expected)
  })
})
