// Hostile requests: other sites, other names, other kinds and sizes of bodies, paths that lead out. None gets through, and
// every refusal says what to do.
import { describe, expect, test } from 'vitest'
import { smallDesk } from '../../tests/browser/small-desk.js'
import { createApp } from './app.js'
import type { Desk } from './desk-port.js'
import { accessOf } from './guard.js'
import type { Host } from './route.js'
import { LARGEST_SENT } from './routes/intake.js'
import { routes } from './routes.js'
import { problemViewSchema } from './view-schemas.js'

const HOST = '127.0.0.1:4949'
const CONFIRM = { action: 'confirm', statement: 's-00000000000000000000', seen: null, by: 'Ada' }

const made = (readOnly: Host['readOnly'] = null) => {
  const touched: string[] = []
  const sent: { name: string; bytes: number }[] = []
  const desk: Desk = {
    ...smallDesk(),
    edit: (asked) => {
      touched.push(asked.action)
      return { ok: false, complaints: [], conflict: null }
    },
    lookInto: ({ name, bytes }) => {
      sent.push({ name, bytes: bytes.length })
      return { version: 1, articles: [], complaints: [] }
    },
    takeInSent: async function* ({ name, bytes }) {
      sent.push({ name, bytes: bytes.length })
      yield { kind: 'end', done: 0, total: 0, stopped: false }
    },
  }
  const access = accessOf('127.0.0.1', 4949, null)
  const app = createApp({
    desk,
    frontEnd: '/nowhere',
    access: () => access,
    host: { person: 'Ada', readOnly, readiness: () => ({ done: 1, of: 1 }), isBehind: () => false },
    report: () => {},
  })
  const post = (path: string, body: BodyInit | null, headers: Record<string, string> = {}) =>
    app.request(`http://${HOST}${path}`, {
      method: 'POST',
      body,
      headers: { host: HOST, 'content-type': 'application/json', ...headers },
    })
  return { app, post, touched, sent }
}

const codesOf = async (response: Response | Promise<Response>) => {
  const answer = await response
  const { complaints } = problemViewSchema.parse(await answer.json())
  return [answer.status, ...complaints.map(({ code }) => code)]
}

describe('who may write', () => {
  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }, 'foreign-origin'],
    ['the same name on another port', { origin: 'http://127.0.0.1:8080' }, 'foreign-origin'],
    ['an origin that is none', { origin: 'null' }, 'foreign-origin'],
    ['another site by its own word', { 'sec-fetch-site': 'cross-site' }, 'foreign-origin'],
    ['a page of the same machine, another port', { 'sec-fetch-site': 'same-site' }, 'foreign-origin'],
    ['a name that was rebound to this machine', { host: 'evil.example:4949' }, 'wrong-host'],
  ])('not %s', async (_, headers, code) => {
    const { post, touched } = made()
    expect(await codesOf(post('/api/edits', JSON.stringify(CONFIRM), headers))).toEqual([403, code])
    expect(touched).toEqual([])
  })

  test('one’s own pages, and programs on this machine', async () => {
    const { post, touched } = made()
    await post('/api/edits', JSON.stringify(CONFIRM), { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' })
    await post('/api/edits', JSON.stringify(CONFIRM))
    expect(touched).toEqual(['confirm', 'confirm'])
  })

  test('every route that can be posted to refuses a foreign origin', async () => {
    const { post } = made()
    const posted = routes.filter(({ method }) => method === 'POST')
    expect(posted.length).toBeGreaterThan(3)
    for (const { path } of posted)
      expect(
        (await post(path.replace('{id}', 'a-00000000000000000000'), '{}', { origin: 'https://evil.example' })).status,
      ).toBe(403)
  })

  test('nobody where the dossier can only be read', async () => {
    for (const why of ['asked', 'file'] as const) {
      const { post, touched, sent } = made(why)
      expect(await codesOf(post('/api/edits', JSON.stringify(CONFIRM)))).toEqual([403, 'read-only'])
      const bytes = { 'content-type': 'application/octet-stream' }
      expect(await codesOf(post('/api/intake?name=a.txt', 'x', bytes))).toEqual([403, 'read-only'])
      // Looking changes nothing.
      expect((await post('/api/intake/look?name=a.txt', 'x', bytes)).status).toBe(200)
      expect([touched, sent.length]).toEqual([[], 1])
    }
  })
})

describe('what may be written', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'not as "%s", which a foreign page can send',
    async (type) => {
      const { post, touched } = made()
      expect(await codesOf(post('/api/edits', JSON.stringify(CONFIRM), { 'content-type': type }))).toEqual([
        415,
        'wrong-content-type',
      ])
      expect(touched).toEqual([])
    },
  )

  test('no more than the limit, whatever the header says of the length', async () => {
    const { post, touched, sent } = made()
    const large = JSON.stringify({ ...CONFIRM, note: 'x'.repeat(70_000) })
    expect(await codesOf(post('/api/edits', large))).toEqual([413, 'too-large'])
    const bytes = { 'content-type': 'application/octet-stream' }
    const tooMuch = new Uint8Array(LARGEST_SENT + 1)
    expect(await codesOf(post('/api/intake?name=a.txt', tooMuch, bytes))).toEqual([413, 'too-large'])
    expect(await codesOf(post('/api/intake?name=a.txt', tooMuch, { ...bytes, 'content-length': '5' }))).toEqual([
      413,
      'too-large',
    ])
    expect(await codesOf(post('/api/intake?name=a.txt', 'x', { ...bytes, 'content-length': '999999999999' }))).toEqual([
      413,
      'too-large',
    ])
    expect([touched, sent]).toEqual([[], []])
  })

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['\ufffe', 'not-json'],
    ['[]', 'bad-field'],
    ['null', 'bad-field'],
  ])('not %j', async (body, code) => {
    const { post } = made()
    expect(await codesOf(post('/api/edits', body))).toEqual([400, code])
  })

  test('all complaints at once, each at its field', async () => {
    const { post, touched } = made()
    const { complaints } = problemViewSchema.parse(
      await (
        await post(
          '/api/edits',
          JSON.stringify({
            action: 'correct',
            statement: 'DROP TABLE',
            seen: 'x',
            by: ' ',
            extra: 1,
            with: {
              begin: -1,
              end: 1.5,
              actor: '',
              party: null,
              act: 'shout',
              sign: 2,
              strength: 9,
              topic: 'x',
              issue: null,
              option: null,
              said: '2025-02-30',
              certainty: 'sure',
            },
          }),
        )
      ).json(),
    )
    expect(complaints.map(({ place }) => place).sort()).toEqual(
      [
        'body',
        'by',
        'seen',
        'statement',
        'with.act',
        'with.actor',
        'with.begin',
        'with.certainty',
        'with.end',
        'with.said',
        'with.sign',
        'with.strength',
      ].sort(),
    )
    expect(touched).toEqual([])
  })

  test('a name that leads out of the folder is only a name', async () => {
    const { post, sent } = made()
    const bytes = { 'content-type': 'application/octet-stream' }
    for (const name of ['../../etc/passwd', '..\\..\\boot.ini', '/etc/hosts.txt', 'a/b/c.html'])
      await post(`/api/intake/look?name=${encodeURIComponent(name)}`, 'x', bytes)
    expect(sent.map(({ name }) => name)).toEqual(['passwd', 'boot.ini', 'hosts.txt', 'c.html'])
  })

  test('nothing by other methods', async () => {
    const { app, touched } = made()
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const response = await app.request(`http://${HOST}/api/edits`, { method, headers: { host: HOST } })
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'POST'])
    }
    expect(touched).toEqual([])
  })
})
