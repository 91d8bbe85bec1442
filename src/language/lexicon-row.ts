// The row language of the stance and speech lexicons. A row is one line of text, so that a linguist can read and mend it:
//
//   fordern            demand + 3
//   drohen             threaten + 3  : mit zu dass
//   stellen ~ in aussicht   offer + 2
//   sich aussprechen   propose + 2   : für !gegen
//
// lemma (with `sich` where the verb is reflexive, `~ words` where further words must stand in the clause), act, sign,
// strength; after the colon what the row needs, any one of it: a preposition or particle, `obj` an object, `dass`/`that` a
// clause, `zu`/`to` an infinitive, `=word*` a word of that beginning in the clause; `!gegen` turns the sign when it is there.
import type { Act, Sign, Strength } from '../dossier/index.js'

export interface StanceEntry {
  readonly lemma: string
  readonly reflexive: boolean
  /** Further folded, lower-case words that must stand in the clause ("in", "aussicht"); `*` at the end stands for any letters. */
  readonly words: readonly string[]
  readonly act: Act
  readonly sign: Sign
  readonly strength: Strength
  /** Any one must be there; empty: nothing is needed. */
  readonly needs: readonly string[]
  /** Prepositions that turn the sign ("gegen"). */
  readonly turns: readonly string[]
}

const ROW = /^(sich )?(\S+)((?: ~ ?| )[^+\-0]*?)?\s+([a-z_]+) ([+\-0]) (\d)(?:\s*:\s*(.*))?$/u

const signs: Readonly<Record<string, Sign>> = { '+': 1, '-': -1, '0': 0 }

/** Throws on a malformed row: lexicons are ours, so that is our mistake. */
export const parseStanceRow = (row: string): StanceEntry => {
  const match = ROW.exec(row.trim())
  if (!match) throw new Error(`stance lexicon: cannot read the row "${row}"`)
  const needs = (match[7] ?? '').split(/\s+/).filter((need) => need !== '')
  return {
    lemma: match[2] as string,
    reflexive: match[1] !== undefined,
    words: (match[3] ?? '')
      .replace('~', '')
      .trim()
      .split(/\s+/)
      .filter((word) => word !== ''),
    act: match[4] as Act,
    sign: signs[match[5] as string] as Sign,
    strength: Number(match[6]) as Strength,
    needs: needs.filter((need) => !need.startsWith('!')),
    turns: needs.filter((need) => need.startsWith('!')).map((need) => need.slice(1)),
  }
}

/** Rows of a text block, blank lines and `#` comments left out. */
export const rows = (block: string): readonly string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

export const parseStanceRows = (block: string): readonly StanceEntry[] => rows(block).map(parseStanceRow)

/** Plain word lists: one or more words a line, comma-separated. */
export const wordList = (block: string): ReadonlySet<string> =>
  new Set(
    rows(block).flatMap((line) =>
      line
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  )
