// Conflict games for screens and terminal. States go by their numbers (from 1); sentences are in the language asked for.
import type { Concept, Moves } from '../../leverage/index.js'

export type GameConcept = Concept
export type GameVerdictView = 'stable' | 'unstable' | 'undetermined'

export interface GamePlayerView {
  readonly id: string
  readonly name: string
  readonly options: readonly { readonly id: string; readonly name: string; readonly moves: Moves }[]
  /** Best first; `null` where the ranking is only known in part. */
  readonly ranking: readonly (readonly number[])[] | null
}

export interface GameStateView {
  readonly number: number
  /** Ids of the options taken. */
  readonly taken: readonly string[]
  /** By player: place in its ranking, 1 for the best, ties sharing one; `null` where the ranking is incomplete. */
  readonly places: readonly (number | null)[]
  /** By concept, then by player. */
  readonly stable: Readonly<Record<Concept, readonly GameVerdictView[]>>
  readonly equilibrium: Readonly<Record<Concept, GameVerdictView>>
  /** A Nash equilibrium some group can leave together for the better of all its members. */
  readonly jointlyUnstable: GameVerdictView | null
}

export interface GameTableView {
  readonly id: string
  readonly title: string
  readonly players: readonly GamePlayerView[]
  readonly statusQuo: number | null
  /** How many feasible states the game has, and those shown: all, or where they are many the equilibria only. */
  readonly count: number
  readonly states: readonly GameStateView[]
  readonly equilibria: Readonly<Record<Concept, readonly number[]>>
  readonly undetermined: Readonly<Record<Concept, readonly number[]>>
  /** Concepts whose search ended at its limit: what is undetermined there may only be unsearched. */
  readonly cutShort: readonly Concept[]
}

export interface GameStepView {
  /** Id. */
  readonly player: string
  readonly from: number
  readonly to: number
  /** Whether the mover is known to be better off after it. */
  readonly improves: boolean
}

export interface GameAnswerView {
  readonly steps: readonly GameStepView[]
  readonly end: number
}

/** Why a state is, or is not, stable for a player by a concept. */
export interface GameReasonView {
  readonly concept: Concept
  readonly player: string
  readonly state: number
  readonly verdict: GameVerdictView
  /** Each improvement, and what the others do about it; `answer` is `null` where nothing (or nothing that is known) does. */
  readonly moves: readonly { readonly to: number; readonly answer: GameAnswerView | null }[]
  /** One sentence a move, or one in all. */
  readonly text: readonly string[]
}

export interface GameThreatView {
  readonly state: number
  readonly player: string
  readonly by: readonly ('gmr' | 'smr')[]
  readonly move: GameStepView
  readonly answer: GameAnswerView
  /** Ids of those who would have to take a step that makes them no better off. */
  readonly unwilling: readonly string[]
  readonly text: string
}

export interface GameJointMoveView {
  readonly from: number
  readonly members: readonly string[]
  readonly to: number
  readonly steps: readonly GameStepView[]
  readonly text: string
}

export interface GameWayView {
  readonly to: number
  readonly byImprovements: readonly GameStepView[] | null
  readonly byAnyMoves: readonly GameStepView[] | null
  readonly text: string
}

/** "`player` prefers `state` to `than`", or (where `prefers` is false) that it does not. */
export type GameFormulaView =
  | {
      readonly pair: {
        readonly player: string
        readonly state: number
        readonly than: number
        readonly prefers: boolean
      }
    }
  | { readonly all: readonly GameFormulaView[] }
  | { readonly any: readonly GameFormulaView[] }

export interface GameInverseView {
  readonly concept: Concept
  readonly player: string
  readonly state: number
  /** Whether it holds for the rankings as they are; `null` where they leave it open. */
  readonly holds: boolean | null
  /** False where so many answers exist that some were left out: the formula is then enough for stability, but not needed. */
  readonly complete: boolean
  readonly formula: GameFormulaView
  readonly text: readonly string[]
}

export interface GameFlipView {
  readonly player: string
  readonly above: number
  readonly below: number
  readonly lost: Readonly<Partial<Record<Concept, readonly number[]>>>
  readonly gained: Readonly<Partial<Record<Concept, readonly number[]>>>
  readonly text: string
}

export interface GameFragilityView {
  readonly tried: number
  readonly flips: readonly GameFlipView[]
  /** For each equilibrium, how many exchanges make it fall. */
  readonly falls: readonly { readonly concept: Concept; readonly state: number; readonly exchanges: number }[]
}

/** Of a move, for the player that makes it. */
export type GameMoveWorth = 'better' | 'not-better' | 'unknown'

export interface GameGraphView {
  readonly nodes: readonly {
    readonly state: number
    readonly taken: readonly string[]
    /** Place in the picture: columns and rows from 0. Moves of one player stay within a row or within a column. */
    readonly column: number
    readonly row: number
    readonly equilibrium: readonly Concept[]
    readonly statusQuo: boolean
  }[]
  readonly edges: readonly {
    /** Place of the player in the list of players. */
    readonly player: number
    readonly from: number
    readonly to: number
    readonly improves: GameMoveWorth
  }[]
}
