import type { Act, Certainty, ConditionHead, NamedKind, Revision, Standpoint } from '../../dossier/index.js'
import type { AgreementWords } from './agreement.js'
import type { BargainWords } from './bargain.js'
import type { BesideWords } from './beside.js'
import type { CodingWords } from './coding.js'
import type { DealsWords } from './deals.js'
import type { DraftWords } from './draft-words.js'
import type { GamesWords } from './games.js'
import type { LintWords } from './lint-words.js'
import type { NetworkWords } from './network.js'
import type { PositionsWords } from './positions-words.js'
import type { Prose } from './prose.js'
import type { SearchWords } from './search-words.js'
import type { StrategyWords } from './strategies.js'
import type { TraceWords } from './trace-words.js'

export type FindingKind = 'redline' | 'condition' | 'turned' | 'hardened' | 'softened' | 'divided' | 'one-sided'

/** What the desk says in one language of its users. Languages that are read stand in `language`; these are the ones spoken. */
export interface Words {
  readonly code: string
  /** In the third person, after the name of a party: "Russia — rejects". */
  readonly acts: Readonly<Record<Act, string>>
  /** Stance of a cell by sign and strength, from hedge to absolute. */
  readonly stance: (sign: -1 | 0 | 1, strength: 0 | 1 | 2 | 3 | 4) => string
  readonly certainties: Readonly<Record<Certainty, string>>
  readonly conditions: Readonly<Record<ConditionHead, string>>
  readonly standpoints: Readonly<Record<Standpoint, string>>
  readonly findings: Readonly<Record<FindingKind, string>>
  readonly positions: PositionsWords
  readonly trace: TraceWords
  readonly quoted: (words: string) => string
  readonly redline: string
  readonly condition: string
  readonly temporary: string
  readonly divided: string
  readonly nobody: string
  /** A list is empty, be it for want of statements or because none is what was asked for. */
  readonly nothingFits: string
  readonly undated: string
  readonly issue: string
  readonly party: string
  readonly statement: string
  readonly statements: string
  readonly article: string
  readonly articles: string
  readonly author: string
  readonly via: string
  readonly said: string
  readonly published: string
  readonly asOf: (date: string) => string
  readonly date: (date: string) => string
  readonly times: (count: number) => string
  readonly statementHead: string
  readonly sourceHead: string
  readonly briefWritten: string
  readonly prose: Prose
  readonly log: {
    /** "Moskau" counts as "Russia" from now on. */
    readonly merged: (what: string, into: string) => string
    /** "Moskau" is called "Moscow" from now on; in all languages where `language` is `null`. */
    readonly renamed: (what: string, name: string, language: string | null) => string
    readonly undone: (id: string) => string
    /** How many statements that concerns. */
    readonly concerned: (count: number) => string
    readonly takeBack: (id: string) => string
    readonly kinds: Readonly<Record<NamedKind, string>>
    /** In the past tense, beside who and when. */
    readonly actions: Readonly<Record<Revision['action'] | 'merge' | 'rename' | 'resolve', string>>
    readonly heads: {
      readonly at: string
      readonly by: string
      readonly did: string
      readonly what: string
      readonly id: string
    }
    readonly is: (what: string, into: string) => string
    readonly isCalled: (what: string, name: string, language: string | null) => string
    readonly statementsOf: (count: number, article: string) => string
    readonly takenBack: string
    readonly empty: string
    readonly nothingToUndo: string
  }
  readonly beside: BesideWords
  readonly deals: DealsWords
  readonly lint: LintWords
  readonly network: NetworkWords
  readonly agreement: AgreementWords
  readonly coding: CodingWords
  readonly bargain: BargainWords
  readonly games: GamesWords
  readonly search: SearchWords
  readonly strategies: StrategyWords
  readonly draft: DraftWords
  readonly brief: {
    readonly kicker: string
    readonly matrix: string
    readonly evidence: string
    readonly legend: string
    readonly latest: string
    readonly unplaced: (undated: number, withoutIssue: number) => string
    readonly others: string
    readonly howTo: string
    readonly nothing: string
    readonly footer: string
    readonly before: string
    readonly after: string
  }
  readonly settlement: {
    /** Numbers of packages come as decimal texts: they pass 2^53. */
    readonly packages: (count: string) => string
    readonly acceptable: (count: string) => string
    readonly uncounted: string
    readonly none: string
    readonly example: string
    /** Ids of red lines given up and rules switched off. */
    readonly whatIf: (without: string) => string
    readonly silence: (parties: string) => string
    readonly byOption: string
    readonly conflict: (count: number) => string
    readonly impossible: string
    readonly cannotHold: (lines: number, parties: string) => string
    readonly rulesClash: string
    readonly waysOut: string
    readonly without: string
    readonly opens: (count: string) => string
    readonly cutShort: string
    readonly rule: string
    readonly opensNothing: string
    /** Value, and by how many packages it is reached. */
    readonly reached: (value: string, count: string) => string
    readonly oneConcession: string
    readonly best: string
    readonly criteria: Readonly<Record<'maxMin' | 'nash' | 'sum' | 'leximin', string>>
    readonly reachedBy: string
    readonly more: (count: number) => string
    readonly undominated: (count: number) => string
    readonly limit: Readonly<Record<'nodes' | 'sets' | 'states' | 'steps', (at: string) => string>>
    readonly stopped: (done: number, total: number) => string
  }
}
