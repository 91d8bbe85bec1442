import type { SpeaksFor } from '../casebook/index.js'
import { latestDay, type PartialDate } from '../dossier/index.js'
import { countsFrom, dateOf, type Published, type TakenStatement } from '../provenance/index.js'
import { committing } from './committing.js'
import { type Committing, expanded } from './expand.js'
import { DEFAULT_TRUST, isTrusted, type Trust } from './trust.js'

export interface CountOptions {
  /**
   * The negotiation's date: what stood on that day. `null` asks for everybody's last word whenever said; only then
   * statements without any date take part, as the oldest.
   */
  readonly asOf: PartialDate | null
  /** What did we know: only statements taken in by the end of that day (UTC). */
  readonly knownOn?: PartialDate | null
  readonly published: Published
  /** Whose tellings count; `DEFAULT_TRUST` where not given. */
  readonly trust?: Trust
  /** Who speaks for whom on which day, from the casebook; without it every coded party is taken as coded. */
  readonly speaks?: SpeaksFor
  /** Collectives (canonical names) whose word is to count for their members (canonical names), on the user's word alone. */
  readonly expand?: ReadonlyMap<string, readonly string[]>
}

/** Whether its actor, by the casebook, held no office on that day that commits the party. */
export const lacksOffice = (
  statement: TakenStatement,
  { speaks, published }: Pick<CountOptions, 'speaks' | 'published'>,
): boolean =>
  speaks !== undefined &&
  statement.party !== null &&
  statement.actor !== statement.party &&
  speaks(statement.actor, statement.party, dateOf(statement, published)) === 'not'

/** Whether it was in the dossier by the date asked for. */
export const isKnown = ({ takenIn }: TakenStatement, knownOn: PartialDate | null | undefined): boolean =>
  !knownOn || takenIn === undefined || takenIn.slice(0, 10) <= latestDay(knownOn)

/** The statements that may decide anything at the dates asked for. */
export const countedAt = (statements: readonly TakenStatement[], options: CountOptions): readonly Committing[] => {
  const { asOf, knownOn, published, trust = DEFAULT_TRUST } = options
  const last = asOf === null ? null : latestDay(asOf)
  const counted = statements.filter((statement): statement is Committing => {
    if (!committing(statement) || !isTrusted(statement, trust)) return false
    if (!isKnown(statement, knownOn) || lacksOffice(statement, options)) return false
    if (last === null) return true
    const counts = countsFrom(statement, published)
    return counts !== null && counts <= last
  })
  return options.expand ? expanded(counted, options.expand) : counted
}
