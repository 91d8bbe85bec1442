import { z } from 'zod'
import { type ParameterName, parameters } from './parameters.js'
import type { Route } from './route.js'
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
  for (const route of routes) registry.add(route.answer, { id: route.answerName })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => reference(id).$ref })
  // Inside one OpenAPI document `$id` would move the base that every `$ref` is resolved against.
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _dialect, ...schema }]) => [name, schema]),
  )
}

const describeParameter = (name: ParameterName, required: boolean) => {
  const { $schema: _dialect, description, ...schema } = z.toJSONSchema(parameters[name])
  return { name, in: 'query', required, description, schema }
}

const describeRoute = (route: Route) => {
  const byId = route.path.includes('{id}')
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Id from /api/articles',
    schema: { type: 'string' },
  }
  return {
    get: {
      summary: route.summary,
      operationId: route.answerName[0]?.toLowerCase() + route.answerName.slice(1),
      parameters: [
        ...(byId ? [id] : []),
        ...route.parameters.map((name) => describeParameter(name, route.required.includes(name))),
      ],
      responses: {
        200: inJson(route.summary, route.answerName),
        400: inJson('A parameter is wrong; all complaints at once', 'Problem'),
        ...(byId ? { 404: inJson('The dossier holds no such thing', 'Problem') } : {}),
        500: inJson('A mistake of the program', 'Problem'),
      },
    },
  }
}

/** The OpenAPI 3.1 description of the table of routes. */
export const describeApi = (routes: readonly Route[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'Parley',
    version: '1',
    description:
      'Read-only access to one dossier. Every figure carries the ids of the statements behind it; every statement carries a verbatim span of an article.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  paths: Object.fromEntries(routes.map((route) => [route.path, describeRoute(route)])),
  components: { schemas: schemasOf(routes) },
})
