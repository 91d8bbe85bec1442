import type { Holder, HolderContext } from '../holders.js'
import type { StanceLexicon } from './lookup.js'

/** What the rules for stances know about a sentence. */
export interface StanceContext extends HolderContext {
  readonly lexicon: StanceLexicon
  /** Whether the token stands in somebody's message, and whose. */
  readonly speakerAt: (i: number) => Holder | null
  /** Token range of the message around a token, whole sentence where there is none. */
  readonly messageAt: (i: number) => readonly [number, number]
  /** Who spoke right before and may still be telling, where nobody is said to speak here. */
  readonly teller: Holder | null
  /** Whether hardly a sentence of the article stands in anybody's mouth. */
  readonly isCommentary: boolean
}
