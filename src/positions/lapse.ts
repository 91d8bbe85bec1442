import { type Condition, latestDay, type PartialDate } from '../dossier/index.js'
import { dayNumber, type Utterance } from '../provenance/index.js'

/**
 * "derzeit" and "for now" promise nothing about later. After a quarter of a year without a repetition such a stance is
 * no longer taken to be in force; `LapseOptions.temporaryDays` changes it.
 */
export const TEMPORARY_DAYS = 90

export interface LapseOptions {
  readonly temporaryDays?: number
  /** The dated end of an UNTIL or WHILE ("until 1 May 2025"), where its words state one; reading dates is not done here. */
  readonly endOf?: (condition: Condition) => PartialDate | null
}

/** How a standing will end of itself, or may have ended without our knowing. */
export type Lapse =
  | { readonly kind: 'temporary'; readonly on: string | null }
  | { readonly kind: 'end'; readonly on: string }
  /** BECAUSE, UNTIL and WHILE without a date: it lapses with its cause, and whether that still holds cannot be known from the words. */
  | { readonly kind: 'cause'; readonly on: null }

const ENDS_OF_ITSELF = new Set(['UNTIL', 'WHILE'])

const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** Whether its words limit a stance at all: most do not, and there are many. */
export const mayLapse = ({ statements: [{ temporary, condition }] }: Utterance): boolean =>
  temporary || condition !== null

/** The last day a stance is in force by its own words, if its words limit it at all. */
export const lapseOf = (utterance: Utterance, options: LapseOptions): Lapse | null => {
  const [statement] = utterance.statements
  const { condition } = statement
  if (condition && ENDS_OF_ITSELF.has(condition.head)) {
    const end = options.endOf?.(condition) ?? null
    if (end !== null) return { kind: 'end', on: latestDay(end) }
  }
  if (statement.temporary) {
    const days = options.temporaryDays ?? TEMPORARY_DAYS
    return { kind: 'temporary', on: utterance.day === null ? null : dayOf(dayNumber(utterance.day) + days) }
  }
  if (condition && (condition.head === 'BECAUSE' || ENDS_OF_ITSELF.has(condition.head)))
    return { kind: 'cause', on: null }
  return null
}

/** Whether it has lapsed before the day asked for. Without a day nothing lapses: then the last word counts, however old. */
export const hasLapsed = (lapse: Lapse | null, asOf: string | null): boolean =>
  lapse !== null && lapse.on !== null && asOf !== null && lapse.on < asOf
