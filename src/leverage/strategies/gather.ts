// Sayings → strategies. An offer says what the speaker gives if something is done, a threat what it does if it is left undone; where one
// voice says both about one thing, they are two branches of one strategy.
import type { ConditionReading } from '../../dossier/index.js'
import { type HingeWords, type Touches, touchesOf } from './touches.js'

export interface Saying {
  readonly id: string
  /** Canonical name of who says it. */
  readonly speaker: string
  /** Whom it commits; `null`: nobody in power. */
  readonly party: string | null
  /** To whom, where that is told; else whoever is to act by the condition. */
  readonly addressee: string | null
  /** `null`: the act does not tell, what it hangs on does. */
  readonly kind: 'offer' | 'threat' | null
  readonly issue: string | null
  readonly condition: ConditionReading | null
  /** Words that commit nobody are only joined within their article, or their package. */
  readonly group: string
}

export interface GatheredStrategy {
  /** The party, or who says it where it commits none. */
  readonly voice: string
  readonly party: string | null
  /** Several where sayings name several; none where nobody is named. */
  readonly addressees: readonly string[]
  /** Ids of sayings, sorted. */
  readonly offer: readonly string[]
  readonly threat: readonly string[]
  /** Sayings that make the effect depend on being believed. */
  readonly credibility: readonly string[]
  /** Sayings about the strategy as a whole. */
  readonly about: readonly string[]
}

interface Member {
  readonly saying: Saying
  readonly touches: Touches
  readonly kind: 'offer' | 'threat' | 'credibility' | null
  readonly addressee: string | null
  readonly voice: string
  /** Things its condition wants done, and sees left undone. */
  readonly done: readonly string[]
  readonly undone: readonly string[]
}

const NOTHING: Touches = { things: [], who: [], credible: false }

const memberOf = (saying: Saying, words: HingeWords): Member => {
  const touches = saying.condition ? touchesOf(saying.condition, words) : NOTHING
  const isDefiance = touches.things.some(({ done }) => !done)
  const kind = saying.kind ?? (touches.credible ? 'credibility' : isDefiance ? 'threat' : null)
  const voice = saying.party ?? `${saying.speaker}\0${saying.group}`
  const acting = touches.who.filter((one) => one !== saying.party && one !== saying.speaker)
  const things = (done: boolean): readonly string[] =>
    touches.things.flatMap((one) => (one.done === done ? [one.thing] : []))
  const addressee = saying.addressee ?? acting[0] ?? null
  return { saying, touches, kind, voice, addressee, done: things(true), undone: things(false) }
}

/** Two names that may be one: the same, or nobody is named. */
const mayAgree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

const share = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((one) => b.includes(one))

/** Said again: the same thing announced, on a condition about the same; where a condition is left out, in one place. */
const repeats = (a: Member, b: Member): boolean => {
  if (a.saying.issue === null || a.saying.issue !== b.saying.issue) return false
  if (a.saying.condition === null || b.saying.condition === null) return a.saying.group === b.saying.group
  return [...a.done, ...a.undone].some((thing) => b.done.includes(thing) || b.undone.includes(thing))
}

/**
 * What the offer asks for is what the threat sees left undone; or an offer without a condition is itself what the threat, in
 * the same place, sees disregarded.
 */
const answers = ({ saying, done }: Member, { saying: threat, undone }: Member): boolean => {
  if (saying.condition !== null) return share(done, undone)
  return saying.issue !== null && saying.group === threat.group && undone.includes(saying.issue)
}

const belong = (a: Member, b: Member): boolean => {
  if (a.voice !== b.voice || !mayAgree(a.addressee, b.addressee)) return false
  if (a.kind === b.kind) return repeats(a, b)
  return a.kind === 'offer' ? answers(a, b) : answers(b, a)
}

/** What decides about a saying with a condition whom it belongs with; those alike are looked at once. */
const likenessOf = ({ saying, kind, addressee, done, undone }: Member): string =>
  saying.condition === null ? saying.id : JSON.stringify([kind, saying.issue, addressee, done, undone])

/** Those that hang together, by pairs. */
const components = (members: readonly Member[]): readonly (readonly Member[])[] => {
  const head = members.map((_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (head[top] !== top) top = head[top] as number
    head[at] = top
    return top
  }
  const join = (a: number, b: number): void => void (head[find(b)] = find(a))
  const alike = [...grouped([...members.keys()], (at) => likenessOf(members[at] as Member)).values()]
  const belongs = (a: number, b: number): boolean => belong(members[a] as Member, members[b] as Member)
  const isAlone = (at: number): boolean => members[at]?.saying.condition === null
  for (const [at, ones] of alike.entries()) {
    const [one, second] = ones as [number, number | undefined]
    if (second !== undefined && belongs(one, second)) for (const other of ones) join(one, other)
    for (const others of alike.slice(at + 1)) {
      const [other] = others as [number]
      // Without a condition the place counts, which those alike need not share.
      if (isAlone(one) || isAlone(other)) {
        for (const a of ones) for (const b of others) if (belongs(a, b)) join(a, b)
      } else if (belongs(one, other)) for (const member of [...ones, ...others]) join(one, member)
    }
  }
  return [...grouped([...members.keys()], find).values()].map((ats) => ats.map((at) => members[at] as Member))
}

const grouped = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known) known.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const idsOf = (members: readonly Member[]): readonly string[] => members.map(({ saying }) => saying.id).sort()

/** The order of the sayings does not matter. Whatever announces nothing conditional, and answers no threat, is left out. */
export const gatherStrategies = (sayings: readonly Saying[], words: HingeWords): readonly GatheredStrategy[] => {
  const read = [...sayings].sort((a, b) => (a.id < b.id ? -1 : 1)).map((saying) => memberOf(saying, words))
  return [...grouped(read, ({ voice }) => voice).values()].flatMap(gatherOfVoice).sort(byBranches)
}

/** What the act does not tell, a threat beside it may: its own thing said once more, or the thing it sees left undone. */
const withKind = (member: Member, threats: readonly Member[]): Member => {
  if (member.kind !== null || member.touches.things.length > 0) return member
  const { issue } = member.saying
  if (issue !== null && threats.some(({ saying }) => saying.issue === issue)) return { ...member, kind: 'threat' }
  return threats.some((threat) => answers(member, threat)) ? { ...member, kind: 'offer' } : member
}

const gatherOfVoice = (read: readonly Member[]): readonly GatheredStrategy[] => {
  const threats = read.filter(({ kind }) => kind === 'threat')
  const all = read.map((member) => withKind(member, threats))
  return components(all.filter(({ kind }) => kind === 'offer' || kind === 'threat'))
    .filter((members) => members.some(({ kind, saying }) => kind === 'threat' || saying.condition !== null))
    .map((members): GatheredStrategy => {
      const [first] = members as [Member, ...Member[]]
      const groups = new Set(members.map(({ saying }) => saying.group))
      const beside = (kind: Member['kind']): readonly Member[] =>
        all.filter((one) => one.kind === kind && groups.has(one.saying.group))
      const of = (kind: Member['kind']): readonly Member[] => members.filter((one) => one.kind === kind)
      return {
        voice: first.saying.party ?? first.saying.speaker,
        party: first.saying.party,
        addressees: [...new Set(members.flatMap(({ addressee }) => addressee ?? []))].sort(),
        offer: idsOf(of('offer')),
        threat: idsOf(of('threat')),
        credibility: idsOf(beside('credibility')),
        about: first.saying.party === null ? idsOf(beside(null)) : [],
      }
    })
}

/** Two branches first, then by voice and sayings. */
const byBranches = (a: GatheredStrategy, b: GatheredStrategy): number => {
  const both = ({ offer, threat }: GatheredStrategy): number => (offer.length > 0 && threat.length > 0 ? 0 : 1)
  const key = (one: GatheredStrategy): string => [one.voice, ...one.threat, ...one.offer].join('\0')
  return both(a) - both(b) || (key(a) < key(b) ? -1 : 1)
}
