import { request } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { smallDesk } from '../../tests/browser/small-desk.js'
import { serveDesk } from './serve-desk.js'
import type { AskingThread } from './thread.js'

const statusWithHost = (url: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, path: '/api/dossier', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100))

const signal = () => {
  let give = (): void => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give: () => give() }
}

describe('a running server', () => {
  test('answers on loopback, checks the Host header, closes its desk', async () => {
    let closed = false
    const desk = { ...smallDesk(), close: () => void (closed = true) }
    const server = await serveDesk(desk, { port: 0 })
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${server.url}/api/dossier`)).status).toBe(200)
    expect(await statusWithHost(server.url, 'evil.example')).toBe(403)
    await server.close()
    expect(closed).toBe(true)
    await expect(fetch(`${server.url}/api/dossier`)).rejects.toThrow()
  })

  test('refuses hosts others can reach without a token, weak tokens, and taken ports', async () => {
    await expect(serveDesk(smallDesk(), { port: 0, host: '0.0.0.0' })).rejects.toThrow(/token/)
    await expect(serveDesk(smallDesk(), { port: 0, host: '0.0.0.0', token: 'short' })).rejects.toThrow(/16/)
    const server = await serveDesk(smallDesk(), { port: 0 })
    const port = Number(new URL(server.url).port)
    await expect(serveDesk(smallDesk(), { port })).rejects.toThrow(/taken/)
    await server.close()
  })

  test('what a thread leaves unanswered when the server closes is not asked of a desk that closes too', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    let closed = false
    const end = signal()
    const asked = signal()
    const thread: AskingThread = {
      ask: () => {
        asked.give()
        return end.given.then(() => null)
      },
      readiness: () => ({ done: 1, of: 1 }),
      prepared: Promise.resolve(),
      changed: () => {},
      isBehind: () => false,
      close: async () => end.give(),
    }
    const calls: string[] = []
    const desk = {
      ...smallDesk(),
      actors: async () => {
        calls.push('actors')
        await rest()
        if (closed) throw new Error('driver has already been destroyed')
        return smallDesk().actors('en')
      },
      close: () => void (closed = true),
    }
    const server = await serveDesk(desk, { port: 0, thread })
    const answer = fetch(`${server.url}/api/actors`).catch(() => null)
    await asked.given
    await server.close()
    await answer
    await rest()
    expect({ closed, calls, said: reported.mock.calls }).toEqual({ closed: true, calls: [], said: [] })
    reported.mockRestore()
  })

  test('a desk is closed only when what it was asked is answered', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    let closed = false
    const asked = signal()
    const order: string[] = []
    const desk = {
      ...smallDesk(),
      articles: async () => {
        asked.give()
        await rest()
        if (closed) throw new Error('driver has already been destroyed')
        order.push('answered')
        return []
      },
      close: () => {
        closed = true
        order.push('closed')
      },
    }
    const server = await serveDesk(desk, { port: 0 })
    const answer = fetch(`${server.url}/api/articles`).catch(() => null)
    await asked.given
    await server.close()
    await answer
    await rest()
    expect({ order, said: reported.mock.calls }).toEqual({ order: ['answered', 'closed'], said: [] })
    reported.mockRestore()
  })
})
