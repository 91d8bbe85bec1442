import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { smallDesk } from '../../tests/browser/small-desk.js'
import { serveDesk } from './serve-desk.js'

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
})
