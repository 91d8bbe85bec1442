import { type TakenStatement, type Utterance, unsortedUtterances } from '../provenance/index.js'
import { type CountOptions, countedAt } from './counted.js'

/**
 * Remembers the last answer for a list of statements: the matrix, the changes and the splits of one view ask the same
 * question. `keys`: what the answer depends on. A list that has grown since is another list.
 */
export const rememberingLast = <Options extends object, Answer>(
  keys: readonly (keyof Options)[],
  answer: (statements: readonly TakenStatement[], options: Options) => Answer,
): ((statements: readonly TakenStatement[], options: Options) => Answer) => {
  const seen = new WeakMap<object, { readonly options: Options; readonly count: number; readonly answer: Answer }>()
  return (statements, options) => {
    const last = seen.get(statements)
    if (last && last.count === statements.length && keys.every((key) => last.options[key] === options[key]))
      return last.answer
    const found = answer(statements, options)
    seen.set(statements, { options, count: statements.length, answer: found })
    return found
  }
}

export const COUNT_KEYS = ['asOf', 'knownOn', 'trust', 'published', 'speaks', 'expand'] as const

/** Utterances of what counts at the dates asked for, in no order. */
export const spokenAt = rememberingLast<CountOptions, readonly Utterance[]>(COUNT_KEYS, (statements, options) =>
  unsortedUtterances(countedAt(statements, options), options),
)
