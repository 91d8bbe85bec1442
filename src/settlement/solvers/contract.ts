// What a solver is asked and what it answers. A solver takes problems, not statements: whoever turns statements into red
// lines stands above and keeps their ids (docs/json.md, `parley-settlement/1`, says how a problem is written down).

export interface Issue {
  readonly id: string
  /** Unique within the issue only, and never none. */
  readonly options: readonly string[]
}

/** Holds when the package's option of the issue is one of `in`; with an empty `in` it never holds. */
export interface Literal {
  readonly issue: string
  readonly in: readonly string[]
}

/**
 * Holds when at least one literal does; an empty `anyOf` never holds. Several may name one issue. A statement that asks for
 * two things at once is two red lines with one `statement`: whoever shows them joins them again.
 */
export interface RedLine {
  readonly id: string
  readonly party: string
  readonly statement: string | null
  readonly anyOf: readonly Literal[]
}

/** Bridges issues ("cession implies recognition"). Nobody's at the table; it cannot be conceded, only switched off. */
export interface Rule {
  readonly id: string
  readonly author: string | null
  readonly why: string | null
  readonly anyOf: readonly Literal[]
}

/** By party, issue and option: whole numbers from 0. A package is worth their sum over the issues. */
export type Utilities = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>

export interface Problem {
  readonly id: string
  readonly title: string | null
  readonly issues: readonly Issue[]
  readonly parties: readonly string[]
  readonly redLines: readonly RedLine[]
  readonly rules: readonly Rule[]
  /** `null`: nobody has said what is worth how much to whom, and nothing is ranked. */
  readonly utilities: Utilities | null
}

/** One option of every issue, by issue. */
export type Package = Readonly<Record<string, string>>

/** The options still possible, by issue; an issue not named is open. */
export type Fixed = Readonly<Record<string, readonly string[]>>

export interface WhatIf {
  readonly fixed?: Fixed
  /** Ids of red lines given up. */
  readonly dropped?: readonly string[]
  /** Ids of rules switched off. */
  readonly off?: readonly string[]
}

/** Where work ends rather than the user's patience or the machine's memory. */
export interface Limits {
  /** Nodes of a decision diagram before equal ones are joined; above it nothing is counted. */
  readonly nodes: number
  /** Conflicts and relaxations told, each; of relaxations that give up many red lines fewer (`MOST_GIVEN_UP`). */
  readonly sets: number
  /** Partial packages kept apart by their utilities, at one layer of a diagram. */
  readonly states: number
  /** Looks at a constraint or a state while a package or all collisions are searched for. */
  readonly steps: number
}

/** So many red lines are named in all relaxations together, for each that may be told: thousands of thousands nobody reads. */
export const MOST_GIVEN_UP = 20

export const LIMITS: Limits = { nodes: 2_000_000, sets: 2_000, states: 400_000, steps: 5_000_000 }

/** An exact result, or which limit was reached. Never a number that might be wrong. */
export type Finding<Value> =
  | { readonly known: true; readonly value: Value }
  | { readonly known: false; readonly limit: keyof Limits; readonly at: number }

export type PerOption = Readonly<Record<string, Readonly<Record<string, bigint>>>>

/** By id: the number of acceptable packages when that one alone is given up, or switched off. */
export interface WithoutEach {
  readonly redLines: Readonly<Record<string, bigint>>
  readonly rules: Readonly<Record<string, bigint>>
}

/**
 * Ids ascend by code unit within a set; sets are ordered by size, then by their ids. Something is acceptable: no conflict,
 * and the empty relaxation. The rules contradict each other: the empty conflict, and no relaxation.
 */
export interface Collisions {
  /** Minimal sets of red lines that, together with the rules, no package satisfies. */
  readonly conflicts: readonly (readonly string[])[]
  /** Minimal sets of red lines without which some package is acceptable. */
  readonly relaxations: readonly (readonly string[])[]
  /** Every red line that takes part in a conflict, as far as was found: also of conflicts beyond those told. Ascending. */
  readonly colliding: readonly string[]
  /** Whether these are all. Where not, each set is minimal and none that is left out is smaller than the last one shown. */
  readonly complete: boolean
  /** What ended the search where they are not all. */
  readonly limit: 'sets' | 'steps' | null
}

export interface Nearest {
  readonly package: Package
  /** Issues of the proposal that had to change, in the order of the problem; those it left open do not count. */
  readonly changed: readonly string[]
}

/** Largest smallest utility, product, sum, smallest utilities compared one after the other, or one party's own. */
export type Criterion = 'maxMin' | 'nash' | 'sum' | 'leximin' | { readonly party: string }

export interface Best {
  /** Of `leximin`, the smallest utility. */
  readonly value: bigint
  /** How many acceptable packages reach it. */
  readonly count: bigint
}

export interface Ranked {
  readonly package: Package
  /** By party. */
  readonly utilities: Readonly<Record<string, number>>
  readonly value: bigint
}

export interface FrontPoint {
  /** Of the two parties asked for, in that order. */
  readonly utilities: readonly [number, number]
  /** The first package, in the order of the problem's options, that is worth just this to the two. */
  readonly package: Package
}

/** Disagreement is worth 0 to everybody. */
export interface Ranking {
  /** `null` without an acceptable package. */
  best(criterion: Criterion): Finding<Best | null>
  /** Best first; of equal ones the larger sum, then the package whose options come first in the problem. */
  top(criterion: Criterion, many: number): Finding<readonly Ranked[]>
  /** Acceptable packages than which no acceptable one is at least as good for all and better for one. */
  paretoCount(): Finding<bigint>
  /**
   * The acceptable package at least as good for every party and better for one, by the largest sum; `null` where there is
   * none. The package asked about need not be acceptable itself.
   */
  dominating(asked: Package): Finding<Ranked | null>
  /** What two parties could still give each other, whatever the others get; best for the first one first. */
  front(one: string, other: string): Finding<readonly FrontPoint[]>
}

export interface Settlement {
  /** Product of the numbers of options; red lines, rules and what is fixed do not lower it. */
  readonly packages: bigint
  /** Some acceptable package, or `null` where none is. */
  example(): Finding<Package | null>
  acceptable(fixed?: Fixed): Finding<bigint>
  perOption(fixed?: Fixed): Finding<PerOption>
  /** What each single concession would open. */
  withoutEach(): Finding<WithoutEach>
  collisions(): Collisions
  /** The acceptable package with the fewest changed issues; of equal ones the first in the order of the options. */
  nearest(proposal: Package): Finding<Nearest | null>
  /** `null` without utilities. */
  readonly ranking: Ranking | null
}

export interface Solver {
  readonly name: string
  /** Throws on ids the problem does not hold: problems and questions are checked where they enter. */
  open(problem: Problem, whatIf?: WhatIf, limits?: Limits): Finding<Settlement>
}

export const known = <Value>(value: Value): Finding<Value> => ({ known: true, value })

export const reached = (limit: keyof Limits, limits: Limits): Finding<never> => ({
  known: false,
  limit,
  at: limits[limit],
})
