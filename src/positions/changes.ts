import type { Casebook } from '../casebook/index.js'
import { type TakenStatement, type Utterance, WINDOW_DAYS } from '../provenance/index.js'
import { type Change, type ChangeKind, kindBetween } from './change-kind.js'
import { compare, oldestFirst } from './compare.js'
import type { CountOptions } from './counted.js'
import { type Entailed, entailments } from './entailed.js'
import { isEarlier, isToldEarlier, type TellsOrder } from './order.js'
import { partOf } from './part.js'
import { silences } from './silence.js'
import { spokenAt } from './spoken.js'
import { meet, type Terms, termsOf } from './terms.js'
import { inOwnWords } from './trust.js'
import { SPLIT_DAYS, supersedes } from './voices.js'

export interface ChangeOptions extends CountOptions {
  /** Issues tell which stances exclude each other, rules what they entail; without it only signs are compared. */
  readonly casebook?: Pick<Casebook, 'issues' | 'rules'>
  readonly tellsOrder?: TellsOrder
}

/** What a party holds by its words so far, by option of an issue. */
interface Held {
  readonly last: Utterance
  readonly byActor: Map<string, Utterance>
}

/**
 * Movements between utterances of one party of which the earlier is known to be earlier, oldest first. Only own words
 * move a party: a witness cannot. Two voices that differ are a split, not a movement, unless the later can overrule the
 * earlier or both lie a quarter of a year apart. Each utterance is compared with the last one on the same thing first, then
 * with those on other options of the issue, then with what its words of that day entail by the rules.
 */
export const changes = (statements: readonly TakenStatement[], options: ChangeOptions): readonly Change[] => {
  const dated = datedOf(statements, options)
  const terms = options.casebook ? termsOf(options.casebook) : null
  const entail = terms && options.casebook ? entailments(options.casebook, terms) : null
  const out: Change[] = [...silences(dated)]
  const parties = new Map<string, Utterance[]>()
  for (const utterance of dated) {
    const list = parties.get(utterance.holder)
    if (list) list.push(utterance)
    else parties.set(utterance.holder, [utterance])
  }
  for (const own of parties.values()) {
    own.sort(oldestFirst)
    out.push(...changesOf(own, terms, entail, options))
    if (options.tellsOrder) out.push(...toldChanges(own, terms, options.tellsOrder))
  }
  return onceEach(out).sort(byTime)
}

/**
 * Those of `changes` that are one party's. What moves a party is in its own statements; only its silence is told by what
 * others say.
 */
export const changesOfParty = (
  statements: readonly TakenStatement[],
  party: string,
  options: ChangeOptions,
): readonly Change[] => {
  if (options.expand) return changes(statements, options).filter((change) => change.party === party)
  const own = changes(partOf(statements, 'party', party), options)
  const silent = silences(datedOf(statements, options)).filter((change) => change.party === party)
  return [...own, ...silent].sort(byTime)
}

/** What may move a party: own words with a date. */
const datedOf = (statements: readonly TakenStatement[], options: ChangeOptions): readonly Utterance[] =>
  spokenAt(statements, options).filter((utterance) => utterance.day !== null && inOwnWords(utterance))

const byTime = (a: Change, b: Change): number =>
  sinceOf(a) - sinceOf(b) ||
  compare(a.party, b.party) ||
  compare(a.issue, b.issue) ||
  compare(idOf(a.after), idOf(b.after)) ||
  compare(idOf(a.before), idOf(b.before))

/** Two rules that mirror each other tell one movement, seen from the issue on either side: told once, on the first by id. */
const onceEach = (found: readonly Change[]): Change[] => {
  const seen = new Map<string, Change>()
  const plain: Change[] = []
  for (const change of found) {
    if (change.rule === null) {
      plain.push(change)
      continue
    }
    const sides = [change.before, change.after].map((side) =>
      side
        .map((one) => one.statements[0].id)
        .sort()
        .join(),
    )
    const key = `${change.party}\0${sides.join('\0')}`
    const other = seen.get(key)
    if (!other || compare(change.issue, other.issue) < 0) seen.set(key, change)
  }
  return [...plain, ...seen.values()]
}

const idOf = (utterances: readonly Utterance[]): string => (utterances[0] as Utterance).statements[0].id
const sinceOf = ({ after }: Change): number => (after[0] as Utterance).since

const changesOf = (
  own: readonly Utterance[],
  terms: Terms | null,
  entail: ReturnType<typeof entailments> | null,
  options: ChangeOptions,
): readonly Change[] => {
  const out: Change[] = []
  const held = new Map<string, Map<string | null, Held>>()
  const entailedBefore: Entailed[] = []
  const change = (kind: ChangeKind, before: readonly Utterance[], after: readonly Utterance[], issue: string) => {
    const [{ holder, option }] = after as readonly [Utterance]
    out.push({ party: holder, issue, option, kind, before, after, rule: null })
  }
  for (const together of byDay(own)) {
    for (const after of together) {
      const issue = after.issue as string
      const before = held.get(issue)
      if (!before) continue
      const found = movement(before, after, terms, options)
      if (!found || isDisputed(after, found.before, together, options.tellsOrder)) continue
      change(found.kind, [found.before], [after], issue)
      // What has been gone back on is no longer held, whatever is said later.
      if (found.before.option !== after.option) before.delete(found.before.option)
    }
    if (terms && entail) {
      const entailed = entail(together)
      out.push(...byRules(together, entailed, entailedBefore, held, terms, options))
      entailedBefore.push(...entailed)
    }
    for (const utterance of together) hold(held, utterance, options)
  }
  return out
}

/** Whether the old word was also heard on the very day, and no report tells that this was before. */
const isDisputed = (
  after: Utterance,
  before: Utterance,
  together: readonly Utterance[],
  tells: TellsOrder | undefined,
): boolean =>
  together.some(
    (other) =>
      other !== after &&
      other.issue === after.issue &&
      other.option === after.option &&
      other.sign === before.sign &&
      other.sign !== after.sign &&
      !(tells && sharesActor(other, after) && isToldEarlier(other, after, tells)),
  )

/** Movements of one person that a single report tells, where the dates leave open what came first. */
const toldChanges = (own: readonly Utterance[], terms: Terms | null, tells: TellsOrder): readonly Change[] => {
  const places = new Map<string, Utterance[]>()
  for (const utterance of own)
    for (const article of new Set(utterance.statements.map((statement) => statement.article))) {
      const key = `${article}\0${utterance.issue}`
      const list = places.get(key)
      if (list) list.push(utterance)
      else places.set(key, [utterance])
    }
  return [...places.values()].flatMap((here) =>
    // Of what stands alone nothing is told earlier; most does.
    (here.length < 2 ? [] : here).flatMap((after) =>
      here.flatMap((before): readonly Change[] => {
        if (before === after || !sharesActor(before, after)) return []
        const kind = kindBetween(before, after, terms)
        if (kind === null || !isToldEarlier(before, after, tells)) return []
        const { holder: party, option } = after
        return [{ party, issue: after.issue as string, option, kind, before: [before], after: [after], rule: null }]
      }),
    ),
  )
}

/** Utterances of one day, in the order given. */
const byDay = (own: readonly Utterance[]): readonly (readonly Utterance[])[] => {
  const days: Utterance[][] = []
  for (const utterance of own) {
    const last = days.at(-1)
    if (last && (last[0] as Utterance).since === utterance.since) last.push(utterance)
    else days.push([utterance])
  }
  return days
}

const hold = (held: Map<string, Map<string | null, Held>>, utterance: Utterance, options: ChangeOptions): void => {
  const issue = utterance.issue as string
  let byOption = held.get(issue)
  if (!byOption) held.set(issue, (byOption = new Map()))
  const before = byOption.get(utterance.option)
  const byActor = before?.byActor ?? new Map<string, Utterance>()
  for (const { actor } of utterance.statements) byActor.set(actor, utterance)
  const moves = !before || before.last.sign !== utterance.sign || supersedes(utterance, before.last, options)
  byOption.set(utterance.option, { last: moves ? utterance : before.last, byActor })
}

const movement = (
  held: ReadonlyMap<string | null, Held>,
  after: Utterance,
  terms: Terms | null,
  options: ChangeOptions,
): { readonly kind: ChangeKind; readonly before: Utterance } | null => {
  const same = held.get(after.option)
  for (const before of same ? candidates(same, after) : []) {
    const kind = kindBetween(before, after, terms)
    if (kind && mayMove(before, after, kind, options)) return { kind, before }
    // The party's last word on the same thing agrees: older ones of others do not count.
    if (kind === null && before === same?.last) return null
  }
  const others = [...held].filter(([option]) => option !== after.option).map(([, { last }]) => last)
  others.sort((a, b) => b.since - a.since || compare(idOf([a]), idOf([b])))
  for (const before of others) {
    const kind = kindBetween(before, after, terms)
    if (kind && mayMove(before, after, kind, options)) return { kind, before }
  }
  return null
}

/** The party's last word, then the last of the same person where that is another. */
const candidates = ({ last, byActor }: Held, after: Utterance): readonly Utterance[] => [
  ...new Set([last, ...after.statements.flatMap(({ actor }) => byActor.get(actor) ?? [])]),
]

const mayMove = (before: Utterance, after: Utterance, kind: ChangeKind, options: ChangeOptions): boolean => {
  if (!isEarlier(before, after)) return false
  if (supersedes(after, before, options)) {
    const near = after.since - before.since <= WINDOW_DAYS
    // Two people who differ within two days contradict each other, whoever they are.
    return !near || kind === 'new-condition' || sharesActor(before, after)
  }
  return (kind === 'reversal' || kind === 'other-option') && after.since - before.since > SPLIT_DAYS
}

const sharesActor = (a: Utterance, b: Utterance): boolean =>
  a.statements.some(({ actor }) => b.statements.some((other) => other.actor === actor))

/** What a day's words entail against what was held, and what they say against what was entailed before. */
const byRules = (
  together: readonly Utterance[],
  entailed: readonly Entailed[],
  entailedBefore: readonly Entailed[],
  held: ReadonlyMap<string, ReadonlyMap<string | null, Held>>,
  terms: Terms,
  options: ChangeOptions,
): readonly Change[] => {
  const out: Change[] = []
  const add = (before: readonly Utterance[], after: readonly Utterance[], issue: string, rule: string) => {
    const [{ holder, option }] = after as readonly [Utterance]
    const ordered = before.every((a) => after.every((b) => isEarlier(a, b)))
    const moved = before.every((a) => after.some((b) => supersedes(b, a, options)))
    if (ordered && moved) out.push({ party: holder, issue, option, kind: 'reversal', before, after, rule })
  }
  for (const { issue, possible, from, rule } of entailed)
    for (const { last } of held.get(issue)?.values() ?? []) {
      const before = terms.possible(last)
      // What a sentence of the day contradicts by itself is told already.
      const byItself = from.some((one) => one.issue === issue && kindBetween(last, one, terms) === 'reversal')
      if (before !== null && !meet(before, possible) && !byItself) add([last], from, issue, rule)
    }
  for (const { issue, possible, from, rule } of entailedBefore) {
    const stillHeld = from.every((one) => held.get(one.issue as string)?.get(one.option)?.last === one)
    if (!stillHeld) continue
    for (const after of together) {
      const now = after.issue === issue ? terms.possible(after) : null
      const byItself = from.some((one) => one.issue === issue && kindBetween(one, after, terms) === 'reversal')
      if (now !== null && !meet(now, possible) && !byItself) add(from, [after], issue, rule)
    }
  }
  return out
}
