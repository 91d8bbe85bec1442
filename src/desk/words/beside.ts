// What is said, in each language, of gaps, channels, forecasts and conditions.
import type { AgendaState, ContactForm, ContactStatus, Likelihood, Outcome, Voice } from '../../dossier/index.js'
import type { RequirementKind, Slot } from '../../positions/index.js'

export interface BesideWords {
  readonly voices: Readonly<Record<Voice, string>>
  readonly likelihoods: Readonly<Record<Likelihood, string>>
  readonly forms: Readonly<Record<ContactForm, string>>
  readonly statuses: Readonly<Record<ContactStatus, string>>
  readonly agendaStates: Readonly<Record<AgendaState, string>>
  readonly slots: Readonly<Record<Slot, string>>
  readonly stances: Readonly<Record<'for' | 'against' | 'hedged' | 'unknown', string>>
  readonly requirements: Readonly<Record<RequirementKind, string>>
  readonly outcomes: Readonly<Record<Outcome | 'open' | 'due', string>>
  readonly gaps: {
    readonly agenda: string
    readonly onlyProposed: string
    readonly oneSided: string
    readonly undetermined: string
    readonly mechanisms: string
    readonly silent: (names: string) => string
    readonly empty: string
    readonly consent: string
    readonly nothing: string
    readonly proposals: string
    readonly positions: (count: number) => string
  }
  readonly channels: {
    /** Before the sides that take no part. */
    readonly without: string
    readonly mediators: string
    readonly goBetweens: string
    readonly between: (names: string) => string
    readonly someone: string
    /** Of a contact without a day of its own: when it was told. */
    readonly told: (date: string) => string
    readonly mediatedBy: (names: string) => string
    readonly nothing: string
    readonly nobodyNamed: (count: number) => string
  }
  readonly predictions: {
    readonly nothing: string
    readonly until: (date: string) => string
    readonly resolve: string
    readonly resolved: (id: string, outcome: string, by: string) => string
    readonly takeBack: (id: string) => string
    readonly saidBy: (outcome: string, by: string) => string
  }
  readonly conditions: {
    readonly title: (party: string, what: string) => string
    readonly nothing: string
    readonly not: string
    readonly inReturn: (issue: string) => string
    readonly older: string
    readonly plain: string
    readonly warning: string
  }
  readonly doubts: (undated: number, unnamed: number) => string
}
