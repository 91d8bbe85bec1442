// Gaps, channels, forecasts and conditions through the compiled program, from a report to what a person reads.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'parley-beside-'))
const place = join(folder, 'talks.parley')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const parley = (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', COLUMNS: '100' }
    execFile(process.execPath, [MAIN, ...args, '--dossier', place], { cwd: folder, env }, (error, out, err) =>
      done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err }),
    )
  })
const json = async (...args: readonly string[]) => JSON.parse((await parley(...args, '--format', 'json')).out)

const REPORT = `Moscow would agree to a ceasefire only if it led to a lasting peace, Vladimir Putin said on Monday.

US President Donald Trump spoke by phone with Russian President Vladimir Putin on Sunday. “We will talk about power plants,” Trump said.

Kremlin spokesman Dmitry Peskov denied that talks between Russia and Ukraine had taken place. Analysts expect an agreement on the status of Crimea by the end of the year.

It remains unclear which security guarantees Ukraine is to receive.
`

beforeAll(async () => {
  const report = join(folder, 'report.txt')
  writeFileSync(report, REPORT)
  const read = await parley('read', report, '--date', '2025-03-18', '--case', 'ukraine')
  if (read.code !== 0) throw new Error(read.err)
})

test('gaps: on the agenda, undetermined, one-sided', async () => {
  const view = await json('gaps')
  expect(view.version).toBe(1)
  expect(view.agenda.find(({ issue }: { issue: string }) => issue === 'economy.power-plants').remarks).toHaveLength(1)
  expect(view.undetermined).toMatchObject([{ issue: 'security.guarantees' }])
  const cited = new Set([...view.statements, ...view.remarks].map(({ id }: { id: string }) => id))
  for (const gap of [...view.agenda, ...view.undetermined])
    for (const id of gap.remarks) expect(cited.has(id)).toBe(true)
  const { out } = await parley('gaps', '--lang', 'de')
  expect(out).toMatch(/Auf der Tagesordnung, und niemand hat Stellung bezogen/)
  expect(out).toMatch(/Kraftwerke/)
})

test('channels: a call without Ukraine, talks denied', async () => {
  const view = await json('channels')
  const call = view.channels
    .flatMap(({ contacts }: { contacts: readonly unknown[] }) => contacts)
    .find(({ form }: { form: string }) => form === 'call')
  expect(call).toMatchObject({ when: '2025-03-16', statuses: ['held'], absent: [['Ukraine']] })
  const { out } = await parley('channels')
  expect(out).toMatch(/without\s+Ukraine/)
  expect(out).toMatch(/denied/)
})

test('predictions: told with their time, resolved by a person, taken back', async () => {
  const [prediction] = (await json('predictions')).predictions
  expect(prediction).toMatchObject({ voice: 'expert', until: '2025-12-31', state: 'open' })
  expect((await json('predictions', '--as-of', '2026')).predictions[0].state).toBe('due')
  const resolved = await parley('predictions', 'resolve', prediction.remark, 'not', '--by', 'Ada', '--on', '2025-12-31')
  expect(resolved).toMatchObject({ code: 0 })
  expect(resolved.out).toMatch(/did not come true,\s+says\s+Ada/)
  expect((await json('predictions')).predictions[0]).toMatchObject({ state: 'not', resolution: { on: '2025-12-31' } })
  expect((await parley('predictions', '--lang', 'de')).out).toMatch(/nicht\s+eingetreten,\s+sagt\s+Ada/)
  expect((await parley('log')).out).toMatch(/Ada +resolved/)
  const entry = /parley undo (r-[0-9a-f]+)/.exec(resolved.out)?.[1] ?? ''
  expect(await parley('undo', entry)).toMatchObject({ code: 0 })
  expect((await json('predictions')).predictions[0].state).toBe('open')
  expect(await parley('predictions', 'resolve', 'm-00000000000000000000', 'not')).toMatchObject({ code: 2 })
  expect(await parley('predictions', 'resolve', prediction.remark, 'perhaps')).toMatchObject({ code: 2 })
  expect((await json('matrix')).cells.flatMap(({ statements }: { statements: string[] }) => statements)).not.toContain(
    prediction.remark,
  )
})

test('conditions: what it would take, and misspelt names are told', async () => {
  const view = await json('conditions', '--party', 'Russia', '--issue', 'ceasefire.general')
  expect(view.requirements).toMatchObject([{ kind: 'necessary', head: 'ONLYIF' }])
  expect((await parley('conditions', '--party', 'Russia', '--issue', 'ceasefire.general')).out).toMatch(/Needed \(1\)/)
  const silent = await parley('conditions', '--party', 'Ukraine', '--issue', 'ceasefire.general')
  expect(silent.out).toMatch(/silence, not consent/)
  const wrong = await parley('conditions', '--party', 'Rusia', '--issue', 'ceasefire.generl')
  expect(wrong.code).toBe(2)
  expect(wrong.err.trim().split('\n')).toHaveLength(2)
  const option = await parley('conditions', '--party', 'Russia', '--issue', 'ceasefire.general', '--option', 'nope')
  expect(option).toMatchObject({ code: 2 })
})
