import { earliestDay, latestDay, type PartialDate, type Standpoint, type Statement } from '../dossier/index.js'

/** A statement with what the log of the dossier says about it. */
export type TakenStatement = Statement & {
  readonly standpoint: Standpoint
  /** When it came into the dossier, ISO 8601 in UTC; absent where nobody asks what was known when. */
  readonly takenIn?: string
}

/** The publication date of the article a statement (or a remark) stands in. */
export type Published = (of: Pick<Statement, 'article'>) => PartialDate | null

/**
 * The day said, else the article's own date, else unknown. A stance reported in an article was taken on its date at the
 * latest, so the publication date is a safe "on or before".
 */
export const dateOf = (statement: Pick<Statement, 'article' | 'said'>, published: Published): PartialDate | null =>
  statement.said ?? published(statement)

/**
 * Day (YYYY-MM-DD) from which a statement counts. A date known only to the month or year counts from the last day it may
 * mean: a statement of "March" is not in force on 10 March, because it may have been made on the 30th. But what a report
 * of 17 March tells of March was said by the 17th.
 */
export const countsFrom = (statement: Pick<Statement, 'article' | 'said'>, published: Published): string | null => {
  const { said } = statement
  const report = published(statement)
  if (said === null) return report === null ? null : latestDay(report)
  const last = latestDay(said)
  if (said.length === 10 || report === null) return last
  const known = latestDay(report)
  return known < last && known >= earliestDay(said) ? known : last
}
