// What a language must know to compare two reports of one utterance: words that get lost or changed on the way.

/** Words in a row, folded (ß = ss, umlauts kept) and lower-case. */
type Row = readonly string[]

export interface RelayWords {
  /** The holder, or whoever tells it, is not sure: "might", "im Prinzip". */
  readonly hedges: readonly Row[]
  /** Words for the present that limit a stance only in direct speech; outside they date the report: "today". */
  readonly nowInSpeech: readonly Row[]
  /** How much of a thing is meant: 3 the whole, 2 most of it, 1 a part. The longest row at a place counts. */
  readonly extents: readonly (readonly [Row, 1 | 2 | 3])[]
  /** What is told is not known: "unclear whether". */
  readonly doubts: readonly Row[]
  /** Nouns for unnamed sources by number; German compounds end in them. `either`: the same form is both, an article decides. */
  readonly sources: {
    readonly one: ReadonlySet<string>
    readonly many: ReadonlySet<string>
    readonly either: ReadonlySet<string>
  }
  /** Articles and numbers that make a noun one: "a", "ein". */
  readonly single: ReadonlySet<string>
  /** Words that open the next item of a list: "second", "drittens". */
  readonly items: ReadonlySet<string>
  /** Number words that no date needs: "fifteen", "ninety". */
  readonly numbers: ReadonlyMap<string, number>
  /** Units by stem, beside those of conditions: "oblast" → "regions". */
  readonly units: ReadonlyMap<string, string>
  /** Beginnings of what hangs on a number by a hyphen: "30-tägig", "30-day". */
  readonly hyphened: readonly (readonly [beginning: string, unit: string])[]
}

/** "in principle, might" → rows of words. */
export const relayRows = (list: string): readonly Row[] =>
  list
    .split(',')
    .map((words) => words.trim().split(/\s+/))
    .filter(([first]) => first !== '')

export const extentRows = (whole: string, most: string, part: string): RelayWords['extents'] => [
  ...relayRows(whole).map((row) => [row, 3] as const),
  ...relayRows(most).map((row) => [row, 2] as const),
  ...relayRows(part).map((row) => [row, 1] as const),
]
