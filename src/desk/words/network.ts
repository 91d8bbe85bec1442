// What is said, in each language, of discourse networks.
export type NetworkNoteCode = 'not-in-windows' | 'combine-divided' | 'no-statements'

export interface NetworkWords {
  /** "Network of party by issue". */
  readonly title: (variable1: string, variable2: string, oneMode: boolean) => string
  readonly counted: (statements: number) => string
  readonly variables: Readonly<Record<string, string>>
  readonly aggregations: Readonly<Record<string, string>>
  readonly leftOut: {
    readonly head: string
    readonly outOfRange: (count: number) => string
    readonly excluded: (count: number) => string
    readonly notCoded: (count: number) => string
    readonly duplicates: (count: number) => string
    readonly uncommitted: (count: number) => string
  }
  readonly notes: Readonly<Record<NetworkNoteCode, (count: number) => string>>
  readonly nothing: string
  /** Instead of a table that would not fit. */
  readonly strongest: (shown: number, all: number) => string
  readonly weight: string
  readonly camps: (modularity: string) => string
  readonly camp: (number: number) => string
  readonly alone: string
  readonly conflict: (share: string, within: string, between: string) => string
  readonly noConflict: string
  readonly windows: (count: number) => string
  readonly noWindows: string
  readonly windowHeads: readonly [from: string, until: string, statements: string, nodes: string, sum: string]
  /** Answers of the qualifier: yes and no; others stand as they are. */
  readonly levels: Readonly<Record<string, string>>
  readonly adds: (weight: string) => string
  readonly noTie: string
}
