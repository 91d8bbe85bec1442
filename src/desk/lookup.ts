// Statements of a dossier by what views ask them for, each way of asking sorted once for one list.
import type { TakenStatement } from '../provenance/index.js'

type Groups = ReadonlyMap<string, readonly TakenStatement[]>

const groupsBy = (keysOf: (statement: TakenStatement) => Iterable<string>) => {
  const made = new WeakMap<object, Groups>()
  return (statements: readonly TakenStatement[]): Groups => {
    const known = made.get(statements)
    if (known) return known
    const groups = new Map<string, TakenStatement[]>()
    for (const statement of statements) {
      for (const key of keysOf(statement)) {
        const own = groups.get(key)
        if (own) own.push(statement)
        else groups.set(key, [statement])
      }
    }
    made.set(statements, groups)
    return groups
  }
}

/** In the order of the list. The list must not grow afterwards: those of `materialOf` never do. */
export const byArticle = groupsBy(({ article }) => [article])

/** Who said it, and whom it commits. */
export const byVoice = groupsBy(({ actor, party }) => (party === null || party === actor ? [actor] : [actor, party]))

/** Who passed it on. */
export const byRelay = groupsBy(({ via }) => new Set(via))

const places = new WeakMap<object, ReadonlyMap<string, number>>()

const placesOf = (statements: readonly TakenStatement[]): ReadonlyMap<string, number> => {
  let known = places.get(statements)
  if (!known) places.set(statements, (known = new Map(statements.map(({ id }, place) => [id, place]))))
  return known
}

export const withId = (statements: readonly TakenStatement[], id: string): TakenStatement | null =>
  statements[placesOf(statements).get(id) ?? -1] ?? null

/** Those with these ids, in the order of the list; what it does not hold is left out. */
export const withIds = (statements: readonly TakenStatement[], ids: Iterable<string>): readonly TakenStatement[] => {
  const known = placesOf(statements)
  return [...new Set(ids)]
    .flatMap((id) => known.get(id) ?? [])
    .sort((a, b) => a - b)
    .map((place) => statements[place] as TakenStatement)
}
