import type { Agent } from '../dossier/index.js'
import { engine } from '../reading/index.js'

/** How the reading signs the log. */
export const ENGINE: Agent = { kind: 'machine', name: engine }
