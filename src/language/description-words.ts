// Words of a description that stands for somebody already named: "das Land", "the company", "der CDU-Politiker".
export interface DescriptionWords {
  /** Articles and pronouns, in every form, that say the thing is known. */
  readonly known: ReadonlySet<string>
  /** Those that say it is one of several and nobody known: "ein Diplomat", "an official". */
  readonly anyone: ReadonlySet<string>
  /** Nouns (lemma, lower-case) for any state. */
  readonly states: ReadonlySet<string>
  /** Nouns for a firm, of which an article mostly has one. */
  readonly firms: ReadonlySet<string>
  /** Nouns for somebody by what he is, beside the classes of leaders and officials. */
  readonly people: RegExp
}
