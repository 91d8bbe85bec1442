import type { z } from 'zod'

/** The views are readonly all the way down, the schemas are not; nothing else may differ. */
export type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T

/** What a schema lets through, in the same terms. */
export type Output<S extends z.ZodType> = Plain<z.output<S>>
