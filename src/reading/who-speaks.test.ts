import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../tests/read-text.js'
import { commits } from '../dossier/index.js'
import type { Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const actors = (lang: string, text: string): readonly string[] => statementsIn(reader, lang, text).map((s) => s.actor)
const last = (lang: string, text: string): string | undefined => actors(lang, text).at(-1)

describe('who is meant by a pronoun beside its own sentence', () => {
  it.each([
    [
      'en',
      'Boris Johnson praised the plan on Monday. Marek Novak sees progress, and he wants to see the legal text first.',
      'Marek Novak',
    ],
    ['en', 'Boris Johnson praised the plan on Monday. When Marek Novak called, he rejected it.', 'Boris Johnson'],
    [
      'de',
      'Karl Muster lobte den Plan am Montag. Jan Schwarz ist zufrieden, doch er lehnt das Angebot ab.',
      'Jan Schwarz',
    ],
  ])('one person (%s): %s', (lang, text, actor) => {
    expect(last(lang, text)).toBe(actor)
  })

  it.each([
    ['en', 'Moscow and Kyiv spoke for an hour; they want to renew the grain deal.', ['Russia', 'Ukraine']],
    ['en', 'Berlin and Paris wrote to the Commission: they demand an end to the tariffs.', ['Germany', 'France']],
    ['en', 'Berlin and Paris met on Sunday. Russia attacked Odesa. They demanded sanctions.', []],
    [
      'en',
      'Berlin, Paris and Warsaw met on Sunday. In a letter they demanded an end to the tariffs.',
      ['Germany, France and Poland'],
    ],
  ])('all who are named side by side (%s): %s', (lang, text, expected) => {
    for (const actor of expected) expect(actors(lang, text)).toContain(actor)
    if (expected.length === 0) expect(actors(lang, text)).not.toContain('Germany')
  })
})

describe('the two', () => {
  it.each([
    ['en', 'Emmanuel Macron telephoned Vladimir Putin. The two leaders agreed to a summit.', 'France and Russia'],
    ['en', 'Olaf Scholz received Zelensky. Both leaders called for a ceasefire.', 'Germany and Ukraine'],
    ['en', 'Russia shelled Ukraine. The two countries agreed to a truce.', 'Russia and Ukraine'],
    ['en', 'Russia attacked Ukraine. Turkey mediates. Both sides rejected the plan.', 'both sides'],
    [
      'de',
      'Scholz empfing Selenskyj in Berlin. Die beiden Politiker forderten eine Waffenruhe.',
      'Germany and Ukraine',
    ],
  ])('are the only ones named right before (%s): %s', (lang, text, party) => {
    const named = statementsIn(reader, lang, text).at(-1)
    expect([named?.party, named?.actor]).toContain(party)
  })
})

describe('others than the speaker', () => {
  it.each([
    ['Steve Witkoff said the two sides had agreed to a ceasefire.', 'both sides'],
    ['Sergei Lavrov said that the allies had rejected the proposal.', 'allies'],
    ['Alexander Stubb said that the others had rejected the proposal.', 'the others'],
    ['Sergei Lavrov said his negotiators had rejected the proposal.', 'Sergey Lavrov'],
  ])('hold what they are told to have done: %s', (text, actor) => {
    expect(last('en', text)).toBe(actor)
  })
})

describe('who is named', () => {
  it.each([
    'Miller went to Oslo to meet with Smith, who had told Peter Lowe he would pay for the move.',
    'Miller met Kranz, who had demanded a pension for Peter Lowe.',
  ])('before "who" is a person, whatever the name was taken for: %s', (text) => {
    expect(['Smith', 'Kranz']).toContain(last('en', text))
  })

  it('by a surname that is a place as well', () => {
    const text =
      'Betty Lam, the mayor, announced a review. "The city will withdraw the bill," Lam said. Lam also agreed to add two members to the council.'
    expect(last('en', text)).toBe('Betty Lam')
  })

  it.each([
    ['de', 'Betty Wong, die Präsidentin von Macau, lehnte den Vorschlag ab.', 'Betty Wong'],
    ['en', 'Betty Wong, the president of Macau, rejected the proposal.', 'Betty Wong'],
    ['de', 'Der Sprecher des Ministeriums, Jan Schwarz, lehnte den Vorschlag ab.', 'Jan Schwarz'],
    ['en', 'The spokesman for the ministry, John Black, rejected the proposal.', 'John Black'],
  ])('beside a title (%s): %s', (lang, text, actor) => {
    expect(last(lang, text)).toBe(actor)
  })

  it.each([
    ['de', 'Ein hochrangiger EU-Diplomat lehnte den Vorschlag ab.'],
    ['en', 'A Kremlin official rejected the proposal.'],
    ['en', 'Kremlin officials rejected the proposal.'],
  ])('nobody known, where one of many speaks (%s): %s', (lang, text) => {
    for (const { speaker, actor } of statementsIn(reader, lang, text))
      expect([speaker?.text, actor]).not.toContainEqual(expect.stringMatching(/Mora|Pushilin/u))
  })

  it.each([
    ['Frank-Walter Steinmeier wrote the text. Speakers on the square demanded a ceasefire.', 'Speakers'],
    ['Elvira Nabiullina kept the rate. Business leaders have been demanding an end to sanctions.', 'leaders'],
  ])('several by what they are, and not as the last one named: %s', (text, actor) => {
    expect(last('en', text)).toBe(actor)
  })

  it.each([
    ['Officials at the State Department rejected the annexation of the peninsula.', 'United States'],
    ['Officials at the Kremlin rejected the ceasefire.', 'Russia'],
    ['The US Treasury has its doubts. Moscow keeps silent. The Treasury rejected the proposal.', 'United States'],
    [
      'Joe Biden is in Rome. Washington is worried. Ukraine waits. The administration rejected the proposal.',
      'United States',
    ],
  ])('at work for a government: %s', (text, party) => {
    expect(statementsIn(reader, 'en', text).at(-1)?.party).toBe(party)
  })

  it.each([
    ['en', 'Sweden and Finland apply. “They should withdraw,” Erdogan told a news conference.', 'Recep Tayyip Erdogan'],
    ['de', 'Russland greift an. „Sie müssen ihre Truppen abziehen“, sagte Selenskyj am Montag.', 'Volodymyr Zelensky'],
    [
      'en',
      'Boris Pistorius came. Zelensky joined by video. “Thanks a hundred times are no hundred tanks at all,” he told the nations present, and asked them for missiles.',
      'Volodymyr Zelensky',
    ],
    [
      'en',
      'Vladimir Medinsky spoke. He suggested a pause in the fighting, so that commanders could collect the fallen.',
      'Vladimir Medinsky',
    ],
    [
      'en',
      "FIFA and UEFA have met. Boris Johnson's spokesman was asked about jets. It would mean war, he says, and sending jets was not something the government would do.",
      'spokesperson of United Kingdom',
    ],
  ])('beside a quotation and a pronoun (%s): %s', (lang, text, actor) => {
    expect(last(lang, text)).toBe(actor)
  })

  it.each([
    ['Macron and Giorgia Meloni met. He proposed talks. She ruled out talks.', 'Giorgia Meloni'],
    ['Ada Gray met Sergei Lavrov. He rejected the ceasefire.', 'Sergey Lavrov'],
    [
      'Annette Vance had reminded the National Assembly of the cables. “We will cut the power,” she said.',
      'Annette Vance',
    ],
    ['The paper kept silent on Ruth Hale. She rejected the ceasefire.', 'Ruth Hale'],
  ])('by "he" or "she", as given names say, and never a body: %s', (text, actor) => {
    expect(last('en', text)).toBe(actor)
  })

  it.each([
    ['en', 'Ilham Aliyev opened the road. The activists have come by bus. They demand a ceasefire.', 'The activists'],
    ['en', 'Putin spoke in Moscow. The miners marched, and they demanded a ceasefire.', 'The miners'],
    [
      'de',
      'Präsident Alijew eröffnete die Straße. Die Aktivisten sind da. Sie fordern eine Waffenruhe.',
      'Die Aktivisten',
    ],
  ])('by "they", several without a name (%s): %s', (lang, text, actor) => {
    expect(last(lang, text)).toBe(actor)
  })

  it('as nobody who serves those a pronoun right before stands for', () => {
    const text =
      'Am Freitag ging ein Mann im Kreis Kusel zur Wache. Da er noch nie in seinem Leben eine Krawatte gebunden hatte, bat er die Beamten um Hilfe.'
    expect(statementsIn(reader, 'de', text).filter(({ actor }) => actor.startsWith('official of'))).toEqual([])
  })

  it('with the owner of the office that stands nearest', () => {
    const [statement] = statementsIn(reader, 'en', 'Ukraine must give up Crimea, said a Kremlin official.')
    expect(statement?.party).toBe('Russia')
  })

  it.each([
    ['de', 'Bundeskanzler Friedrich Merz und sein polnischer Kollege Donald Tusk lehnten den Plan ab.'],
    ['en', 'German Chancellor Friedrich Merz and his Polish counterpart Donald Tusk rejected the plan.'],
  ])('two of them, the second by the first (%s)', (lang, text) => {
    expect(actors(lang, text)).toEqual(['Friedrich Merz', 'Donald Tusk'])
  })

  it.each([
    ['Aus Berlin hieß es, man werde keine Raketen liefern.', 'Germany'],
    ['In Kiew heißt es, man werde keine Gebiete abtreten.', 'Ukraine'],
    ['Man werde keine Gebiete abtreten, verlautete aus Kiew.', 'Ukraine'],
  ])('a seat of government, for its government: %s', (text, party) => {
    expect(statementsIn(reader, 'de', text).at(-1)?.party).toBe(party)
  })

  it.each([
    'In Genf heißt es, man werde keine Gebiete abtreten.',
    'Soldaten in Kiew sagten, man werde keine Gebiete abtreten.',
  ])('and nobody: %s', (text) => {
    expect(statementsIn(reader, 'de', text).at(-1)?.party ?? null).toBeNull()
  })

  it.each([
    ['Macron sprach am Montag mit Journalisten. Die Truppen würden nicht abziehen.', 'Emmanuel Macron'],
    [
      'Selenskyj schwieg, sagte sein Sprecher. Das russische Außenministerium lobte den Vorstoß. Man lehne eine Waffenruhe aber ab.',
      'Russian Foreign Ministry',
    ],
    ['Drei Punkte seien offen, sagte Macron. Die Truppen sollten nicht abziehen.', 'Emmanuel Macron'],
    ['Lawrow ging einen Schritt weiter. Man lehne eine Waffenruhe ab.', 'Sergey Lavrov'],
  ])('on in the subjunctive: %s', (text, actor) => {
    expect(last('de', text)).toBe(actor)
  })

  it.each([
    'Macron reiste am Montag nach Prag. Man lehne eine Waffenruhe ab.',
    'Lawrow empfing einen Boten. Die Waffenruhe sei abzulehnen.',
  ])('but not behind what is no word of his: %s', (text) => {
    expect(actors('de', text)).toEqual([])
  })

  it.each([
    [' ', 'paraphrased'],
    ['\n\n', 'narrated'],
  ])('told on in the same paragraph only: %j', (gap, certainty) => {
    const [statement] = statementsIn(
      reader,
      'de',
      `Lawrow ging einen Schritt weiter.${gap}Man lehne eine Waffenruhe ab.`,
    )
    expect(statement?.certainty).toBe(certainty)
  })

  it.each([
    ['Merz und Macron berieten in Paris. Sie fordern eine Waffenruhe.', 'Friedrich Merz and Emmanuel Macron'],
    ['Die Huthis berieten in Sanaa. Sie fordern eine Waffenruhe.', 'Houthis'],
  ])('more than one by "sie": %s', (text, actor) => {
    expect(last('de', text)).toBe(actor)
  })

  it.each([
    ['de', '+++ 15:10 Uhr: Kiew lehnt eine Waffenruhe ab +++', 'Ukraine'],
    ['de', '14.05 Uhr – Peskow: Russland lehnt eine Waffenruhe ab', 'Dmitry Peskov'],
    ['en', '10.45am: Kyiv rejects the ceasefire', 'Ukraine'],
  ])('behind the time of a ticker (%s): %s', (lang, text, actor) => {
    const [statement] = statementsIn(reader, lang, text)
    expect([statement?.actor, statement?.quote.includes(':')]).toEqual([actor, false])
  })

  it('not in what the author tells', () => {
    const text = 'Macron sprach am Montag mit Journalisten. Die Truppen zogen nicht ab.'
    expect(actors('de', text)).not.toContain('Emmanuel Macron')
  })

  it('but not in a quotation that another sentence takes up', () => {
    const text =
      'Das gab Ghanas Präsident bekannt. Er verwies auf „große Fortschritte auf dem Weg zur Ordnung im Land“.'
    expect(actors('de', text)).toEqual([])
  })

  it.each([
    ['de', 'Moskau soll eine Waffenruhe ablehnen.', 'Russia'],
    ['de', 'Putin soll angeboten haben, Teile von Cherson herauszugeben.', 'Vladimir Putin'],
    ['de', 'Angeblich lehnt Putin eine Waffenruhe ab.', 'Vladimir Putin'],
    ['en', 'Putin has reportedly offered to give up parts of Kherson.', 'Vladimir Putin'],
  ])('by hearsay, of whom it keeps the party without committing it: %s %s', (lang, text, actor) => {
    const [statement] = statementsIn(reader, lang, text)
    expect([statement?.actor, statement?.party, statement?.certainty]).toEqual([actor, 'Russia', 'rumour'])
    expect(statement && commits(statement)).toBe(false)
  })

  it('nobody, where a plan is told', () => {
    expect(actors('de', 'Die Ukraine soll auf die Krim verzichten.')).not.toContain('Ukraine')
  })

  it.each([
    '„Ohne Daten plant jede Seite für den schlimmsten Fall“, sagt der Physiker Moritz Bauer.',
    'Eva Berg vom Institut für Weltwirtschaft fordert mehr Waffen für die Ukraine.',
    'Die Militärexpertin Eva Berg fordert mehr Waffen für die Ukraine.',
  ])('no expert: %s', (text) => {
    expect(actors('de', text)).toEqual([])
  })

  it.each([
    ['Dorin Recean bot Hilfe an. Die dortigen Machthaber lehnten das ab.', 'Die dortigen Machthaber'],
    ['In Moskau sprach Sportminister Michail Degtjarjow von Diskriminierung. Er lehne das ab.', 'Michail Degtjarjow'],
    [
      'Biden reiste ab. Das ukrainische Außenministerium lud den Präsidenten ein. Am Montag sagte sein Sprecher, man werde keine Gebiete abtreten.',
      'spokesperson of Ukraine',
    ],
  ])('who is meant: %s', (text, actor) => {
    expect(last('de', text)).toBe(actor)
  })

  it('behind a preposition, where "es" is the subject', () => {
    const text = 'Litauen lehnt den Plan ab. Die Ukraine müsse auf die Krim verzichten, heißt es aus dem Kreml.'
    expect(statementsIn(reader, 'de', text).at(-1)?.party).toBe('Russia')
  })
})

describe('which way a stance goes', () => {
  it.each([
    ['de', 'Die Türkei gab ihren Widerstand gegen den Beitritt Schwedens auf.', 1],
    ['en', "Turkey dropped its opposition to Sweden's accession.", 1],
    ['de', 'Moskau besteht nicht länger auf einem Machtwechsel in Kiew.', -1],
    ['en', 'Moscow no longer insists on a change of power in Kyiv.', -1],
    ['de', 'Ohne Sicherheitsgarantien werde es keinen Frieden geben, sagte Selenskyj.', 1],
    ['en', 'There will be no peace without security guarantees, Zelensky said.', 1],
    ['de', 'Die Slowakei drohte, kein Gas mehr durchzuleiten.', -1],
    ['en', 'Slovakia threatened to stop the transit of gas.', -1],
  ])('%s: %s', (lang, text, sign) => {
    expect(statementsIn(reader, lang, text).map((s) => s.sign)).toEqual([sign])
  })
})

describe('what is negated', () => {
  it.each([
    'Sie werde keinem Abkommen zustimmen, das Grenzen verschiebe, erklärte die estnische Regierungschefin Kaja Kallas.',
    'Ungarn stimmte keinem Vorschlag zu.',
  ])('by the article of an object: %s', (text) => {
    expect(statementsIn(reader, 'de', text).map((s) => s.sign)).toEqual([-1])
  })
})

describe('a clause beside the one before', () => {
  it.each([
    'Zelensky arrived in London on Monday. He wants air defences, and Starmer promised him missiles.',
    'Zelensky arrived in London on Monday. He demands air defences, but Starmer urged patience.',
  ])('has not told it: %s', (text) => {
    expect(statementsIn(reader, 'en', text)[0]).toMatchObject({ actor: 'Volodymyr Zelensky' })
  })
})

it('somebody of a party from somewhere is a person and no body', () => {
  const found = statementsIn(reader, 'en', 'Senator Jane Stone, the Colorado Democrat, demanded sanctions on Russia.')
  expect(found.map(({ actor }) => actor)).toEqual(['Jane Stone'])
})
