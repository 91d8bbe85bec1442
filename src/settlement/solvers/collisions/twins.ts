// Red lines that ask for the same thing are one question: whoever breaks one breaks them all. In a large dossier a hundred parties
// refuse the same option, and sought one by one their conflicts and ways out would be hundreds instead of one.
import type { Constraint, Model } from '../model.js'
import { type LineSet, membersOf } from './oracle.js'

export interface Twins {
  /** One of each kind. */
  readonly first: LineSet
  /** All of its kind, by the place of the first of them. */
  readonly of: ReadonlyMap<number, readonly number[]>
}

const keyOf = ({ scopes }: Constraint): string =>
  [...scopes]
    .sort((a, b) => a.issue - b.issue)
    .map(({ issue, by }) => `${issue}:${by.join('')}`)
    .join(' ')

export const twinsIn = ({ constraints }: Model): Twins => {
  const byKind = new Map<string, number[]>()
  for (const constraint of constraints) {
    const { redLine } = constraint
    if (redLine === null) continue
    const key = keyOf(constraint)
    const kind = byKind.get(key)
    if (kind) kind.push(redLine)
    else byKind.set(key, [redLine])
  }
  const of = new Map([...byKind.values()].map((kind) => [kind[0] as number, kind]))
  return { first: [...of.keys()].reduce((set, place) => set | (1n << BigInt(place)), 0n), of }
}

/** The model without the red lines that ask for what another one of it asks for. */
export const oneOfEach = (model: Model, { of }: Twins): Model => ({
  ...model,
  constraints: model.constraints.filter(({ redLine }) => redLine === null || of.has(redLine)),
})

type Places = readonly (readonly number[])[]

export interface Spread {
  readonly sets: Places
  /** Whether more of them were left out. */
  readonly cut: boolean
}

/** A conflict needs one of each kind, whichever: no more than `most` of all there are, those of the fewest lines first. */
export const anyOfEach = (sets: readonly LineSet[], { of }: Twins, most: number): Spread => {
  const out: (readonly number[])[] = []
  const bySize = sets.map(membersOf).sort((a, b) => a.length - b.length)
  for (const members of bySize) {
    let chosen: Places = [[]]
    for (const member of members) {
      const kind = of.get(member) ?? [member]
      const room = Math.ceil((most - out.length + 1) / chosen.length)
      chosen = chosen.flatMap((before) => kind.slice(0, Math.max(1, room)).map((one) => [...before, one]))
    }
    out.push(...chosen)
    if (out.length > most) return { sets: out.slice(0, most), cut: true }
  }
  return { sets: out, cut: false }
}

/** A way out gives up all of every kind. `kinds`: of ways that were not all found, those left out are of so many kinds at least. */
export const allOfEach = (sets: readonly LineSet[], { of }: Twins, kinds: number | null): Spread => {
  const spread = sets.map((set) => membersOf(set).flatMap((member) => of.get(member) ?? [member]))
  const told = kinds === null ? spread : spread.filter(({ length }) => length <= kinds)
  return { sets: told, cut: told.length < spread.length }
}
