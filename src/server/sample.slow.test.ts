// The sample case through the real desk and the real server: every answer fits its description. What it costs: bench/server.mjs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSample } from '../desk/index.js'
import { DossierNotOpened, type RunningServer, startServer } from './index.js'
import { routes } from './routes.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-serve-'))
const place = join(folder, 'sample.parley')

describe('the sample case', () => {
  let server: RunningServer

  beforeAll(async () => {
    const sample = await openSample('ukraine', place)
    if (!sample.ok) throw new Error(sample.complaints.map((one) => one.message).join('\n'))
    await sample.dossier.close()
    server = await startServer({ dossier: place, port: 0 })
  })
  afterAll(async () => {
    await server?.close()
    rmSync(folder, { recursive: true })
  })

  const ask = async (path: string): Promise<unknown> => (await fetch(server.url + path)).json()
  const answerOf = (path: string) => routes.find((route) => route.path === path)?.answer

  test('every answer fits', async () => {
    const { articles } = (await ask('/api/articles')) as { articles: readonly { id: string }[] }
    expect(articles.length).toBeGreaterThanOrEqual(24)
    for (const lang of ['de', 'en']) {
      for (const path of ['/api/dossier', '/api/matrix', '/api/statements'])
        answerOf(path)?.parse(await ask(`${path}?lang=${lang}`))
      for (const { id } of articles)
        answerOf('/api/articles/{id}')?.parse(await ask(`/api/articles/${id}?lang=${lang}`))
      answerOf('/api/search')?.parse(await ask(`/api/search?q=NATO&lang=${lang}`))
    }
  })

  test('a dossier that is not there is not made, and nothing is bound', async () => {
    const missing = startServer({ dossier: join(folder, 'missing.parley'), port: 0 })
    await expect(missing).rejects.toThrow(DossierNotOpened)
  })
})
