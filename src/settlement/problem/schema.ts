// How a problem is written down: one JSON object, format `parley-settlement/1` (docs/json.md). The shape only; `check.ts` asks
// whether its ids fit together. Fields it does not know are left alone.
import { z } from 'zod'

export const FORMAT = 'parley-settlement/1'

const id = z.string('must be a text').min(1, 'must not be empty')
const list = <Item extends z.ZodType>(item: Item, message = 'must be a list; write [] where there is none') =>
  z.array(item, message)
const words = z.string('must be a text').nullish()

const literal = z.object({ issue: id, in: list(id) }, 'must be an object {issue, in}')

const utility = z
  .number('must be a whole number from 0')
  .int('must be a whole number')
  .min(0, 'must not be negative: disagreement is worth 0')

export const problemSchema = z.object(
  {
    format: z.literal(FORMAT, `must be "${FORMAT}"`),
    id,
    title: words,
    issues: list(
      z.object({ id, options: list(id, 'must be a list of ids') }, 'must be an object {id, options}'),
      'must be a list of objects {id, options}',
    ),
    parties: list(id),
    redLines: list(
      z.object({ id, party: id, statement: words, anyOf: list(literal) }, 'must be an object {id, party, anyOf}'),
    ),
    rules: list(z.object({ id, author: words, why: words, anyOf: list(literal) }, 'must be an object {id, anyOf}')),
    utilities: z
      .record(
        z.string(),
        z.record(
          z.string(),
          z.record(z.string(), utility, 'must be an object by option'),
          'must be an object by issue',
        ),
        'must be an object by party',
      )
      .nullish(),
  },
  'must be a JSON object',
)

export type WrittenProblem = z.infer<typeof problemSchema>
