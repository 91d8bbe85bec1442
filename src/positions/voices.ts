// Who speaks for a party, and whose word supersedes whose.
import { certaintySchema, type PartialDate } from '../dossier/index.js'
import { type TakenStatement, type Utterance, WINDOW_DAYS } from '../provenance/index.js'
import type { CountOptions } from './counted.js'

/** Two voices that differ and lie no further apart contradict each other; what lies further apart is a movement. */
export const SPLIT_DAYS = 90

/** One actor's latest word on an option. */
export interface Voice {
  readonly actor: string
  readonly utterance: Utterance
  /** The actor's own statements in it, surest first; never empty. */
  readonly statements: readonly [TakenStatement, ...TakenStatement[]]
}

type Speaks = Pick<CountOptions, 'speaks'>

/** Whether one who has the last word took part: the party itself, its head, or one of whom the casebook knows nothing. */
export const isLast = ({ holder, statements, said }: Utterance, { speaks }: Speaks): boolean =>
  speaks === undefined || statements.some(({ actor }) => actor === holder || speaks(actor, holder, said) !== 'speaks')

const stillSpeaks = (voice: Utterance, day: PartialDate | null, { speaks }: Speaks): boolean =>
  speaks === undefined || voice.statements.some(({ actor }) => speaks(actor, voice.holder, day) !== 'not')

const sharesActor = (a: Utterance, b: Utterance): boolean =>
  a.statements.some(({ actor }) => b.statements.some((other) => other.actor === actor))

/** Whether the newer of two utterances moves the party: the same person speaks again, or one who has the last word. */
export const supersedes = (newer: Utterance, older: Utterance, options: Speaks): boolean =>
  sharesActor(newer, older) || isLast(newer, options)

/**
 * The utterance that stands, of those in force, newest first. The newest, unless it is only a softer word of one who
 * cannot take back what others have said: then the firmest of theirs that nobody has taken back.
 */
export const standingOf = (newestFirst: readonly [Utterance, ...Utterance[]], options: Speaks): Utterance => {
  const [newest] = newestFirst
  let firmest = newest
  const seen: Utterance[] = []
  for (const utterance of newestFirst) {
    if (utterance.sign !== newest.sign) break
    const takenBack = seen.some((newer) => supersedes(newer, utterance, options))
    if (takenBack) break
    if (firmness(utterance) > firmness(firmest) && stillSpeaks(utterance, newest.said, options)) firmest = utterance
    seen.push(utterance)
  }
  return firmest
}

export const firmness = ({ statements }: Utterance): number => statements[0].strength

const sureness = ({ certainty }: TakenStatement): number => certaintySchema.options.indexOf(certainty)

/** The latest word of everybody who spoke for the party, newest first. */
export const voicesOf = (newestFirst: readonly Utterance[]): readonly Voice[] => {
  const voices = new Map<string, { readonly utterance: Utterance; readonly statements: TakenStatement[] }>()
  for (const utterance of newestFirst)
    for (const statement of utterance.statements) {
      const voice = voices.get(statement.actor)
      if (!voice) voices.set(statement.actor, { utterance, statements: [statement] })
      else if (voice.utterance === utterance) voice.statements.push(statement)
    }
  return [...voices].map(([actor, { utterance, statements }]) => {
    // In the order of weight already; of one person his quoted words come before what is told of them.
    if (statements.length > 1) statements.sort((a, b) => sureness(a) - sureness(b))
    return { actor, utterance, statements: statements as [TakenStatement, ...TakenStatement[]] }
  })
}

/** How two voices differ: one for and one against, or one firm where the other only leans. */
export type SplitKind = 'sign' | 'firmness'

export const differ = (a: Voice, b: Voice): SplitKind | null => {
  const [x, y] = [a.statements[0], b.statements[0]]
  if (x.sign * y.sign === -1) return 'sign'
  if (x.sign !== y.sign) return null
  return Math.abs(x.strength - y.strength) >= 2 ? 'firmness' : null
}

/**
 * How two voices of one party contradict each other, if they do: within two days, or within a quarter of a year where
 * the later speaker cannot overrule the earlier.
 */
export const splitBetween = (a: Voice, b: Voice, options: Speaks): SplitKind | null => {
  const [older, newer] = a.utterance.since <= b.utterance.since ? [a, b] : [b, a]
  const days = older.utterance.since === newer.utterance.since ? 0 : newer.utterance.since - older.utterance.since
  const near = days <= WINDOW_DAYS || (days <= SPLIT_DAYS && !isLast(newer.utterance, options))
  return near ? differ(a, b) : null
}
