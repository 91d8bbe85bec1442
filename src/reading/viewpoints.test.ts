// Whose view a sentence gives, without a verb of saying.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, sourceIn, textArticle } from '../../tests/read-text.js'
import { type Reader, readArticle } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const heard = (lang: string, text: string): string | null => sourceIn(reader, lang, text)

describe('a viewpoint', () => {
  it.each([
    ['de', 'Aus Sicht Moskaus müssen die Zölle fallen.', 'Russia'],
    ['en', 'In Moscow’s view, the tariffs must fall.', 'Russia'],
    ['de', 'Aus russischer Sicht muss der Hafen offen bleiben.', 'Russia'],
    ['en', 'From the Russian point of view, the harbour must stay open.', 'Russia'],
    ['de', 'Die Abgaben gehören aus Sicht der Bundesregierung abgeschafft.', 'German government'],
    ['en', 'In the view of the German government, the levies have to go.', 'Germany'],
    ['de', 'In den Augen der Hamas hat Israel seine Truppen abzuziehen.', 'Hamas'],
    ['en', 'In the eyes of Hamas, Israel has to withdraw its troops.', 'Hamas'],
    ['de', 'Aus Sicht der Gewerkschaft müssen die Löhne steigen.', 'der Gewerkschaft'],
    ['en', 'In the government’s view, wages must rise.', 'the government'],
    ['en', 'In the view of the Russian opposition, the tariffs must fall.', 'Russian opposition'],
    ['de', 'Aus Sicht der russischen Opposition müssen die Zölle fallen.', 'Russian opposition'],
  ])('is somebody’s (%s): %s', (lang, text, expected) => {
    expect(heard(lang, text)).toBe(expected)
  })

  it.each([
    ['de', 'Aus einer ukrainischen Perspektive sollte der Plan scheitern.'],
    ['en', 'From a Ukrainian perspective, the plan should fail.'],
    ['de', 'Aus heutiger Sicht muss Russland zahlen.'],
    ['en', 'In view of the war, Russia has to pay.'],
    ['de', 'Aus Moskau kam keine Antwort, die Sicht war schlecht.'],
    ['en', 'In view of Moscow’s attack, Russia has to pay.'],
    ['en', 'In full view of the Russian army, the convoy had to stop.'],
    ['en', 'In the eyes of Russia’s voters, the tariffs must fall.'],
    ['en', 'In the second reading of the Bundestag, the bill must pass.'],
    ['en', 'From this point Russia must pay.'],
    ['en', 'From that standpoint Russia must pay.'],
    ['de', 'In Berlin muss Russland vor den Augen der Regierung zahlen.'],
    ['en', 'From Moscow they came to the point, and left.'],
  ])('is nobody’s who could be held to it (%s): %s', (lang, text) => {
    expect(heard(lang, text)).toBeNull()
  })

  it.each([
    ['de', 'Aus Sicht vieler Beobachter müsste Russland zahlen.'],
    ['de', 'Nach Ansicht vieler Beobachter müsste Russland zahlen.'],
    ['en', 'In the view of many analysts, Russia should pay.'],
    ['en', 'In analysts’ view, Russia should pay.'],
  ])('of people who only assess is told as an expert’s (%s): %s', (lang, text) => {
    const { statements, unread } = readArticle(textArticle(lang, text), reader)
    expect(statements).toEqual([])
    expect(unread.map(({ reason }) => reason)).toContain('expert')
  })
})
