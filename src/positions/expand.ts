import type { TakenStatement } from '../provenance/index.js'

/** A statement that commits a party on an issue. */
export type Committing = TakenStatement & { readonly party: string; readonly issue: string }

/**
 * What a collective said, once more for each of its members: a collective never stands for them by itself, so this is done
 * only where a user asks for it. Told of a member by others at best: its own words come first wherever it has any.
 */
export const expanded = (
  statements: readonly Committing[],
  members: ReadonlyMap<string, readonly string[]>,
): readonly Committing[] => [
  ...statements,
  ...statements.flatMap((statement) =>
    (members.get(statement.party) ?? []).map(
      (party): Committing => ({
        ...statement,
        party,
        via: [...statement.via, statement.party],
        certainty: statement.certainty === 'anonymous' ? 'anonymous' : 'reported',
      }),
    ),
  ),
]
