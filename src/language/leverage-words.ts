// What a language must know for offers and threats: how one says that something asked for is left undone, and that a threat is meant.
export interface LeverageWords {
  /** Lemmas (participles where they stand for the verb) of leaving undone what was asked or offered: "refuse", "ausschlagen". */
  readonly defiance: ReadonlySet<string>
  /** Lemmas of being believed: "credible", "glaubhaft". */
  readonly credible: ReadonlySet<string>
}
