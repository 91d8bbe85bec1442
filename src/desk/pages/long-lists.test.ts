// Pages of a party and of an issue on which more happened than is sent at once.
import { beforeAll, expect, test } from 'vitest'
import { articleId, identify, type PartialDate, parsePartialDate, type StatementDraft } from '../../dossier/index.js'
import { type Desk, deskOf, openDossier } from '../index.js'
import { CHANGES_ON_A_PAGE } from './told-changes.js'

const ISSUE = 'security.nato-membership'
const REPORTS = 121
const NOW = { asOf: null, knownOn: null, lang: 'en' } as const

const dayOf = (n: number): PartialDate =>
  parsePartialDate(new Date(Date.UTC(2024, 0, 1 + 7 * n)).toISOString().slice(0, 10)) as PartialDate

const draft = (source: string, text: string, said: PartialDate, sign: 1 | -1): StatementDraft => ({
  ...{ article: articleId(source, text), begin: 0, end: text.length, quote: text, speaker: null },
  ...{ actor: 'Minister Ford', party: 'Norland', via: [], act: sign > 0 ? 'accept' : 'reject', sign, strength: 3 },
  ...{ topic: 'NATO membership', issue: ISSUE, option: null, condition: null, temporary: false, said },
  ...{ saidBasis: 'stated', certainty: 'quoted', confidence: null, why: null },
})

let desk: Desk
beforeAll(async () => {
  const opened = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
  if (!opened.ok) throw new Error('no dossier')
  const items = Array.from({ length: REPORTS }, (_, n) => {
    const [source, lang, said] = [`note-${n}`, 'en', dayOf(n)]
    const text = n % 2 === 0 ? `In week ${n} Norland wants to join.` : `In week ${n} Norland will not join.`
    const id = articleId(source, text)
    const statement = identify(draft(source, text, said, n % 2 === 0 ? 1 : -1))
    return {
      article: { id, source, title: null, lang, published: said, publisher: null, text, boilerplate: [] },
      reading: { article: id, lang, attributions: [], statements: [statement], unread: [] },
    }
  })
  await opened.dossier.archive.putMany(items, { kind: 'machine', name: 'test' })
  desk = deskOf(opened.dossier)
})

test.each([
  ['of a party', 'Norland', 'actor', 'actorChanges'],
  ['on an issue', ISSUE, 'issue', 'issueChanges'],
] as const)('movements %s: the first with the page, the others page by page, each once', async (_, id, one, more) => {
  const whole = await desk[one](id, NOW)
  const few = await desk[one](id, { ...NOW, most: 3 })
  expect(whole?.changes).toHaveLength(REPORTS - 1)
  expect(few?.allChanges).toBe(REPORTS - 1)
  expect(few?.changes).toEqual(whole?.changes.slice(0, 3))
  // Both ends of three movements in a row are four sentences; the last of them is where the party stands.
  expect(few?.cited).toHaveLength(4)
  const pages = await Promise.all([1, 2, 3, 4, 5, 6].map((page) => desk[more](id, { ...NOW, page })))
  expect(pages.map((page) => page?.changes.length)).toEqual([...Array(4).fill(CHANGES_ON_A_PAGE), 20, 0])
  expect(pages.flatMap((page) => page?.changes ?? [])).toEqual(whole?.changes)
  for (const page of pages) {
    const cited = new Set(page?.cited.map((statement) => statement.id))
    for (const { before, after } of page?.changes ?? [])
      expect([before[0], after[0]].every((end) => cited.has(end as string))).toBe(true)
  }
  expect(await desk[more]('nobody.and-nothing', { ...NOW, page: 1 })).toBeNull()
})

test('as of a day, the movements of a party are those up to it', async () => {
  const asOf = dayOf(10)
  const early = await desk.actor('Norland', { ...NOW, asOf })
  expect(early?.allChanges).toBe(10)
  // Asked again when all parties' movements of that day are known.
  const { changes } = await desk.changes({ ...NOW, asOf })
  expect(changes).toHaveLength(10)
  expect((await desk.actorChanges('Norland', { ...NOW, asOf, page: 1 }))?.changes).toEqual(early?.changes)
})
