// When the dossier was last looked at in this browser. Known by day, as the dossier knows what came in when.

interface Visits {
  /** Day of this visit or the latest one. */
  readonly latest: string
  /** Day of the one before, which "new" is counted from. */
  readonly before: string | null
}

const keyOf = (dossier: string): string => `parley-visit:${dossier}`

const isVisits = (value: unknown): value is Visits =>
  typeof value === 'object' &&
  value !== null &&
  'latest' in value &&
  typeof value.latest === 'string' &&
  'before' in value &&
  (value.before === null || typeof value.before === 'string')

const remembered = (text: string | null): Visits | null => {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isVisits(value) ? value : null
  } catch {
    return null // not ours, or of another version
  }
}

/** What is remembered after a visit on a day: several on one day are one. */
export const afterVisit = (known: Visits | null, today: string): Visits => {
  if (known === null) return { latest: today, before: null }
  return known.latest === today ? known : { latest: today, before: known.latest }
}

/** Notes the visit; answers with the day of the one before, `null` on the first. */
export const noteVisit = (dossier: string, today: string): string | null => {
  try {
    const visits = afterVisit(remembered(localStorage.getItem(keyOf(dossier))), today)
    localStorage.setItem(keyOf(dossier), JSON.stringify(visits))
    return visits.before
  } catch {
    return null // storage switched off
  }
}
