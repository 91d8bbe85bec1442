// No two actors may be called the same, or nobody could tell whose position a sentence states.
import { type Complaint, complaint } from '../dossier/index.js'
import type { Placed } from './read-files.js'
import type { Actor } from './schema.js'

interface Claim {
  readonly actor: Placed<Actor>
  readonly language: string
  readonly path: readonly PropertyKey[]
}

const nameKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replaceAll('ß', 'ss').replace(/\s+/g, ' ').trim()

const claimsOf = (actor: Placed<Actor>): readonly (readonly [string, Claim])[] => [
  ...Object.entries(actor.value.name).map(
    ([language, name]) => [nameKey(name), { actor, language, path: ['name', language] }] as const,
  ),
  ...Object.entries(actor.value.variants).flatMap(([language, names]) =>
    names.map((name, i) => [nameKey(name), { actor, language, path: ['variants', language, i] }] as const),
  ),
]

/** Seats share names with what they stand for; persons share surnames, and the reading tells them apart by office and date. */
const mayShare = (key: string, a: Actor, b: Actor): boolean => {
  if (a.kind === 'place' || b.kind === 'place') return true
  return a.kind === 'person' && b.kind === 'person' && !key.includes(' ')
}

const sameLanguage = (a: string, b: string): boolean => a === b || a === 'any' || b === 'any'

export const checkNames = (actors: readonly Placed<Actor>[]): readonly Complaint[] => {
  const complaints: Complaint[] = []
  const canonical = new Map<string, Placed<Actor>>()
  const claims = new Map<string, Claim[]>()
  for (const actor of actors) {
    const key = nameKey(actor.value.name.en as string)
    const other = canonical.get(key)
    if (other)
      complaints.push(
        complaint(
          'duplicate-name',
          `"${actor.value.name.en}" is also the name of ${other.value.id}; canonical names are unique`,
          actor.place,
          actor.lineOf(['name', 'en']),
        ),
      )
    else canonical.set(key, actor)
    for (const [claimed, claim] of claimsOf(actor)) {
      const earlier = claims.get(claimed) ?? []
      claims.set(claimed, earlier)
      const rival = earlier.find(
        (past) =>
          past.actor.value.id !== actor.value.id &&
          sameLanguage(past.language, claim.language) &&
          !mayShare(claimed, past.actor.value, actor.value),
      )
      const saidAlready = claimed === key && rival?.actor === other
      if (rival && !saidAlready)
        complaints.push(
          complaint(
            'duplicate-variant',
            `"${claimed}" also names ${rival.actor.value.id} (${rival.actor.place})`,
            actor.place,
            actor.lineOf(claim.path),
          ),
        )
      earlier.push(claim)
    }
  }
  return complaints
}
