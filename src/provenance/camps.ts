// In which camp an actor stands, by the casebook: itself, whoever it commits, and whoever it serves on a day.
import { type Actor, type Casebook, heldOn } from '../casebook/index.js'
import type { PartialDate } from '../dossier/index.js'

export interface Camps {
  /** Whether the casebook knows an actor of that canonical English name. */
  readonly knows: (name: string) => boolean
  readonly isMedium: (name: string) => boolean
  /** Index of the camp; `null` for nobody's, for the unknown, and for who serves both. */
  readonly campOf: (name: string, day: PartialDate | null) => number | null
  /** Both stand in a camp, and not in the same. */
  readonly opposed: (a: string, b: string, day: PartialDate | null) => boolean
}

export const campsOf = (casebook: Casebook): Camps => {
  const byId = new Map(casebook.actors.map((actor) => [actor.id, actor]))
  const byName = new Map(casebook.actors.map((actor) => [actor.name.en, actor]))
  const campOfId = new Map(casebook.head.camps.flatMap((camp, index) => camp.map((id) => [id, index] as const)))
  const serves = (actor: Actor, day: PartialDate | null): readonly string[] => [
    ...[actor.commits, actor.seatOf].filter((id) => id !== null),
    ...actor.offices.filter((office) => day === null || heldOn(office, day)).map((office) => office.of),
  ]
  const found = (actor: Actor, day: PartialDate | null, met: ReadonlySet<string>): ReadonlySet<number> => {
    const own = campOfId.get(actor.id)
    if (own !== undefined) return new Set([own])
    const next = serves(actor, day).flatMap((id) => (met.has(id) ? [] : (byId.get(id) ?? [])))
    return new Set(next.flatMap((other) => [...found(other, day, new Set([...met, actor.id]))]))
  }
  const campOf = (name: string, day: PartialDate | null): number | null => {
    const actor = byName.get(name)
    const camps = actor ? found(actor, day, new Set([actor.id])) : new Set<number>()
    const [camp] = camps
    return camp === undefined || camps.size > 1 ? null : camp
  }
  return {
    knows: (name) => byName.has(name),
    isMedium: (name) => byName.get(name)?.kind === 'medium',
    campOf,
    opposed: (a, b, day) => {
      const [x, y] = [campOf(a, day), campOf(b, day)]
      return x !== null && y !== null && x !== y
    },
  }
}
