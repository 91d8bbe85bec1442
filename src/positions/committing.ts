import { commits } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import type { Committing } from './expand.js'

/**
 * Whether a statement may decide a standing. What commits nobody, what a person has rejected and what is only
 * rumoured is evidence to read, never a position.
 */
export const committing = (statement: TakenStatement): statement is Committing =>
  commits(statement) && statement.issue !== null && statement.standpoint !== 'rejected'
