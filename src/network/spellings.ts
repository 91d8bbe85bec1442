// How DNA's dialog, its R package and its Java code spell one and the same value. Compared without capitals, blanks and marks.
export const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

const SPELLINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  networkType: { twomodenetwork: 'twomode', onemodenetwork: 'onemode', two: 'twomode', one: 'onemode' },
  normalization: { none: 'no', averageactivity: 'average' },
  duplicates: {
    includeallduplicates: 'include',
    perdocument: 'document',
    ignoreperdocument: 'document',
    ignorepercalendarweek: 'week',
    ignorepercalendarmonth: 'month',
    ignorepercalendaryear: 'year',
    acrossdaterange: 'acrossrange',
    ignoreacrossdaterange: 'acrossrange',
  },
  timeWindow: {
    notimewindow: 'no',
    usingevents: 'events',
    usingseconds: 'seconds',
    usingminutes: 'minutes',
    usinghours: 'hours',
    usingdays: 'days',
    usingweeks: 'weeks',
    usingmonths: 'months',
    usingyears: 'years',
  },
  kernel: { normal: 'gaussian' },
}

/** The value of the list that is meant, or `null`. */
export const meant = <T extends string>(option: string, text: string, allowed: readonly T[]): T | null => {
  const key = plain(text)
  const spelt = SPELLINGS[option]?.[key] ?? key
  return allowed.find((one) => plain(one) === plain(spelt)) ?? null
}
