// Offices held: the office and its owner exist, the dates run forwards, and an office for one is held by one at a time.
import { type Complaint, complaint, earliestDay, latestDay, type PartialDate } from '../dossier/index.js'
import type { Placed } from './read-files.js'
import type { Actor, Office, OfficeHeld } from './schema.js'

interface Term {
  readonly holder: Placed<Actor>
  readonly held: OfficeHeld
  readonly index: number
}

const ALWAYS = '0000-01-01'
const STILL = '9999-12-31'
const first = (date: PartialDate | null) => (date === null ? ALWAYS : earliestDay(date))
const last = (date: PartialDate | null, none: string) => (date === null ? none : latestDay(date))

/** Whether the terms surely share days: dates known to the month only are given the benefit of the doubt. */
const overlap = (a: OfficeHeld, b: OfficeHeld): boolean => {
  const end = (held: OfficeHeld) => (held.until === null ? STILL : first(held.until))
  return last(a.from, ALWAYS) < end(b) && last(b.from, ALWAYS) < end(a)
}

export const checkOffices = (actors: readonly Placed<Actor>[], offices: readonly Office[]): readonly Complaint[] => {
  const complaints: Complaint[] = []
  const known = new Map(offices.map((office) => [office.id, office]))
  const ids = new Set(actors.map((actor) => actor.value.id))
  const terms = new Map<string, Term[]>()
  for (const holder of actors)
    holder.value.offices.forEach((held, index) => {
      const say = (code: string, message: string, key: string) =>
        complaints.push(complaint(code, message, holder.place, holder.lineOf(['offices', index, key])))
      const office = known.get(held.office)
      if (!office) say('unknown-office', `no office has the id "${held.office}"`, 'office')
      if (!ids.has(held.of)) say('unknown-actor', `no actor has the id "${held.of}"`, 'of')
      if (held.from !== null && held.until !== null && latestDay(held.until) < earliestDay(held.from)) {
        say('reversed-dates', `the office ends (${held.until}) before it begins (${held.from})`, 'until')
        return
      }
      if (!office?.unique) return
      const key = `${held.office} of ${held.of}`
      const earlier = terms.get(key) ?? []
      terms.set(key, earlier)
      const rival = earlier.find((term) => overlap(term.held, held))
      if (rival)
        say(
          'overlapping-office',
          `${rival.holder.value.id} is ${key} at the same time (${rival.held.from ?? '…'} to ${rival.held.until ?? '…'})`,
          'from',
        )
      earlier.push({ holder, held, index })
    })
  return complaints
}
