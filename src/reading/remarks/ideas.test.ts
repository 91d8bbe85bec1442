// Ideas beside stances: one a row, a German and an English sentence side by side, and what both must yield. The sentences are
// our own. What must not be read is as much part of it.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, textArticle } from '../../../tests/read-text.js'
import { type Article, holds, parsePartialDate, quotedBy, type Remark, remarkSchema } from '../../dossier/index.js'
import { type Reader, readArticle } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const article = (text: string, lang: string): Article => textArticle(lang, text, parsePartialDate('2025-03-18'))
const remarksOf = (text: string, lang: string): readonly Remark[] =>
  readArticle(article(text, lang), reader).remarks ?? []

const LANGUAGES = ['de', 'en'] as const
interface Idea {
  readonly idea: string
  readonly de: string
  readonly en: string
  readonly want: Readonly<Record<string, unknown>>
}
const person = (actor: string, party: string | null) => ({ actor, party })
const PUTIN = person('Vladimir Putin', 'Russia')
const TRUMP = person('Donald Trump', 'United States')

const forecasts: readonly Idea[] = [
  {
    idea: 'experts expect, by a date',
    de: 'Fachleute rechnen bis zum Jahresende mit einem Abkommen über den Status der Krim.',
    en: 'Analysts expect an agreement on the status of Crimea by the end of the year.',
    want: {
      voice: 'expert',
      likelihood: 'likely',
      issue: 'territory.crimea',
      horizon: { kind: 'dates', until: expect.stringMatching(/^2025/) },
    },
  },
  {
    idea: 'what an expert says may happen',
    de: '„Die Waffenruhe könnte bald scheitern“, sagte der Militärexperte Karl Beispiel in Berlin.',
    en: '“The ceasefire could collapse soon,” said the military expert Karl Example in Berlin.',
    want: { voice: 'expert', likelihood: 'possible', horizon: { kind: 'vague' } },
  },
  {
    idea: 'unnamed people do not expect it',
    de: 'Diplomaten erwarten keine rasche Einigung über die eingefrorenen Vermögen.',
    en: 'Diplomats do not expect a quick agreement on the frozen assets.',
    want: { voice: 'anonymous', party: null },
  },
  {
    idea: 'within weeks, without a number',
    de: 'Beobachter rechnen damit, dass die Kämpfe innerhalb weniger Wochen enden werden.',
    en: 'Observers predict that the fighting will end within weeks.',
    want: { voice: 'expert', horizon: { kind: 'span', unit: 'week', vague: true, most: null } },
  },
  {
    idea: 'on a condition',
    de: 'Analysten erwarten eine Niederlage der Ukraine, falls die Hilfe ausbleibt.',
    en: 'Analysts expect a defeat of Ukraine if the aid fails to arrive.',
    want: { voice: 'expert', condition: { head: 'IF' } },
  },
]

const contacts: readonly Idea[] = [
  {
    idea: 'two have spoken on the telephone',
    de: 'US-Präsident Donald Trump telefonierte am Montag mit dem russischen Präsidenten Wladimir Putin.',
    en: 'US President Donald Trump spoke by phone with Russian President Vladimir Putin on Monday.',
    want: { form: 'call', status: 'held', participants: expect.arrayContaining([TRUMP, PUTIN]), when: '2025-03-17' },
  },
  {
    idea: 'a meeting to come, with its place',
    de: 'Am Donnerstag wird Außenminister Sergej Lawrow seinen türkischen Kollegen Hakan Fidan in Ankara treffen.',
    en: 'Foreign Minister Sergey Lavrov will meet his Turkish counterpart Hakan Fidan in Ankara on Thursday.',
    want: { form: 'meeting', status: 'planned', when: '2025-03-20' },
  },
  {
    idea: 'talks between two, mediated by a third',
    de: 'Die Gespräche zwischen Russland und der Ukraine in Istanbul wurden von der Türkei vermittelt.',
    en: 'The talks between Russia and Ukraine in Istanbul were mediated by Turkey.',
    want: { status: 'held', mediators: [person('Turkey', 'Turkey')] },
  },
  {
    idea: 'a denial that there were talks',
    de: 'Kremlsprecher Dmitri Peskow dementierte, dass es Gespräche zwischen Russland und der Ukraine gegeben habe.',
    en: 'Kremlin spokesman Dmitry Peskov denied that talks between Russia and Ukraine had taken place.',
    want: { form: 'talks', status: 'denied', actor: 'Dmitry Peskov' },
  },
  {
    idea: 'ready to meet is wanted, not planned',
    de: 'Wolodymyr Selenskyj ist bereit, sich mit Wladimir Putin zu treffen.',
    en: 'Volodymyr Zelensky is ready to meet Vladimir Putin.',
    want: { form: 'meeting', status: 'wanted' },
  },
  {
    idea: 'a meeting refused',
    de: 'Wladimir Putin lehnt es ab, sich mit Wolodymyr Selenskyj zu treffen.',
    en: 'Vladimir Putin refuses to meet Volodymyr Zelensky.',
    want: { form: 'meeting', status: 'refused' },
  },
]

const mediation: readonly Idea[] = [
  {
    idea: 'mediation called a rumour by a party',
    de: 'Berichte über eine Vermittlung durch Katar oder die Türkei bezeichnete Sergej Lawrow als Gerüchte.',
    en: 'Sergey Lavrov called reports of mediation by Qatar or Turkey a rumour.',
    want: { form: 'mediation', status: 'denied', mediators: [person('Qatar', 'Qatar'), person('Turkey', 'Turkey')] },
  },
  {
    idea: 'talks ruled out by one who would take part',
    de: 'Russland schließt Verhandlungen mit der Ukraine derzeit aus.',
    en: 'Russia rejects talks with Ukraine for now.',
    want: { form: 'talks', status: 'refused', participants: expect.arrayContaining([person('Russia', 'Russia')]) },
  },
  {
    idea: 'on a condition it is wanted, not planned',
    de: 'Die Ukraine wird sich mit Russland treffen, wenn die Waffen schweigen.',
    en: 'Ukraine will meet with Russia if the guns fall silent.',
    want: { form: 'meeting', status: 'wanted' },
  },
]

const agenda: readonly Idea[] = [
  {
    idea: 'a subject announced, without a stance',
    de: '„Wir werden über Kraftwerke sprechen“, sagte US-Präsident Donald Trump am Sonntag.',
    en: '“We will talk about power plants,” US President Donald Trump said on Sunday.',
    want: { state: 'announced', issue: 'economy.power-plants', actor: 'Donald Trump' },
  },
  {
    idea: 'a subject called open',
    de: 'Es bleibt unklar, welche Sicherheitsgarantien die Ukraine erhalten soll.',
    en: 'It remains unclear which security guarantees Ukraine is to receive.',
    want: { state: 'undetermined', issue: 'security.guarantees', voice: 'author', actor: null },
  },
  {
    idea: 'a subject talked about',
    de: 'Die Außenminister berieten am Dienstag über eingefrorene russische Vermögen.',
    en: 'The foreign ministers discussed frozen Russian assets on Tuesday.',
    want: { state: 'discussed', issue: 'economy.assets' },
  },
]

const questions: readonly Idea[] = [
  {
    idea: 'a party asks how',
    de: 'Wladimir Putin fragte, wie die Waffenruhe überwacht werden solle.',
    en: 'Vladimir Putin asked how the ceasefire would be monitored.',
    want: { actor: 'Vladimir Putin', party: 'Russia' },
  },
]

const nothing: readonly { readonly idea: string; readonly de: string; readonly en: string }[] = [
  {
    idea: 'guests are no forecast',
    de: 'Zu der Konferenz werden mehr als neunzig Staaten erwartet.',
    en: 'More than ninety states are expected at the conference.',
  },
  {
    idea: 'who expects something of a party asks it',
    de: 'Moskau erwartet von der Ukraine, dass sie ihre Truppen abzieht.',
    en: 'Moscow expects Ukraine to withdraw its troops.',
  },
  {
    idea: 'a comparison is no likelihood of anything to come',
    de: 'Ältere stimmten eher für den Vorschlag als Jüngere.',
    en: 'Older voters were more likely to support the proposal than younger ones.',
  },
  {
    idea: 'a measure is taken, not met; a ceremony is visited',
    de: 'Die Regierung traf Vorkehrungen und der Präsident besuchte eine Gedenkfeier.',
    en: 'The government met its obligations and the president visited a memorial service.',
  },
  {
    idea: 'speaking to a crowd is no contact',
    de: 'Donald Trump sprach vor Tausenden Anhängern.',
    en: 'Donald Trump spoke to thousands of supporters.',
  },
  {
    idea: 'a country is visited without anybody being met, a language is spoken with nobody',
    de: 'Wladimir Putin besuchte die Türkei. Moskau und Peking sprechen eine gemeinsame Sprache.',
    en: 'Vladimir Putin visited Turkey. Moscow and Beijing speak the same language.',
  },
  {
    idea: 'what the author says did not happen is no contact',
    de: 'Donald Trump hat Wladimir Putin nie getroffen.',
    en: 'Donald Trump has never met Vladimir Putin.',
  },
  {
    idea: 'a condition is no appointment',
    de: 'Sollte Trump Putin treffen, ändert das nichts an der Lage.',
    en: 'Even if Trump were to meet Putin, nothing would change.',
  },
  {
    idea: 'a stance is none of it',
    de: 'Die Ukraine wird niemals besetzte Gebiete anerkennen.',
    en: 'Ukraine will never recognise occupied territory.',
  },
]

describe.each([
  ['forecast', forecasts],
  ['contact', contacts],
  ['contact', mediation],
  ['agenda', agenda],
  ['question', questions],
] as const)('%s', (kind, ideas) => {
  for (const { idea, want, ...texts } of ideas)
    it.each(LANGUAGES)(`${idea} (%s)`, (lang) => {
      const text = texts[lang]
      const found = remarksOf(text, lang).filter((remark) => remark.kind === kind)
      expect(found).toHaveLength(1)
      expect(found[0]).toMatchObject(want)
      expect(remarkSchema.safeParse(found[0]).success).toBe(true)
      for (const piece of quotedBy(found[0] as Remark)) expect(holds(text, piece)).toBe(true)
    })
})

describe('nothing beside stances', () => {
  for (const { idea, ...texts } of nothing)
    it.each(LANGUAGES)(`${idea} (%s)`, (lang) => {
      expect(remarksOf(texts[lang], lang).map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([])
    })
})

describe('remarks and statements', () => {
  it('are read apart: what is read of stances is the same without them', () => {
    const text =
      'Putin lehnt eine Waffenruhe ab. Analysten rechnen mit Gesprächen zwischen Russland und der Ukraine bis Juni.'
    const { remarks, statements } = readArticle(article(text, 'de'), reader)
    expect(statements.map(({ act }) => act)).toEqual(['reject'])
    expect(remarks?.map(({ kind }) => kind)).toContain('forecast')
    const quotes = new Set(statements.map(({ id }) => id as string))
    expect(remarks?.some(({ id }) => quotes.has(id))).toBe(false)
  })
  it('come out alike whenever read', () => {
    const text = 'Donald Trump telefonierte am Montag mit Wladimir Putin.'
    expect(remarksOf(text, 'de')).toEqual(remarksOf(text, 'de'))
  })
})
