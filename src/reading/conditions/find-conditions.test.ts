// Which words make a condition and which only look like it, in both languages; the sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, textArticle } from '../../../tests/read-text.js'
import { type Article, printCondition, type Statement } from '../../dossier/index.js'
import { type Language, languageOf } from '../../language/index.js'
import { layOut } from '../document.js'
import { type Reader, readArticle } from '../index.js'
import { conditionsIn } from './find-conditions.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const article = (text: string, lang: string): Article => textArticle(lang, text)

const found = (text: string, lang: string): readonly string[] => {
  const document = layOut(article(text, lang), reader.tongues)
  return document.sentences.flatMap((s) =>
    conditionsIn(s, languageOf(lang) as Language).map(
      (c) => `${c.head}: ${document.folded.text.slice(s.tokens[c.from]?.begin, s.tokens[c.to - 1]?.end)}`,
    ),
  )
}

const statements = (text: string, lang: string): readonly Statement[] =>
  readArticle(article(text, lang), reader).statements
const conditions = (text: string, lang: string): readonly string[] =>
  statements(text, lang).flatMap((s) => (s.condition ? [`${s.condition.head}: ${s.condition.quote}`] : []))

describe('words that open a condition', () => {
  it.each([
    ['de', 'Kiew ist bereit, falls Moskau abzieht.', 'IF: falls Moskau abzieht'],
    ['de', 'Kiew redet nur dann, wenn die Waffen schweigen.', 'ONLYIF: wenn die Waffen schweigen'],
    ['de', 'Kiew redet erst nach einem Abzug.', 'ONLYIF: nach einem Abzug'],
    ['de', 'Lehnt Kiew den Plan ab, werde Moskau angreifen.', 'IF: Lehnt Kiew den Plan ab'],
    ['de', 'Komme bis Mai kein Geld, werde man gehen.', 'IF: Komme bis Mai kein Geld'],
    ['de', 'Oslo springt ein, sollte das Treffen in Genf scheitern.', 'IF: sollte das Treffen in Genf scheitern'],
    ['de', 'Rom macht sein Ja davon abhängig, dass Geld kommt.', 'ONLYIF: dass Geld kommt'],
    ['de', 'Rom knüpft sein Ja an eine Frist.', 'ONLYIF: an eine Frist'],
    [
      'de',
      'Das gelte vorbehaltlich einer Zustimmung des Parlaments.',
      'PROVIDED: vorbehaltlich einer Zustimmung des Parlaments',
    ],
    ['de', 'Geredet werde nur unter Aufsicht.', 'ONLYIF: unter Aufsicht'],
    ['de', 'Melden sich zu wenige, werde das Los entscheiden.', 'IF: Melden sich zu wenige'],
    ['en', 'While missiles are falling, Kyiv rejects any talks.', 'WHILE: While missiles are falling'],
    ['en', 'Kyiv will sign, provided that Moscow does.', 'PROVIDED: provided that Moscow does'],
    ['en', 'Kyiv will talk only if the guns fall silent.', 'ONLYIF: if the guns fall silent'],
    ['en', 'Should the talks fail, Oslo will leave.', 'IF: Should the talks fail'],
    ['en', 'Until the harbour is open, nobody will talk.', 'UNTIL: Until the harbour is open'],
    ['en', 'Its consent is contingent on a withdrawal.', 'ONLYIF: on a withdrawal'],
    ['en', 'Oslo offered fish in return for coal.', 'EXCHANGE: in return for coal'],
  ])('%s: %s', (lang, text, condition) => expect(found(text, lang)).toContain(condition))

  it.each([
    ['de', 'Kiew bleibt hart, auch wenn Washington drängt.'],
    ['de', 'Kiew sagte zu, wenn auch zögerlich.'],
    ['de', 'Peking werde bis zum Ende kämpfen.'],
    ['de', 'Moskau müsse ohne Wenn und Aber zustimmen.'],
    ['de', 'Es wäre gut, wenn alle kämen.'],
    ['de', 'Nach dem Treffen in Genf sprach der Minister.'],
    ['de', 'Die Sanktionen sollen verlängert werden.'],
    ['de', 'Wenn die Frist endet, sollte Oslo zahlen, sagte er, sollten sich die Parteien einigen?'],
    ['en', 'Kyiv stands firm even if Washington presses.'],
    ['en', 'The minister was asked if Oslo would pay.'],
    ['en', 'He called on Kyiv to cease fire at once.'],
    ['en', 'The envoy, who provided support, spoke.'],
    ['en', 'He would be happy if they came.'],
    ['en', 'It is a test before the four-way summit that France wants to host.'],
    ['en', 'The line was once drawn so that this should never happen.'],
  ])('%s, none: %s', (lang, text) =>
    expect(found(text, lang).filter((one) => !one.includes('Frist endet'))).toEqual([]),
  )
})

describe('the stance a condition belongs to', () => {
  it.each([
    ['de', 'Bis Ende Juni fordert Kiew einen Abzug der russischen Truppen.', []],
    ['de', 'Moskau lehnt Verhandlungen ab, bevor Kiew abgezogen ist.', ['UNTIL: bevor Kiew abgezogen ist']],
    ['de', 'Russland schließt Verhandlungen wegen des Angriffs aus.', ['BECAUSE: wegen des Angriffs']],
    ['de', 'Moskau fordert wegen des Angriffs Verhandlungen.', []],
    [
      'en',
      'Kyiv would return the ships as soon as they had been paid for, Zelensky said.',
      ['AFTER: as soon as they had been paid for'],
    ],
    ['en', 'Russia rules out talks because of the attack.', ['BECAUSE: because of the attack']],
    ['en', 'Kyiv demands the release of all prisoners until Friday.', []],
  ])('%s: %s', (lang, text, wanted) => expect(conditions(text, lang)).toEqual(wanted))

  it('takes what was asked in the sentence before for "otherwise"', () => {
    const text = 'Moskau müsse bis Montag zustimmen, sagte Starmer. Andernfalls werde London Sanktionen verhängen.'
    expect(conditions(text, 'de')).toContainEqual(expect.stringMatching(/^UNLESS: .*Moskau müsse bis Montag zustimmen/))
  })

  it('takes what the next sentence asks in return', () => {
    const text =
      'Kiew bot einen Verzicht auf die Nato-Mitgliedschaft an. Im Gegenzug müsse Moskau seine Truppen abziehen.'
    expect(conditions(text, 'de')).toContainEqual(expect.stringMatching(/^EXCHANGE: Im Gegenzug müsse Moskau/))
  })
})

const readings = (text: string, lang: string): readonly string[] =>
  statements(text, lang).flatMap((s) => (s.condition?.reading ? [printCondition(s.condition.reading)] : []))

describe('a condition named in the next sentence', () => {
  it.each([
    ['de', 'Putin ist zu einer Waffenruhe bereit. Voraussetzung dafür sei ein Ende der Lieferungen.'],
    [
      'de',
      'Putin ist zu einer Waffenruhe bereit. Als Bedingung für eine Waffenruhe nannte er ein Ende der Lieferungen.',
    ],
  ])('is that of the stance it takes up (%s): %s', (lang, text) => {
    expect(conditions(text, lang).some((one) => one.startsWith('PROVIDED'))).toBe(true)
  })

  it.each([
    ['de', 'Putin stimmte dem Vorschlag zu. Als Bedingung für ein Ende des Krieges nannte er einen Abzug der Ukraine.'],
  ])('is not where it says what else it is for (%s): %s', (lang, text) => {
    expect(conditions(text, lang)).toEqual([])
  })
})

describe('a condition as data', () => {
  it.each([
    [
      'de',
      'Russland werde das Feuer einstellen, wenn die Ukraine ihre Truppen aus vier Regionen abziehe und auf einen Beitritt zur Nato verzichte, sagte Putin.',
      /^IF abziehen\(by\(Ukraine\), .*territory\.four-oblasts.*amount = 4 regions\) AND verzichten\(by\(Ukraine\), security\.nato-membership\)$/,
    ],
    [
      'de',
      'Selenskyj ist unter bestimmten Bedingungen zu Verhandlungen bereit.',
      'PROVIDED UNNAMED("unter bestimmten Bedingungen")',
    ],
    [
      'de',
      'Russland werde einer Waffenruhe nur zustimmen, wenn der Westen etwa Waffenlieferungen oder Sanktionen beende, sagte Peskow.',
      'ONLYIF beenden(by(West), economy.sanctions, security.foreign-aid)',
    ],
    [
      'en',
      'Ukraine will reject any ceasefire unless Russia does not attack, Zelensky said.',
      'UNLESS NOT attack(by(Russia))',
    ],
    [
      'en',
      'In return for security guarantees Ukraine offered to give up NATO membership.',
      /^EXCHANGE .*security\.guarantees/,
    ],
  ])('%s: %s', (lang, text, wanted) =>
    expect(readings(text, lang)).toContainEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted)),
  )

  it('knows where every part stands', () => {
    const text = 'Moskau stimmt einer Waffenruhe zu, wenn Kiew für mindestens 30 Tage keine Waffen erhält.'
    const reading = statements(text, 'de').find((s) => s.condition)?.condition?.reading
    const atom = reading?.expr.op === 'not' ? reading.expr.part : reading?.expr
    if (atom?.op !== 'atom') throw new Error(JSON.stringify(reading))
    const quantity = atom.about.find((part) => part.op === 'quantity')
    expect(quantity).toMatchObject({ name: 'duration', comparator: '>=', value: 30, unit: 'd' })
    expect(quantity?.at && text.slice(quantity.at.begin, quantity.at.end)).toBe('30 Tage')
  })
})
