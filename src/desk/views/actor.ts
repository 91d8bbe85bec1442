// Everything about one party or person on one page.
import type { ContactView, PredictionView, RemarkView } from '../beside/views.js'
import type { ToldChangeView } from './issue.js'
import type { StanceCountsView, StanceView } from './stance.js'
import type { StatementView } from './statement.js'

interface NamedView {
  readonly id: string
  readonly label: string
}

interface CountedView extends NamedView {
  readonly statements: number
}

export interface ActorHeadView extends CountedView {
  /** As the casebook has it; `null` for one it does not know. */
  readonly kind: string | null
  /** Whether its word is a position of its own in the matrix. */
  readonly isParty: boolean
  /** Parties its statements commit. */
  readonly speaksFor: readonly NamedView[]
  /** First and last day it said anything. */
  readonly first: string | null
  readonly last: string | null
}

export interface ActorsView {
  readonly version: 1
  /** Parties first, in the order of the casebook; then persons and others by how much they said. */
  readonly actors: readonly ActorHeadView[]
}

export interface OfficeHeldView {
  readonly office: string
  readonly label: string
  readonly of: NamedView
  readonly from: string | null
  /** First day on which it is no longer held. */
  readonly until: string | null
  /** Whether a stance taken in it commits what it belongs to. */
  readonly commits: boolean
  /** Whether it was held on the day asked for, or is held still. */
  readonly held: boolean
}

export interface ActorView extends ActorHeadView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly trust: 'quoted' | 'own' | 'reported' | 'anonymous'
  /** Other names under which reports speak of it. */
  readonly aliases: readonly string[]
  readonly note: string | null
  readonly offices: readonly OfficeHeldView[]
  readonly memberOf: readonly NamedView[]
  readonly members: readonly NamedView[]
  /** What stands: of a party its positions, of a person what it said for its party. */
  readonly stances: readonly StanceView[]
  readonly counts: StanceCountsView
  /** Who has spoken for the party, most first. */
  readonly voices: readonly (CountedView & { readonly offices: readonly string[]; readonly last: string | null })[]
  /** Newest first; where only so many were asked for, the first of `allChanges`. */
  readonly changes: readonly ToldChangeView[]
  readonly allChanges: number
  /** Statements that commit nobody, newest first: of experts, media, persons out of office. */
  readonly uncommitted: readonly string[]
  /** Who passed its words on, and whose words it passed on. */
  readonly saidVia: readonly CountedView[]
  readonly reports: readonly CountedView[]
  readonly contacts: readonly ContactView[]
  readonly predictions: readonly PredictionView[]
  /** The deciding ones of all that is cited above, each once; where only so many were asked for, of the first of each list. */
  readonly cited: readonly StatementView[]
  readonly remarks: readonly RemarkView[]
  readonly names: readonly NamedView[]
}
