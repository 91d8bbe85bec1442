import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { smallDesk } from '../../tests/browser/small-desk.js'
import { createApp } from './app.js'
import type { Desk } from './desk-port.js'
import { accessOf } from './guard.js'
import { routes } from './routes.js'
import { problemViewSchema } from './view-schemas.js'

const built = mkdtempSync(join(tmpdir(), 'parley-web-'))
mkdirSync(join(built, 'assets'))
writeFileSync(join(built, 'index.html'), '<!doctype html><title>Parley</title>')
writeFileSync(join(built, 'assets', 'index-abc.js'), 'export {}')
afterAll(() => rmSync(built, { recursive: true }))

const HOST_FACTS = {
  person: 'Ada',
  readOnly: null,
  readiness: () => ({ done: 1, of: 1 }),
  isBehind: () => false,
} as const
const reported: unknown[] = []
const appOf = (desk: Desk = smallDesk(), frontEnd = built, access = accessOf('127.0.0.1', 4949, null)) =>
  createApp({ desk, frontEnd, access: () => access, host: HOST_FACTS, report: (error) => reported.push(error) })

const HOST = '127.0.0.1:4949'
const ask = (path: string, init: RequestInit = {}, app = appOf()) =>
  app.request(`http://${HOST}${path}`, { ...init, headers: { host: HOST, ...init.headers } })

const problemOf = async (response: Response | Promise<Response>) => {
  const answer = await response
  return { status: answer.status, problem: problemViewSchema.parse(await answer.json()) }
}

const examples: Readonly<Record<string, readonly string[]>> = {
  '/api/dossier': ['/api/dossier', '/api/dossier?lang=de'],
  '/api/matrix': ['/api/matrix', '/api/matrix?asOf=2031-03-10&knownOn=2031-04&lang=de', '/api/matrix?asOf=2020'],
  '/api/cell': ['/api/cell?party=norland&issue=shore.islands'],
  '/api/comparison': ['/api/comparison?against=2031-03-05', '/api/comparison?against=2020&asOf=2031-03-10'],
  '/api/statements': [
    '/api/statements',
    '/api/statements?party=norland&issue=shore.islands',
    '/api/statements?article=a-00000000000000000001',
    '/api/statements?ids=s-00000000000000000001,s-00000000000000000000',
  ],
  '/api/articles': ['/api/articles'],
  '/api/articles/{id}': ['/api/articles/a-00000000000000000000'],
  '/api/network': ['/api/network', '/api/network?mode=twomode&from=2031-03'],
  '/api/network-tie': ['/api/network-tie?tie=r:norland~r:suland&aggregation=conflict'],
  '/api/network/{id}': ['/api/network/graphml'],
  '/api/brief': ['/api/brief', '/api/brief?party=norland&lang=de'],
  '/api/search': ['/api/search?q=ceasefire', '/api/search?q=nothing%20of%20the%20sort'],
  '/api/overview': ['/api/overview', '/api/overview?since=2031-04&most=2&lang=de'],
  '/api/collisions': ['/api/collisions?trust=own'],
  '/api/actors': ['/api/actors'],
  '/api/actors/{id}/changes': ['/api/actors/norland/changes?page=2'],
  '/api/actors/{id}': ['/api/actors/norland?asOf=2031-03-10', '/api/actors/Ada%20Brenn?lang=de'],
  '/api/issues': ['/api/issues'],
  '/api/issues/{id}/changes': ['/api/issues/shore.islands/changes?trust=own&lang=de'],
  '/api/issues/{id}': ['/api/issues/shore.islands?trust=quoted'],
  '/api/timeline/{id}': ['/api/timeline/shore.islands'],
  '/api/trace/{id}': ['/api/trace/s-00000000000000000001'],
  '/api/deal': [
    '/api/deal',
    '/api/deal?asOf=2031-03-10&trust=own&lang=de&readings=s-00000000000000000001~shore.islands~~-1~4&adopted=0',
  ],
  '/api/leverage': ['/api/leverage', '/api/leverage?asOf=2031-03-10&lang=de'],
  '/api/leverage/strategy': ['/api/leverage/strategy?strategy=said-1&asOf=2031-03-10'],
  '/api/deal/checks': ['/api/deal/checks'],
  '/api/openapi.json': ['/api/openapi.json'],
  '/api/session': ['/api/session'],
  '/api/readiness': ['/api/readiness'],
  '/api/articles/{id}/room': ['/api/articles/a-00000000000000000000/room?lang=de'],
  '/api/vocabulary': ['/api/vocabulary?asOf=2031-03-10&lang=de'],
  '/api/log': ['/api/log', '/api/log?article=a-00000000000000000000', '/api/log?statement=x'],
  '/api/log/next': ['/api/log/next?person=Ada'],
}

describe('answers', () => {
  const read = routes.filter((route) => route.method !== 'POST')
  test.each(read.map((route) => [route.path, route] as const))('%s fits its description', async (path, route) => {
    expect(examples[path]?.length).toBeGreaterThan(0)
    for (const example of examples[path] ?? []) {
      const response = await ask(example)
      expect(response.status, example).toBe(200)
      expect(route.answer.safeParse(null).success).toBe(false)
      route.answer.parse(await response.json())
    }
  })

  test('ids keep their order', async () => {
    const response = await ask('/api/statements?ids=s-00000000000000000001,s-00000000000000000000')
    const { statements } = (await response.json()) as { statements: { id: string }[] }
    expect(statements.map((one) => one.id)).toEqual(['s-00000000000000000001', 's-00000000000000000000'])
  })
})

describe('description', () => {
  const document = z.object({
    openapi: z.string(),
    paths: z.record(
      z.string(),
      z.partialRecord(z.enum(['get', 'post']), z.object({ responses: z.record(z.string(), z.unknown()) })),
    ),
    components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
  })

  test('lists every route and no other', async () => {
    const { openapi, paths } = document.parse(await (await ask('/api/openapi.json')).json())
    expect(openapi).toBe('3.1.0')
    const served = appOf().routes.filter(
      (route) => ['GET', 'POST'].includes(route.method) && /^\/api\/[^*]/.test(route.path),
    )
    const asDescribed = served.map((route) => route.path.replace(/:(\w+)/g, '{$1}'))
    expect(Object.keys(paths).sort()).toEqual([...new Set(asDescribed)].sort())
  })

  test('every reference leads somewhere', async () => {
    const text = await (await ask('/api/openapi.json')).text()
    const { components } = document.parse(JSON.parse(text))
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1])
    expect(references.length).toBeGreaterThan(10)
    for (const name of references) expect(Object.keys(components.schemas)).toContain(name)
    expect(text).not.toContain('"$id"')
  })
})

describe('bad requests say what to do', () => {
  test.each([
    ['/api/matrix?asOf=2031-02-30', 'bad-parameter'],
    ['/api/matrix?asof=2031-02-03', 'unknown-parameter'],
    ['/api/matrix?lang=Deutsch', 'bad-parameter'],
    ['/api/matrix?asOf=2031&asOf=2032', 'bad-parameter'],
    ['/api/statements?ids=1;DROP', 'bad-parameter'],
    ['/api/statements?party=', 'bad-parameter'],
    ['/api/search?kind=thing', 'bad-parameter'],
    ['/api/search?page=0', 'bad-parameter'],
    ['/api/matrix?trust=blind', 'bad-parameter'],
    ['/api/comparison', 'missing-parameter'],
    ['/api/overview?most=0', 'bad-parameter'],
    ['/api/overview?since=lately', 'bad-parameter'],
    [`/api/search?q=${'x'.repeat(501)}`, 'bad-parameter'],
  ])('%s', async (path, code) => {
    const { status, problem } = await problemOf(ask(path))
    expect(status).toBe(400)
    expect(problem.complaints.map((one) => one.code)).toContain(code)
  })

  test('all complaints at once', async () => {
    const { problem } = await problemOf(ask('/api/matrix?asOf=x&knownOn=y&foo=1'))
    expect(problem.complaints).toHaveLength(3)
  })

  test.each([
    ['/api/articles/a-ffffffffffffffffffff', 'unknown-article'],
    ['/api/actors/Nobody', 'unknown-actor'],
    ['/api/actors/Nobody/changes', 'unknown-actor'],
    ['/api/issues/weather', 'unknown-issue'],
    ['/api/issues/weather/changes', 'unknown-issue'],
    ['/api/trace/s-ffffffffffffffffffff', 'unknown-statement'],
    ['/api/nothing', 'unknown-route'],
    ['/favicon.ico', 'unknown-route'],
    ['/assets/../index.html.bak', 'unknown-route'],
    ['/assets/%2e%2e/%2e%2e/package.json', 'unknown-route'],
  ])('%s is not there', async (path, code) => {
    const { status, problem } = await problemOf(ask(path))
    expect(status).toBe(404)
    expect(problem.complaints[0]?.code).toBe(code)
  })

  test('our own mistake is reported here and not told there', async () => {
    const broken = { ...smallDesk(), matrix: () => Promise.reject(new Error('secret /home/path')) }
    const response = await ask('/api/matrix', {}, appOf(broken))
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(problemViewSchema.parse(JSON.parse(text)).error).toContain('mistake')
    expect(text).not.toContain('secret')
    expect(reported.at(-1)).toBeInstanceOf(Error)
  })

  test('what can only be read can only be read', async () => {
    for (const path of ['/api/matrix', '/api/else', '/matrix']) {
      const { status } = await problemOf(ask(path, { method: 'POST' }))
      expect(status, path).toBe(405)
    }
  })
})

describe('who may ask', () => {
  const withHost = (host: string) => ask('/api/dossier', { headers: { host } })

  test('names of this machine only', async () => {
    for (const host of ['127.0.0.1:4949', 'localhost:4949', '[::1]:4949', 'LOCALHOST:4949'])
      expect((await withHost(host)).status, host).toBe(200)
    for (const host of [
      'evil.example',
      'evil.example:4949',
      '127.0.0.1',
      '127.0.0.1:80',
      'localhost.evil.example:4949',
    ])
      expect((await problemOf(withHost(host))).problem.complaints[0]?.code, host).toBe('wrong-host')
  })

  test('no other site may send anything', async () => {
    const foreign = { method: 'POST', headers: { origin: 'https://evil.example' } }
    expect((await problemOf(ask('/api/matrix', foreign))).status).toBe(403)
    const embedded = { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site' } }
    expect((await problemOf(ask('/api/matrix', embedded))).status).toBe(403)
    const own = { method: 'POST', headers: { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' } }
    expect((await problemOf(ask('/api/matrix', own))).status).toBe(405)
  })

  test('with a token, nobody without it', async () => {
    const token = 'a-long-enough-token'
    const app = appOf(smallDesk(), built, accessOf('0.0.0.0', 4949, token))
    const path = '/api/dossier'
    expect((await ask(path, {}, app)).status).toBe(401)
    expect((await ask(path, { headers: { authorization: 'Bearer wrong' } }, app)).status).toBe(401)
    expect((await ask(path, { headers: { authorization: `Bearer ${token}` } }, app)).status).toBe(200)
    const first = await ask(`/matrix?token=${token}&lang=de`, {}, app)
    expect([first.status, first.headers.get('location')]).toEqual([303, '/matrix?lang=de'])
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await ask(path, { headers: { cookie: cookie.split(';')[0] ?? '' } }, app)).status).toBe(200)
  })
})

describe('headers and files', () => {
  test('strict on every answer', async () => {
    for (const path of ['/', '/api/dossier', '/api/nothing', '/assets/index-abc.js', '/nowhere']) {
      const { headers } = await ask(path)
      expect(headers.get('content-security-policy'), path).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    }
  })

  test('the page is never kept, hashed files for good', async () => {
    expect((await ask('/')).headers.get('cache-control')).toBe('no-store')
    expect((await ask('/api/matrix')).headers.get('cache-control')).toBe('no-store')
    expect((await ask('/assets/index-abc.js')).headers.get('cache-control')).toContain('immutable')
  })

  test('every screen has an address; a mistyped one still gets the page, with 404', async () => {
    for (const path of ['/', '/matrix?asOf=2031', '/articles', '/articles/a-1', '/search?q=x'])
      expect((await ask(path)).status, path).toBe(200)
    const lost = await ask('/matrics', { headers: { accept: 'text/html' } })
    expect(lost.status).toBe(404)
    expect(await lost.text()).toContain('<title>Parley</title>')
  })

  test('a front end that was not built says how to build it', async () => {
    const response = await ask('/', {}, appOf(smallDesk(), join(built, 'nowhere')))
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build:web')
  })
})
