import type { PartialDate } from '../dossier/index.js'
import { dayNumber } from './days.js'
import { byWeight } from './rank.js'
import { joinSameWords } from './same-words.js'
import { countsFrom, dateOf, type Published, type TakenStatement } from './taken-statement.js'
import { type WordPairs, wordPairs } from './word-pairs.js'

/** One taking of a stance, however many articles relay it. */
export interface Utterance {
  /** Party, or the actor's name where the words commit nobody. */
  readonly holder: string
  readonly issue: string | null
  readonly option: string | null
  readonly sign: -1 | 0 | 1
  /**
   * The latest date a text states for it, for who repeats himself says it anew; where no text states one, the earliest
   * publication date, for later articles only quote what was said before.
   */
  readonly said: PartialDate | null
  /** Day from which it counts (the last it may have been said on), YYYY-MM-DD. */
  readonly day: string | null
  /** `day` as a number to sort by, half a day less where it was said by then at the latest; -Infinity without a date. */
  readonly since: number
  /** The one that tells it best first; never empty. */
  readonly statements: readonly [TakenStatement, ...TakenStatement[]]
}

export interface UtteranceOptions {
  readonly published: Published
  /** Statements at most so many days after the first are relays of it. */
  readonly windowDays?: number
}

export const WINDOW_DAYS = 2

/** Folding a quote costs more than all the rest, and the same statements are asked again for every date. */
const pairsSeen = new WeakMap<object, WordPairs>()
export const pairsOf = (statement: TakenStatement): WordPairs => {
  let pairs = pairsSeen.get(statement)
  if (!pairs) pairsSeen.set(statement, (pairs = wordPairs(statement.quote)))
  return pairs
}

interface Dated {
  readonly statement: TakenStatement
  readonly date: PartialDate | null
  /** Day from which it counts, YYYY-MM-DD. */
  readonly counts: string | null
  /** Day number of `counts`, or -Infinity. */
  readonly day: number
}

/**
 * Statements of one holder, issue and option count as one utterance when they lie within two days of the first of them,
 * or use nearly the same words. Opposite signs are never one utterance: a yes on Monday and a no on Tuesday is a movement.
 * The window starts at its first statement and does not slide, so daily repetition does not melt a year into one.
 */
export const utterances = (statements: readonly TakenStatement[], options: UtteranceOptions): readonly Utterance[] =>
  unsortedUtterances(statements, options).sort(oldestFirst)

/** For callers that sort in groups of their own: one sort over all of them is a third of the whole work. */
export const unsortedUtterances = (statements: readonly TakenStatement[], options: UtteranceOptions): Utterance[] => {
  const groups = new Map<string, Dated[]>()
  for (const statement of statements) {
    const date = dateOf(statement, options.published)
    const counts = countsFrom(statement, options.published)
    const dated = { statement, date, counts, day: counts === null ? Number.NEGATIVE_INFINITY : dayNumber(counts) }
    const key = `${statement.party ?? `\u0001${statement.actor}`}\0${statement.issue ?? ''}\0${statement.option ?? ''}\0${statement.sign}`
    const group = groups.get(key)
    if (group) group.push(dated)
    else groups.set(key, [dated])
  }
  const out: Utterance[] = []
  for (const group of groups.values()) {
    for (const members of clusters(group, options.windowDays ?? WINDOW_DAYS)) out.push(utteranceOf(members))
  }
  return out
}

const oldestFirst = (a: Utterance, b: Utterance): number =>
  a.since === b.since ? byWeight(a.statements[0], b.statements[0]) : a.since - b.since

/** Newest first; on one day the better told statement decides. */
export const newestFirst = (a: Utterance, b: Utterance): number =>
  a.since === b.since ? byWeight(a.statements[0], b.statements[0]) : b.since - a.since

const clusters = (group: readonly Dated[], windowDays: number): readonly (readonly Dated[])[] => {
  if (group.length === 1) return [group]
  // Equal days in any order: whether one lies within the window depends on its day alone.
  const rising = [...group].sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
  const parent: number[] = []
  let first = 0
  let windows = 0
  for (const [index, { day }] of rising.entries()) {
    const start = rising[first] as Dated
    if (index === 0 || !(day === start.day || day - start.day <= windowDays)) {
      first = index
      windows++
    }
    parent.push(first)
  }
  if (windows === 1) return [rising]
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  joinSameWords(
    rising.map(({ statement }) => pairsOf(statement)),
    (a, b) => root(a) === root(b),
    (a, b) => {
      const [x, y] = [root(a), root(b)]
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y)
    },
  )
  const members = new Map<number, Dated[]>()
  for (const [index, dated] of rising.entries()) {
    const list = members.get(root(index))
    if (list) list.push(dated)
    else members.set(root(index), [dated])
  }
  return [...members.values()]
}

const utteranceOf = (members: readonly Dated[]): Utterance => {
  const sorted = members.map(({ statement }) => statement)
  if (sorted.length > 1) sorted.sort(byWeight)
  const [best, ...others] = sorted as [TakenStatement, ...TakenStatement[]]
  const decisive = members.length === 1 ? (members[0] as Dated) : saidOf(members)
  return {
    holder: best.party ?? best.actor,
    issue: best.issue,
    option: best.option,
    sign: best.sign,
    said: decisive?.date ?? null,
    day: decisive?.counts ?? null,
    since: decisive === null ? Number.NEGATIVE_INFINITY : decisive.day - (isNoLater(decisive) ? 0.5 : 0),
    statements: [best, ...others],
  }
}

const isNoLater = ({ statement }: Dated): boolean => statement.saidBasis === 'no-later'

/** Whose date counts; `null` where none has one. */
const saidOf = (members: readonly Dated[]): Dated | null => {
  let stated: Dated | null = null
  let published: Dated | null = null
  for (const member of members) {
    if (member.date === null) continue
    const { statement } = member
    if (statement.said !== null && statement.saidBasis !== 'published') {
      if (stated === null || finerLater(member, stated)) stated = member
    } else if (published === null || finerLater(published, member)) published = member
  }
  return stated ?? published
}

/** Whether `a` counts from a later day than `b`; on the same day the more exact date wins, in both directions alike. */
const finerLater = (a: Dated, b: Dated): boolean => (a.day === b.day ? exactness(a) > exactness(b) : a.day > b.day)

const exactness = (dated: Dated): number => (dated.date?.length ?? 0) - (isNoLater(dated) ? 0.5 : 0)
