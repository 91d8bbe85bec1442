import { z } from 'zod'

/** How a condition makes a stance hang on it; coding manual, section 6. */
export const conditionHeadSchema = z.enum([
  'IF',
  'ONLYIF',
  'PROVIDED',
  'UNLESS',
  'UNTIL',
  'AFTER',
  'WHILE',
  'EXCHANGE',
  'BECAUSE',
])
export type ConditionHead = z.infer<typeof conditionHeadSchema>
