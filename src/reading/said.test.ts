// Whose day it is: the day of saying, and not one that the thing said is about. Published on Wednesday, 12 March 2025.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '../../tests/read-text.js'
import { articleId, parsePartialDate } from '../dossier/index.js'
import { type Reader, readArticle } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

/** The dates of all statements read from a text, each once. */
const saidIn = (text: string, published: string | null = '2025-03-12'): readonly (string | null)[] => {
  const { statements } = readArticle(
    {
      id: articleId('test', text),
      source: 'test',
      title: null,
      lang: null,
      published: published === null ? null : parsePartialDate(published),
      publisher: null,
      text,
      boilerplate: [],
    },
    reader,
  )
  return [...new Set(statements.map(({ said }) => said))]
}

describe('the day of saying', () => {
  it.each([
    ['Am Donnerstag erklärte Putin, Russland werde ab Juni keine Friedenstruppen in der Ukraine dulden.', '2025-03-06'],
    ['Selenskyj forderte am Montag, Russland müsse bis Ende Mai seine Truppen abziehen.', '2025-03-10'],
    ['„Wir lehnen eine Waffenruhe im April ab“, sagte Außenminister Sergej Lawrow am Dienstag.', '2025-03-11'],
    [
      'Moskau wies am 3. März den Vorschlag zurück, europäische Friedenstruppen in die Ukraine zu entsenden.',
      '2025-03-03',
    ],
    ['Bereits im Februar hatte Kiew gefordert, Russland müsse seine Truppen abziehen.', '2025-02'],
    ['Putin sagte am 14. Juni 2024, die Ukraine müsse auf einen Beitritt zur NATO verzichten.', '2024-06-14'],
    [
      'Gestern Abend wies Moskau den Vorschlag zurück, europäische Friedenstruppen in die Ukraine zu entsenden.',
      '2025-03-11',
    ],
    ['Russland fordert, dass die Ukraine bis Ende 2027 auf einen Beitritt zur NATO verzichtet.', null],
    ['Russland werde im Juni keine Waffenruhe akzeptieren, sagte Putin.', null],
    ['Vor zwei Jahren forderte Moskau den Verzicht der Ukraine auf die NATO-Mitgliedschaft.', '2023'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it.each([
    ['On Thursday Putin said that Russia would not accept peacekeepers in Ukraine from June.', '2025-03-06'],
    ['Zelensky on Monday demanded that Russia withdraw its troops by the end of May.', '2025-03-10'],
    ['“We reject a ceasefire in April,” Foreign Minister Sergei Lavrov said on Tuesday.', '2025-03-11'],
    ['Moscow on March 3 turned down the proposal to send European peacekeepers to Ukraine.', '2025-03-03'],
    ['Putin said on June 14, 2024 that Ukraine must give up NATO membership.', '2024-06-14'],
    ['Moscow yesterday turned down the proposal to send European peacekeepers to Ukraine.', '2025-03-11'],
    ['Russia demands that Ukraine give up NATO membership by 2027.', null],
    ['Two years ago Moscow turned down the proposal to send European peacekeepers to Ukraine.', '2023'],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual([said]))

  it('goes on with the speaker', () => {
    expect(
      saidIn(
        'Außenminister Sergej Lawrow lehnte eine Waffenruhe am Montag ab. Russland werde keine Friedenstruppen dulden, sagte Lawrow.',
      ),
    ).toEqual(['2025-03-10'])
    expect(
      saidIn(
        'Foreign Minister Sergei Lavrov on Monday rejected a ceasefire. Russia would not accept peacekeepers in Ukraine, Lavrov said.',
      ),
    ).toEqual(['2025-03-10'])
  })

  it('is the dateline’s where nothing else is named', () => {
    expect(
      saidIn(
        'MOSCOW, March 11 (Wire) – Talks went on behind closed doors. Moscow demands that Ukraine give up NATO membership.',
      ),
    ).toEqual(['2025-03-11'])
  })

  it('stays open without a day of publication', () => {
    expect(saidIn('Putin sagte am Dienstag, die Ukraine müsse auf einen Beitritt zur NATO verzichten.', null)).toEqual([
      null,
    ])
  })

  it('is that of the statement for what its condition asks for', () => {
    const text =
      'Putin sagte am Montag, Russland werde einer Waffenruhe nur zustimmen, wenn die Ukraine im Mai ihre Truppen abziehe.'
    expect(saidIn(text)).toEqual(['2025-03-10'])
  })
})
