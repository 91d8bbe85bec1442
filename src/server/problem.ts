import type { EditConflictView, ProblemView } from '../desk/index.js'
import type { Complaint } from '../dossier/index.js'

/** An answer that says what is wrong and what to do; thrown by nobody, returned by whoever finds it out. */
export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 500 | 503
  readonly view: ProblemView & { readonly conflict?: EditConflictView }
}

export const problem = (status: Problem['status'], error: string, complaints: readonly Complaint[]): Problem => ({
  status,
  view: { error, complaints },
})

export const isProblem = (answer: unknown): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'status' in answer && 'view' in answer
