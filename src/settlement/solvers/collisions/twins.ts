// Red lines that ask for the same thing are one question: whoever breaks one breaks them all. In a large dossier a hundred parties
// refuse the same option, and sought one by one their conflicts and ways out would be hundreds instead of one.
import { MOST_GIVEN_UP } from '../contract.js'
import type { Constraint, Model } from '../model.js'
import { type LineSet, membersOf } from './oracle.js'

export interface Twins {
  /** The model with one red line of each kind, which stands for all of it; its place is that of the kind. */
  readonly few: Model
  /** Of each kind the places in the problem. */
  readonly kinds: readonly (readonly number[])[]
}

const keyOf = ({ scopes }: Constraint): string =>
  [...scopes]
    .sort((a, b) => a.issue - b.issue)
    .map(({ issue, by }) => `${issue}:${by.join('')}`)
    .join(' ')

export const twinsIn = (model: Model): Twins => {
  const kinds: number[][] = []
  const byKey = new Map<string, number[]>()
  const constraints = model.constraints.flatMap((constraint): readonly Constraint[] => {
    if (constraint.redLine === null) return [constraint]
    const key = keyOf(constraint)
    const known = byKey.get(key)
    if (known) {
      known.push(constraint.redLine)
      return []
    }
    const kind = [constraint.redLine]
    byKey.set(key, kind)
    return [{ ...constraint, redLine: kinds.push(kind) - 1 }]
  })
  return { few: { ...model, constraints }, kinds }
}

type Places = readonly (readonly number[])[]

export interface Spread {
  readonly sets: Places
  /** Whether more of them were left out. */
  readonly cut: boolean
}

/** A conflict needs one of each kind, whichever: no more than `most` of all there are, those of the fewest lines first. */
export const anyOfEach = (sets: readonly LineSet[], { kinds: all }: Pick<Twins, 'kinds'>, most: number): Spread => {
  const out: (readonly number[])[] = []
  const bySize = sets.map(membersOf).sort((a, b) => a.length - b.length)
  for (const members of bySize) {
    let chosen: Places = [[]]
    for (const member of members) {
      const kind = all[member] ?? []
      const room = Math.ceil((most - out.length + 1) / chosen.length)
      chosen = chosen.flatMap((before) => kind.slice(0, Math.max(1, room)).map((one) => [...before, one]))
    }
    out.push(...chosen)
    if (out.length > most) return { sets: out.slice(0, most), cut: true }
  }
  return { sets: out, cut: false }
}

/**
 * A way out gives up all of every kind. `kinds`: of ways that were not all found, those left out are of so many kinds at least.
 * The smallest first, and no more than name `most` times `MOST_GIVEN_UP` lines together, but always one.
 */
export const allOfEach = (
  sets: readonly LineSet[],
  { kinds: all }: Pick<Twins, 'kinds'>,
  kinds: number | null,
  most: number,
): Spread => {
  const sized = sets
    .map(membersOf)
    .map((members) => ({ members, size: members.reduce((sum, one) => sum + (all[one]?.length ?? 0), 0) }))
    .sort((a, b) => a.size - b.size)
  const told: (readonly number[])[] = []
  let named = 0
  for (const { members, size } of sized) {
    named += size
    if ((kinds !== null && size > kinds) || (told.length > 0 && named > most * MOST_GIVEN_UP)) break
    told.push(members.flatMap((member) => all[member] ?? []))
  }
  return { sets: told, cut: told.length < sets.length }
}
