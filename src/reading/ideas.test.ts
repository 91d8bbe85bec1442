// The idea table: one idea a row, a German and an English sentence side by side, and what both must yield. The sentences are
// our own. "nothing" rows are the negative corpus: what must not be read is as much part of the manual as what must.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, textArticle } from '../../tests/read-text.js'
import { type Article, holds, parsePartialDate, type Statement } from '../dossier/index.js'
import { type Reader, readArticle } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const article = (text: string, lang: string | null = null): Article =>
  textArticle(lang, text, parsePartialDate('2025-03-18'))

const statementsOf = (text: string, lang: string): readonly Statement[] =>
  readArticle(article(text, lang), reader).statements

interface Idea {
  readonly idea: string
  readonly de: string
  readonly en: string
  /** What one statement of each sentence must hold. */
  readonly want: Partial<
    Pick<Statement, 'act' | 'sign' | 'strength' | 'party' | 'issue' | 'certainty' | 'actor' | 'temporary'>
  >
  readonly head?: string
}

const ideas: readonly Idea[] = [
  {
    idea: 'a demand by a capital',
    de: 'Moskau fordert einen Verzicht der Ukraine auf die NATO-Mitgliedschaft.',
    en: 'Moscow demands that Ukraine give up NATO membership.',
    want: { act: 'demand', party: 'Russia', issue: 'security.nato-membership', sign: -1, certainty: 'narrated' },
  },
  {
    idea: 'a rejection with the verb taken apart',
    de: 'Moskau wies am Montag den Vorschlag zurück, europäische Friedenstruppen in die Ukraine zu entsenden.',
    en: 'Moscow on Monday turned down the proposal to send European peacekeepers to Ukraine.',
    want: { act: 'reject', party: 'Russia', issue: 'security.foreign-troops', sign: -1 },
  },
  {
    idea: 'those last named side by side, meant by one word, hold it together',
    de: 'Scholz und Macron sprachen am Montag in Paris miteinander. Die beiden forderten eine sofortige Waffenruhe.',
    en: 'Scholz and Macron talked to each other in Paris on Monday. The two called for an immediate ceasefire.',
    want: { act: 'demand', actor: 'Olaf Scholz and Emmanuel Macron', party: 'Germany and France', sign: 1 },
  },
  {
    idea: 'both sides are the two last named',
    de: 'Unterhändler Russlands und der Ukraine trafen sich in Doha. Beide Seiten lehnten eine Feuerpause ab.',
    en: 'Envoys of Russia and Ukraine met in Doha. Both sides rejected a truce.',
    want: { act: 'reject', actor: 'Russia and Ukraine', party: 'Russia and Ukraine', sign: -1 },
  },
  {
    idea: 'a bare title is whoever holds that office in the article, even if the name comes later',
    de: 'Der Verteidigungsminister fordert eine Waffenruhe. Am Abend empfing Boris Pistorius in Berlin seinen Kollegen.',
    en: 'The defence minister calls for a ceasefire. In the evening Boris Pistorius received his colleague in Berlin.',
    want: { act: 'demand', actor: 'Boris Pistorius', party: 'Germany', sign: 1 },
  },
  {
    idea: 'acceptance on a condition',
    de: 'Russland werde einer Waffenruhe nur zustimmen, wenn sie zu einem dauerhaften Frieden führe, sagte Putin.',
    en: 'Russia would agree to a ceasefire only if it led to a lasting peace, Putin said.',
    want: { party: 'Russia', sign: 1 },
    head: 'ONLYIF',
  },
  {
    idea: 'a red line in direct speech',
    de: '„Die Ukraine wird niemals besetzte Gebiete anerkennen“, sagte Außenminister Andrij Sybiha.',
    en: '“Ukraine will never recognise occupied territories,” Foreign Minister Andrii Sybiha said.',
    want: {
      act: 'redline',
      party: 'Ukraine',
      issue: 'territory.recognition',
      sign: -1,
      strength: 4,
      certainty: 'quoted',
    },
  },
  {
    idea: 'no talks for now',
    de: 'Putin schließt Verhandlungen mit Kiew derzeit aus.',
    en: 'Putin for now rules out talks with Kyiv.',
    want: { act: 'refuse_talks', party: 'Russia', sign: -1, temporary: true },
  },
  {
    idea: 'ready for talks',
    de: 'Selenskyj ist bereit zu Gesprächen mit Moskau.',
    en: 'Zelensky is ready for talks with Moscow.',
    want: { act: 'call_talks', party: 'Ukraine', sign: 1 },
  },
  {
    idea: 'not against is open',
    de: 'Polen schloss die Entsendung von Truppen nicht aus.',
    en: 'Poland did not rule out sending troops.',
    want: { act: 'open', party: 'Poland', sign: 1, strength: 1 },
  },
  {
    idea: 'not to support fully is a reservation',
    de: 'Putin weigerte sich, den Vorschlag einer Waffenruhe vollständig zu unterstützen.',
    en: 'Putin refused to fully support the proposal of a ceasefire.',
    want: { act: 'hedge', party: 'Russia', sign: 0, strength: 0 },
  },
  {
    idea: 'not against in principle',
    de: 'Polen hat sich nicht grundsätzlich gegen einen Einsatz von Truppen in der Ukraine ausgesprochen.',
    en: 'Poland does not object in principle to a deployment of troops in Ukraine.',
    want: { act: 'open', party: 'Poland', sign: 1, strength: 1 },
  },
  {
    idea: 'a source named by a preposition',
    de: 'Laut Lawrow lehnt Russland ausländische Truppen in der Ukraine ab.',
    en: 'According to Lavrov, Russia rejects foreign troops in Ukraine.',
    want: { act: 'reject', party: 'Russia', issue: 'security.foreign-troops', sign: -1 },
  },
  {
    idea: "what somebody else must do is the speaker's demand",
    de: 'Die Ukraine müsse ihre Truppen aus dem Donbass abziehen, sagte Kremlsprecher Dmitri Peskow.',
    en: 'Ukraine must withdraw its troops from Donbas, Kremlin spokesman Dmitry Peskov said.',
    want: { act: 'demand', party: 'Russia', strength: 4 },
  },
  {
    idea: "what A says that B wants is B's, reported",
    de: 'Trump sagte, Putin habe europäische Friedenstruppen in der Ukraine akzeptiert.',
    en: 'Trump said Putin had agreed to European peacekeepers in Ukraine.',
    want: { act: 'accept', party: 'Russia', certainty: 'reported', sign: 1 },
  },
  {
    idea: 'a promise of weapons',
    de: 'Deutschland sagte der Ukraine weitere Waffenlieferungen zu.',
    en: 'Germany promised Ukraine further deliveries of weapons.',
    want: { act: 'promise', party: 'Germany', issue: 'security.foreign-aid', sign: 1 },
  },
  {
    idea: 'a threat of sanctions',
    de: 'Die USA drohen Russland mit neuen Sanktionen.',
    en: 'The United States threatens Russia with new sanctions.',
    want: { act: 'threaten', party: 'United States', issue: 'economy.sanctions', sign: 1 },
  },
]

const fits = (statement: Statement, want: Idea['want']): boolean =>
  Object.entries(want).every(([key, value]) => statement[key as keyof Statement] === value)

describe.each(ideas)('$idea', ({ de, en, want, head }) => {
  it.each([
    ['de', de],
    ['en', en],
  ])('%s', (lang, text) => {
    const found = statementsOf(text, lang)
    const seen = found.map(({ act, sign, strength, party, issue, certainty, temporary, condition }) => ({
      act,
      sign,
      strength,
      party,
      issue,
      certainty,
      temporary,
      head: condition?.head,
    }))
    expect(
      found.some((statement) => fits(statement, want) && (head === undefined || statement.condition?.head === head)),
      JSON.stringify(seen),
    ).toBe(true)
    for (const statement of found) expect(holds(text, statement)).toBe(true)
  })
})

const nothing: readonly (readonly [string, string, string])[] = [
  [
    "the author's own red line",
    'Zugleich muss eine rote Linie gezogen werden, die niemand überschreiten darf.',
    'At the same time a red line has to be drawn that nobody may cross.',
  ],
  [
    'agenda without a stance',
    '„Wir werden über Land sprechen“, sagte Trump.',
    '“We will be talking about land,” Trump said.',
  ],
  [
    "an expert's forecast",
    'Die Ukraine könnte zu Verhandlungen gezwungen sein, meint der Politologe Samuel Charap.',
    'Ukraine could be forced to negotiate, says the analyst Samuel Charap.',
  ],
  [
    'an event',
    'Bei Kämpfen nahe Bachmut starben am Montag zwölf Soldaten.',
    'Twelve soldiers died in fighting near Bakhmut on Monday.',
  ],
  [
    'a disaster that claims lives',
    'Die Flut forderte in der Region neun Menschenleben.',
    'The flood has claimed nine lives in the region.',
  ],
  ['a question', 'Soll man mit Putin verhandeln?', 'Should one negotiate with Putin?'],
]

describe.each(nothing)('nothing from %s', (_, de, en) => {
  it.each([
    ['de', de],
    ['en', en],
  ])('%s', (lang, text) => {
    expect(
      statementsOf(text, lang)
        .filter((s) => s.party !== null)
        .map((s) => `${s.actor} ${s.act}: ${s.quote}`),
    ).toEqual([])
  })
})

describe('the trap of the page break', () => {
  it('reads a word cut by a page and cites it raw', () => {
    const text = 'Im Juni sagte Putin, die Ukraine müsse auf eine NATO-\n\n\n\nMitgliedschaft verzichten.'
    const found = statementsOf(text, 'de').find((s) => s.issue === 'security.nato-membership')
    expect(found?.quote).toContain('NATO-\n\n\n\nMitgliedschaft')
    expect(found && holds(text, found)).toBe(true)
  })
})

describe('not understood is a value', () => {
  it('says when a language is not supported', () => {
    const reading = readArticle(
      article('Президент заявил, что переговоры невозможны. Это окончательное решение.'),
      reader,
    )
    expect(reading.statements).toEqual([])
    expect(reading.unread.map((u) => u.reason)).toEqual(['language-not-supported'])
  })
  it('keeps a stance without a holder as unread', () => {
    const reading = readArticle(article('Ein Waffenstillstand wurde erneut strikt abgelehnt.', 'de'), reader)
    expect(reading.statements).toEqual([])
    expect(reading.unread.some((u) => u.reason === 'no-holder')).toBe(true)
  })
})

describe('a place that is no seat holds nothing', () => {
  it.each([
    ['de', 'Seine Unterhändler in Istanbul hatten der Regierung Neutralität gegen Garantien angeboten.'],
    ['en', 'The negotiators in Istanbul had offered neutrality in return for guarantees.'],
  ])('%s', (lang, text) => {
    expect(statementsOf(text, lang).map(({ party }) => party)).not.toContain('Istanbul')
  })
})
