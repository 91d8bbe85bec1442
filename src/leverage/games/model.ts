// A conflict game in option form: the nouns, as plain data. Definitions: Fang, Hipel and Kilgour, "Interactive Decision
// Making: the Graph Model for Conflict Resolution" (1993). States are numbered from 1, in ascending order of the binary number in
// which option k (from 0, in the order of `options`) contributes 2^k when it is taken.

/** `only-take`: once taken it stays taken; `only-drop`: once dropped it stays dropped. */
export type Moves = 'both' | 'only-take' | 'only-drop'

export interface GameOption {
  readonly id: string
  readonly name: string
  readonly moves: Moves
}

export interface Player {
  readonly id: string
  readonly name: string
  /** Ids of the options that are this player's to take or drop; each option has one owner. */
  readonly options: readonly string[]
}

/** Options taken (true) or not (false), by id; those left out may be either. */
export type Pattern = Readonly<Record<string, boolean>>

/** Best first; state numbers in one inner list are equally preferred. */
export type Ranking = readonly (readonly number[])[]

/** Holds in a state where one of its patterns does. */
export type PreferenceStatement = readonly Pattern[]

export type Preference =
  | { readonly kind: 'ranking'; readonly tiers: Ranking }
  /** Option prioritisation, most important first: a state that keeps an earlier statement outranks all that break it. */
  | { readonly kind: 'statements'; readonly statements: readonly PreferenceStatement[] }
  /**
   * Only what is known: rankings of some states, and options wanted taken or not taken *all else being equal*. States that
   * nothing here compares stay uncompared; no order is made up for them.
   */
  | { readonly kind: 'incomplete'; readonly chains: readonly Ranking[]; readonly wishes: Pattern }

export interface Game {
  readonly id: string
  readonly title: string | null
  readonly players: readonly Player[]
  readonly options: readonly GameOption[]
  /** The feasible states in order: state number n is `states[n - 1]`, bit k set where option k is taken. */
  readonly states: readonly number[]
  /** One for each player, in the same order. */
  readonly preferences: readonly Preference[]
  /** For each player the numbers of the states it does not see (misperception): it neither enters nor leaves them. */
  readonly unseen: readonly (readonly number[])[]
  /** Number of the state things are in today, where it is told. */
  readonly statusQuo: number | null
}

export const CONCEPTS = ['nash', 'gmr', 'smr', 'seq', 'sim'] as const
export type Concept = (typeof CONCEPTS)[number]

/** Where the engine ends. Above them a game is refused with these numbers, never answered in part. */
export const GAME_LIMITS = {
  /** Bits of a state in one machine word. */
  options: 30,
  /** Feasible states. */
  states: 2 ** 17,
  /** Every group of players may move jointly: 2^players groups are looked at. */
  players: 10,
  /** Partial assignments looked at while searching the feasible states. */
  assignments: 2 ** 22,
  /** Feasible states where a ranking is incomplete: every pair of states is kept. */
  incompleteStates: 2 ** 8,
} as const
