import { earliestDay, latestDay, type PartialDate } from '../dossier/index.js'
import type { Actor, Casebook, OfficeHeld } from './schema.js'

/** Whether the office was held on some day the date may mean. */
export const heldOn = ({ from, until }: Pick<OfficeHeld, 'from' | 'until'>, date: PartialDate): boolean =>
  (from === null || earliestDay(from) <= latestDay(date)) && (until === null || latestDay(until) >= earliestDay(date))

/**
 * What an actor's word is for a party on a day: it has the last word (`leads`), speaks for it, or held no office that
 * commits it (`not`: not yet in office, out of it, or in parliament). `unknown` is what the casebook cannot tell.
 */
export type Say = 'leads' | 'speaks' | 'not' | 'unknown'

/** By canonical English names; without a day the offices decide nothing. */
export type SpeaksFor = (actor: string, party: string, day: PartialDate | null) => Say

export const speaksFor = (casebook: Pick<Casebook, 'actors' | 'offices'>): SpeaksFor => {
  const byName = new Map(casebook.actors.map((actor) => [actor.name.en as string, actor]))
  const byId = new Map(casebook.actors.map((actor) => [actor.id, actor]))
  const offices = new Map(casebook.offices.map((office) => [office.id, office]))
  const seen = new Map<string, Say>()

  /** Names of all whom a body's word commits, itself included: the Kremlin, Russia. */
  const upwards = (id: string, depth = 0): readonly string[] => {
    const actor = byId.get(id)
    const next = actor?.seatOf ?? actor?.commits ?? null
    const above = next === null || next === id || depth > 4 ? [] : upwards(next, depth + 1)
    return actor ? [actor.name.en as string, ...above] : above
  }

  const sayOf = (actor: Actor, party: string, day: PartialDate | null): Say => {
    if (actor.kind !== 'person') {
      if (!upwards(actor.id).includes(party)) return 'unknown'
      return actor.kind === 'collective' && actor.name.en !== party ? 'speaks' : 'leads'
    }
    if (day === null) return 'unknown'
    const ofParty = actor.offices.filter(({ of }) => upwards(of).includes(party))
    if (ofParty.length === 0) return 'unknown'
    const kinds = ofParty.filter((held) => heldOn(held, day)).map(({ office }) => offices.get(office))
    if (!kinds.some((office) => office?.commits)) return 'not'
    return kinds.some((office) => office?.commits && office.leads) ? 'leads' : 'speaks'
  }

  return (name, party, day) => {
    if (name === party) return 'leads'
    const actor = byName.get(name)
    if (!actor) return 'unknown'
    const key = `${name}\0${party}\0${day ?? ''}`
    let say = seen.get(key)
    if (say === undefined) seen.set(key, (say = sayOf(actor, party, day)))
    return say
  }
}
