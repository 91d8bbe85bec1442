// Dates of the reference reading in our schema, which knows a day, a month or a year and nothing in between. What is not
// certain loses precision; nothing gains any.
import { type DateBasis, type PartialDate, parsePartialDate } from '../../src/dossier/index.js'

export interface Said {
  readonly said: PartialDate | null
  readonly saidBasis: DateBasis | null
}

const must = (text: string): PartialDate => {
  const date = parsePartialDate(text)
  if (date === null) throw new Error(`"${text}" in the reference reading is no date`)
  return date
}

const coarser = (text: string): string => text.slice(0, Math.max(4, text.length - 3))

/** What two dates have in common, whole parts only: of 2025-03-11 and 2025-03-17 the month. */
const common = (a: string, b: string): string | null => {
  const [x, y] = [a.split('-'), b.split('-')]
  const same = x.findIndex((part, i) => part !== y[i])
  const parts = same === -1 ? x : x.slice(0, same)
  return parts.length === 0 ? null : parts.join('-')
}

/**
 * "2024-06-14"; "2024-06-14?" is uncertain and becomes its month; "2025-03-11/2025-03-17" becomes what both have in common;
 * "..2024-12-01" is not after that day.
 */
export const saidOn = (edtf: string, basis: string): Said => {
  const stated = basis.startsWith('text(day-month)') || basis === 'text' ? 'stated' : 'worked-out'
  if (edtf.startsWith('..')) return { said: must(edtf.slice(2)), saidBasis: 'no-later' }
  const [from, to] = edtf.split('/') as [string, string | undefined]
  const certain = (text: string): string => (text.endsWith('?') ? coarser(text.slice(0, -1)) : text)
  const said = to === undefined ? certain(from) : common(certain(from), certain(to))
  return said === null ? { said: null, saidBasis: null } : { said: must(said), saidBasis: stated }
}
