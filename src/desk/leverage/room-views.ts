// What the leverage room sees of checks asked again, and of a file of games.
import type {
  GameConcept,
  GameFragilityView,
  GameGraphView,
  GameJointMoveView,
  GameReasonView,
  GameTableView,
  GameThreatView,
} from '../games/views.js'
import type { StrategyView } from './strategy-views.js'

/** By rankings somebody tries: never what somebody will do. */
export interface StrategyChecksView extends Pick<StrategyView, 'ends' | 'checks' | 'patterns' | 'pivotal'> {
  readonly version: 1
}

export interface SolvedGameView {
  readonly table: GameTableView
  /** `null` where there are too many states to draw. */
  readonly graph: GameGraphView | null
  /** Of every state of the table, every concept and every player. */
  readonly reasons: readonly GameReasonView[]
  readonly threats: readonly GameThreatView[]
  readonly jointMoves: readonly GameJointMoveView[]
  /** `null`: not asked of incomplete rankings, nor beyond the limit. */
  readonly fragility: GameFragilityView | null
  readonly concepts: readonly { readonly id: GameConcept; readonly label: string; readonly means: string }[]
}

export interface GameRoomView {
  readonly version: 1
  /** What was wrong with games of the file that are left out. */
  readonly warnings: readonly {
    readonly code: string
    readonly message: string
    readonly place: string
    readonly line: number | null
  }[]
  readonly games: readonly SolvedGameView[]
  /** Games of the file that were not worked out, for there are too many. */
  readonly left: number
}
