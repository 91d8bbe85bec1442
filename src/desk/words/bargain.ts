/** The solutions of a bargaining domain, in the order in which they are told. */
export const SOLUTIONS = [
  'nash',
  'kalaiSmorodinskyMaxMin',
  'kalaiSmorodinskyEqualiser',
  'kalaiEgalitarian',
  'maxWelfare',
  'maxWelfareIgnoringReservation',
] as const
export type SolutionName = (typeof SOLUTIONS)[number]

/** What is said, in each language, of bargaining domains. Numbers come as texts. */
export interface BargainWords {
  readonly head: (issues: number, outcomes: string, parties: number) => string
  readonly columns: {
    readonly party: string
    readonly reservation: string
    readonly least: string
    readonly most: string
    readonly weights: string
    readonly discount: string
  }
  readonly notGiven: string
  readonly frontier: string
  readonly onIt: (outcomes: string, points: number) => string
  /** How many points and outcomes of the frontier, and outcomes at all, give everybody the reservation value. */
  readonly rational: (points: number, outcomes: string, all: string | null) => string
  readonly unstable: (sizes: string) => string
  readonly more: (count: number) => string
  readonly solutions: Readonly<Record<SolutionName, string>>
  /** What each of them makes as large as can be. */
  readonly means: Readonly<Record<SolutionName, string>>
  readonly ties: (outcomes: string, points: number) => string
  readonly noSolution: string
  readonly noRational: string
  readonly none: string
  readonly note: string
  readonly tooMany: Readonly<Record<'vectors' | 'comparisons' | 'outcomes', (at: string) => string>>
  readonly written: (file: string) => string
  readonly picture: {
    readonly title: (domain: string) => string
    readonly about: (x: string, y: string, points: number) => string
    readonly outcomes: string
    readonly frontier: string
    readonly reservation: string
  }
}
