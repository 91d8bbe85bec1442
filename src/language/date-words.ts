/** The words of one language for points and stretches of time. All folded and lower-case. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number> // 1 Monday … 7 Sunday
  readonly units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'>
  readonly numbers: ReadonlyMap<string, number>
  /** Words that are a day by themselves: "heute" 0, "gestern" -1. */
  readonly days: ReadonlyMap<string, number>
  readonly last: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  readonly current: ReadonlySet<string>
  /** "vor zwei Wochen", "two weeks ago": before or behind the quantity. */
  readonly agoBefore: ReadonlySet<string>
  readonly agoAfter: ReadonlySet<string>
}
