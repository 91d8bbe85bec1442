// Answers of the desk kept as long as nothing is added to the dossier: screens ask the same again and again.
import type { Archive } from '../archive/index.js'
import { atRevision } from './at-revision.js'

type Method = (...asked: never[]) => Promise<unknown>

/** The key of a question: its parts by name, in any order; what a map holds is part of it. */
const keyOf = (asked: readonly unknown[]): string =>
  JSON.stringify(asked, (_, value: unknown) =>
    value instanceof Map
      ? [...value].sort()
      : typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  )

/** The same methods; of each in `most` so many answers are kept. Answers are shared: nobody may change them. */
export const keeping = <D extends object>(
  archive: Pick<Archive, 'revisionNumber'>,
  desk: D,
  most: Readonly<Partial<Record<keyof D & string, number>>>,
): D => {
  const kept: Partial<Record<keyof D, Method>> = {}
  for (const [name, many] of Object.entries(most) as [keyof D & string, number][]) {
    const method = desk[name] as Method
    kept[name] = (...asked) => atRevision(archive, { name, most: many }, keyOf(asked), () => method(...asked))
  }
  return { ...desk, ...kept }
}
