// The reference reading laid before the settlement of March 2025: the same question for every job of domain.md §3 that asks it.
import { type Casebook, casebooksFolder, loadCasebook, speaksFor } from '../../src/casebook/index.js'
import { parsePartialDate } from '../../src/dossier/index.js'
import { LIMITS, type StatedQuestion } from '../../src/settlement/index.js'
import { referenceStatements } from './dossier.js'
import { referenceReading } from './positions.js'

export interface ReferenceLines {
  readonly casebook: Casebook
  /** Lines of 18 March 2025, absolute ones only, Ukraine and Russia at the table, rules as the casebook has them. */
  readonly question: (over?: Partial<StatedQuestion>) => StatedQuestion
  readonly idOf: (name: string) => string
  readonly nameOf: (id: string) => string
  /** Names the reference reading gives to statements, such as "002-30", sorted. */
  readonly named: (ids: readonly string[]) => readonly string[]
}

export const referenceLines = async (): Promise<ReferenceLines> => {
  const reference = referenceReading()
  const given = referenceStatements(reference)
  const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.complaints))
  const { casebook } = loaded
  return {
    casebook,
    question: (over = {}) => ({
      statements: given.statements,
      options: { asOf: parsePartialDate('2025-03-18'), published: given.published, speaks: speaksFor(casebook) },
      casebook,
      sides: [['Ukraine'], ['Russia']],
      strength: 4,
      rules: new Map(),
      dropped: [],
      readings: [],
      limits: LIMITS,
      ...over,
    }),
    idOf: reference.idOf,
    nameOf: reference.nameOf,
    named: (ids) => ids.map((id) => reference.nameOf(id)).sort(),
  }
}
