// A condition read as data: what must be so, put together with and, or and not. Parts nobody could read stay in it as
// values with their words. condition-text.ts prints it and reads what a person writes.
import { z } from 'zod'
import { conditionHeadSchema } from './condition-head.js'
import { type Range, rangeSchema } from './span.js'

export const comparatorSchema = z.enum(['=', '!=', '<', '<=', '>', '>=', 'IN'])
export type Comparator = z.infer<typeof comparatorSchema>

/** `at` is where in the article's raw text it stands, `null` where a person wrote it. */
interface Placed {
  readonly at: Range | null
}

/** Something done or being so: who does it (canonical name), the lemma of the verb or noun, and what it is about. */
export interface ConditionAtom extends Placed {
  readonly op: 'atom'
  readonly predicate: string
  readonly who: string | null
  readonly about: readonly ConditionExpr[]
}

/** An issue of the casebook by its id, or a thing by its word. */
export interface ConditionThing extends Placed {
  readonly op: 'thing'
  readonly name: string
}

/** "30 days", "at least 19 euros": what is counted or measured, how it compares, and in which unit. */
export interface ConditionQuantity extends Placed {
  readonly op: 'quantity'
  readonly name: string
  readonly comparator: Comparator
  readonly value: number | string
  readonly unit: string | null
}

/** `unnamed`: "under certain conditions"; `elsewhere`: "in return", said in other words before; `unclear`: not understood. */
export interface ConditionGap extends Placed {
  readonly op: 'gap'
  readonly reason: 'unnamed' | 'elsewhere' | 'unclear'
  readonly quote: string
}

export type ConditionExpr =
  | { readonly op: 'and' | 'or'; readonly parts: readonly ConditionExpr[] }
  | { readonly op: 'not'; readonly part: ConditionExpr }
  | ConditionAtom
  | ConditionThing
  | ConditionQuantity
  | ConditionGap

const at = rangeSchema.nullable()
const name = z.string().min(1)

const exprSchema: z.ZodType<ConditionExpr, ConditionExpr> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.object({ op: z.enum(['and', 'or']), parts: z.array(exprSchema).min(2).readonly() }).readonly(),
    z.object({ op: z.literal('not'), part: exprSchema }).readonly(),
    z
      .object({
        op: z.literal('atom'),
        predicate: name,
        who: name.nullable(),
        about: z.array(exprSchema).readonly(),
        at,
      })
      .readonly(),
    z.object({ op: z.literal('thing'), name, at }).readonly(),
    z
      .object({
        op: z.literal('quantity'),
        name,
        comparator: comparatorSchema,
        value: z.union([z.number(), name]),
        unit: name.nullable(),
        at,
      })
      .readonly(),
    z
      .object({ op: z.literal('gap'), reason: z.enum(['unnamed', 'elsewhere', 'unclear']), quote: z.string(), at })
      .readonly(),
  ]),
)

/** Deeper than any sentence; what is nested deeper was made to break something. */
export const DEEPEST = 40

/** Without recursion, for it guards the recursion of the schema. */
const isShallow = (value: unknown): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    // An expression lies in its parent's object and mostly in a list there.
    if (depth > 2 * DEEPEST) return false
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return true
}

export interface ConditionReading {
  readonly head: z.infer<typeof conditionHeadSchema>
  readonly expr: ConditionExpr
}

export const conditionReadingSchema: z.ZodType<ConditionReading> = z
  .custom<ConditionReading>(isShallow, 'the reading of a condition is nested too deep')
  .pipe(z.object({ head: conditionHeadSchema, expr: exprSchema }).readonly())
