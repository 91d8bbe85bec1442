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

/** Part of a name behind its first: "Lopez", and "al-Masri", "d'Orville", whose article is small. */
export const isNamePart = (text: string): boolean => /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u.test(text)
