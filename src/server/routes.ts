// Every route of the API in one table; the app serves it and the OpenAPI description lists it. A room of the workbench is one
// file under `routes/` and one line here.
import { describeApi } from './openapi.js'
import type { Route } from './route.js'
import { articleRoutes } from './routes/articles.js'
import { briefRoutes } from './routes/brief.js'
import { dealRoutes } from './routes/deal.js'
import { dossierRoutes } from './routes/dossier.js'
import { editingRoutes } from './routes/editing.js'
import { intakeRoutes } from './routes/intake.js'
import { leverageRoutes } from './routes/leverage.js'
import { matrixRoutes } from './routes/matrix.js'
import { networkRoutes } from './routes/network.js'
import { pageRoutes } from './routes/pages.js'
import { searchRoutes } from './routes/search.js'
import { openApiSchema } from './view-schemas.js'

/** What is only asked of a dossier and may take long when it is large: a thread beside the server can answer it. */
const asked: readonly Route[] = [
  ...dossierRoutes,
  ...matrixRoutes,
  ...articleRoutes.filter(({ path }) => path === '/api/articles'),
  ...searchRoutes,
  ...briefRoutes,
  ...networkRoutes,
  ...pageRoutes,
  ...dealRoutes,
  ...leverageRoutes,
]

export const isAskedOnly = (route: Route): boolean => asked.includes(route)

export const routes: readonly Route[] = [
  ...dossierRoutes,
  ...matrixRoutes,
  ...articleRoutes,
  ...editingRoutes,
  ...intakeRoutes,
  ...searchRoutes,
  ...briefRoutes,
  ...networkRoutes,
  ...pageRoutes,
  ...dealRoutes,
  ...leverageRoutes,
  {
    path: '/api/openapi.json',
    summary: 'This description',
    parameters: [],
    required: [],
    answer: openApiSchema,
    answerName: 'OpenApi',
    handle: () => describeApi(routes),
  },
]
