import type { z } from 'zod'
import type { Readiness } from '../desk/index.js'
import type { Desk } from './desk-port.js'
import type { ParameterName, ParameterValues } from './parameters.js'

interface Described {
  /** With `{id}` for the one part of a path that varies. */
  readonly path: string
  readonly summary: string
  readonly parameters: readonly ParameterName[]
  readonly required: readonly ParameterName[]
  readonly answer: z.ZodType
  readonly answerName: string
}

/** What a handler may know beside the address. */
export interface Asking {
  /** The checked body; of a file its bytes; `undefined` where the address is only read. */
  readonly body: unknown
  /** Whoever asked has gone away, or the server is closing. */
  readonly signal: AbortSignal
  readonly host: Host
}

/** What the server knows of its surroundings, which the desk does not. */
export interface Host {
  /** The name the log keeps where the user sets none. */
  readonly person: string
  /** Why nothing may be changed; `null` where it may. */
  readonly readOnly: 'asked' | 'file' | null
  /** How far what the screens show first has been reckoned. */
  readonly readiness: () => Readiness
  /** Whether answers about the dossier as a whole are of an earlier state than this revision; they are being brought up to date then. */
  readonly isBehind: (revision: number) => boolean
}

/** One address of the API: how it is served and how it is described. */
export interface ReadRoute extends Described {
  readonly method?: 'GET'
  readonly handle: (desk: Desk, values: ParameterValues, id: string, asking: Asking) => unknown
}

/** A body in JSON, checked by a schema, or the bytes of a file. */
export type BodyKind =
  | { readonly form: 'json'; readonly schema: z.ZodType; readonly name: string }
  | { readonly form: 'bytes'; readonly description: string }

export interface PostRoute extends Described {
  readonly method: 'POST'
  readonly body: BodyKind
  /** Bytes. */
  readonly limit: number
  /** Refused where the dossier may only be read. */
  readonly changes: boolean
  /** Answers line by line while it works (application/x-ndjson); `answer` describes one line. */
  readonly streams?: true
  /** Answers with 409 and this where somebody else has changed it since. */
  readonly conflict?: { readonly schema: z.ZodType; readonly name: string }
  readonly handle: (desk: Desk, values: ParameterValues, id: string, asking: Asking) => unknown
}

export type Route = ReadRoute | PostRoute

/** Bytes; a whole statement with its condition takes two thousand. */
const SMALL_BODY = 64 * 1024

/** A route whose body is JSON: the handler gets it as the schema leaves it. */
export const postRoute = <S extends z.ZodType>(
  route: Described & {
    readonly body: S
    readonly bodyName: string
    readonly limit?: number
    readonly changes?: boolean
    readonly conflict?: PostRoute['conflict']
    readonly handle: (
      desk: Desk,
      values: ParameterValues,
      id: string,
      asking: Asking & { readonly body: z.output<S> },
    ) => unknown
  },
): PostRoute => {
  const { body, bodyName, limit = SMALL_BODY, changes = false, conflict, handle, ...described } = route
  return {
    ...described,
    method: 'POST',
    body: { form: 'json', schema: body, name: bodyName },
    limit,
    changes,
    ...(conflict ? { conflict } : {}),
    // The app has checked the body against this very schema.
    handle: (desk, values, id, asking) => handle(desk, values, id, { ...asking, body: asking.body as z.output<S> }),
  }
}
