// What one report of an utterance has changed against another: each change with the words on both sides.
import type { Span } from '../../dossier/index.js'

/**
 * `speaker-swapped`: the words stand in another mouth. `source-number`: one unnamed source became several, or the other way.
 * `source-dropped`, `source-added`: a medium that passed it on is named by one only. `item-`: a further thing said in the same
 * breath. `polarity-turned`: yes became no, or what was announced became doubtful. `quantity-changed`: another amount of the
 * same. `vaguer`, `more-exact`: an amount, a place, a part or the particular issue got lost, or came in. The rest as named.
 */
export const DRIFT_KINDS = [
  'speaker-swapped',
  'source-number',
  'source-dropped',
  'source-added',
  'condition-dropped',
  'condition-added',
  'item-dropped',
  'item-added',
  'hedge-lost',
  'hedge-added',
  'polarity-turned',
  'temporary-lost',
  'temporary-added',
  'quantity-changed',
  'vaguer',
  'more-exact',
  'quotation-lost',
  'quotation-added',
] as const
export type DriftKind = (typeof DRIFT_KINDS)[number]

export interface Drift {
  readonly kind: DriftKind
  /** The words in the first report; `null` where it has none of the kind. Offsets count UTF-16 units of the raw text. */
  readonly from: Span | null
  readonly to: Span | null
  /** A name of the casebook the words alone do not show: the issue of an item, the medium of a hop. */
  readonly what: string | null
  /** Whether it changes the statement itself, or a sentence beside it that both articles have. */
  readonly where: 'statement' | 'beside'
}
