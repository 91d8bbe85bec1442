// A statement as it is compared with others: when, in which amounts, by whom.
import { earliestDay, type PartialDate } from '../dossier/index.js'
import type { Language } from '../language/index.js'
import { dayNumber } from './days.js'
import { quantitiesIn, quantityKey } from './quantities.js'
import type { RelayCase } from './relay-case.js'
import { countsFrom, dateOf, type Published, type TakenStatement } from './taken-statement.js'

export interface Told {
  readonly statement: TakenStatement
  readonly holder: string
  /** Issue the widest words for it would name. */
  readonly root: string
  /** Whether it is about an issue of the casebook; "everything else" is none. */
  readonly thing: boolean
  /** Numbers of the first and last day it may have been said; -Infinity without a date. */
  readonly first: number
  readonly last: number
  /** The text itself tells the day (or month, or year); else it is the article's. */
  readonly stated: boolean
  /** The stated day, "" where none is stated to the day. */
  readonly day: string
  /** Not empty where a month or year is all that is known. */
  readonly span: string
  readonly amounts: string
}

export interface ToldOptions {
  readonly published: Published
  readonly languageOf: (statement: TakenStatement) => Language | null
  readonly relays: RelayCase
}

// Amounts depend on nothing but the words, and the same statements are asked again for every trace.
const amountsSeen = new WeakMap<TakenStatement, string>()

const amountsOf = (statement: TakenStatement, language: Language | null): string => {
  let amounts = amountsSeen.get(statement)
  if (amounts === undefined)
    amountsSeen.set(statement, (amounts = language ? quantityKey(quantitiesIn(statement.quote, language)) : ''))
  return amounts
}

const rootOf = ({ issue }: TakenStatement, relays: RelayCase): string =>
  issue === null ? '' : (relays.widening(issue).at(-1) as string)

/** A key that is equal of statements that may report one utterance: of one holder, on issues of which one is the wider name. */
export const kinOf = (statement: TakenStatement, { relays }: Pick<ToldOptions, 'relays'>): string =>
  `${relays.holderKey(statement)}\0${rootOf(statement, relays)}`

export const toldOf = (statement: TakenStatement, options: ToldOptions): Told => {
  const { relays, published, languageOf } = options
  // "Had previously said" may be any day before: for relays that is no date at all.
  const dateless = statement.saidBasis === 'no-later'
  const stated = statement.said !== null && statement.saidBasis !== 'published' && !dateless
  const date: PartialDate | null = dateless ? null : dateOf(statement, published)
  const until = dateless ? null : countsFrom(statement, published)
  return {
    statement,
    holder: relays.holderKey(statement),
    thing: statement.issue !== null && !relays.isRest(statement.issue),
    root: rootOf(statement, relays),
    first: date === null ? Number.NEGATIVE_INFINITY : dayNumber(earliestDay(date)),
    last: until === null ? Number.NEGATIVE_INFINITY : dayNumber(until),
    stated,
    day: stated && statement.said?.length === 10 ? statement.said : '',
    span: date !== null && date.length < 10 ? date : '',
    amounts: amountsOf(statement, languageOf(statement)),
  }
}
