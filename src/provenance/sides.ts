// On which side of the quarrel an actor stands, by the casebook: itself, whoever it commits, and whoever it serves on a day.
import type { Actor, Casebook } from '../casebook/index.js'
import { earliestDay, latestDay, type PartialDate } from '../dossier/index.js'

export interface Sides {
  /** Whether the casebook knows an actor of that canonical English name. */
  readonly knows: (name: string) => boolean
  readonly isMedium: (name: string) => boolean
  /** Index of the side; `null` for nobody's, for the unknown, and for who serves both. */
  readonly sideOf: (name: string, day: PartialDate | null) => number | null
  /** Both stand on a side, and not on the same. */
  readonly opposed: (a: string, b: string, day: PartialDate | null) => boolean
}

type Held = Actor['offices'][number]

const holdsOn = ({ from, until }: Held, day: PartialDate | null): boolean =>
  day === null ||
  ((from === null || earliestDay(from) <= latestDay(day)) && (until === null || earliestDay(until) > earliestDay(day)))

export const sidesOf = (casebook: Casebook): Sides => {
  const byId = new Map(casebook.actors.map((actor) => [actor.id, actor]))
  const byName = new Map(casebook.actors.map((actor) => [actor.name.en, actor]))
  const sideOfId = new Map(casebook.head.sides.flatMap((side, index) => side.map((id) => [id, index] as const)))
  const serves = (actor: Actor, day: PartialDate | null): readonly string[] => [
    ...[actor.commits, actor.seatOf].filter((id) => id !== null),
    ...actor.offices.filter((office) => holdsOn(office, day)).map((office) => office.of),
  ]
  const found = (actor: Actor, day: PartialDate | null, met: ReadonlySet<string>): ReadonlySet<number> => {
    const own = sideOfId.get(actor.id)
    if (own !== undefined) return new Set([own])
    const next = serves(actor, day).flatMap((id) => (met.has(id) ? [] : (byId.get(id) ?? [])))
    return new Set(next.flatMap((other) => [...found(other, day, new Set([...met, actor.id]))]))
  }
  const sideOf = (name: string, day: PartialDate | null): number | null => {
    const actor = byName.get(name)
    const sides = actor ? found(actor, day, new Set([actor.id])) : new Set<number>()
    const [side] = sides
    return side === undefined || sides.size > 1 ? null : side
  }
  return {
    knows: (name) => byName.has(name),
    isMedium: (name) => byName.get(name)?.kind === 'medium',
    sideOf,
    opposed: (a, b, day) => {
      const [x, y] = [sideOf(a, day), sideOf(b, day)]
      return x !== null && y !== null && x !== y
    },
  }
}
