// The sample case through the real desk and the real server: every answer fits its description, and comes at once.
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

  // Computing time of this process, client and server together, and not time on the clock, which other work on the
  // machine stretches (a search: 14 ms, 58 ms at a load of 5 on two cores). The list of all statements at once is left
  // out: it costs 38 to 67 ms, for every context is cut from its article anew. The screens ask for statements by id.
  test('an answer the screens wait for costs less than 50 ms', async () => {
    const { cells } = (await ask('/api/matrix')) as { cells: readonly { statements: readonly string[] }[] }
    const most = cells.map((cell) => cell.statements).sort((a, b) => b.length - a.length)[0] ?? []
    const { articles } = (await ask('/api/articles')) as { articles: readonly { id: string }[] }
    const paths = [
      '/api/dossier',
      '/api/matrix',
      '/api/matrix?asOf=2025-03-18',
      `/api/statements?ids=${most.join(',')}`,
      '/api/articles',
      `/api/articles/${articles[0]?.id}`,
      '/api/search?q=NATO',
    ]
    for (const path of paths) {
      const costs: number[] = []
      for (let n = 0; n < 9; n++) {
        const before = process.cpuUsage()
        await ask(path)
        const { user, system } = process.cpuUsage(before)
        costs.push((user + system) / 1000)
      }
      expect(costs.sort((a, b) => a - b)[4], path).toBeLessThan(50)
    }
  })

  test('a dossier that is not there is not made, and nothing is bound', async () => {
    const missing = startServer({ dossier: join(folder, 'missing.parley'), port: 0 })
    await expect(missing).rejects.toThrow(DossierNotOpened)
  })
})
