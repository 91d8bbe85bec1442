// Stances as pages of parties, persons and issues list them: sorted by what is done, each with its sentence.
import type { ConditionView } from './statement.js'

/** What somebody does about a thing, as one asks for it: "what do they refuse?" */
export type StanceKindView = 'refuses' | 'demands' | 'offers' | 'accepts' | 'threatens' | 'open'

export interface StanceView {
  readonly kind: StanceKindView
  readonly party: string
  readonly partyLabel: string
  readonly issue: string
  readonly issueLabel: string
  readonly option: string | null
  readonly optionLabel: string | null
  readonly act: string
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  readonly condition: ConditionView | null
  readonly temporary: boolean
  readonly certainty: string
  readonly said: string | null
  /** Who said it, where it is not the party itself. */
  readonly actor: string
  readonly actorLabel: string
  /** How often it said anything on this option, relays counted once. */
  readonly utterances: number
  /** All reports of the words in force, the one that tells them best first; never empty. */
  readonly statements: readonly string[]
  /** One sentence, in the language asked for. */
  readonly text: string
}

/** How many stances of each kind are in force, and how many of all of them hang on a condition or are red lines. */
export interface StanceCountsView {
  readonly refuses: number
  readonly demands: number
  readonly offers: number
  readonly accepts: number
  readonly threatens: number
  readonly open: number
  readonly conditional: number
  readonly redlines: number
}
