// Answers that leave out what they are about. Sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../tests/read-text.js'
import type { Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const told = (lang: string, text: string): readonly string[] =>
  statementsIn(reader, lang, text).map(({ actor, sign, quote }) => `${actor} ${sign}: ${quote}`)

describe('a short answer', () => {
  it.each([
    ['en', 'The Ukrainian side agreed to the truce. The Russian side did not.', 'Russia -1: The Russian side did not'],
    ['en', 'Kyiv accepted the truce; Moscow did not.', 'Russia -1: Moscow did not'],
    ['en', 'Kyiv did not accept the truce. Moscow did.', 'Russia 1: Moscow did'],
    ['en', 'Germany does not want to send troops. Neither does Sweden.', 'Sweden -1: Neither does Sweden'],
    ['en', 'Warsaw rejects the treaty, and so does Prague.', 'Czech Republic -1: so does Prague'],
    ['en', 'Poland wants sanctions, as does Lithuania.', 'Lithuania 1: as does Lithuania'],
    ['en', "Kyiv accepted the truce. Moscow, however, didn't.", "Russia -1: Moscow, however, didn't"],
    ['de', 'Die Ukraine stimmte der Waffenruhe zu. Russland nicht.', 'Russia -1: Russland nicht'],
    ['de', 'Polen lehnt den Plan ab. Schweden ebenfalls.', 'Sweden -1: Schweden ebenfalls'],
    ['en', 'Kyiv rejects the plan. Moscow disagrees.', 'Russia 1: Moscow disagrees'],
    ['en', 'Kyiv accepted the truce. Moscow sees it differently.', 'Russia -1: Moscow sees it differently'],
    ['de', 'Kiew lehnt den Plan ab. Moskau ist anderer Meinung.', 'Russia 1: Moskau ist anderer Meinung'],
    ['de', 'Polen lehnt den Plan ab. Schweden sieht das genauso.', 'Sweden -1: Schweden sieht das genauso'],
    ['de', 'Polen fordert Sanktionen, Litauen ebenso.', 'Lithuania 1: Litauen ebenso'],
  ])('takes up what another has just held (%s): %s', (lang, text, expected) => {
    expect(told(lang, text)).toContain(expected)
  })

  it.each([
    ['en', 'The talks lasted two hours. Moscow did not.', 'Russia'],
    ['en', 'Poland wants sanctions. It was late, and Lithuania did not answer.', 'Lithuania'],
    ['en', 'Poland demands sanctions as well as help for Lithuania.', 'Lithuania'],
    ['de', 'Polen lehnt den Plan ab, auch um Schweden zu schonen.', 'Sweden'],
  ])('is none where nothing is left out (%s): %s', (lang, text, actor) => {
    expect(statementsIn(reader, lang, text).map((s) => s.actor)).not.toContain(actor)
  })
})

describe('a denial at the end of a short answer', () => {
  it.each([
    ['Polen will Truppen entsenden, Frankreich nicht.', 'Poland 1', 'France -1'],
    ['Polen lehnt die Entsendung von Truppen ab, Frankreich hingegen nicht.', 'Poland -1', 'France 1'],
  ])('is none of the verb before: %s', (text, first, second) => {
    expect(statementsIn(reader, 'de', text).map(({ actor, sign }) => `${actor} ${sign}`)).toEqual([first, second])
  })

  it('but one behind an aside is', () => {
    expect(told('de', 'Polen lehnt den Plan, anders als Ungarn, nicht ab.')).toEqual([
      'Poland 1: Polen lehnt den Plan, anders als Ungarn, nicht ab',
    ])
  })
})

describe('what somebody was asked', () => {
  it.each([
    ['en', 'Asked whether Ukraine would give up Crimea, Zelensky said it would not.', 'Volodymyr Zelensky', -1],
    ['en', 'Asked if he would accept a ceasefire, Putin said no.', 'Vladimir Putin', -1],
    ['en', 'Asked whether France would send troops, Macron said it would.', 'Emmanuel Macron', 1],
    ['de', 'Auf die Frage, ob die Ukraine die Krim aufgeben würde, sagte Selenskyj Nein.', 'Volodymyr Zelensky', -1],
  ])('is held as it is answered (%s): %s', (lang, text, actor, sign) => {
    expect(statementsIn(reader, lang, text).map((s) => [s.actor, s.sign])).toEqual([[actor, sign]])
  })

  it.each([
    ['en', 'Asked whether Putin would attend the summit, Zelensky said he would not.'],
    ['en', 'Asked whether Poland would send troops to Ukraine, Lavrov said it would.'],
    ['en', 'Asked whether Kyiv would give up Crimea, Trump said no.'],
    ['en', 'Asked whether Moscow had attacked the port, Peskov said no.'],
    ['en', 'Pressed on whether he would meet Putin, Zelensky said there was no point.'],
    ['en', 'Both sides questioned whether the truce would hold.'],
    ['de', 'Gefragt, ob Russland den Hafen angegriffen habe, sagte Peskow Nein.'],
    ['de', 'Auf die Frage, ob die Waffenruhe halte, antwortete der Kanzler mit Nein.'],
    ['de', 'Auf die Frage, ob Putin kommen werde, sagte Selenskyj Ja.'],
  ])('and by nobody where it is another’s to do, or past (%s): %s', (lang, text) => {
    expect(statementsIn(reader, lang, text)).toEqual([])
  })

  it.each([
    ['en', 'Asked if he would accept a ceasefire, Putin said the time had not come.'],
    ['en', 'Asked if sanctions would be lifted, Rubio said no decision had been taken.'],
  ])('and by nobody where the answer is another (%s): %s', (lang, text) => {
    expect(statementsIn(reader, lang, text).filter((s) => s.sign === 1)).toEqual([])
  })
})

describe('who tells a short answer', () => {
  it.each([
    ['“We reject the plan,” Zelensky said. Moscow did not.', 'Russia narrated '],
    ['Lavrov told the BBC that Kyiv had rejected the truce. Washington had not.', 'United States narrated '],
    ['Lavrov said that Kyiv had rejected the truce but Washington had not.', 'United States reported Sergey Lavrov'],
  ])('is the article, unless it is the words of whoever told the rest: %s', (text, last) => {
    const answer = statementsIn(reader, 'en', text).at(-1)
    expect(`${answer?.party} ${answer?.certainty} ${answer?.via.join()}`).toBe(last)
  })
})
