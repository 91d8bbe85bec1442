// Words of a description that stands for somebody already named: "das Land", "the company", "der CDU-Politiker".
export interface DescriptionWords {
  /** Articles and pronouns, in every form, that say the thing is known. */
  readonly known: ReadonlySet<string>
  /** Those that say it is one of several and nobody known: "ein Diplomat", "an official". */
  readonly anyone: ReadonlySet<string>
  /** Nouns, small, that only say how many of those behind them: "hundreds of". */
  readonly amounts: ReadonlySet<string>
  /** Nouns (lemma, lower-case) for any state. */
  readonly states: ReadonlySet<string>
  /** Words, small, that say what a body of government is for or whose office it is: "foreign", "presidential". */
  readonly portfolios: ReadonlySet<string>
  /** Nouns for a firm, of which an article mostly has one. */
  readonly firms: ReadonlySet<string>
  /** Last words of names of bodies, small, that belong to no state: "Harbour Workers Union". */
  readonly bodies: ReadonlySet<string>
  /** The same for those that may be a state's: "Northgate Council", but "the Danish Security Council". */
  readonly authorities: ReadonlySet<string>
  /** The same for bodies that teach and study, whose people assess and commit nobody. */
  readonly learned: ReadonlySet<string>
  /** Nouns for somebody by what he is, beside the classes of leaders and officials. */
  readonly people: RegExp
  /** By what a people is called, small, where the noun (small) may be one of it: "russe", "russin" → "russen". */
  readonly peoplesOf: (noun: string) => readonly string[]
  /** Pronouns for the last and the first of those just named: "letzterer", "the latter". */
  readonly latter: ReadonlySet<string>
  readonly former: ReadonlySet<string>
  /** Possessives that belong to the one named last: "dessen". */
  readonly whose: ReadonlySet<string>
  /** Titles, small, of those who speak for somebody else and nothing of their own. */
  readonly voices: RegExp
  /** Titles, small, that say whether it is a woman or a man: "ministerin", "chairman". */
  readonly women: RegExp
  readonly men: RegExp
}
