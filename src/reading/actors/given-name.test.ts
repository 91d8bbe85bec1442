import { beforeAll, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../../tests/read-text.js'
import type { Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const actor = (lang: string, text: string): string | undefined => statementsIn(reader, lang, text).at(-1)?.actor

it.each([
  ['en', 'Pyotr Poroshenko rejected the annexation.', 'Petro Poroshenko'],
  ['en', 'Mikhailo Podoliak rejected the annexation.', 'Mykhailo Podolyak'],
  ['en', 'Andrei Yermak rejected the annexation.', 'Andriy Yermak'],
  ['en', 'Prime Minister Alexei Reznikov rejected the annexation.', 'Oleksii Reznikov'],
  ['en', 'Andrei Borisovich Yermak rejected the annexation.', 'Andriy Yermak'],
  ['de', 'Dmitri Kuleba lehnte die Annexion ab.', 'Dmytro Kuleba'],
  ['de', 'Pjotr Poroschenko lehnte die Annexion ab.', 'Petro Poroshenko'],
])('a filed person in another spelling (%s): %s', (lang, text, name) => {
  expect(actor(lang, text)).toBe(name)
})

it.each([
  ['en', 'Podoliak rejected the annexation.', 'Mykhailo Podolyak'],
  ['en', 'Sunack rejected the annexation.', 'Sunack'],
])('a surname alone, by its sound only where its letters were others (%s): %s', (lang, text, name) => {
  expect(actor(lang, text)).toBe(name)
})

it.each([
  ['en', 'Peter Zelensky rejected the annexation.', 'Peter Zelensky'],
  ['en', 'Daniil Medvedev rejected the annexation.', 'Daniil Medvedev'],
  ['en', 'Spokesman Jim Gallant rejected the annexation.', 'Jim Gallant'],
  ['en', 'Joe Yermak rejected the annexation.', 'Joe Yermak'],
  ['de', 'Heinz Peskow lehnte die Annexion ab.', 'Heinz Peskow'],
])('a namesake stays one (%s): %s', (lang, text, name) => {
  expect(actor(lang, text)).toBe(name)
})

it.each([
  ['de', 'Die Scholz Kranbau GmbH lehnt das Angebot ab.', 'Scholz Kranbau GmbH'],
  ['de', 'Der Konzern Johnson Fittings stimmt der Übernahme zu.', 'Johnson Fittings'],
  ['en', 'The Trump Administration rejected the offer.', 'Trump administration'],
  ['de', 'Volker Hansemann lehnt den Vorschlag ab.', 'Volker Hansemann'],
])('a firm or a man that only shares the name of a filed person (%s): %s', (lang, text, name) => {
  expect(actor(lang, text)).toBe(name)
})

it.each([
  ['de', 'Der Präsident der israelischen Winzer-Vereinigung, Dov Levi, fordert mehr Hilfe.', 'Dov Levi'],
  ['en', "The president of the French farmers' union, Jack Brun, rejected the agreement.", 'Jack Brun'],
  ['de', 'Der Präsident der russischen Föderation lehnte das Abkommen ab.', 'Vladimir Putin'],
  ['de', 'CDU-Vize Karin Braun lehnte das Abkommen ab.', 'Karin Braun'],
])('who leads a body of a country leads no state (%s): %s', (lang, text, name) => {
  expect(actor(lang, text)).toBe(name)
})

it('no statesman owns a firm of his name, whatever is read of it', () => {
  expect(actor('en', 'Johnson Motors Ltd has rejected the offer.')).toBe('Motors Ltd')
})

it.each([
  ['en', 'Officials in Port Blair rejected the annexation.'],
  ['de', 'Beamte aus Port Blair lehnten die Annexion ab.'],
])('a place called like a filed person is not he (%s): %s', (lang, text) => {
  expect(actor(lang, text)).not.toBe('Tony Blair')
})
