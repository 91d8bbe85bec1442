// Short answers that take up what another has just held: "Paris did not", "so does Rome", "Schweden auch nicht". A row is the
// whole of it, with `#` for the holder and `@` for any of the auxiliaries.
export interface ShortAnswerWords {
  readonly auxiliaries: ReadonlySet<string>
  /** Lemmas, small, that put a question, and the words that open what is asked: "asked whether", "auf die Frage, ob". */
  readonly asking: ReadonlySet<string>
  readonly whether: ReadonlySet<string>
  readonly yes: ReadonlySet<string>
  readonly no: ReadonlySet<string>
  /** What denies behind an auxiliary: "it would not". */
  readonly not: ReadonlySet<string>
  /** Words beside it that change nothing: "however", "hingegen". */
  readonly fillers: ReadonlySet<string>
  /** Words that join it to what stands before, and are no part of it. */
  readonly joining: ReadonlySet<string>
  /** The same stance, whatever it was. */
  readonly same: readonly (readonly string[])[]
  /** The same of what was denied or refused. */
  readonly neither: readonly (readonly string[])[]
  /** Yes, after a denial. */
  readonly affirmed: readonly (readonly string[])[]
  /** The opposite, whatever it was: "disagrees". */
  readonly opposed: readonly (readonly string[])[]
  /** The opposite; after a denial the same. */
  readonly denied: readonly (readonly string[])[]
}

/** Rows between commas. */
export const answerRows = (lines: string): readonly (readonly string[])[] =>
  lines.split(',').map((line) => line.trim().split(' '))
