import { type Context, Hono } from 'hono'
import { StorageFault } from '../archive/index.js'
import type { ProblemView } from '../desk/index.js'
import { complaint } from '../dossier/index.js'
import { readBody } from './body.js'
import type { Desk } from './desk-port.js'
import { frontEndFile, isScreen, NOT_BUILT } from './front-end.js'
import { type Access, refusal, tokenCookie, tokenInAddress } from './guard.js'
import { strictHeaders } from './headers.js'
import { checkParameters } from './parameters.js'
import { isProblem, type Problem, problem } from './problem.js'
import type { Host, Route } from './route.js'
import { isAskedOnly, routes } from './routes.js'
import type { AskingThread } from './thread.js'
import { type UnderWay, underWayOf } from './under-way.js'

export interface AppParts {
  readonly desk: Desk
  /** Folder of the built front end. */
  readonly frontEnd: string
  /** Asked at every request, for the port is known only once the server listens. */
  readonly access: () => Access
  readonly host: Host
  /** Answers beside this one what is only asked; `null` or left out where the dossier is small. */
  readonly thread?: AskingThread | null
  /** Our own mistakes, whole, for whoever runs the server; the client gets none of it. */
  readonly report: (error: unknown) => void
  /** Aborted when the server closes: nothing new is asked of the desk then. */
  readonly closing?: AbortSignal
  /** Told of everything that is asked of the desk, until it is answered. */
  readonly underWay?: UnderWay
}

const answerProblem = (context: Context, { status, view }: Problem) => context.json(view, status)

const READ_ONLY: Readonly<Record<'asked' | 'file', string>> = {
  asked: 'It is served for reading only; start "parley serve" without --read-only to edit.',
  file: 'The file or its folder cannot be written; check their permissions, or edit a copy.',
}

/** Lines of JSON, each sent as soon as it is known; whoever goes away stops the work. */
const stream = (
  lines: AsyncIterable<unknown>,
  stop: AbortController,
  report: AppParts['report'],
  underWay: UnderWay,
  ended: () => void,
): Response => {
  const encoder = new TextEncoder()
  const source = lines[Symbol.asyncIterator]()
  // Whoever has gone away is told nothing more; what goes wrong then is still reported here.
  const send = (controller: ReadableStreamDefaultController<Uint8Array>, value: unknown): void => {
    if (!stop.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
  }
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await underWay.of(source.next())
        if (done) ended()
        if (!done) send(controller, value)
        else if (!stop.signal.aborted) controller.close()
      } catch (error) {
        report(error)
        const view: ProblemView = {
          error: 'Parley made a mistake; what was finished before stays.',
          complaints: [complaint('internal', 'The message is in the window where the server runs.', '')],
        }
        send(controller, { kind: 'failed', ...view })
        if (!stop.signal.aborted) controller.close()
      }
    },
    cancel: () => {
      stop.abort()
      ended()
    },
  })
  return new Response(body, { headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' } })
}

const isStream = (answer: unknown): answer is AsyncIterable<unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer

const BEING_CLOSED = problem(503, 'Parley is being closed.', [
  complaint('closing', 'Start it again and ask anew; what was edited is kept.', ''),
])

const serveRoute = (app: Hono, route: Route, parts: AppParts) => {
  const { desk, host, report, thread = null, closing, underWay = underWayOf() } = parts
  const { path, method = 'GET' } = route
  const beside = isAskedOnly(route) ? thread : null
  app.on(method, path.replace('{id}', ':id'), async (context) => {
    const { values, complaints } = checkParameters(new URL(context.req.url), route.parameters, route.required)
    if (complaints.length > 0)
      return answerProblem(context, problem(400, 'The request cannot be answered as it stands.', complaints))
    let body: unknown
    if (route.method === 'POST') {
      if (route.changes && host.readOnly !== null)
        return answerProblem(
          context,
          problem(403, 'This dossier can only be read here.', [
            complaint('read-only', READ_ONLY[host.readOnly], context.req.path),
          ]),
        )
      const read = await readBody(context.req.raw, route)
      if (!read.ok) return answerProblem(context, read.problem)
      body = read.body
    }
    const id = context.req.param('id') ?? ''
    const { person, readOnly } = host
    const told = await beside?.ask({ method, path, values, id, body, host: { person, readOnly } })
    if (told)
      return context.body(told.bytes as Uint8Array<ArrayBuffer>, told.status, { 'Content-Type': 'application/json' })
    // The thread has ended because the server is closing: the desk, which would answer in its place, closes too.
    if (closing?.aborted) return answerProblem(context, BEING_CLOSED)
    const stop = new AbortController()
    context.req.raw.signal.addEventListener('abort', () => stop.abort(), { once: true })
    const handled = async () => route.handle(desk, values, id, { body, signal: stop.signal, host })
    const answer = await underWay.of(handled())
    if (isProblem(answer)) return answerProblem(context, answer)
    const changed = () => route.method === 'POST' && route.changes && thread?.changed()
    if (isStream(answer)) return stream(answer, stop, report, underWay, changed)
    changed()
    return context.json(answer)
  })
}

/** Whatever else is tried at a known address is answered with what is possible there. */
const refuseOthers = (app: Hono, path: string, methods: readonly string[]) =>
  app.all(path.replace('{id}', ':id'), (context) => {
    const possible = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    context.header('Allow', possible.join(', '))
    const how = methods.includes('GET') ? 'read (GET)' : 'written to (POST)'
    return answerProblem(
      context,
      problem(405, `${context.req.method} is not possible here.`, [
        complaint('method-not-allowed', `This address can only be ${how}.`, context.req.path),
      ]),
    )
  })

const serveFrontEnd = async (context: Context, folder: string): Promise<Response> => {
  const { path } = context.req
  const file = await frontEndFile(folder, isScreen(path) ? '/index.html' : path)
  if (file) return context.body(file.body, 200, { 'Content-Type': file.type, 'Cache-Control': file.cache })
  if (isScreen(path)) return context.html(NOT_BUILT, 503)
  // A mistyped address of the workbench: the front end explains, in the reader's language.
  const page = context.req.header('accept')?.includes('text/html') ? await frontEndFile(folder, '/index.html') : null
  if (page) return context.body(page.body, 404, { 'Content-Type': page.type, 'Cache-Control': page.cache })
  return answerProblem(
    context,
    problem(404, 'There is nothing at this address.', [
      complaint('unknown-route', 'See /api/openapi.json for the addresses of the API; the workbench is at "/".', path),
    ]),
  )
}

export const createApp = (parts: AppParts): Hono => {
  const { frontEnd, access, report } = parts
  const app = new Hono()
  app.use(strictHeaders)
  app.use(async (context, next) => {
    const url = new URL(context.req.url)
    const allowed = access()
    const { token } = allowed
    if (token !== null && context.req.method === 'GET' && tokenInAddress(url, allowed)) {
      url.searchParams.delete('token')
      context.header('Set-Cookie', tokenCookie(token))
      return context.redirect(`${url.pathname}${url.search}`, 303)
    }
    const refused = refusal(context.req.raw, allowed)
    return refused ? answerProblem(context, refused) : next()
  })
  for (const route of routes) serveRoute(app, route, parts)
  for (const path of new Set(routes.map((route) => route.path)))
    refuseOthers(
      app,
      path,
      routes.filter((route) => route.path === path).map(({ method = 'GET' }) => method),
    )
  app.get('/api/*', (context) =>
    answerProblem(
      context,
      problem(404, 'There is nothing at this address.', [
        complaint('unknown-route', 'See /api/openapi.json for the addresses of the API.', context.req.path),
      ]),
    ),
  )
  app.get('*', (context) => serveFrontEnd(context, frontEnd))
  app.notFound((context) =>
    answerProblem(
      context,
      problem(405, `${context.req.method} is not possible here.`, [
        complaint(
          'method-not-allowed',
          'Only the addresses of the API that say so can be written to; see /api/openapi.json.',
          context.req.path,
        ),
      ]),
    ),
  )
  app.onError((error, context) => {
    report(error)
    // The disk is full, the file is locked or gone: not our mistake, and the storage says what to do.
    if (error instanceof StorageFault)
      return answerProblem(
        context,
        problem(503, 'The dossier could not be read or written just now.', error.complaints),
      )
    return answerProblem(
      context,
      problem(500, 'Parley made a mistake; the dossier was not changed.', [
        complaint(
          'internal',
          'The message is in the window where the server runs; please report it.',
          context.req.path,
        ),
      ]),
    )
  })
  return app
}
