import { beforeAll, expect, test } from 'vitest'
import { deskOf, importCoding, openDossier, parseCoding } from './index.js'
import type { StatementDoubt } from './statement-doubts.js'

const text = 'Norland will not cross. Trump will cut aid. Moscow agrees.'
const statement = (quote: string, more: object) => ({
  begin: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  act: 'reject',
  sign: -1,
  strength: 3,
  certainty: 'narrated',
  issue: 'security.foreign-aid',
  ...more,
})
const line = (id: string, date: string | null, statements: readonly object[]) =>
  JSON.stringify({ id, date, lang: 'en', text, statements })

const coding = [
  line('dated', '2024-12-04', [
    statement('Norland will not cross', { actor: 'Norland', party: 'Norland', issue: 'ford.crossing' }),
    // Elected, and not yet in office.
    statement('Trump will cut aid', { actor: 'Donald Trump', party: 'United States', option: 'halved' }),
    statement('Moscow agrees', { actor: 'Russia', party: 'Russia', said: '2025-01-07' }),
  ]),
  line('undated', null, [statement('Moscow agrees', { actor: 'Russia', party: 'Russia', said: '2025-02-30' })]),
]

let doubts: readonly StatementDoubt[]
let complaints: ReturnType<typeof parseCoding>['complaints']
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  const opened = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
  if (!opened.ok) throw new Error('no dossier')
  const parsed = parseCoding(coding.join('\n'), 'coding.jsonl')
  complaints = parsed.complaints
  doubts = (await importCoding(opened.dossier, parsed.documents, 'A. Coder')).doubts
  desk = deskOf(opened.dossier)
})

test('a day that does not exist is named with its line, and the statement kept without it', async () => {
  expect(complaints.map(({ code, line }) => [code, line])).toEqual([['impossible-date', 2]])
  const all = await desk.statements({ party: null, issue: null, article: null, ids: null, lang: 'en' })
  expect(all.map(({ said }) => said)).toEqual([null, null, '2025-01-07', null])
})

test('what is doubtful is named, each kind once, and nothing is guessed or dropped', () => {
  expect(doubts.map(({ kind, about }) => [kind, about])).toEqual([
    ['without-office', ['Donald Trump, United States, 2024-12-04']],
    ['said-after-report', ['2025-01-07 > 2024-12-04']],
    ['undated', ['Russia']],
    ['unknown-issue', ['ford.crossing']],
    ['unknown-option', ['security.foreign-aid: halved']],
    ['unknown-actor', ['Norland']],
  ])
  for (const { statements } of doubts) expect(statements).toHaveLength(1)
})

test('an office not yet held commits nobody; what has no date stands nowhere in time', async () => {
  const view = await desk.matrix({ asOf: '2024-12-31', knownOn: null, lang: 'en' })
  expect(view.cells.map(({ party, issue }) => [party, issue])).toEqual([['Norland', 'ford.crossing']])
  expect(view.unplaced).toEqual({ undated: 1, withoutIssue: 0, withoutOffice: 1 })
})
