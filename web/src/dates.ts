// Dates as far as they are known: a month stays a month.

/** Made once a language: Intl objects are dear. */
export interface DateWords {
  /** "17 Mar 2025", "Mar 2025", "2025" */
  readonly long: (date: string) => string
  /** "17 Mar", "Mar", for narrow places where the year is clear. */
  readonly short: (date: string) => string
}

const utc = (date: string): Date => new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`)

export const dateWords = (lang: string): DateWords => {
  const locale = lang === 'en' ? 'en-GB' : lang
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const dayOnly = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const monthOnly = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const write = (date: string, days: Intl.DateTimeFormat, months: Intl.DateTimeFormat): string => {
    if (date.length < 7) return date
    return (date.length === 7 ? months : days).format(utc(date))
  }
  return { long: (date) => write(date, day, month), short: (date) => write(date, dayOnly, monthOnly) }
}

/** Days since 1970, for places on an axis. */
export const dayNumber = (date: string): number => utc(date).getTime() / 86_400_000
