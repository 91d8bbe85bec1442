// What the search for conditions finds in one sentence, and what is asked and answered when a stance looks for its own.
import type { ConditionHead, Range } from '../../dossier/index.js'
import type { ConditionNeed, Language } from '../../language/index.js'
import type { Document } from '../document.js'
import type { Sentence } from '../sentence.js'
import type { Speech } from '../speech-parts.js'
import type { Candidate } from '../stances/candidate.js'

export interface FoundCondition {
  readonly head: ConditionHead
  /** Token range, end exclusive. */
  readonly from: number
  readonly to: number
  /** Where what is asked begins, behind the words that open the condition. */
  readonly content: number
  /** The verb of the clause, -1 for a phrase. */
  readonly verb: number
  /** The word outside that it hangs on, -1 where the parse shows none. */
  readonly governor: number
  /** What the stance must be like for it to count. */
  readonly needs: readonly ConditionNeed[]
}

export interface ChosenCondition {
  readonly head: ConditionHead
  /** Where it stands: the stance's own sentence or one beside it. */
  readonly sentence: Sentence
  /** Folded offsets. */
  readonly range: Range
  /** The one found in the stance's own sentence, `null` for one of a sentence beside it. */
  readonly found: FoundCondition | null
}

export interface ConditionQuestion {
  readonly document: Document
  readonly sentence: Sentence
  readonly language: Language
  readonly candidate: Candidate
  readonly conditions: readonly FoundCondition[]
  readonly speech: readonly Speech[]
}
