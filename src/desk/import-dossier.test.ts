import { expect, test } from 'vitest'
import { articleId, identify, identifyRemark, passageId, type Remark, type Statement } from '../dossier/index.js'
import { type ExportInput, exporters, looksLikeDossierJson, parseDossierJson } from '../export/index.js'
import { type Dossier, exportInput, importDossier, openDossier } from './index.js'

const empty = async (): Promise<Dossier> => {
  const opened = await openDossier({ place: ':memory:', casebook: 'world', create: true })
  if (!opened.ok) throw new Error('no dossier')
  return opened.dossier
}
const text = 'Highland demands the ford. Lowland says no. Highland may wait.'
const article = {
  id: articleId('one', text),
  source: 'one',
  title: null,
  lang: 'en',
  published: null,
  publisher: null,
  text,
  boilerplate: [],
}
const statement = (quote: string, more: Partial<Statement> = {}): Statement => {
  const begin = text.indexOf(quote)
  return identify({
    article: article.id,
    begin,
    end: begin + quote.length,
    quote,
    speaker: null,
    actor: 'Highland',
    party: 'Highland',
    via: [],
    act: 'demand',
    sign: 1,
    strength: 3,
    topic: 'ford',
    issue: null,
    option: null,
    condition: null,
    temporary: false,
    said: null,
    saidBasis: null,
    certainty: 'narrated',
    confidence: 0.5,
    why: null,
    ...more,
  })
}
const [demand, refusal, wait] = [
  statement('Highland demands the ford'),
  statement('Lowland says no', { actor: 'Lowland', party: 'Lowland', act: 'reject', sign: -1 }),
  statement('Highland may wait', { act: 'hedge', sign: 0, strength: 0 }),
] as const
const machine = (version: string) => ({ kind: 'machine', name: `rules ${version}` }) as const
const read = (...statements: readonly Statement[]) => ({
  article: article.id,
  lang: 'en',
  attributions: [],
  statements,
  unread: [],
})
const at = (hour: number) => `2025-03-15T${String(hour).padStart(2, '0')}:00:00.000Z`
const by = (name: string, hour: number) => ({ by: name, at: at(hour), note: `${name} at ${hour}` })

/** Two readings, and persons who confirm, reject, correct, add, undo, and undo an undo. */
const workedOn = async (): Promise<Dossier> => {
  const dossier = await empty()
  const { archive } = dossier
  const must = async (judging: ReturnType<typeof archive.confirm>) => {
    const judged = await judging
    if (!judged.ok) throw new Error(JSON.stringify(judged.complaints))
    return judged.revision.id
  }
  await archive.putArticleWithReading(article, read(demand, refusal, wait), machine('0.1.0'), at(1))
  await must(archive.confirm(demand.id, by('Ada', 2)))
  await must(archive.reject(wait.id, by('Ben', 3)))
  await archive.putReading(read(refusal), machine('0.2.0'), at(4))
  const corrected = identify({ ...refusal, act: 'redline', strength: 4, confidence: null })
  const correction = await must(archive.correct(refusal.id, corrected, by('Ada', 5)))
  const undone = await must(archive.undo(correction, by('Ben', 6)))
  await must(archive.undo(undone, by('Ada', 7)))
  await must(archive.addStatement(statement('Highland may wait', { act: 'open', strength: 1 }), by('Ben', 8)))
  await must(archive.undo(await must(archive.confirm(refusal.id, by('Cem', 9))), by('Cem', 10)))
  return dossier
}

const written = async (dossier: Dossier): Promise<ExportInput> => {
  const json = String(
    exporters.find(({ name }) => name === 'json')?.export(await exportInput(dossier, { asRead: true })),
  )
  expect(looksLikeDossierJson(json)).toBe(true)
  const parsed = parseDossierJson(json, 'talks.json')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.complaints))
  return parsed.dossier
}
const said = ({ statement, action, by, at, note }: ExportInput['revisions'][number]) => ({
  statement,
  action,
  by,
  at,
  note,
})

test('a dossier written as JSON comes back with what persons did, and when', async () => {
  const file = await written(await workedOn())
  const copy = await empty()
  const { complaints, acts } = await importDossier(copy, file, 'talks.json')
  expect(complaints).toEqual([])
  expect(acts).toBe(8)
  const back = await written(copy)
  expect(back.articles).toEqual(file.articles)
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  expect([...back.statements].sort(byId)).toEqual([...file.statements].sort(byId))
  expect(back.revisions.map(said)).toEqual(file.revisions.map(said))
  expect(back.readings).toEqual(file.readings)
  expect(await copy.archive.check()).toEqual([])
})

test('brought in a second time it changes nothing', async () => {
  const original = await workedOn()
  const before = await exportInput(original, { asRead: true })
  expect(await importDossier(original, await written(original), 'x')).toMatchObject({ acts: 0, complaints: [] })
  expect(await exportInput(original, { asRead: true })).toEqual(before)
})

test('a dossier that has moved on keeps what it has, and takes in what persons did', async () => {
  const file = await written(await workedOn())
  const other = await empty()
  await other.archive.putArticleWithReading(article, read(wait), machine('0.3.0'), '2026-01-01T00:00:00.000Z')
  await importDossier(other, file, 'x')
  const standpoints = await other.archive.statements({ includeRejected: true })
  expect(standpoints.find(({ id }) => id === demand.id)?.standpoint).toBe('added')
  expect(standpoints.find(({ id }) => id === wait.id)?.standpoint).toBe('rejected')
  expect((await other.archive.reading(article.id))?.by.name).toBe('rules 0.3.0')
})

const remark = (quote: string, own: Readonly<Record<string, unknown>>): Remark =>
  identifyRemark({
    article: article.id,
    begin: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    quote,
    speaker: null,
    actor: 'Lowland',
    voice: 'actor',
    party: 'Lowland',
    via: [],
    topic: 'ford',
    issue: null,
    said: null,
    saidBasis: null,
    certainty: 'narrated',
    confidence: null,
    why: null,
    ...own,
  } as unknown as Remark) // the parts fit the kind they are made for

test('remarks come back too: of machines and persons, and what became of forecasts', async () => {
  const wait = remark('Highland may wait', {
    kind: 'forecast',
    likelihood: 'possible',
    condition: null,
    horizon: null,
  })
  const talks = remark('Lowland says no', {
    kind: 'contact',
    form: 'talks',
    participants: [{ actor: 'Highland', party: 'Highland' }],
    mediators: [],
    status: 'refused',
    when: null,
    place: null,
  })
  const original = await workedOn()
  const { archive } = original
  const quote = article.text.slice(0, 8)
  const unread = [{ article: article.id, begin: 0, end: 8, quote, reason: 'unclear' }] as const
  await archive.putReading({ ...read(refusal), remarks: [wait], unread }, machine('0.2.0'), at(11))
  await archive.dismissPassage(article.id, passageId(article.id, 0), by('Ben', 12))
  await archive.putRemarks(article.id, [talks], { kind: 'person', name: 'Ada' }, at(12))
  const resolved = await archive.judgeRemark(wait.id, { action: 'resolve', outcome: 'happened' }, by('Ada', 13))
  if (!resolved.ok) throw new Error('not resolved')
  await archive.undoRemarkJudgement(resolved.judgement.id, by('Ben', 14))
  await archive.judgeRemark(wait.id, { action: 'resolve', outcome: 'not' }, by('Ben', 15))
  expect(await archive.judgeRemark(talks.id, { action: 'resolve', outcome: 'not' }, by('Ben', 15))).toMatchObject({
    complaints: [{ code: 'not-a-forecast' }],
  })
  const file = await written(original)
  const copy = await empty()
  expect(await importDossier(copy, file, 'x')).toMatchObject({ complaints: [] })
  expect(await copy.archive.remarks()).toEqual(await archive.remarks())
  expect(await copy.archive.remarkJudgements()).toEqual(await archive.remarkJudgements())
  expect(await copy.archive.check()).toEqual([])
  expect(await importDossier(copy, file, 'x')).toMatchObject({ acts: 0, complaints: [] })
  expect(await copy.archive.remarks()).toEqual(await archive.remarks())
  const wrong = JSON.stringify(
    JSON.parse(String(exporters.find(({ name }) => name === 'json')?.export(file))),
  ).replaceAll('"Highland may wait"', '"Highland may moan"')
  const parsed = parseDossierJson(wrong, 'x')
  expect(parsed.ok ? [] : [...new Set(parsed.complaints.map(({ message }) => message.split(' ')[0]))]).toContain(
    'remark',
  )
})
