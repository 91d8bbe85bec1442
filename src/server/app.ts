import { type Context, Hono } from 'hono'
import { complaint } from '../dossier/index.js'
import type { Desk } from './desk-port.js'
import { frontEndFile, isScreen, NOT_BUILT } from './front-end.js'
import { type Access, refusal, tokenCookie, tokenInAddress } from './guard.js'
import { strictHeaders } from './headers.js'
import { checkParameters } from './parameters.js'
import { isProblem, type Problem, problem } from './problem.js'
import type { Route } from './route.js'
import { routes } from './routes.js'

export interface AppParts {
  readonly desk: Desk
  /** Folder of the built front end. */
  readonly frontEnd: string
  /** Asked at every request, for the port is known only once the server listens. */
  readonly access: () => Access
  /** Our own mistakes, whole, for whoever runs the server; the client gets none of it. */
  readonly report: (error: unknown) => void
}

const answerProblem = (context: Context, { status, view }: Problem) => context.json(view, status)

const serveRoute = (app: Hono, route: Route, desk: Desk) => {
  app.get(route.path.replace('{id}', ':id'), async (context) => {
    const { values, complaints } = checkParameters(new URL(context.req.url), route.parameters, route.required)
    if (complaints.length > 0)
      return answerProblem(context, problem(400, 'The request cannot be answered as it stands.', complaints))
    const answer = await route.handle(desk, values, context.req.param('id') ?? '')
    return isProblem(answer) ? answerProblem(context, answer) : context.json(answer)
  })
  app.all(route.path.replace('{id}', ':id'), (context) => {
    context.header('Allow', 'GET, HEAD')
    return answerProblem(
      context,
      problem(405, `${context.req.method} is not possible here.`, [
        complaint('method-not-allowed', 'This address can only be read (GET).', context.req.path),
      ]),
    )
  })
}

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

export const createApp = ({ desk, frontEnd, access, report }: AppParts): Hono => {
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
  for (const route of routes) serveRoute(app, route, desk)
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
        complaint('method-not-allowed', 'This server can only be read (GET).', context.req.path),
      ]),
    ),
  )
  app.onError((error, context) => {
    report(error)
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
