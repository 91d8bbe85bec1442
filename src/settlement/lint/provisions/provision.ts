// What a provision of an agreement is, as data. Texts stand in every language of the users, as in a casebook.

export interface Both {
  readonly en: string
  readonly de: string
}

/**
 * E: without it a ceasefire cannot be enforced or even judged; W: a known weakness; I: usual content.
 */
export type Severity = 'E' | 'W' | 'I'

/**
 * Shapes a sentence can show an element by, beside words: a calendar day, an hour of the day, a length of time, a distance, any
 * count, a name of the case or an acronym, two of them.
 */
export type Signal = 'day' | 'clock' | 'duration' | 'distance' | 'number' | 'name' | 'two-names'

/** One thing the text must say for the provision, with what to ask when it does not. */
export interface Element {
  readonly id: string
  readonly question: Both
  /** Any one of them shows the element; the words of the language packs do so too. */
  readonly signals: readonly Signal[]
  /** Without it the provision is partial; the others are asked for only. */
  readonly needed: boolean
}

export interface Provision {
  readonly id: string
  readonly name: Both
  /** What the text must say. */
  readonly must: Both
  readonly why: Both
  readonly severity: Severity
  /** Where the demand comes from; abbreviations as in docs/guide.md. */
  readonly source: string
  readonly elements: readonly Element[]
  /**
   * What "no X" means. `absent`: the text says there is none. `content`: the no is itself what the provision says ("no foreign
   * troops remain"). `promise`: as `absent`, and a text that promises none lacks nothing.
   */
  readonly denial: 'absent' | 'content' | 'promise'
}

type Ask = readonly [id: string, en: string, de: string, signals?: readonly Signal[]]

const element =
  (needed: boolean) =>
  ([id, en, de, signals = []]: Ask): Element => ({ id, question: { en, de }, signals, needed })

/** `needed` and `also`: id, question in English, in German, shapes that show it. */
export const provision = (
  id: string,
  severity: Severity,
  source: string,
  texts: { readonly name: Both; readonly must: Both; readonly why: Both },
  needed: readonly Ask[],
  also: readonly Ask[] = [],
  denial: Provision['denial'] = 'absent',
): Provision => ({
  id,
  severity,
  source,
  ...texts,
  elements: [...needed.map(element(true)), ...also.map(element(false))],
  denial,
})
