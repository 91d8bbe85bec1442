import { z } from 'zod'
import { type ParameterName, parameters } from './parameters.js'
import type { PostRoute, Route } from './route.js'
import { cellViewSchema, conditionViewSchema, problemViewSchema, statementViewSchema } from './view-schemas.js'

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const inJson = (description: string, name: string) => ({
  description,
  content: { 'application/json': { schema: reference(name) } },
})

const schemasOf = (routes: readonly Route[]): Record<string, unknown> => {
  const registry = z.registry<{ id: string }>()
  registry.add(conditionViewSchema, { id: 'Condition' })
  registry.add(statementViewSchema, { id: 'Statement' })
  registry.add(cellViewSchema, { id: 'Cell' })
  registry.add(problemViewSchema, { id: 'Problem' })
  for (const route of routes) {
    registry.add(route.answer, { id: route.answerName })
    if (route.method === 'POST' && route.conflict) registry.add(route.conflict.schema, { id: route.conflict.name })
  }
  // Of a body, what may be left out is what the sender may leave out.
  const bodies = z.registry<{ id: string }>()
  for (const route of routes)
    if (route.method === 'POST' && route.body.form === 'json') bodies.add(route.body.schema, { id: route.body.name })
  const inAnswers = z.toJSONSchema(registry, { uri: (id) => reference(id).$ref })
  const inBodies = z.toJSONSchema(bodies, { uri: (id) => reference(id).$ref, io: 'input' })
  const schemas = { ...inAnswers.schemas, ...inBodies.schemas }
  // Inside one OpenAPI document `$id` would move the base that every `$ref` is resolved against.
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _dialect, ...schema }]) => [name, schema]),
  )
}

const describeParameter = (name: ParameterName, required: boolean) => {
  const { $schema: _dialect, description, ...schema } = z.toJSONSchema(parameters[name])
  return { name, in: 'query', required, description, schema }
}

const BODY_TYPES = { json: 'application/json', bytes: 'application/octet-stream' } as const

const requestBody = ({ body, limit }: PostRoute) => ({
  required: true,
  description: `${body.form === 'bytes' ? `${body.description}; ` : ''}${limit} bytes at most`,
  content: {
    [BODY_TYPES[body.form]]: {
      schema: body.form === 'json' ? reference(body.name) : { type: 'string', format: 'binary' },
    },
  },
})

const postResponses = ({ changes, conflict }: PostRoute) => ({
  413: inJson('The body is too large', 'Problem'),
  415: inJson('The body is of another kind', 'Problem'),
  ...(changes ? { 403: inJson('The dossier can only be read here', 'Problem') } : {}),
  ...(conflict ? { 409: inJson('Somebody else has changed it since; both versions', conflict.name) } : {}),
})

const describeRoute = (route: Route) => {
  const byId = route.path.includes('{id}')
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Id from /api/articles',
    schema: { type: 'string' },
  }
  const answers =
    route.method === 'POST' && route.streams
      ? { description: route.summary, content: { 'application/x-ndjson': { schema: reference(route.answerName) } } }
      : inJson(route.summary, route.answerName)
  return {
    [route.method === 'POST' ? 'post' : 'get']: {
      summary: route.summary,
      operationId: route.answerName[0]?.toLowerCase() + route.answerName.slice(1),
      parameters: [
        ...(byId ? [id] : []),
        ...route.parameters.map((name) => describeParameter(name, route.required.includes(name))),
      ],
      ...(route.method === 'POST' ? { requestBody: requestBody(route) } : {}),
      responses: {
        200: answers,
        400: inJson('Something is wrong in the request; all complaints at once', 'Problem'),
        ...(byId ? { 404: inJson('The dossier holds no such thing', 'Problem') } : {}),
        ...(route.method === 'POST' ? postResponses(route) : {}),
        500: inJson('A mistake of the program', 'Problem'),
      },
    },
  }
}

const pathsOf = (routes: readonly Route[]): Record<string, object> => {
  const paths: Record<string, object> = {}
  for (const route of routes) paths[route.path] = { ...paths[route.path], ...describeRoute(route) }
  return paths
}

/** The OpenAPI 3.1 description of the table of routes. */
export const describeApi = (routes: readonly Route[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'Parley',
    version: '1',
    description:
      'One dossier. Every figure carries the ids of the statements behind it; every statement carries a verbatim span of an article.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  paths: pathsOf(routes),
  components: { schemas: schemasOf(routes) },
})
