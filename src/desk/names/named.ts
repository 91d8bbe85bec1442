// The one place where the names persons have given are put over what was read. Whoever analyses a dossier asks here for
// statements and casebook; the archive itself hands them out as they were put in.
import { foldNamings, type Names, type StatementFilter, type StoredStatement } from '../../archive/index.js'
import type { Casebook } from '../../casebook/index.js'
import type { PartialDate, Statement } from '../../dossier/index.js'
import type { Dossier } from '../dossier.js'
import { namedCasebook } from './named-casebook.js'

export interface Named {
  readonly names: Names
  /** With actors, issues and options as they are called by now. Not for reading: what is read keeps its ids. */
  readonly casebook: Casebook
}

/** `knownOn`: as they were called in the dossier by the end of that day. */
export const namedOf = async (
  { archive, casebook }: Pick<Dossier, 'archive' | 'casebook'>,
  knownOn: PartialDate | null = null,
): Promise<Named> => {
  const { names } = foldNamings(await archive.namings(knownOn ?? undefined))
  return { names, casebook: namedCasebook(casebook, names) }
}

/** Statements as `Archive.statements` gives them, under the names of today, or of the day asked for; the filter, too. */
export const statementsOf = async (
  dossier: Pick<Dossier, 'archive' | 'casebook'>,
  filter: StatementFilter = {},
): Promise<readonly StoredStatement[]> => {
  const { archive } = dossier
  const { names } = foldNamings(await archive.namings(filter.asKnownOn))
  if (names.isEmpty) return archive.statements(filter)
  const { party, issue, ...rest } = filter
  const wantedParty = party === undefined ? null : names.actor(party)
  const wantedIssue = issue === undefined ? null : names.issue(issue)
  return (await archive.statements(rest))
    .map((statement) => underNames(statement, names))
    .filter(
      (statement) =>
        (wantedParty === null || statement.party === wantedParty) &&
        (wantedIssue === null || statement.issue === wantedIssue),
    )
}

/** The same statement, its id too, with everybody and everything in it called as persons want. */
export const underNames = <S extends Statement>(statement: S, names: Names): S => {
  if (names.isEmpty) return statement
  const { actor, party, via, issue, option } = statement
  const renamed = {
    ...statement,
    actor: names.actor(actor),
    party: party === null ? null : names.actor(party),
    via: via.map(names.actor),
    issue: issue === null ? null : names.issue(issue),
    option: issue === null || option === null ? option : names.option(issue, option),
  }
  // Two relays that are one by now were one step.
  const isStep = (at: number): boolean => renamed.via[at] !== renamed.via[at - 1]
  const relays = renamed.via.filter((_, at) => isStep(at))
  // The first mode is the holder's, so each relay's stands one further on.
  const modes = statement.modes?.filter((_, at) => at === 0 || isStep(at - 1))
  return { ...renamed, via: relays, ...(modes ? { modes } : {}) }
}
