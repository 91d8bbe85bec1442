import type { Holder, HolderContext } from '../holders.js'
import type { StanceLexicon } from './lookup.js'

/** What the rules for stances know about a sentence. */
export interface StanceContext extends HolderContext {
  readonly lexicon: StanceLexicon
  /** Whether the token stands in somebody's message, and whose. */
  readonly speakerAt: (i: number) => Holder | null
  /** Whether a medium or somebody unknown says what stands at the token. */
  readonly isRelayed: (i: number) => boolean
  /** Whether the token is quoted, or stands behind a name and a colon: there a message needs no verb. */
  readonly verbatimAt: (i: number) => boolean
  /** Token range of the message around a token, whole sentence where there is none. */
  readonly messageAt: (i: number) => readonly [number, number]
  /** Who spoke right before and may still be telling, where nobody is said to speak here. */
  readonly teller: Holder | null
  /** Whether hardly a sentence of the article stands in anybody's mouth. */
  readonly isCommentary: boolean
}
