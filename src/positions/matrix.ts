import type { Casebook } from '../casebook/index.js'
import { type Condition, latestDay, type PartialDate, type StatementId } from '../dossier/index.js'
import { countsFrom, dayNumber, type TakenStatement, type Utterance } from '../provenance/index.js'
import { sameThing } from './change-kind.js'
import { compare } from './compare.js'
import { type CountOptions, isKnown, lacksOffice } from './counted.js'
import type { Lapse } from './lapse.js'
import { COUNT_KEYS, rememberingLast } from './spoken.js'
import { lastWordFirst, type Standing, type StandingOptions, standings } from './standing.js'
import { type Terms, termsOf } from './terms.js'
import { DEFAULT_TRUST, inOwnWords, isTrusted } from './trust.js'
import { type SplitKind, splitBetween } from './voices.js'

export interface MatrixOptions extends StandingOptions {
  /** Tells on which issues a yes and a no without an option contradict each other. */
  readonly casebook?: Pick<Casebook, 'issues'>
  /** Of each cell only so many statements, the deciding ones and the newest: for screens that show no more. All where not given. */
  readonly evidence?: number
}

export interface OptionStand {
  readonly option: string | null
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  readonly said: PartialDate | null
  /** The deciding one first. */
  readonly statements: readonly StatementId[]
}

/** The latest word of one who speaks for the party. */
export interface VoiceStand {
  readonly actor: string
  readonly option: string | null
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  readonly said: PartialDate | null
  /** Surest first. */
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
  /** Voices of the party contradict each other. */
  readonly divided: boolean
  /** How: for and against, or firm and leaning. */
  readonly split: SplitKind | null
  /** Everybody's latest word in force on each option, newest first. */
  readonly voices: readonly VoiceStand[]
  /** Every statement of the party on the issue by the date, the deciding one first, then newest first. */
  readonly statements: readonly StatementId[]
  /** How many further ones are left out of `statements`, because only so many were asked for. */
  readonly leftOut: number
  readonly options: readonly OptionStand[]
}

export interface Matrix {
  /** No cell where nobody has spoken, or where all has lapsed: what is missing is unknown, not neutral. */
  readonly cells: readonly Cell[]
  /** Days on which something was said that commits a party, rising; whatever the date asked for. */
  readonly days: readonly string[]
  /** Statements that commit a party but cannot be placed in time, or on an issue, or whose speaker held no office then. */
  readonly unplaced: { readonly undated: number; readonly withoutIssue: number; readonly withoutOffice: number }
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
  const terms = options.casebook ? termsOf(options.casebook) : null
  const cells = [...bySquare.values()].map((square) =>
    cellOf(square as [Standing, ...Standing[]], asOf, terms, options),
  )
  cells.sort((a, b) => compare(a.party, b.party) || compare(a.issue, b.issue))
  return { cells, ...placeable(statements, options) }
}

const cellOf = (
  square: readonly [Standing, ...Standing[]],
  asOf: string | null,
  terms: Terms | null,
  options: MatrixOptions,
): Cell => {
  const split = splitOf(square, terms, options)
  const own = square.filter(({ utterance }) => inOwnWords(utterance))
  // Sorted by `standings`, newest and best told first.
  const [standing] = lastWordFirst(own.length > 0 ? own : square, ({ utterance }) => utterance) as readonly [Standing]
  const { utterance } = standing
  const [deciding] = utterance.statements
  const most = options.evidence ?? Number.POSITIVE_INFINITY
  // Screens need no more of an option than what decides it.
  const ofOption = Number.isFinite(most) ? Math.min(most, 3) : most
  const all = square.flatMap((one) => firstOf(one.all, most))
  const statements = firstOf(evidence(utterance, all), most)
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
    divided: split !== null,
    split,
    voices: square.flatMap(({ option, voices }) =>
      voices.map(({ actor, utterance, statements }) => ({
        actor,
        option,
        sign: statements[0].sign,
        strength: statements[0].strength,
        said: utterance.said,
        statements: statements.map(({ id }) => id),
      })),
    ),
    statements,
    leftOut: countOf(square) - statements.length,
    options: square.map(({ option, utterance, all }) => ({
      option,
      sign: utterance.sign,
      strength: utterance.statements[0].strength,
      said: utterance.said,
      statements: firstOf(evidence(utterance, firstOf(all, ofOption)), ofOption),
    })),
  }
}

const firstOf = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most ? items : items.slice(0, most)

const countOf = (square: readonly Standing[]): number => {
  let count = 0
  for (const { all } of square) for (const { statements } of all) count += statements.length
  return count
}

/** The deciding utterance first, then the others, newest first. */
const evidence = (deciding: Utterance, all: readonly Utterance[]): readonly StatementId[] => {
  const others = all.filter((utterance) => utterance !== deciding)
  others.sort((a, b) => (a.since === b.since ? compare(a.statements[0].id, b.statements[0].id) : b.since - a.since))
  return [deciding, ...others].flatMap(({ statements }) => statements.map(({ id }) => id))
}

/**
 * Two voices of the party, not one that changed its mind, contradict each other on the same option, and one of them is what
 * stands. A yes to one option beside a no to another is a position, not a quarrel.
 */
const splitOf = (square: readonly Standing[], terms: Terms | null, options: MatrixOptions): SplitKind | null => {
  let found: SplitKind | null = null
  for (const { utterance, voices } of square) {
    if (voices.length < 2) continue
    const deciding = voices.find((voice) => voice.utterance === utterance)
    if (!deciding) continue
    for (const other of voices) {
      if (other.actor === deciding.actor || !sameThing(deciding.utterance, other.utterance, terms)) continue
      const kind = splitBetween(deciding, other, options)
      if (kind === 'sign') return kind
      found ??= kind
    }
  }
  return found
}

/** The same for every date asked for. */
const placeable = rememberingLast<CountOptions, Pick<Matrix, 'days' | 'unplaced'>>(
  COUNT_KEYS.filter((key) => key !== 'asOf'),
  (statements, options) => countPlaceable(statements, options),
)

/** `Matrix.days` alone. */
export const spokenDays = (statements: readonly TakenStatement[], options: CountOptions): readonly string[] =>
  placeable(statements, options).days

const countPlaceable = (
  statements: readonly TakenStatement[],
  options: CountOptions,
): Pick<Matrix, 'days' | 'unplaced'> => {
  const { published, knownOn, trust = DEFAULT_TRUST } = options
  const days = new Set<string>()
  let undated = 0
  let withoutIssue = 0
  let withoutOffice = 0
  for (const statement of statements) {
    if (statement.party === null || !isTrusted(statement, trust) || !isKnown(statement, knownOn)) continue
    if (statement.standpoint === 'rejected') continue
    if (lacksOffice(statement, options)) {
      withoutOffice++
      continue
    }
    const counts = countsFrom(statement, published)
    if (counts === null) undated++
    if (statement.issue === null) withoutIssue++
    if (counts !== null && statement.issue !== null) days.add(counts)
  }
  return { days: [...days].sort(), unplaced: { undated, withoutIssue, withoutOffice } }
}
