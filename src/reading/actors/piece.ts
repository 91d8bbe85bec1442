// What the search for names looks at: a stretch of words that names a filed actor, and what a single word may stand for.
import type { Actor } from '../../casebook/index.js'
import type { NameEntry } from './roster.js'

/** A stretch of tokens that names an actor of the casebook. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly actor: Actor
  readonly adjective: boolean
  /** Ending the name carries here: "s" of "Frankreichs". */
  readonly ending: string
}

/** What a word may stand for. */
export interface Named {
  /** Names it may begin, one list a key. */
  readonly names: readonly (readonly NameEntry[])[]
  /** Whom it names as a people ("Russen") or by an adjective ("russischen"). */
  readonly people: Actor | undefined
  readonly adjective: Actor | undefined
}

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
