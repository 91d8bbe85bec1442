import { beforeAll, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../tests/read-text.js'
import type { Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

it.each([
  ['de', 'Der Bahnchef hat mir zugesagt, den Vorschlag zu unterstützen, sagte Braun.', 'Der Bahnchef'],
  ['en', '"The company has promised us a new offer," said Black.', 'The company'],
  ['de', '„Der Vorschlag überzeugt uns nicht“, sagte Selenskyj.', 'Volodymyr Zelensky'],
  ['en', '"We reject the offer," said Zelensky.', 'Volodymyr Zelensky'],
])('what somebody gave the speaker (%s): %s', (lang, text, actor) => {
  expect(statementsIn(reader, lang, text).at(-1)?.actor).toBe(actor)
})
