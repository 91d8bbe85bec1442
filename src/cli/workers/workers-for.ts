import { availableParallelism } from 'node:os'
import type { Article } from '../../dossier/index.js'

/** UTF-16 units of text. A thread needs half a second to get ready, in which another one reads about as much. */
const WORTH_A_WORKER = 100_000

export const workersFor = (articles: readonly Article[], asked: number | undefined): number => {
  if (asked !== undefined) return Math.max(1, Math.min(asked, articles.length))
  const length = articles.reduce((sum, { text }) => sum + text.length, 0)
  return Math.max(1, Math.min(availableParallelism(), articles.length, Math.floor(length / WORTH_A_WORKER)))
}
