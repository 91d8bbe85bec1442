// What the dossier holds.
import type { Route } from '../route.js'
import { dossierViewSchema } from '../view-schemas.js'
import { language } from './language.js'

export const dossierRoutes: readonly Route[] = [
  {
    path: '/api/dossier',
    summary: 'What the dossier holds, in figures',
    parameters: ['lang'],
    required: [],
    answer: dossierViewSchema,
    answerName: 'Dossier',
    handle: (desk, values) => desk.dossier(language(values)),
  },
]
