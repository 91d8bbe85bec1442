// What the server and its thread send each other.
import type { Complaint } from '../dossier/index.js'
import type { ParameterValues } from './parameters.js'
import type { Problem } from './problem.js'
import type { Host } from './route.js'

/** Where the thread finds the dossier. */
export interface ThreadPlace {
  readonly place: string
  /** As the user named it; a dossier remembers its own. */
  readonly casebook: string | undefined
}

export interface ToThread {
  readonly number: number
  readonly method: 'GET' | 'POST'
  /** Of the route, as it is described. */
  readonly path: string
  readonly values: ParameterValues
  readonly id: string
  readonly body: unknown
  readonly host: Pick<Host, 'person' | 'readOnly'>
}

export type FromThread =
  | {
      readonly kind: 'answer'
      readonly number: number
      readonly status: 200 | Problem['status']
      /** JSON in UTF-8. */
      readonly bytes: Uint8Array
    }
  | {
      readonly kind: 'failed'
      readonly number: number
      readonly message: string
      /** Where the storage is at fault. */
      readonly complaints: readonly Complaint[] | null
    }
  | { readonly kind: 'readiness'; readonly done: number; readonly of: number }
  /** Of which state of the dossier all its answers are. */
  | { readonly kind: 'opened'; readonly revision: number }
  | { readonly kind: 'prepared' }
