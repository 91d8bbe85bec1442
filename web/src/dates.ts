// Dates as far as they are known: a month stays a month.

/** Made once a language: Intl objects are dear. */
export interface DateWords {
  /** "17 Mar 2025", "Mar 2025", "2025" */
  readonly long: (date: string) => string
  /** "17 Mar", "Mar", for narrow places where the year is clear. */
  readonly short: (date: string) => string
  /** A day as a person types it, as YYYY-MM-DD; day before month, as everywhere here. `null`: no such day. */
  readonly read: (text: string) => string | null
}

const utc = (date: string): Date => new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`)

const real = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null
}

/** "2025-03-17", "17.3.2025", "17/03/2025", "17 Mar 2025", "17. März 2025" */
const readDay = (text: string, months: readonly string[]): string | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /^(\d{1,2})[.\s/-]+(\d{1,2}|\p{L}{3,})[.\s/-]+(\d{4})$/u.exec(text.trim())
  const [, day, month = '', year] = parts ?? []
  if (parts === null) return null
  const named = months.findIndex((name) => name.startsWith(month.toLocaleLowerCase().slice(0, 3)))
  const number = /\d/.test(month) ? Number(month) : named + 1
  return number === 0 ? null : real(Number(year), number, Number(day))
}

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
  const monthFull = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, n) =>
    monthFull.format(new Date(Date.UTC(2000, n, 1))).toLocaleLowerCase(locale),
  )
  return {
    long: (date) => write(date, day, month),
    short: (date) => write(date, dayOnly, monthOnly),
    read: (text) => readDay(text, months),
  }
}

/** Days since 1970, for places on an axis. */
export const dayNumber = (date: string): number => utc(date).getTime() / 86_400_000
