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
