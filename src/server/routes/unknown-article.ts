import { complaint } from '../../dossier/index.js'
import { type Problem, problem } from '../problem.js'

export const unknownArticle = (id: string): Problem =>
  problem(404, 'There is no such article in this dossier.', [
    complaint('unknown-article', 'See /api/articles for the articles of this dossier and their ids.', id),
  ])
