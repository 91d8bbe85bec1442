// What a language must know to find the provisions of an agreement in its text. Rows of text, so that a mediator can mend them:
//
//   L09              : monitor*, observer mission         words that mention the provision
//   L09 !            : monitor the media                  looks like one and is none
//   L09 access       : at any time, freedom of movement   words that show one element of it
//   L09 access ~     : as far as possible                 mentions the element without settling it
//
// Words are written as in a casebook's lexicon: lower case, ss for ß, `*` at an edge of a word for any letters, `|` between
// alternatives of one word, ` & ` between words that must stand in one sentence in any order; commas part the patterns.
import { rows } from './lexicon-row.js'

export interface ProvisionRow {
  readonly provision: string
  /** `null`: words for the provision as a whole. */
  readonly element: string | null
  readonly kind: 'shows' | 'weak' | 'lookalike'
  readonly patterns: readonly string[]
}

/** A word that puts one step after another. */
export interface SequenceMarker {
  readonly words: readonly string[]
  /** `after`: the main clause waits for what follows; `before`: what follows waits for the main clause; `until`: `after` in a negative sentence only. */
  readonly order: 'after' | 'before' | 'until'
}

export interface ProvisionWords {
  readonly rows: readonly ProvisionRow[]
  /** Words shortly before a thing that say there is none: "no", "kein". */
  readonly noneBefore: readonly string[]
  /** Patterns before a thing that give it up: "waive", "verzichten auf". */
  readonly waived: readonly string[]
  /** Patterns behind a thing that say there is none: "is not foreseen". */
  readonly notForeseen: readonly string[]
  /** Patterns that make a duty an intention: "endeavour", "nach Möglichkeit". */
  readonly soft: readonly string[]
  /** Patterns that put a question off: "at a later stage". */
  readonly later: readonly string[]
  /** Words behind or before a number that make it an hour: "uhr", "a.m.", and hours without a number: "midnight". */
  readonly hourUnits: readonly string[]
  readonly hours: readonly string[]
  /** Patterns of units behind a number. */
  readonly timeUnits: readonly string[]
  readonly distanceUnits: readonly string[]
  /** Words before a number that make it a reference: "article", "resolution". */
  readonly references: readonly string[]
  readonly sequence: readonly SequenceMarker[]
  /** Words that deny the main clause of a sequence: "not", "kein". */
  readonly not: readonly string[]
  /**
   * Acts by any of their words: what two sentences name differently is one step. One whose name ends in "-of" is somebody's, or done
   * to something: it is the same only where that agrees ("withdrawal-of").
   */
  readonly acts: ReadonlyMap<string, readonly string[]>
  /** Finite verbs and the like, before which a leading phrase without a comma ends. */
  readonly finite: readonly string[]
  /** Words of steps that say nothing of which step it is: "all", "complete". */
  readonly idle: readonly string[]
}

/** "no, not any" → patterns or words. */
export const listed = (block: string): readonly string[] =>
  block
    .split(/[,\n]/)
    .map((words) => words.trim())
    .filter((words) => words !== '')

const ROW = /^(L\d\d)(?:\s+([a-z-]+))?\s*([!~]?)\s*:\s*(.+)$/u

/** Throws on a row we cannot read: the lists are ours, so that is our mistake. */
export const parseProvisionRows = (block: string): readonly ProvisionRow[] =>
  rows(block).map((row) => {
    const match = ROW.exec(row)
    if (!match) throw new Error(`provision words: cannot read the row "${row}"`)
    const [, provision = '', element = null, mark, patterns = ''] = match
    const kind = mark === '!' ? 'lookalike' : mark === '~' ? 'weak' : 'shows'
    return { provision, element, kind, patterns: listed(patterns) }
  })

/** "erst nachdem after": words in a row, then the order. */
export const parseSequence = (block: string): readonly SequenceMarker[] =>
  rows(block).map((row) => {
    const words = row.split(/\s+/)
    const order = words.pop()
    if ((order !== 'after' && order !== 'before' && order !== 'until') || words.length === 0)
      throw new Error(`provision words: cannot read the marker "${row}"`)
    return { words, order }
  })

/** "withdrawal-of : withdraw*, pull back" → an act and its patterns. */
export const parseActs = (block: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rows(block).map((row) => {
      const [act = '', patterns = ''] = row.split(/\s*:\s*/)
      return [act, listed(patterns)] as const
    }),
  )
