// Papers that set out terms, as far as an article has told of them, and the stretch in which their points are told.
import type { PaperKind } from '../../language/index.js'
import type { Holder } from '../holder.js'

/** A plan, a draft, an agreement. */
export interface Paper {
  /** Whose it is; nobody where the article leaves it open. */
  readonly holders: readonly Holder[]
  readonly kind: PaperKind
  /** What it was called (lemma, small). */
  readonly noun: string
  /** The sentence that named it last. */
  readonly sentence: number
}

/** How far its points have been told. */
export interface Telling {
  readonly paper: Paper
  /** The sentence that told of it last, and its paragraph. */
  readonly sentence: number
  readonly paragraph: number
  /** Whether points were told there, and not only the paper put forward. */
  readonly points: boolean
  /** A list of its points was announced: each with a mark before it, or one after the other; not known before the first. */
  readonly list: 'announced' | 'marked' | 'plain' | null
  /** Whether its points stand in the present, or say what must be: so then may those that follow. */
  readonly present: boolean
  readonly insists: boolean
}

/** A stretch of a sentence in which points are told. Token indices, end exclusive. */
export interface PointStretch {
  readonly from: number
  readonly to: number
  readonly paper: Paper
  /** Said to stand in the paper, one of a list, or told on. */
  readonly how: 'framed' | 'listed' | 'told-on'
}

/** Sentences over which "under it" and "demnach" take a paper up, and over which "the first option" is one of its parts. */
export const PRONOUN_REACH = 2
export const PART_REACH = 5

/** A paper of which it is known whose it is: of any other nothing is told. */
export const isOwned = (paper: Paper | null): paper is Paper => paper !== null && paper.holders.length > 0
