import { type Condition, latestDay, type PartialDate, type StatementId } from '../dossier/index.js'
import { countsFrom, dayNumber, type TakenStatement, type Utterance, WINDOW_DAYS } from '../provenance/index.js'
import type { Lapse } from './lapse.js'
import { type Standing, type StandingOptions, standings } from './standing.js'

export type MatrixOptions = StandingOptions

export interface OptionStand {
  readonly option: string | null
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  readonly said: PartialDate | null
  /** The deciding one first. */
  readonly statements: readonly StatementId[]
}

/** Where a party stands on an issue: the newest of its standings on the options. */
export interface Cell {
  readonly party: string
  readonly issue: string
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  readonly redline: boolean
  readonly condition: Condition | null
  readonly temporary: boolean
  readonly lapses: Lapse | null
  readonly certainty: TakenStatement['certainty']
  readonly said: PartialDate | null
  readonly ageDays: number | null
  readonly utterances: number
  readonly divided: boolean
  /** Every statement of the party on the issue by the date, the deciding one first, then newest first. */
  readonly statements: readonly StatementId[]
  readonly options: readonly OptionStand[]
}

export interface Matrix {
  /** No cell where nobody has spoken, or where all has lapsed: what is missing is unknown, not neutral. */
  readonly cells: readonly Cell[]
  /** Days on which something was said that commits a party, rising; whatever the date asked for. */
  readonly days: readonly string[]
  /** Statements that commit a party but cannot be placed in time, or on an issue. */
  readonly unplaced: { readonly undated: number; readonly withoutIssue: number }
}

export const matrix = (statements: readonly TakenStatement[], options: MatrixOptions): Matrix => {
  const bySquare = new Map<string, Standing[]>()
  for (const standing of standings(statements, options)) {
    const key = `${standing.party}\0${standing.issue}`
    const square = bySquare.get(key)
    if (square) square.push(standing)
    else bySquare.set(key, [standing])
  }
  const asOf = options.asOf === null ? null : latestDay(options.asOf)
  const cells = [...bySquare.values()].map((square) => cellOf(square as [Standing, ...Standing[]], asOf))
  cells.sort((a, b) => compare(a.party, b.party) || compare(a.issue, b.issue))
  return { cells, ...placeable(statements, options) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const cellOf = (square: readonly [Standing, ...Standing[]], asOf: string | null): Cell => {
  const [standing] = square // `standings` are sorted, newest and best told first
  const { utterance } = standing
  const [deciding] = utterance.statements
  return {
    party: standing.party,
    issue: standing.issue,
    sign: deciding.sign,
    strength: deciding.strength,
    redline: deciding.act === 'redline',
    condition: deciding.condition,
    temporary: deciding.temporary,
    lapses: standing.lapses,
    certainty: deciding.certainty,
    said: utterance.said,
    ageDays: asOf === null || utterance.day === null ? null : dayNumber(asOf) - dayNumber(utterance.day),
    utterances: square.reduce((sum, { all }) => sum + all.length, 0),
    divided: isDivided(square),
    statements: evidence(
      utterance,
      square.flatMap(({ all }) => all),
    ),
    options: square.map(({ option, utterance, all }) => ({
      option,
      sign: utterance.sign,
      strength: utterance.statements[0].strength,
      said: utterance.said,
      statements: evidence(utterance, all),
    })),
  }
}

/** The deciding utterance first, then the others, newest first. */
const evidence = (deciding: Utterance, all: readonly Utterance[]): readonly StatementId[] => {
  const others = all.filter((utterance) => utterance !== deciding)
  others.sort((a, b) => (a.since === b.since ? compare(a.statements[0].id, b.statements[0].id) : b.since - a.since))
  return [deciding, ...others].flatMap(({ statements }) => statements.map(({ id }) => id))
}

/**
 * Two voices of the party, not one that changed its mind, say yes and no to the same option within the two days up to
 * its standing. A yes to one option beside a no to another is a position, not a quarrel.
 */
const isDivided = (square: readonly Standing[]): boolean =>
  square.some(({ utterance, all }) =>
    all.some(
      (other) =>
        other.sign * utterance.sign === -1 &&
        isNear(other, utterance) &&
        other.statements.some(({ actor }) => utterance.statements.some((statement) => statement.actor !== actor)),
    ),
  )

const isNear = (a: Utterance, b: Utterance): boolean =>
  a.since === b.since || Math.abs(a.since - b.since) <= WINDOW_DAYS

const placeable = (
  statements: readonly TakenStatement[],
  { knownOn = null, published }: MatrixOptions,
): Pick<Matrix, 'days' | 'unplaced'> => {
  const known = knownOn === null ? null : latestDay(knownOn)
  const days = new Set<string>()
  let undated = 0
  let withoutIssue = 0
  for (const statement of statements) {
    if (statement.party === null || statement.standpoint === 'rejected' || statement.certainty === 'rumour') continue
    if (known !== null && statement.takenIn !== undefined && statement.takenIn.slice(0, 10) > known) continue
    const counts = countsFrom(statement, published)
    if (counts === null) undated++
    if (statement.issue === null) withoutIssue++
    if (counts !== null && statement.issue !== null) days.add(counts)
  }
  return { days: [...days].sort(), unplaced: { undated, withoutIssue } }
}
