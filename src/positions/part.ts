// The statements of one party or on one issue of a dossier, always the same list: what has been reckoned from the whole is
// then taken out of that, not reckoned again, and what is reckoned from the part is remembered by it.
import type { TakenStatement } from '../provenance/index.js'

export type PartBy = 'party' | 'issue'

interface Origin {
  readonly whole: readonly TakenStatement[]
  readonly by: PartBy
  readonly value: string
}

interface Parts {
  /** A list that has grown since is another one. */
  readonly count: number
  readonly party: ReadonlyMap<string, readonly TakenStatement[]>
  readonly issue: ReadonlyMap<string, readonly TakenStatement[]>
}

const partsOf = new WeakMap<object, Parts>()
const origins = new WeakMap<object, Origin>()
const NONE: readonly TakenStatement[] = []

const group = <T>(groups: Map<string, T[]>, key: string, one: T): void => {
  const own = groups.get(key)
  if (own) own.push(one)
  else groups.set(key, [one])
}

const divide = (whole: readonly TakenStatement[]): Parts => {
  const [party, issue] = [new Map<string, TakenStatement[]>(), new Map<string, TakenStatement[]>()]
  for (const statement of whole) {
    if (statement.party !== null) group(party, statement.party, statement)
    if (statement.issue !== null) group(issue, statement.issue, statement)
  }
  for (const [by, lists] of [['party', party] as const, ['issue', issue] as const])
    for (const [value, list] of lists) origins.set(list, { whole, by, value })
  return { count: whole.length, party, issue }
}

/** In the order of the whole. */
export const partOf = (whole: readonly TakenStatement[], by: PartBy, value: string): readonly TakenStatement[] => {
  let parts = partsOf.get(whole)
  if (parts?.count !== whole.length) partsOf.set(whole, (parts = divide(whole)))
  return parts[by].get(value) ?? NONE
}

/** What a list was taken out of; `null` for any that is no part, or whose whole has grown since. */
export const originOf = (statements: readonly TakenStatement[]): Origin | null => {
  const origin = origins.get(statements)
  return origin && partsOf.get(origin.whole)?.count === origin.whole.length ? origin : null
}

/** The list something was taken out of, or the list itself. */
export const wholeOf = (statements: readonly TakenStatement[]): readonly TakenStatement[] =>
  originOf(statements)?.whole ?? statements

/** An answer by party or issue, sorted into groups once; in each in the order of the answer. */
export const partedAnswers = <T>(
  keyOf: Readonly<Record<PartBy, (one: T) => string | null>>,
): ((answer: readonly T[], by: PartBy, value: string) => readonly T[]) => {
  const seen = new WeakMap<object, Partial<Record<PartBy, ReadonlyMap<string, readonly T[]>>>>()
  return (answer, by, value) => {
    let known = seen.get(answer)
    if (!known) seen.set(answer, (known = {}))
    let groups = known[by]
    if (!groups) {
      const made = new Map<string, T[]>()
      for (const one of answer) {
        const key = keyOf[by](one)
        if (key !== null) group(made, key, one)
      }
      known[by] = groups = made
    }
    return groups.get(value) ?? []
  }
}
