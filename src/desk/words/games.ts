import type { Concept } from '../../leverage/index.js'

/** A move in words: who, from where to where, and what that takes up and drops. */
export interface GameMoveWords {
  readonly who: string
  readonly from: number
  readonly to: number
  readonly takes: readonly string[]
  readonly drops: readonly string[]
}

/** What is said, in each language, of conflict games. */
export interface GamesWords {
  readonly states: (count: number, players: number) => string
  readonly onlyEquilibria: (shown: number, count: number) => string
  readonly game: string
  readonly state: string
  readonly statesHead: string
  readonly places: string
  readonly incompletePlaces: string
  readonly stableFor: string
  readonly concepts: Readonly<Record<Concept, string>>
  readonly means: Readonly<Record<Concept, string>>
  readonly equilibria: string
  readonly none: string
  readonly undetermined: (states: string) => string
  readonly cutShort: (concepts: string) => string
  readonly legend: (letters: string) => string
  readonly statusQuo: (state: number) => string
  readonly ifTheseHold: string
  readonly move: (move: GameMoveWords) => string
  readonly and: (all: readonly string[]) => string
  readonly reasons: string
  readonly reason: {
    readonly stable: (state: number, who: string, concept: string) => string
    readonly unstable: (state: number, who: string, concept: string) => string
    readonly undetermined: (state: number, who: string, concept: string) => string
    readonly noImprovement: string
    readonly nowhere: string
    readonly answered: (to: number, answer: string, end: number, start: number) => string
    readonly noReturn: string
    readonly unanswered: Readonly<Record<Concept, (to: number) => string>>
    readonly escape: (to: number, answer: string, end: number, back: number) => string
    readonly open: (to: number) => string
    readonly together: (to: number, answer: string, end: number, start: number) => string
    readonly completions: string
  }
  /** Of a large game only some equilibria are searched for threats and joint moves. */
  readonly looked: (states: number, of: number) => string
  readonly threats: string
  readonly threat: (
    state: number,
    who: string,
    move: string,
    answer: string,
    unwilling: string,
    undone: boolean,
  ) => string
  readonly joint: string
  readonly jointMove: (from: number, members: string, to: number, steps: string) => string
  readonly ways: (from: number) => string
  readonly way: {
    readonly there: (to: number) => string
    readonly willing: (to: number, steps: string) => string
    /** `known`: that the step is no gain, rather than only not known to be one. */
    readonly forced: (to: number, steps: string, unwilling: string, known: boolean) => string
    readonly no: (to: number) => string
  }
  readonly inverse: {
    readonly head: (state: number) => string
    readonly player: (who: string, concept: string, holds: boolean | null) => string
    readonly always: string
    readonly prefers: (who: string, state: number, than: number) => string
    readonly doesNot: (who: string, state: number, than: number) => string
    readonly either: string
    readonly or: string
    readonly move: (to: number) => string
    readonly notWanted: (who: string, to: number, than: number) => string
    readonly answer: (steps: string, needs: string) => string
    readonly more: (count: number) => string
    readonly cut: string
  }
  readonly fragility: {
    readonly head: string
    readonly incomplete: string
    readonly tooMany: (most: number) => string
    readonly summary: (tried: number, flips: number) => string
    readonly robust: string
    readonly falls: (concept: string, state: number, exchanges: number) => string
    readonly flip: (who: string, above: number, below: number) => string
    readonly lost: (concept: string, states: string) => string
    readonly gained: (concept: string, states: string) => string
    readonly more: (count: number) => string
  }
  readonly severalGames: (count: number) => string
  readonly written: (file: string) => string
  readonly picture: {
    readonly about: (states: number) => string
    readonly improvement: string
    readonly otherMove: string
    readonly open: string
    readonly nash: (states: string) => string
    readonly others: string
    readonly statusQuo: string
    readonly onlyImprovements: string
  }
  readonly draft: {
    readonly title: (casebook: string, asOf: string | null) => string
    readonly note: string
    /** Why it is not known whether `who` would rather have `whose` agree to `what`. */
    readonly gap: (
      who: string,
      reason: 'conditional' | 'hedged' | 'no-option' | 'silent' | 'divided' | 'hearsay',
      what: string,
      whose: string,
    ) => string
    readonly made: (players: number, options: number, wishes: number, gaps: number) => string
  }
}
