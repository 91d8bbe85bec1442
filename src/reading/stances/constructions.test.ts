// Constructions whose holder, or whose stance, no single word of the lexicon tells: as rules propose them, before any judge.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** "Ukraine demand 1" for every proposal that rules would take. */
const proposed = (text: string): readonly string[] =>
  proposalsOf(textArticle('de', text), reader)
    .filter(({ byRule }) => byRule)
    .map(({ actor, act, sign }) => `${actor} ${act} ${sign}`)

describe('constructions of stance', () => {
  it.each([
    ['a modal verb that stands alone', 'Kiew will mehr Flugabwehr.', 'Ukraine demand 1'],
    ['the same behind something else', 'Zudem will Kiew mehr Flugabwehr.', 'Ukraine demand 1'],
    ['the same with a clause', 'Kiew möchte, dass ein Gutachter die Schäden prüft.', 'Ukraine demand 1'],
    ['the same denied', 'Peking will keine Strafzölle.', 'China reject -1'],
    ['what a subject wants done to itself', 'Kiew will als Partner behandelt werden.', 'Ukraine demand 1'],
    [
      'a duty with to have',
      'Guterres sagte, die Soldaten hätten das Gelände zu verlassen.',
      'António Guterres demand 1',
    ],
    ['a duty with to be', 'Guterres sagte, der Beschuss sei einzustellen.', 'António Guterres demand -1'],
    ['a headline without a verb', 'Putin offen für direkte Gespräche', 'Vladimir Putin call_talks 1'],
    [
      'who proposed it, told in passing',
      'Eine Pause, wie sie der amerikanische Präsident Donald Trump vorgeschlagen hat, lehnt Selenskyj ab.',
      'Donald Trump propose 1',
    ],
    ['a headline with a word taken for a verb', 'Kiew zu Gesprächen bereit', 'Ukraine call_talks 1'],
    ['the same by a seat', 'Selenskyj kennt eine Pause, wie sie der Kreml vorgeschlagen hat.', 'Russia propose 1'],
    ['a verdict by an adjective', 'Budapest nennt den Plan unannehmbar.', 'Hungary reject -1'],
    ['where a thing meets refusal', 'In Moskau stößt der Plan auf Ablehnung.', 'Russia reject -1'],
    ['for whom it is out of the question', 'Für Moskau kommt ein Abzug nicht infrage.', 'Russia redline -1'],
    ['whose paper it is', 'Der Entwurf Frankreichs sieht eine Friedenstruppe vor.', 'France propose 1'],
    ['a pronoun for the thing asked', 'Darauf besteht Warschau.', 'Poland demand 1'],
  ])('%s', (_, text, expected) => {
    expect(proposed(text)).toContain(expected)
  })

  it.each([
    ['a modal verb with another verb', 'Kiew will morgen mehr Flugabwehr zeigen.', 'Ukraine demand 1'],
    ['what can be heard', 'Guterres sagte, der Beschuss sei zu hören.', 'António Guterres demand 1'],
    ['nothing to object', 'Guterres sagte, Moskau habe nichts zu verlieren.', 'António Guterres demand 1'],
    ['how somebody does it', 'Niemand weiß, wie sie der Kreml abwehren will.', 'Russia reject -1'],
    ['a headline about a place', 'Plan bereit für Kiew', 'Ukraine offer 1'],
  ])('not: %s', (_, text, unexpected) => {
    expect(proposed(text)).not.toContain(unexpected)
  })
})
