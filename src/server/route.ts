import type { z } from 'zod'
import type { Desk } from './desk-port.js'
import type { ParameterName, ParameterValues } from './parameters.js'

/** One address of the API: how it is served and how it is described. */
export interface Route {
  /** With `{id}` for the one part of a path that varies. */
  readonly path: string
  readonly summary: string
  readonly parameters: readonly ParameterName[]
  readonly required: readonly ParameterName[]
  readonly answer: z.ZodType
  readonly answerName: string
  readonly handle: (desk: Desk, values: ParameterValues, id: string) => unknown
}
