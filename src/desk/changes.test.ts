// Changes as a command would show them: order told by the text, sentences that open, in both languages.
import { beforeAll, expect, test } from 'vitest'
import { articleId, identify, parsePartialDate, type StatementDraft } from '../dossier/index.js'
import { type Desk, deskOf, openDossier } from './index.js'

const german =
  'Minister Ford hatte zuvor betont, dass Norland der NATO niemals beitritt. Erst kürzlich sagte er jedoch, Norland wolle der NATO beitreten.'
const english = 'The minister wants Norland in NATO. He rules out that Norland joins NATO.'
const draft = (source: string, text: string, quote: string, sign: 1 | -1): StatementDraft => ({
  article: articleId(source, text),
  begin: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  speaker: null,
  actor: 'Minister Ford',
  party: 'Norland',
  via: [],
  act: sign > 0 ? 'accept' : 'reject',
  sign,
  strength: 3,
  topic: 'NATO membership',
  issue: 'security.nato-membership',
  option: null,
  condition: null,
  temporary: false,
  said: parsePartialDate('2025-03'),
  saidBasis: 'stated',
  certainty: 'paraphrased',
  confidence: null,
  why: null,
})

let desk: Desk
const asked = { asOf: null, knownOn: null, lang: 'de' }
beforeAll(async () => {
  const opened = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
  if (!opened.ok) throw new Error('no dossier')
  const { archive } = opened.dossier
  const put = (source: string, lang: string, text: string, statements: readonly StatementDraft[]) => {
    const id = articleId(source, text)
    const published = parsePartialDate('2025-03-20')
    const article = { id, source, title: null, lang, published, publisher: null, text, boilerplate: [] }
    const reading = { article: id, lang, attributions: [], statements: statements.map(identify), unread: [] }
    return archive.putArticleWithReading(article, reading, { kind: 'person', name: 'A. Coder' })
  }
  await put('nord.txt', 'de', german, [
    draft('nord.txt', german, 'Norland wolle der NATO beitreten', 1),
    draft('nord.txt', german, 'Norland der NATO niemals beitritt', -1),
  ])
  const other = (quote: string, sign: 1 | -1) => ({ ...draft('south.txt', english, quote, sign), party: 'Sudmark' })
  await put('south.txt', 'en', english, [
    other('wants Norland in NATO', 1),
    other('rules out that Norland joins NATO', -1),
  ])
  desk = deskOf(opened.dossier)
})

test('a turn inside one report is told where the report tells it, and only there', async () => {
  const { changes } = await desk.changes(asked)
  expect(changes).toMatchObject([
    { party: 'Norland', kind: 'reversal', issueLabel: 'NATO-Mitgliedschaft der Ukraine', rule: null },
  ])
  const [change] = changes
  const open = async (ids: readonly string[] = []) =>
    (await desk.statements({ ...none, ids })).map(({ quote }) => quote)
  expect(await open(change?.before)).toEqual(['Norland der NATO niemals beitritt'])
  expect(await open(change?.after)).toEqual(['Norland wolle der NATO beitreten'])
})
const none = { party: null, issue: null, article: null, lang: 'de' }

test('the timeline holds every utterance once, in order, with what it changed', async () => {
  const { utterances } = await desk.timeline('security.nato-membership', asked)
  expect(utterances.map(({ party, sign, changes }) => [party, sign, changes])).toEqual(
    expect.arrayContaining([
      ['Norland', 1, ['reversal']],
      ['Norland', -1, []],
      ['Sudmark', 1, []],
      ['Sudmark', -1, []],
    ]),
  )
  expect(utterances).toHaveLength(4)
})
