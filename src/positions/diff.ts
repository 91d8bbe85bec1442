import type { StatementId } from '../dossier/index.js'
import type { TakenStatement, Utterance } from '../provenance/index.js'
import type { Change, Movement } from './change-kind.js'
import { type ChangeOptions, changes } from './changes.js'
import { spokenAt } from './spoken.js'
import { keyOfThing, type StandingOptions, standings } from './standing.js'

/** A party's word on a thing that an article brought. */
export interface NewWord {
  readonly party: string
  readonly issue: string
  readonly option: string | null
  readonly utterance: Utterance
  /** Of the article, the one that tells it best first. Never empty. */
  readonly statements: readonly StatementId[]
}

/** The article shows that a party takes another stance than before. One of the two is the article's, the other may be older. */
export interface ChangedWord extends NewWord {
  readonly kind: Movement
  readonly from: Utterance
  readonly to: Utterance
}

export interface RepeatedWord extends NewWord {
  /** `relay`: an utterance the dossier knew already; `again`: the same stance, taken once more. */
  readonly how: 'relay' | 'again'
  /** The statements it repeats. */
  readonly of: readonly StatementId[]
}

/** What was, or would have been, the party's last word, and which one is. */
export interface Superseded extends NewWord {
  readonly by: Utterance
  /** The article reports what was overtaken already when it came in. */
  readonly onArrival: boolean
}

export interface Diff {
  readonly new: readonly NewWord[]
  readonly changed: readonly ChangedWord[]
  readonly superseded: readonly Superseded[]
  readonly repeated: readonly RepeatedWord[]
  /** Statements that commit nobody, or are about no issue, or only rumoured: to be read, no position. */
  readonly uncommitted: readonly StatementId[]
}

export interface DiffOptions extends Omit<StandingOptions & ChangeOptions, 'asOf' | 'knownOn'> {
  /** Issues that hold whatever no other covers: two sentences there need not be about one thing, so neither overtakes the other. */
  readonly isRest?: (issue: string) => boolean
  /** The list both were taken out of, nothing left over, where there is one: what was reckoned from it is not reckoned again. */
  readonly all?: readonly TakenStatement[]
  /** `changes` of all of them in last words, without `tellsOrder`, where they are known. */
  readonly changes?: readonly Change[]
}

const without = (added: readonly TakenStatement[], before: readonly TakenStatement[]): readonly TakenStatement[] => {
  const known = new Set(before.map(({ id }) => id))
  return added.filter(({ id }) => !known.has(id))
}

/**
 * What these statements add to those that were there: in last words, whatever their dates, so that it does not matter in
 * which order articles come in chronologically. What was there already adds nothing. Every new statement that is a position
 * stands in one of `new`, `changed` and `repeated` (in `changed` perhaps twice: as what came after one and before another);
 * `superseded` tells the same from the other side.
 */
export const diff = (
  before: readonly TakenStatement[],
  added: readonly TakenStatement[],
  options: DiffOptions,
): Diff => {
  const lastWords: StandingOptions & ChangeOptions = { ...options, asOf: null }
  const fresh = options.all ? added : without(added, before)
  const freshIds = new Set(fresh.map(({ id }) => id))
  const all = options.all ?? [...before, ...fresh]
  const spoken = spokenAt(all, lastWords)
  const positions = new Set<StatementId>()
  // Of a large dossier few things are touched by what is new; the others need not be looked at again.
  const byThing = new Map<string, Utterance[]>()
  for (const utterance of spoken)
    for (const { id } of utterance.statements)
      if (freshIds.has(id)) {
        positions.add(id)
        byThing.set(keyOfThing(utterance), [])
      }
  for (const utterance of spoken) byThing.get(keyOfThing(utterance))?.push(utterance)
  const isFresh = (utterance: Utterance): boolean => utterance.statements.every(({ id }) => freshIds.has(id))
  const isRest = (issue: string | null): boolean => options.isRest?.(issue as string) ?? false
  const movements = (options.changes ?? changes(all, lastWords)).filter(
    (change): change is Change & { readonly kind: Movement } =>
      change.kind !== 'silence' && !isRest(change.issue) && [...change.before, ...change.after].some(isFresh),
  )
  const moved = new Set(movements.flatMap(({ before, after }) => [...before, ...after].filter(isFresh).map(firstOf)))

  const found: { -readonly [K in 'new' | 'repeated']: (NewWord | RepeatedWord)[] } = { new: [], repeated: [] }
  for (const thing of byThing.values())
    for (const utterance of thing) {
      const [ours, theirs] = parted(idsOf(utterance), freshIds)
      if (ours.length === 0) continue
      const word = { ...wordOf(utterance), statements: ours }
      if (theirs.length > 0) found.repeated.push({ ...word, how: 'relay', of: theirs })
      else if (moved.has(firstOf(utterance))) continue
      else {
        const same = thing.filter(
          (other) =>
            other !== utterance && !isFresh(other) && !isRest(utterance.issue) && isSameStance(other, utterance),
        )
        if (same.length > 0) found.repeated.push({ ...word, how: 'again', of: idsOf(nearest(same, utterance)) })
        else found.new.push(word)
      }
    }
  return {
    new: found.new.sort(inOrder),
    changed: movements
      .map(({ kind, before: was, after }) => {
        const [from, to] = [was[0] as Utterance, after[0] as Utterance]
        const both = [...after, ...was]
        return {
          ...wordOf(both.find(isFresh) ?? to),
          kind,
          statements: both.flatMap(idsOf).filter((id) => freshIds.has(id)),
          from,
          to,
        }
      })
      .sort((a, b) => inOrder(a, b) || compare(firstOf(a.from), firstOf(b.from))),
    superseded: supersededBy(before, all, byThing, freshIds, lastWords)
      .filter(({ issue }) => !isRest(issue))
      .sort(inOrder),
    repeated: (found.repeated as RepeatedWord[]).sort(inOrder),
    uncommitted: fresh
      .filter(({ id }) => !positions.has(id))
      .map(({ id }) => id)
      .sort(compare),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const inOrder = (a: NewWord, b: NewWord): number =>
  compare(a.party, b.party) ||
  compare(a.issue, b.issue) ||
  compare(a.option ?? '', b.option ?? '') ||
  compare(a.statements[0] as string, b.statements[0] as string)

const idsOf = ({ statements }: Utterance): readonly StatementId[] => statements.map(({ id }) => id)
/** Two calculations over the same statements make two objects of one utterance; its first statement tells them alike. */
const firstOf = ({ statements: [first] }: Utterance): string => first.id

const wordOf = (utterance: Utterance): NewWord => ({
  party: utterance.holder,
  // Only what is about an issue counts.
  issue: utterance.issue as string,
  option: utterance.option,
  utterance,
  statements: idsOf(utterance),
})

const parted = (ids: readonly StatementId[], fresh: ReadonlySet<StatementId>) =>
  [ids.filter((id) => fresh.has(id)), ids.filter((id) => !fresh.has(id))] as const

const isSameStance = (a: Utterance, b: Utterance): boolean =>
  a.sign === b.sign && a.statements[0].strength === b.statements[0].strength

/** In time; of two equally near the later one. */
const nearest = (candidates: readonly Utterance[], to: Utterance): Utterance =>
  [...candidates].sort(
    (a, b) => distance(a, to) - distance(b, to) || b.since - a.since || compare(firstOf(a), firstOf(b)),
  )[0] as Utterance

const distance = (a: Utterance, b: Utterance): number => (a.since === b.since ? 0 : Math.abs(a.since - b.since))

/**
 * Only statements on things where today's word is new: elsewhere the old word still stands, so where it stood need not be
 * reckoned. What a collective said for its members counts for things it does not name, so then all are asked.
 */
const underNew = (
  before: readonly TakenStatement[],
  today: ReadonlyMap<string, Utterance>,
  fresh: ReadonlySet<StatementId>,
  { expand }: StandingOptions,
): readonly TakenStatement[] => {
  if (expand) return before
  const overtaken = new Set<string>()
  const parties = new Set<string | null>()
  for (const [thing, { holder, statements }] of today)
    if (statements.every(({ id }) => fresh.has(id))) {
      overtaken.add(thing)
      parties.add(holder)
    }
  return before.filter(
    ({ party, issue, option }) => parties.has(party) && overtaken.has(`${party}\0${issue}\0${option ?? ''}`),
  )
}

const supersededBy = (
  before: readonly TakenStatement[],
  all: readonly TakenStatement[],
  byThing: ReadonlyMap<string, readonly Utterance[]>,
  fresh: ReadonlySet<StatementId>,
  options: StandingOptions,
): Superseded[] => {
  const today = new Map(standings(all, options).map(({ utterance }) => [keyOfThing(utterance), utterance]))
  const out: Superseded[] = []
  const tell = (utterance: Utterance, onArrival: boolean): void => {
    const standing = today.get(keyOfThing(utterance))
    // Joined with new relays it is still the same utterance; said once more it is not overtaken.
    if (!standing || isSameStance(standing, utterance)) return
    if (standing.statements.some(({ id }) => utterance.statements.some((own) => own.id === id))) return
    out.push({ ...wordOf(utterance), by: standing, onArrival })
  }
  for (const { utterance } of standings(underNew(before, today, fresh, options), options)) {
    const standing = today.get(keyOfThing(utterance))
    if (standing?.statements.every(({ id }) => fresh.has(id))) tell(utterance, false)
  }
  for (const thing of byThing.values())
    for (const utterance of thing) {
      // Two voices on one day are a division; neither overtakes the other.
      const isOlder = (today.get(keyOfThing(utterance))?.since ?? Number.NEGATIVE_INFINITY) > utterance.since
      if (isOlder && utterance.statements.every(({ id }) => fresh.has(id))) tell(utterance, true)
    }
  return out
}
