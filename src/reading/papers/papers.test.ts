// Whose the points of a paper are, before anything is weighed: what stands in a plan is its owner's, whoever it obliges.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../../tests/read-text.js'
import { articleId, parsePartialDate } from '../../dossier/index.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

/** "France propose" of every point that was proposed in the text, with its first words. */
const points = (lang: string, text: string): readonly string[] =>
  proposalsOf(
    {
      id: articleId('paper', text),
      source: 'paper',
      title: null,
      lang,
      published: parsePartialDate('2025-11-24'),
      publisher: null,
      text,
      boilerplate: [],
    },
    reader,
  )
    .filter(({ features }) => features.some((sign) => sign.startsWith('rule=point')))
    .map(({ actor, act, sign, begin, end }) => `${actor} ${act} ${sign > 0 ? '+' : '-'} ${text.slice(begin, end)}`)

describe('what stands in a paper is its owner’s', () => {
  it.each([
    [
      'en',
      'Under a French proposal handed to her in Oslo, Ukrainian troops would leave the town, observers would be deployed, and Russia would free all captives.',
      [
        'France propose + Ukrainian troops would leave the town',
        'France propose + observers would be deployed',
        'France propose + Russia would free all captives',
      ],
    ],
    [
      'en',
      'Turkey handed both sides a peace plan. Under it, Russia would leave Kherson. There would be a referendum in Crimea.',
      [
        'Turkey propose + Under it, Russia would leave Kherson',
        'Turkey propose + There would be a referendum in Crimea',
      ],
    ],
    [
      'en',
      'The memorandum, drawn up by Sergei Lavrov, has two parts. Under the first option the Ukrainian army leaves Kherson. An election follows within 60 days.',
      [
        'Sergey Lavrov propose + Under the first option the Ukrainian army leaves Kherson',
        'Sergey Lavrov propose + An election follows within 60 days',
      ],
    ],
    [
      'en',
      'China published a position paper on Friday. Nuclear weapons must not be used, says point six.',
      ['China demand - Nuclear weapons must not be used'],
    ],
    [
      'en',
      'Russia and Ukraine agreed to a truce. Heavy weapons are to be withdrawn within ten days.',
      ['Russia and Ukraine accept + Heavy weapons are to be withdrawn within ten days'],
    ],
    [
      'de',
      'Die Türkei hat einen Friedensplan vorgelegt. Demnach soll Russland Cherson räumen. Die Ukraine würde neutral bleiben.',
      ['Turkey propose + Demnach soll Russland Cherson räumen', 'Turkey propose + Die Ukraine würde neutral bleiben'],
    ],
    [
      'de',
      'Laut dem von Frankreich ausgearbeiteten Papier werden die Gefangenen freigelassen.',
      ['France propose + Laut dem von Frankreich ausgearbeiteten Papier werden die Gefangenen freigelassen'],
    ],
    [
      'de',
      'Dem US-Plan zufolge soll die Ukraine ihre Armee verkleinern.',
      ['United States propose + Dem US-Plan zufolge soll die Ukraine ihre Armee verkleinern'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(points(lang, text)).toEqual(expected)
  })

  it('tells the items of a list, with a verb and without one, until the list ends', () => {
    const text =
      'Germany presented a plan on Monday. Its main points:\n\n• The army is capped at 600,000 men.\n\n• Elections in 100 days.\n\n• No foreign bases.\n\nUkraine rejected it.'
    expect(points('en', text)).toEqual([
      'Germany propose + The army is capped at 600,000 men',
      'Germany propose + Elections in 100 days',
      'Germany propose - No foreign bases',
    ])
  })

  it('leaves to several what they demand or propose together', () => {
    const both =
      'Emmanuel Macron und Friedrich Merz kamen nach Kiew. Am Nachmittag stand ihre Forderung: eine Waffenruhe von 30 Tagen.'
    expect(points('de', both).map((one) => one.split(' + ')[0])).toEqual(['Emmanuel Macron and Friedrich Merz demand'])
  })

  it('knows papers of other negotiations', () => {
    expect(points('en', "Under the union's proposal wages would rise by six per cent.")).toEqual([
      "the union propose + Under the union's proposal wages would rise by six per cent",
    ])
    expect(points('de', 'Laut dem Angebot der Arbeitgeber steigen die Löhne um fünf Prozent.')).toEqual([
      'der Arbeitgeber offer + Laut dem Angebot der Arbeitgeber steigen die Löhne um fünf Prozent',
    ])
  })
})

describe('what goes on beside a paper is no point of it', () => {
  it.each([
    ['en', 'Germany presented a plan. Ukraine rejected it. Trump is to meet Putin on Friday.'],
    ['en', 'Under the plan of France, 500 prisoners were freed. Talks resumed in Doha.'],
    [
      'en',
      'Germany presented a plan. The move would be a disaster, Orban said. Ukraine would never accept it, Zelensky said.',
    ],
    ['en', 'Trump welcomed the initiative of the Vatican. According to him, talks would be held there.'],
    ['en', 'Under international law, Russia would have to pay.'],
    [
      'de',
      'Frankreich hat einen Vorschlag gemacht. Danach reiste Macron nach Kiew. Selenskyj soll am Freitag nach Paris kommen.',
    ],
    ['de', 'Nach der Ablehnung des US-Plans durch Kiew soll Moskau neue Angriffe planen.'],
    ['de', 'Nach der Ablehnung der EU-Verfassung soll ein neuer Gipfel stattfinden.'],
    ['de', 'Die Vereinigung der Arbeitgeber verweist darauf, dass die Kassen leer sind.'],
  ])('%s: %s', (lang, text) => {
    expect(points(lang, text)).toEqual([])
  })
})

it('may want somebody to promise or declare', () => {
  expect(
    points(
      'en',
      'The plan of France has nine points. Ukraine is to declare that it will stay neutral, and the allies are to promise new weapons.',
    ),
  ).toEqual([
    'France propose + Ukraine is to declare that it will stay neutral',
    'France propose + the allies are to promise new weapons',
  ])
})

describe('what is no point of a paper', () => {
  it.each([
    ['an answer to it', 'en', 'Warsaw opposes every loss of land under the American proposal.'],
    ['one that is told as a plan', 'en', 'Warsaw would refuse to hand over land under the American proposal.'],
    ['an answer in German', 'de', 'Polen lehnt Abtretungen laut dem amerikanischen Entwurf ab.'],
    [
      'a paper only supposed',
      'en',
      'If Moscow tabled a draft under which Kyiv would hand over Kherson, Warsaw would refuse.',
    ],
    ['a paper that may come', 'en', 'Moscow could table a new draft. Under it, Kyiv would hand over Kherson.'],
    ['what was not agreed', 'en', 'Moscow and Kyiv have not agreed on a truce. Their troops would have to withdraw.'],
    [
      'what was not agreed, in German',
      'de',
      'Moskau und Kiew einigten sich nicht auf eine Waffenruhe. Alle Truppen sollen abziehen.',
    ],
    [
      'what somebody refused to sign',
      'en',
      'Poland and Latvia refused to sign the accord. Under the accord, Russian troops would stay.',
    ],
    ['what observers agree on', 'en', 'Analysts and diplomats agree that the talks failed. Kyiv would lose more land.'],
    [
      'words of another who acted since',
      'en',
      'The foreign ministry in Warsaw dismissed the American draft. It said Kyiv would never hand over land.',
    ],
    [
      'the same in German',
      'de',
      'Das Außenministerium in Warschau wies den amerikanischen Entwurf zurück. Demnach werde Polen niemals Land abtreten.',
    ],
    ['a newspaper', 'en', 'The German paper said Kyiv would hand over Kherson.'],
    ['a term of office', 'en', 'Donald Trump spoke in Ohio. In his second term, American troops would leave Europe.'],
    ['a deal after any two', 'en', 'Iran and China condemned the talks. Under the deal, Kyiv would hand over Kherson.'],
    ['what is told as news after it', 'de', 'Nach dem russischen Ultimatum lehnt Lettland Gespräche ab.'],
    [
      'a first step of anybody',
      'de',
      'Die USA haben einen Entwurf vorgelegt. In einem ersten Schritt lehnt Kiew Gespräche ab.',
    ],
    ['what nobody would put up with', 'en', 'Trump presented his draft. That would ruin the alliance.'],
    ['a fear, where a paper was only put forward', 'en', 'Trump presented his draft. The alliance would break apart.'],
  ])('%s (%s): %s', (_, lang, text) => {
    expect(points(lang, text)).toEqual([])
  })

  it('stands behind one, as an answer', () => {
    expect(
      points('en', 'Under the American draft, Kyiv would hand over Kherson. Warsaw would never accept such a loss.'),
    ).toEqual(['United States propose + Under the American draft, Kyiv would hand over Kherson'])
  })

  it('stands behind one, as an answer in German', () => {
    expect(
      points('de', 'Laut dem amerikanischen Entwurf soll Kiew Cherson abtreten. Polen würde das niemals hinnehmen.'),
    ).toHaveLength(1)
  })

  it('is called after the place where it was signed, and not that state’s', () => {
    expect(points('en', 'Under the Minsk agreement, Kyiv would hold elections in Donbas.')).toEqual([])
  })

  it.each([
    ['en', 'The Budapest memorandum guarantees the borders of Ukraine.'],
    ['de', 'Das Abkommen von Minsk sieht Wahlen vor.'],
  ])('whatever it promises or provides for (%s): %s', (lang, text) => {
    expect(statementsIn(reader, lang, text).map(({ party }) => party)).not.toContain(
      lang === 'en' ? 'Hungary' : 'Belarus',
    )
  })

  it.each([
    [
      'en',
      'The United States and Ukraine said they had drafted a new framework. The original, drawn up by Steve Witkoff, has nine points. Its main provisions: Ukraine cedes Donbas; Russia is readmitted to the G8.',
    ],
  ])('the paper before it was changed is its author’s (%s)', (lang, text) => {
    const holders = points(lang, text).map((point) => point.split(' propose')[0])
    expect(new Set(holders)).toEqual(new Set(['Steve Witkoff']))
  })

  it('and of none whom it obliges where nobody is named', () => {
    expect(
      statementsIn(
        reader,
        'en',
        'The United States and Ukraine have drafted a new framework. The original requires Ukraine to cede Donbas.',
      ).filter(({ quote }) => quote.includes('original')),
    ).toEqual([])
  })

  it('ends with the clause that tells it', () => {
    const [first] = points(
      'en',
      'Poland opposes the American draft, under which Ukrainian troops would leave Kherson, and Latvia demands new talks.',
    )
    expect(first).toContain('Ukrainian troops would leave Kherson')
    expect(first).not.toContain('Latvia')
  })
})
