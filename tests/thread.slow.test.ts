// The thread beside the server answers what the server itself would answer, also after an edit. Needs the compiled program, for a
// thread cannot load the sources: `npm run build`.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSample } from '../src/desk/index.js'
import type * as Server from '../src/server/index.js'

const COMPILED = fileURLToPath(new URL('../dist/server/index.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'parley-thread-'))
const place = join(folder, 'sample.parley')

const PATHS = [
  '/api/dossier?lang=de',
  '/api/overview?lang=en&most=3',
  '/api/matrix?lang=de&asOf=2025-03-14',
  '/api/statements?lang=en&party=Ukraine',
  '/api/articles',
  '/api/actors?lang=en',
  '/api/actors/Ukraine?lang=de&most=5',
  '/api/actors/Ukraine/changes?lang=de&page=1',
  '/api/actors/Nobody?lang=en',
  '/api/issues/ceasefire.truce?lang=en&most=2',
  '/api/timeline/ceasefire.truce?lang=en',
  '/api/trace/s-00000000000000000000?lang=en',
  '/api/collisions?lang=en',
  '/api/deal?lang=de',
  '/api/brief?lang=en',
  '/api/leverage?lang=en',
  '/api/network?lang=en',
  '/api/search?q=NATO&lang=de',
]

describe.skipIf(!existsSync(COMPILED))('a thread beside the server', () => {
  let server: typeof Server
  let [alone, beside]: (Awaited<ReturnType<typeof Server.startServer>> | undefined)[] = []

  beforeAll(async () => {
    server = await import(pathToFileURL(COMPILED).href)
    const sample = await openSample('ukraine', place)
    if (!sample.ok) throw new Error(sample.complaints.map((one) => one.message).join('\n'))
    await sample.dossier.close()
    alone = await server.startServer({ dossier: place, port: 0 })
    beside = await server.startServer({ dossier: place, port: 0, threadFrom: 1 })
  })
  afterAll(async () => {
    await beside?.close()
    await alone?.close()
    rmSync(folder, { recursive: true })
  })

  const ask = async (from: typeof alone, path: string, init?: RequestInit) => {
    const response = await fetch(`${from?.url}${path}`, init)
    const type = response.headers.get('content-type')?.split(';')[0]
    return { status: response.status, type, body: await response.json() }
  }

  test('what is asked at once is answered, and then everything is told to be ready', async () => {
    expect((await ask(beside, '/api/session')).status).toBe(200)
    await beside?.prepared
    const { body } = await ask(beside, '/api/readiness')
    expect(body.of).toBeGreaterThan(5)
    expect(body.done).toBe(body.of)
  })

  test.each(PATHS)('%s', async (path) => {
    expect(await ask(beside, path)).toEqual(await ask(alone, path))
  })

  const idsFrom = async (from: typeof alone): Promise<readonly string[]> =>
    (await ask(from, '/api/statements?lang=en&party=Ukraine')).body.statements.map(
      ({ id }: { readonly id: string }) => id,
    )
  const rejectAt = async (at: typeof alone, statement: string | undefined) => {
    const edit = { action: 'reject', statement, seen: null, by: 'Ada' }
    const headers = { 'content-type': 'application/json', origin: at?.url ?? '' }
    const done = await ask(at, '/api/edits?lang=en', { method: 'POST', headers, body: JSON.stringify(edit) })
    expect(done.status).toBe(200)
  }
  const isBehind = async (): Promise<boolean> => (await ask(beside, '/api/session')).body.behind

  test('after an edit it answers on from the state before, says so, and is brought up to date', async () => {
    const before = await idsFrom(beside)
    expect(await isBehind()).toBe(false)
    await rejectAt(beside, before[0])
    // The article itself is never behind.
    const { article } = (await ask(alone, `/api/statements?lang=en&ids=${before[0]}`)).body.statements[0]
    // At once: two seconds later it is brought up to date.
    const [behind, ids, room] = await Promise.all([
      isBehind(),
      idsFrom(beside),
      ask(beside, `/api/articles/${article}/room?lang=en`),
    ])
    expect(room.body.rejected.map(({ id }: { readonly id: string }) => id)).toContain(before[0])
    expect(behind).toBe(true)
    expect(ids).toEqual(before)
    await expect.poll(isBehind).toBe(false)
    expect(await idsFrom(beside)).toEqual(before.slice(1))
    expect(await idsFrom(alone)).toEqual(before.slice(1))
  })

  test('what another process writes is noticed, and edits while it is brought up to date are not lost', async () => {
    const before = await idsFrom(beside)
    await rejectAt(alone, before[0])
    expect(await isBehind()).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 2200))
    await rejectAt(beside, before[1])
    await expect.poll(isBehind).toBe(false)
    expect(await idsFrom(beside)).toEqual(before.slice(2))
    for (const path of PATHS) expect(await ask(beside, path)).toEqual(await ask(alone, path))
  })
})
