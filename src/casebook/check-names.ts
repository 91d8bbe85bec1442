// No two actors may be called the same, or nobody could tell whose position a sentence states.
import { type Complaint, complaint } from '../dossier/index.js'
import type { Placed } from './read-files.js'
import type { Actor } from './schema.js'

interface Claim {
  readonly actor: Placed<Actor>
  readonly language: string
  /** Place among the variants of the language; `null` for the name itself. */
  readonly variant: number | null
}

const ASCII = /^[\x20-\x7e]*$/

/** Names are compared without regard to case, ß and odd spaces. */
const nameKey = (name: string): string => {
  const lower = name.toLowerCase()
  if (ASCII.test(lower) && !lower.includes('  ')) return lower
  return lower.normalize('NFC').replaceAll('ß', 'ss').replace(/\s+/g, ' ').trim()
}

const eachClaim = (actor: Placed<Actor>, take: (key: string, claim: Claim) => void): void => {
  const { name, variants } = actor.value
  for (const language in name) take(nameKey(name[language] as string), { actor, language, variant: null })
  for (const language in variants)
    variants[language]?.forEach((text, variant) => {
      take(nameKey(text), { actor, language, variant })
    })
}

const pathOf = ({ language, variant }: Claim): readonly PropertyKey[] =>
  variant === null ? ['name', language] : ['variants', language, variant]

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
    eachClaim(actor, (claimed, claim) => {
      const earlier = claims.get(claimed)
      if (!earlier) {
        claims.set(claimed, [claim])
        return
      }
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
            actor.lineOf(pathOf(claim)),
          ),
        )
      earlier.push(claim)
    })
  }
  return complaints
}
