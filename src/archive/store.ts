// What a dialect must bring besides Kysely: finding words, checking the file, telling what went wrong. One folder a dialect.
import type { Kysely } from 'kysely'
import type { StorageFault } from './storage-fault.js'
import type { Tables, WordsKind } from './tables.js'

/** A word spelt for the index (`spellWord`), or the beginning of one. */
export interface IndexWord {
  readonly spelt: string
  readonly prefix: boolean
}

/** How far every table had been written at some moment. Only the dialect knows what it says. */
export type Mark = Readonly<Record<string, number>>

export interface Store {
  readonly db: Kysely<Tables>
  /** Rows of `words` of this kind in which every group has at least one of its words. */
  rowsWith(
    kind: WordsKind,
    groups: readonly (readonly IndexWord[])[],
  ): Promise<readonly { article: string; part: string }[]>
  /** A number that grows with every row written, by whichever process. */
  written(): Promise<number>
  mark(): Promise<Mark>
  /** Articles about which anything has been written since; `null` where they are more than `most`. */
  changedSince(mark: Mark, most: number): Promise<readonly string[] | null>
  /** What the database says of its own soundness, as sentences; empty where it is sound. */
  integrity(): Promise<readonly string[]>
  /** `null` where the error is not the storage's but ours. */
  faultOf(error: unknown): StorageFault | null
  close(): Promise<void>
}
