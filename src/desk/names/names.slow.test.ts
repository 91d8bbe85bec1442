import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { PartialDate } from '../../dossier/index.js'
import { exporters, parseDossierJson } from '../../export/index.js'
import {
  type Desk,
  type Dossier,
  deskOf,
  exportInput,
  importCoding,
  importDossier,
  lastUndoable,
  logView,
  mergeThings,
  namedOf,
  openDossier,
  parseCoding,
  renameThing,
  undoEntry,
} from '../index.js'

const ANNA = { by: 'Anna', at: '2026-01-02T00:00:00Z' }
const BEN = { by: 'Ben' }

const coded = (id: string, date: string, text: string, statements: readonly object[]) =>
  JSON.stringify({
    id,
    lang: 'en',
    date,
    text,
    statements: statements.map((given) => ({
      begin: 0,
      end: text.length,
      quote: text,
      act: 'reject',
      sign: -1,
      strength: 3,
      topic: 'peacekeepers',
      issue: 'security.foreign-troops',
      certainty: 'narrated',
      said: date,
      ...given,
    })),
  })
const CODING = [
  coded('one', '2025-03-10', 'Moscow rejects foreign troops.', [{ actor: 'Russia', party: 'Russia' }]),
  coded('two', '2025-03-12', 'Muscovy leaves troops open.', [
    {
      actor: 'Muscovy',
      party: 'Muscovy',
      act: 'open',
      sign: 1,
      strength: 1,
      option: 'observers',
      via: ['Wire', 'Agency'],
    },
  ]),
  coded('three', '2025-03-17', 'Kyiv will never recognise the annexed regions.', [
    { actor: 'Ukraine', party: 'Ukraine', act: 'redline', strength: 4, issue: 'territory.recognition', topic: 'x' },
    { actor: 'Ukraine', party: 'Ukraine', issue: 'territory.crimea', option: 'deferred', topic: 'y' },
  ]),
].join('\n')

const opened: Dossier[] = []
afterEach(async () => {
  for (const dossier of opened.splice(0)) {
    expect(await dossier.archive.check()).toEqual([])
    await dossier.close()
  }
})
const empty = async (): Promise<Dossier> => {
  const outcome = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.complaints))
  opened.push(outcome.dossier)
  return outcome.dossier
}
const filled = async (): Promise<Dossier> => {
  const dossier = await empty()
  await importCoding(dossier, parseCoding(CODING, 'coding.jsonl').documents, 'A. Coder')
  return dossier
}
const done = <T extends { readonly ok: boolean }>(outcome: T): Extract<T, { readonly ok: true }> => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome as Extract<T, { readonly ok: true }>
}
const codes = (outcome: Awaited<ReturnType<typeof mergeThings>>) =>
  outcome.ok ? 'ok' : outcome.complaints.map(({ code }) => code)

const asked = { asOf: null, knownOn: null, lang: 'en' }
const all = { party: null, issue: null, article: null, ids: null, lang: 'de' }
/** Everything a person could see of it. */
const views = async (desk: Desk) => [
  await desk.matrix(asked),
  await desk.statements(all),
  await desk.findings(asked),
  await desk.briefAs({ ...asked, since: null, party: null, issue: null, lang: 'de' }, 'html'),
  await desk.search({ query: 'troops', lang: 'en' }),
  await desk.dossier('en'),
]
const csvOf = async (dossier: Dossier) => {
  const csv = exporters[0]
  return csv?.export(await exportInput(dossier, csv))
}

test('two actors that are one have one row of cells, and every statement keeps its id', async () => {
  const dossier = await filled()
  const desk = deskOf(dossier)
  const before = await desk.statements(all)
  const { naming, statements } = done(await mergeThings(dossier, 'actor', 'Muscovy', 'Russland', ANNA)) as never as {
    naming: { id: string }
    statements: string[]
  }
  const muscovite = before.filter(({ actor }) => actor === 'Muscovy').map(({ id }) => id)
  expect(statements).toEqual(muscovite)
  const matrix = await desk.matrix(asked)
  expect(matrix.parties.map(({ id }) => id)).toEqual(['Ukraine', 'Russia'])
  expect((await desk.statements({ ...all, party: 'Russia' })).map(({ id }) => id)).toEqual(
    before.filter(({ actor }) => actor !== 'Ukraine').map(({ id }) => id),
  )
  expect((await desk.search({ query: 'muscovy', lang: 'en' })).statements[0]).toMatchObject({
    id: muscovite[0],
    actor: 'Russia',
  })
  expect(await csvOf(dossier)).not.toContain('Muscovy",')
  expect((await desk.findings(asked)).map(({ kind }) => kind)).toContain('redline')
  // The day before nobody had said so.
  expect((await namedOf(dossier, '2026-01-01' as PartialDate)).names.actor('Muscovy')).toBe('Muscovy')
  expect((await namedOf(dossier, '2026-01-02' as PartialDate)).names.actor('Muscovy')).toBe('Russia')
  expect(done(await undoEntry(dossier, naming.id, BEN)).statements).toEqual(muscovite)
  expect(await desk.statements(all)).toEqual(before)
})

test('an actor called otherwise is known by that name everywhere, in the casebook too', async () => {
  const dossier = await filled()
  done(await renameThing(dossier, 'actor', 'Ukraine', 'Kyiv government', null, ANNA))
  done(await renameThing(dossier, 'actor', 'Kyiv government', 'Kiewer Regierung', 'de', ANNA))
  const matrix = await deskOf(dossier).matrix({ ...asked, lang: 'de' })
  expect(matrix.parties).toContainEqual({ id: 'Kyiv government', label: 'Kiewer Regierung', statements: 2 })
  const { casebook, names } = await namedOf(dossier)
  expect(casebook.actors.find(({ id }) => id === 'ukraine')?.name).toEqual({
    en: 'Kyiv government',
    de: 'Kiewer Regierung',
  })
  // A report that uses the new name means the same actor.
  expect(names.actor('Kyiv government')).toBe('Kyiv government')
  expect(names.keyOfActor('Kyiv government')).toBe('Ukraine')
  // The rank of the casebook goes along.
  expect(casebook.head.parties).toEqual(dossier.casebook.head.parties)
})

test('relays that are one were one step', async () => {
  const dossier = await filled()
  done(await mergeThings(dossier, 'actor', 'Agency', 'Wire', ANNA))
  const [said] = await deskOf(dossier).statements({ ...all, party: 'Muscovy' })
  expect(said?.via).toEqual(['Wire'])
})

test('issues and options: ids of the one, labels as given, references of the casebook follow', async () => {
  const dossier = await filled()
  const desk = deskOf(dossier)
  done(await mergeThings(dossier, 'issue', 'territory.crimea', 'territory.recognition', ANNA))
  done(await renameThing(dossier, 'issue', 'territory.recognition', 'Anerkennung und Krim', 'de', ANNA))
  done(await renameThing(dossier, 'option', 'territory.recognition:deferred', 'put off', null, ANNA))
  const matrix = await desk.matrix({ ...asked, lang: 'de' })
  expect(matrix.issues.map(({ id, label }) => [id, label])).toContainEqual([
    'territory.recognition',
    'Anerkennung und Krim',
  ])
  expect(matrix.cells.filter(({ issue }) => issue === 'territory.crimea')).toEqual([])
  const cell = matrix.cells.find(({ issue }) => issue === 'territory.recognition')
  expect(cell?.options.map(({ option, label }) => [option, label])).toContainEqual(['deferred', 'put off'])
  const { casebook } = await namedOf(dossier)
  const used = JSON.stringify([casebook.rules, casebook.proposals, casebook.issues])
  expect(used).not.toContain('territory.crimea')
  const of = (id: string) => casebook.issues.find((issue) => issue.id === id)?.options.map((option) => option.id) ?? []
  for (const { elements } of casebook.proposals)
    for (const { issue, option } of elements) expect(of(issue)).toContain(option)
  done(
    await mergeThings(
      dossier,
      'option',
      'security.foreign-troops:observers',
      'security.foreign-troops:peacekeepers',
      BEN,
    ),
  )
  expect((await desk.statements({ ...all, party: 'Muscovy' }))[0]?.option).toBe('peacekeepers')
})

test('what cannot be is refused, with what to do, and nothing is written', async () => {
  const dossier = await filled()
  const log = async () => (await logView(dossier)).length
  const before = await log()
  expect(codes(await mergeThings(dossier, 'actor', 'Moskovy', 'Russia', ANNA))).toEqual(['unknown-actor'])
  const misspelt = await mergeThings(dossier, 'actor', 'Ukriane', 'Russia', ANNA)
  expect(misspelt.ok ? '' : misspelt.complaints[0]?.message).toContain('meant may be Ukraine')
  expect(codes(await mergeThings(dossier, 'actor', 'Nobody', 'Neither', ANNA))).toEqual([
    'unknown-actor',
    'unknown-actor',
  ])
  expect(codes(await mergeThings(dossier, 'actor', 'Russia', 'Russland', ANNA))).toEqual(['same-name'])
  expect(codes(await mergeThings(dossier, 'issue', 'other', 'territory.crimea', ANNA))).toEqual(['rest-issue'])
  expect(
    codes(await mergeThings(dossier, 'option', 'territory.crimea:deferred', 'security.foreign-troops:none', ANNA)),
  ).toEqual(['other-issue'])
  expect(codes(await renameThing(dossier, 'actor', 'Muscovy', 'Russland', null, ANNA))).toEqual(['name-taken'])
  expect(codes(await renameThing(dossier, 'actor', 'Nobody', ' ', null, ANNA))).toEqual(['unknown-actor', 'no-name'])
  expect(codes(await renameThing(dossier, 'issue', 'territory.crimea', 'territory.recognition', null, ANNA))).toEqual([
    'name-taken',
  ])
  const wrong = await undoEntry(dossier, 'everything', ANNA)
  expect(wrong.ok ? '' : wrong.complaints[0]?.code).toBe('no-entry')
  expect(await log()).toBe(before)
  done(await mergeThings(dossier, 'actor', 'Muscovy', 'Russia', ANNA))
  expect(codes(await mergeThings(dossier, 'actor', 'Russia', 'Muscovy', ANNA))).toEqual(['merged-already'])
  expect(codes(await renameThing(dossier, 'actor', 'Ukraine', 'Muscovy', null, ANNA))).toEqual(['name-taken'])
})

test('the log tells who did what; undo without an id goes further and further back', async () => {
  const dossier = await filled()
  done(await mergeThings(dossier, 'actor', 'Muscovy', 'Russia', { ...ANNA, note: 'one house' }))
  done(await renameThing(dossier, 'actor', 'Wire', 'The Wire', null, { ...BEN, at: '2026-01-03T00:00:00Z' }))
  const persons = async () => (await logView(dossier)).filter(({ about }) => about === 'names')
  expect(await persons()).toMatchObject([
    { action: 'merge', what: 'Muscovy', into: 'Russia', by: { name: 'Anna' }, note: 'one house', undoneBy: null },
    { action: 'rename', what: 'Wire', name: 'The Wire', by: { name: 'Ben' } },
  ])
  const back: (string | null | undefined)[] = []
  for (let times = 0; times < 2; times++) {
    const last = lastUndoable((await logView(dossier)).filter(({ about }) => about === 'names'))
    back.push(last?.what)
    done(await undoEntry(dossier, last?.id as string, { by: 'Cem', at: `2026-01-0${4 + times}T00:00:00Z` }))
  }
  expect(back).toEqual(['Wire', 'Muscovy'])
  const [merge, , first] = await persons()
  expect(merge?.undoneBy).not.toBeNull()
  done(await undoEntry(dossier, first?.id as string, BEN))
  expect((await persons()).find(({ what }) => what === 'Wire')?.undoneBy).toBeNull()
})

test('a dossier written as JSON comes back with its names, once, however often', async () => {
  const dossier = await filled()
  const merged = done(await mergeThings(dossier, 'actor', 'Muscovy', 'Russia', ANNA))
  const undone = done(await undoEntry(dossier, 'naming' in merged ? merged.naming.id : '', ANNA))
  done(await undoEntry(dossier, 'naming' in undone ? undone.naming.id : '', BEN))
  done(await renameThing(dossier, 'issue', 'territory.crimea', 'Krimfrage', 'de', BEN))
  const json = exporters.find(({ asRead }) => asRead)
  const text = String(json?.export(await exportInput(dossier, { asRead: true })))
  const parsed = parseDossierJson(text, 'talks.json')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.complaints))
  const copy = await empty()
  for (const expected of [4, 0]) {
    const { acts, complaints } = await importDossier(copy, parsed.dossier, 'talks.json')
    expect(complaints).toEqual([])
    expect(acts - (expected === 0 ? 0 : 4)).toBe(expected)
  }
  expect(json?.export({ ...(await exportInput(copy, { asRead: true })), created: dossier.archive.created })).toBe(text)
  expect(await deskOf(copy).matrix(asked)).toEqual(await deskOf(dossier).matrix(asked))
})

describe('properties', () => {
  const ACTORS = ['Russia', 'Muscovy', 'Ukraine', 'Wire', 'Agency', 'NATO']
  const ISSUES = ['territory.crimea', 'territory.recognition', 'security.foreign-troops']
  const step = fc.oneof(
    fc.record({
      do: fc.constant('merge' as const),
      kind: fc.constant('actor' as const),
      a: fc.constantFrom(...ACTORS),
      b: fc.constantFrom(...ACTORS),
    }),
    fc.record({
      do: fc.constant('merge' as const),
      kind: fc.constant('issue' as const),
      a: fc.constantFrom(...ISSUES),
      b: fc.constantFrom(...ISSUES),
    }),
    fc.record({
      do: fc.constant('rename' as const),
      kind: fc.constant('actor' as const),
      a: fc.constantFrom(...ACTORS),
      b: fc.constantFrom('Alpha', 'Beta', ...ACTORS),
    }),
    fc.record({ do: fc.constant('undo' as const), at: fc.nat(20) }),
  )
  test('whatever was merged, renamed and undone: taking all of it back restores the very same output', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.nat(), async (steps, seed) => {
        const dossier = await filled()
        const desk = deskOf(dossier)
        const before = await views(desk)
        for (const one of steps) {
          if (one.do === 'merge') await mergeThings(dossier, one.kind, one.a, one.b, ANNA)
          else if (one.do === 'rename') await renameThing(dossier, one.kind, one.a, one.b, null, ANNA)
          else {
            const log = await dossier.archive.namings()
            if (log.length > 0) await undoEntry(dossier, log[one.at % log.length]?.id as string, BEN)
          }
          await views(desk)
        }
        // In any order: an entry whose undoing would clash now can be undone once the other is.
        for (let round = 0; round < 100; round++) {
          const standing = (await logView(dossier)).filter(
            ({ about, action, undoneBy }) => about === 'names' && action !== 'undo' && undoneBy === null,
          )
          if (standing.length === 0) break
          await undoEntry(dossier, standing[(seed + round) % standing.length]?.id as string, BEN)
        }
        expect(await views(desk)).toEqual(before)
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})
