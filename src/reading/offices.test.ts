import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn, textArticle } from '../../tests/read-text.js'
import type { PartialDate } from '../dossier/index.js'
import { proposalsOf, type Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

/** Who holds the last statement of a text, and whom that commits. */
const last = (text: string, lang: 'en' | 'de' = 'en'): readonly [string | undefined, string | null | undefined] => {
  const statement = statementsIn(reader, lang, text).at(-1)
  return [statement?.actor, statement?.party]
}

describe('whom an office commits', () => {
  it.each([
    [
      'Ada Moss, chairwoman of the Ferry Crews Union, demanded a pay rise of eight per cent.',
      'Ada Moss',
      'Ferry Crews Union',
    ],
    [
      "The secretary of the Lake Fishermen's Federation rejected the quota.",
      "secretary-general of Lake Fishermen's Federation",
      "Lake Fishermen's Federation",
    ],
    [
      "The head of the Small Traders' Association, Ben Lowe, rejected the levy.",
      'Ben Lowe',
      "Small Traders' Association",
    ],
    ['Millbrook Steel spokeswoman Ruth Hale rejected the demand for overtime pay.', 'Ruth Hale', 'Millbrook Steel'],
    ['Dan Ford, leader of the Free Valley Front, rejected the ceasefire.', 'Dan Ford', 'Free Valley Front'],
  ])('a body no casebook knows: %s', (text, actor, party) => {
    const [found, commits] = last(text)
    expect(commits).toBe(party)
    if (!actor.includes(' of ')) expect(found).toBe(actor)
  })

  it.each([
    ['en', 'In Romania, whose refinery stands idle, Energy Minister Ion Popa rejected the plan.', 'Romania'],
    ['en', 'In Chile, President Juan Soto rejected the plan.', 'Chile'],
    ['en', 'Slovakia was next: Finance Minister Jan Hora rejected the plan.', 'Slovakia'],
    ['en', 'Bulgaria is in doubt. Foreign Minister Rosen Iliev rejected the plan.', 'Bulgaria'],
    ['de', 'Bulgarien zweifelt. Außenminister Rosen Iliev lehnte den Plan ab.', 'Bulgaria'],
    ['de', 'In Rumänien lehnte Energieminister Ion Popa den Plan ab.', 'Romania'],
    ['en', 'In Washington, officials rejected the plan.', 'United States'],
    ['en', 'In Kyiv, Foreign Minister Eero Salo rejected the plan.', null],
    ['en', 'In Romania, Polish Foreign Minister Jan Hora rejected the plan.', 'Poland'],
    ['de', 'In Kiew versprach Außenminister Eero Salo weitere Hilfe.', null],
    ['en', 'Russia shelled Kherson. Foreign Minister Eero Salo demanded a ceasefire.', null],
    ['en', 'Russia shelled Kherson: Foreign Minister Eero Salo demanded a ceasefire.', null],
    ['en', 'Russia must withdraw its troops, Foreign Minister Eero Salo said.', null],
    ['de', 'Russland müsse seine Truppen abziehen, forderte Außenminister Eero Salo.', null],
    ['en', 'Bulgaria refused. Foreign Minister Rosen Iliev demanded a ceasefire.', 'Bulgaria'],
    ['en', 'Romania and Bulgaria are in doubt. Foreign Minister Rosen Iliev rejected the plan.', null],
    ['en', 'In Romania, bank chairman Ion Popa rejected the plan.', null],
  ] as const)('a minister of the state the words around name (%s): %s', (lang, text, party) => {
    expect(last(text, lang)[1] ?? null).toBe(party)
  })

  it.each([
    ['The director of the Institute for Peace Studies, Carl Webb, rejected the plan.', 'Institute'],
    ['A spokesman for Carl Webb rejected the plan.', 'Webb'],
    ['The mayor of Northgate, Carl Webb, rejected the plan.', 'Northgate'],
    ['The French opposition leader, Carl Webb, rejected the plan.', 'France'],
  ])('but nobody: %s', (text, nobody) => {
    expect(last(text)[1] ?? '').not.toContain(nobody)
  })

  it.each([
    ['de', 'Die Regierung Frankreichs lehnte den Plan ab.', ['France']],
    ['de', 'Am Montag lehnte das Außenministerium Russlands den Plan ab.', ['Russia']],
    ['de', 'Die Armee Nordkoreas lehnte den Plan ab.', ['North Korea']],
    ['de', 'Orbáns Regierung lehnte den Plan ab.', ['Hungary']],
    ['de', 'Die Regierung von Viktor Orbán lehnte den Plan ab.', ['Hungary']],
    ['en', "Orban's government rejected the plan.", ['Hungary']],
    ['en', 'The Orban government rejected the plan.', ['Hungary']],
    ['de', 'Putins Sondergesandter Kirill Dmitrijew lehnte den Plan ab.', ['Russia']],
    ['en', "Putin's envoy Kirill Dmitriev rejected the plan.", ['Russia']],
    ['de', 'Russlands UN-Botschafter lehnte den Plan ab.', ['Russia']],
    ['en', "Russia's UN ambassador rejected the plan.", ['Russia']],
    ['de', 'Die Außenminister Polens und Litauens lehnten den Plan ab.', ['Poland', 'Lithuania']],
    ['en', 'The foreign ministers of Poland and Lithuania rejected the plan.', ['Poland', 'Lithuania']],
    ['de', 'Französische und deutsche Regierungsvertreter lehnten den Plan ab.', ['Germany', 'France']],
    ['en', 'French and German officials rejected the plan.', ['Germany', 'France']],
    ['de', 'Die Regierungen in Warschau und Vilnius lehnten den Plan ab.', ['Poland', 'Lithuania']],
    ['en', "Poland's and Lithuania's governments rejected the plan.", ['Lithuania', 'Poland']],
    ['en', 'Officials from Russia and Ukraine rejected the plan.', ['Russia', 'Ukraine']],
    ['de', 'Die Regierung Estlands und Lettlands lehnte den Plan ab.', ['Estonia', 'Latvia']],
    [
      'de',
      'Die Staats- und Regierungschefs von Frankreich, Polen und Italien lehnten den Plan ab.',
      ['France', 'Poland', 'Italy'],
    ],
    ['de', 'Präsident Macron und Premierminister Starmer lehnten den Plan ab.', ['France', 'United Kingdom']],
    ['de', 'Die Regierung Estlands und die Opposition Lettlands lehnten den Plan ab.', ['Estonia', null]],
    ['de', 'Die Regierung will Russlands Vorschlag nicht annehmen.', [null]],
    ['en', 'The president of France and his wife rejected the plan.', ['France']],
  ] as const)('whose it is (%s): %s', (lang, text, parties) => {
    expect(statementsIn(reader, lang, text).map(({ party }) => party)).toEqual(parties)
  })

  it.each([
    ['de', 'Der Bürgermeister von Kiew lehnte den Plan ab.'],
    ['en', 'The mayor of Kyiv rejected the plan.'],
  ] as const)('a town is not the state it governs (%s): %s', (lang, text) => {
    expect(last(text, lang)).toEqual(['Vitali Klitschko', null])
  })

  it.each([
    ["Kenya's Minister of Sports Joan Reed rejected the proposal.", 'Joan Reed', 'Kenya'],
    ["Peru's Minister of Transport and Communications, Rosa Quispe, rejected the proposal.", 'Rosa Quispe', 'Peru'],
    ["Ukraine's ambassador to Norway, Olena Marchuk, rejected the proposal.", 'Olena Marchuk', 'Ukraine'],
    ["Zelensky's chief of staff rejected the proposal.", undefined, 'Ukraine'],
    ['A spokesman for the Commission rejected the proposal.', undefined, 'European Commission'],
    ['A spokeswoman of the Commission said it would reject the proposal.', undefined, 'European Commission'],
  ])('with what he is minister for, where he is sent, whom he serves: %s', (text, actor, party) => {
    const [found, commits] = last(text)
    expect(commits).toBe(party)
    if (actor !== undefined) expect(found).toBe(actor)
  })

  it.each([
    [
      "Hezbollah rejected the plan. The group's deputy leader, Sami Aoun, demanded a ceasefire.",
      'Sami Aoun',
      'Hezbollah',
    ],
    [
      'Hezbollah rejected the plan on Friday. A spokesman demanded a full withdrawal.',
      'spokesperson of Hezbollah',
      'Hezbollah',
    ],
    [
      'The Ferry Crews Union rejected the offer. Its chairman, Ben Lowe, demanded six per cent.',
      'Ben Lowe',
      'Ferry Crews Union',
    ],
    [
      'The Ferry Crews Union rejected the offer. Their chairman, Ben Lowe, demanded six per cent.',
      'Ben Lowe',
      'Ferry Crews Union',
    ],
    ['Giorgia Meloni met Robert Fico. Her chief adviser, Dan Ford, rejected the plan.', 'Dan Ford', 'Italy'],
  ])('of a body or a person described: %s', (text, actor, party) => {
    expect(last(text)).toEqual([actor, party])
  })
})

describe('who bears a title', () => {
  it.each([
    [
      'en',
      'Olaf Scholz was asked about the plan. The chancellor told Joe Biden that Germany would not accept the plan.',
      undefined,
    ],
    [
      'en',
      'Olaf Scholz was asked about the plan. The chancellor and Joe Biden spoke. He rejected the plan.',
      undefined,
    ],
    ['de', 'Olaf Scholz kennt den Plan. Der Kanzler lehnte Macrons Vorschlag ab.', 'Olaf Scholz'],
    ['en', 'The chancellor, Olaf Scholz, rejected the plan.', 'Olaf Scholz'],
  ] as const)('is named right behind it, and not behind a verb (%s): %s', (lang, text, actor) => {
    const [found] = last(text, lang)
    if (actor === undefined) expect(found).not.toBe('Joe Biden')
    else expect(found).toBe(actor)
  })

  const german = (text: string) => last(text, 'de')

  it.each([
    ['Nato-Generalsekretär Mark Rutte lehnte den Plan ab.', 'Mark Rutte', 'NATO'],
    ['Der Nato-Chef lehnte den Plan ab.', 'Mark Rutte', 'NATO'],
    ['Der CDU-Vorsitzende lehnte den Plan ab.', 'Friedrich Merz', 'Germany'],
    ['Der stellvertretende russische Außenminister lehnte den Plan ab.', 'foreign minister of Russia', 'Russia'],
    ['Die stellvertretende CDU-Vorsitzende lehnte den Plan ab.', 'chair of CDU', 'CDU'],
  ])('%s', (text, ...holder) => {
    expect(german(text)).toEqual(holder)
  })

  it.each([
    ['In Rumänien lehnte Energieminister Bogdan Ivan Sanktionen gegen Russland ab.', 'Romania'],
    ['In Rumänien stellte sich Energieminister Bogdan Ivan quer. Er lehnt Sanktionen gegen Russland ab.', 'Romania'],
    ['In Bukarest stellte sich Energieminister Bogdan Ivan quer. Er lehnt Sanktionen gegen Russland ab.', null],
    ['Nach dem Treffen in Rumänien lehnte Energieminister Bogdan Ivan Sanktionen gegen Russland ab.', null],
    ['In Rumänien lehnte Präsident Putin Sanktionen gegen Russland ab.', 'Russia'],
    ['In Rumänien lehnte Botschafter Bogdan Ivan Sanktionen gegen Russland ab.', null],
  ])('of the state a sentence begins in: %s', (text, party) => {
    expect(german(text)[1]).toBe(party)
  })

  it.each([
    ['Olaf Scholz empfing Gäste. Am Abend forderte der Kanzler Putin auf, seine Truppen abzuziehen.', 'Olaf Scholz'],
    [
      'Olaf Scholz empfing Gäste. Am Abend forderte der SPD-Politiker Putin auf, seine Truppen abzuziehen.',
      'Olaf Scholz',
    ],
    ['Am Abend forderte der Kanzler Olaf Scholz Putin auf, seine Truppen abzuziehen.', 'Olaf Scholz'],
  ])('and who is asked: %s', (text, actor) => {
    expect(german(text)[0]).toBe(actor)
  })

  it.each([
    ['Selenskyj klang freundlich. Er werde Xi Jinping treffen, kündigte der Präsident an.', 'Volodymyr Zelensky'],
    ['Präsident Macron, der Lawrow am Abend empfing, sprach lange. Er forderte eine Waffenruhe.', 'Emmanuel Macron'],
    ['„Niemand wird den Plan annehmen“, sagte Selenskyj.', 'Volodymyr Zelensky'],
    ['Der Vertrag müsse verlängert werden, bekräftigte Außenminister Lawrow.', 'Sergey Lavrov'],
    ['Die Bedingungen müssten erfüllt werden, wiederholte Kremlsprecher Peskow.', 'Dmitry Peskov'],
  ])('told on: %s', (text, actor) => {
    expect(german(text)[0]).toBe(actor)
  })
})

describe('whose a body of government is, behind what it is responsible for', () => {
  it.each([
    {
      de: 'Das Ministerium für Energie der Republik Moldau lehnte den Vorschlag ab.',
      en: 'The Ministry of Energy of Moldova said it would reject the proposal.',
      party: 'Moldova',
    },
    {
      de: 'Das Ministerium für Verteidigung der Ukraine lehnte den Vorschlag ab.',
      en: 'The Cabinet of Ministers of Ukraine rejected the proposal.',
      party: 'Ukraine',
    },
    {
      de: 'Das Ministerium für Handel und Verkehr in Kiew lehnte den Vorschlag ab.',
      en: 'The Ministry for Economic Development and Trade of Ukraine rejected the proposal.',
      party: 'Ukraine',
    },
    {
      de: 'Das Ministerium für auswärtige Angelegenheiten Russlands lehnte den Vorschlag ab.',
      en: 'The Ministry of Foreign Affairs of Russia rejected the proposal.',
      party: 'Russia',
    },
    {
      de: 'Der Minister für Energie der Ukraine lehnte den Vorschlag ab.',
      en: 'The Minister of Foreign Affairs of Ukraine rejected the proposal.',
      party: 'Ukraine',
    },
  ])('$en', ({ de, en, party }) => {
    expect([last(de, 'de')[1], last(en)[1]]).toEqual([party, party])
  })

  it.each([
    {
      de: 'Das Ministerium für Energie lehnte den Vorschlag ab.',
      en: 'The Ministry of Foreign Affairs rejected the proposal.',
    },
    {
      de: 'Das Ministerium für Frieden in Genf lehnte den Vorschlag ab.',
      en: 'The Ministry of Energy rejected the proposal of Moldova.',
    },
  ])('but nobody: $en', ({ de, en }) => {
    expect([last(de, 'de')[1], last(en)[1]]).toEqual([null, null])
  })
})

describe('who is taken up', () => {
  it.each([
    ['Hamas replied on Saturday. The militants demanded a full withdrawal of the troops.', 'Hamas'],
    ['The European Union met on Friday. The bloc rejected the proposal.', 'European Union'],
    ['NATO foreign ministers met in Vilnius. The alliance rejected the proposal.', 'NATO'],
    ["Sweden's government met on Friday. The government said it would reject the proposal.", 'Sweden'],
    ['Kyiv is under pressure. The foreign ministry demanded new sanctions.', 'Ukraine'],
    ['Viktor Orban praised the plan. His country rejects the loan.', 'Hungary'],
    ['Sybiha said that his nation had not chosen the war. It had accepted a ceasefire at once.', 'Ukraine'],
    ['Viktor Orban praised the plan. Each country rejects the loan.', null],
    ["Hungary said no. The prime minister's office rejected the proposal.", 'Hungary'],
    ['Zelensky spoke by telephone with Macron. The presidential office rejected the proposal on Monday.', 'Ukraine'],
    ['Russia shelled Odesa. The rebel ministry rejected the proposal.', null],
  ])('%s', (text, party) => {
    expect(last(text)[1]).toBe(party)
  })

  it('not by a noun that fits nobody named', () => {
    expect(last('The European Union met on Friday. The militants rejected the proposal.')[1]).toBeNull()
  })

  it('by a pronoun over several sentences', () => {
    const text =
      'Russian foreign minister Sergei Lavrov spoke on Monday. He saw no point in meeting Volodymyr Zelensky. He demanded a withdrawal from Donetsk.'
    expect(last(text)[1]).toBe('Russia')
  })
})

describe('a name like that of somebody known', () => {
  it.each([
    ['Peter Vance, an engineer, rejected the plan. Vance demanded a new vote.', 'Peter Vance'],
    ['Negotiator Kim Stolz rejected the plan.', 'Kim Stolz'],
  ])('is another person: %s', (text, actor) => {
    expect(last(text)[0]).toBe(actor)
  })

  it.each([
    ['Mr Vance rejected the plan.', 'JD Vance'],
    ['Sergej Lawrow rejected the plan.', 'Sergey Lavrov'],
  ])('but not where it is his own: %s', (text, actor) => {
    expect(last(text)[0]).toBe(actor)
  })

  it.each([
    ['Pjotr Poroschenko lehnte den Plan ab.', 'Petro Poroshenko'],
    ['Oleksij Poroschenko lehnte den Plan ab.', 'Oleksij Poroschenko'],
    ['Die Ministerin Bayerns lehnte den Plan ab.', 'Die Ministerin Bayerns'],
    ['Ministerin Bayer lehnte den Plan ab.', 'Bayer'],
  ])('whole: %s', (text, actor) => {
    expect(last(text, 'de')[0]).toBe(actor)
  })
})

describe('whose it is', () => {
  it.each([
    ['The Turkish offer of mediation was welcomed.', 'Turkey'],
    ['Robert Fico, who visited Moscow in May, said he would veto any embargo.', 'Slovakia'],
    ['Marco Rubio said Moscow had told Washington it would not accept a ceasefire without sanctions relief.', 'Russia'],
    [
      'White House press secretary Karoline Leavitt said the president wanted both leaders at the table.',
      'United States',
    ],
    ['NATO chief Mark Rutte urged members to spend five per cent of output on defence.', 'NATO'],
  ])('%s', (text, party) => {
    expect(last(text)[1]).toBe(party)
  })

  it('not of the medium that reports it', () => {
    const text = 'The Financial Times reported that Vladimir Putin would accept a freeze along the front line.'
    expect(last(text)[1]).toBe('Russia')
  })
})

describe('who was something else before', () => {
  const on = (day: string, lang: string, text: string): readonly (string | null)[] =>
    proposalsOf(textArticle(lang, text, day as PartialDate), reader).map(({ party }) => party)

  it.each([
    ['2025-06-01', 'en', 'Former president Dmitry Medvedev rejected the plan.', 'Russia'],
    ['2025-06-01', 'de', 'Ex-Präsident Dmitri Medwedew lehnte den Plan ab.', 'Russia'],
    ['2025-06-01', 'en', 'Former Dutch prime minister Mark Rutte rejected the plan.', 'NATO'],
  ])('speaks for what he is now (%s, %s): %s', (day, lang, text, party) => {
    expect(on(day, lang, text)).toEqual([party])
  })

  it.each([
    ['2025-06-01', 'en', 'Former prime minister Boris Johnson rejected the plan.'],
    ['2023-06-01', 'en', 'Former president Donald Trump rejected the plan.'],
  ])('or for nobody (%s, %s): %s', (day, lang, text) => {
    expect(on(day, lang, text)).toEqual([null])
  })

  it('or for nobody where the day is not known', () => {
    const text = 'Former president Dmitry Medvedev rejected the plan.'
    expect(proposalsOf(textArticle('en', text), reader).map(({ party }) => party)).toEqual([null])
  })
})

describe('officials whom the casebook files as a group', () => {
  const parties = (lang: string, text: string): readonly (string | null)[] =>
    proposalsOf(textArticle(lang, text), reader).map(({ party }) => party)

  it.each([
    ['en', 'Ukrainian officials rejected the plan.', 'Ukraine'],
    ['en', 'Senior American officials rejected the plan.', 'United States'],
    ['en', 'Russian officials in Rome rejected the plan.', 'Russia'],
    ['de', 'Russische Beamte lehnten den Plan ab.', 'Russia'],
  ])('commit whom it says (%s): %s', (lang, text, party) => {
    expect(parties(lang, text)).toEqual([party])
  })

  it.each([
    ['en', 'Former Ukrainian officials rejected the plan.'],
    ['en', 'Former senior Ukrainian officials rejected the plan.'],
    ['en', 'Anonymous officials rejected the plan.'],
  ])('and nobody where they are none or nobody’s (%s): %s', (lang, text) => {
    expect(parties(lang, text)).toEqual([null])
  })
})
