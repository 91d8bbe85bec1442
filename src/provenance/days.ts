const MS_PER_DAY = 86_400_000

const seen = new Map<string, number>()

/** Days since 1970-01-01 of a YYYY-MM-DD. Remembered, because a dossier has few days and many statements. */
export const dayNumber = (day: string): number => {
  let number = seen.get(day)
  if (number === undefined) {
    number = Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY)
    // 100,000 days are 270 years: a bound against feeding it nonsense, not a limit anybody meets.
    if (seen.size > 100_000) seen.clear()
    seen.set(day, number)
  }
  return number
}
