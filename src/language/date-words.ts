import type { Season, Unit } from './dates/calendar.js'

export type Part = 'early' | 'middle' | 'late'
/** Words in a row. */
export type Rows = readonly (readonly string[])[]

/** The words of one language for points and stretches of time. All folded and lower-case. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>
  /** Short names, and names that are other words too ("Jan", "May"): months only beside a number or behind a preposition. */
  readonly shortMonths: ReadonlyMap<string, number>
  readonly doubtfulMonths: ReadonlySet<string>
  readonly weekdays: ReadonlyMap<string, number> // 1 Monday … 7 Sunday
  /** Words before a weekday that make it a habit or a name: "every", "Good". */
  readonly notWeekdayAfter: ReadonlySet<string>
  readonly units: ReadonlyMap<string, Unit>
  readonly plurals: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** Whether a dot behind a day number belongs to it ("17. März"). */
  readonly dottedOrdinals: boolean
  /** Whether 05/06/2024 surely is 5 June. */
  readonly dayFirst: boolean
  readonly few: Rows
  readonly about: Rows
  readonly more: Rows
  /** Words that are a day by themselves: "heute" 0, "gestern" -1. */
  readonly days: ReadonlyMap<string, number>
  /** Words that are a stretch by themselves: "Jahresende", "midweek", "heuer". */
  readonly stretches: ReadonlyMap<string, { readonly unit: Unit; readonly part: Part | null }>
  /** Nights that are half yesterday's: "overnight", "in der Nacht zum". */
  readonly overnight: Rows
  readonly nightBefore: Rows
  readonly lastNight: Rows
  readonly partsOfDay: ReadonlySet<string>
  readonly last: ReadonlySet<string>
  /** Last, but only of several: "recent weeks". */
  readonly recent: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  /** Of those, the ones that mean the very next: "kommenden Freitag". */
  readonly coming: ReadonlySet<string>
  readonly current: ReadonlySet<string>
  readonly beforeLast: ReadonlySet<string>
  readonly afterNext: ReadonlySet<string>
  readonly weekBeforeLast: Rows
  readonly weekAfterNext: Rows
  readonly earlier: ReadonlySet<string>
  readonly later: ReadonlySet<string>
  /** "vor zwei Wochen", "two weeks ago": before or behind the quantity. */
  readonly agoBefore: ReadonlySet<string>
  readonly agoAfter: ReadonlySet<string>
  /** "in zwei Wochen", and "innerhalb von zwei Wochen". */
  readonly ahead: Rows
  readonly within: Rows
  readonly parts: ReadonlyMap<string, Part>
  readonly seasons: ReadonlyMap<string, Season>
  /** Seasons whose word means other things too need a preposition, a year or a "last" before them. */
  readonly doubtfulSeasons: ReadonlySet<string>
  readonly quarters: ReadonlySet<string>
  /** 'with-year': a half only where a year follows ("first half" may be of a match). */
  readonly halves: ReadonlyMap<string, 'alone' | 'with-year'>
  readonly decades: ReadonlyMap<string, number>
  readonly yearNouns: ReadonlySet<string>
  /** A four-digit number behind one of these is a year. */
  readonly yearAfter: ReadonlySet<string>
  /** Articles and prepositions inside an expression: "Ende des Monats", "end of the month". */
  readonly links: ReadonlySet<string>
  readonly inWords: ReadonlySet<string>
  readonly since: Rows
  readonly until: Rows
  readonly before: Rows
  readonly after: Rows
  readonly starting: Rows
  readonly from: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** Words around a number that make it a count, a measure or a name: "rund 2000", "2000 Euro", "Resolution 1973". */
  readonly countBefore: ReadonlySet<string>
  readonly countAfter: ReadonlySet<string>
  readonly numberedAfter: ReadonlySet<string>
  /** Whether the word behind a four-digit number shows that things are counted. */
  readonly counted: (word: string) => boolean
  readonly clauseOpeners: ReadonlySet<string>
  readonly futureWords: ReadonlySet<string>
  readonly futureRows: Rows
  readonly pastWords: ReadonlySet<string>
  readonly isPastForm: (word: string) => boolean
}
