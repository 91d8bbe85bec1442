// How a game is written down: `parley-gmcr-case/1` (docs/json.md). The shape only; `check.ts` asks whether its ids and
// numbers fit together. Fields it does not know are left alone: such files also carry expected results and sources.
import { z } from 'zod'

const id = z.string('must be a text').min(1, 'must not be empty')
const words = z.string('must be a text').nullish()
const list = <Item extends z.ZodType>(item: Item, message = 'must be a list') => z.array(item, message)
const number = z.int('must be the number of a state').min(1, 'states are numbered from 1')

const pattern = z.record(
  z.string(),
  z.boolean('must be true (taken) or false (not taken)'),
  'must be an object by option',
)

/** Best first; a number alone is a list of one. */
const ranking = list(
  z.union([number.transform((one) => [one]), list(number)], 'must be a list of state numbers'),
  'must be a list of lists of state numbers, best first',
)

/** Exported files write `{"a": true}`; one that holds in several ways is a list of such. */
const statement = z.union(
  [pattern.transform((one) => [one]), list(pattern).min(1, 'must not be empty')],
  'must be an object by option, or a list of such objects of which one must hold',
)

const prioritised = z.object({ statements: list(statement).min(1, 'must not be empty: nothing is known then') })
const incomplete = z.object({
  incomplete: z.object(
    { chains: list(ranking).default([]), wishes: pattern.default({}) },
    'must be an object {chains, wishes}',
  ),
})

export const caseSchema = z.object(
  {
    id,
    title: words,
    players: list(
      z.object({ id, name: words, options: list(id) }, 'must be an object {id, name, options}'),
      'must be a list of objects {id, name, options}',
    ).min(1, 'must not be empty'),
    options: list(
      z.object(
        {
          id,
          name: words,
          moves: z
            .enum(['both', 'only-take', 'only-drop'], 'must be "both", "only-take" or "only-drop"')
            .default('both'),
        },
        'must be an object {id, name, moves}',
      ),
      'must be a list of objects {id, name, moves}',
    ).min(1, 'must not be empty'),
    infeasible: list(pattern, 'must be a list of objects by option').default([]),
    states: list(z.object({ n: number, taken: list(id) }, 'must be an object {n, taken}')).nullish(),
    preferences: z.record(
      z.string(),
      z.union(
        [ranking, prioritised, incomplete],
        'must be a ranking (lists of state numbers, best first), {"statements": […]} or {"incomplete": {"chains", "wishes"}}',
      ),
      'must be an object by player',
    ),
    unseenStates: z
      .record(
        z.string(),
        list(z.union([number, pattern], 'must be a state number or an object by option')),
        'must be an object by player',
      )
      .default({}),
    statusQuo: number.nullish(),
  },
  'must be an object',
)

export type WrittenCase = z.infer<typeof caseSchema>
