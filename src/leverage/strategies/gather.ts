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
}

const NOTHING: Touches = { things: [], who: [], credible: false }

const memberOf = (saying: Saying, words: HingeWords): Member => {
  const touches = saying.condition ? touchesOf(saying.condition, words) : NOTHING
  const isDefiance = touches.things.some(({ done }) => !done)
  const kind = saying.kind ?? (touches.credible ? 'credibility' : isDefiance ? 'threat' : null)
  const voice = saying.party ?? `${saying.speaker}\0${saying.group}`
  const acting = touches.who.filter((one) => one !== saying.party && one !== saying.speaker)
  return { saying, touches, kind, voice, addressee: saying.addressee ?? acting[0] ?? null }
}

/** The first of two names that are not known to be two. */
const mayAgree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

const share = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((one) => b.includes(one))

const thingsOf = ({ touches }: Member, done: boolean): readonly string[] =>
  touches.things.flatMap((one) => (one.done === done ? [one.thing] : []))

/** Said again: the same thing announced, on a condition about the same; where a condition is left out, in one place. */
const repeats = (a: Member, b: Member): boolean => {
  if (a.saying.issue === null || a.saying.issue !== b.saying.issue) return false
  if (a.saying.condition === null || b.saying.condition === null) return a.saying.group === b.saying.group
  const things = ({ touches }: Member): readonly string[] => touches.things.map(({ thing }) => thing)
  return share(things(a), things(b))
}

/**
 * What the offer asks for is what the threat sees left undone; or an offer without a condition is itself what the threat, in
 * the same place, sees disregarded.
 */
const answers = (offer: Member, threat: Member): boolean => {
  const undone = thingsOf(threat, false)
  if (offer.saying.condition !== null) return share(thingsOf(offer, true), undone)
  return (
    offer.saying.issue !== null && undone.includes(offer.saying.issue) && offer.saying.group === threat.saying.group
  )
}

const belong = (a: Member, b: Member): boolean => {
  if (a.voice !== b.voice || !mayAgree(a.addressee, b.addressee)) return false
  if (a.kind === b.kind) return repeats(a, b)
  return a.kind === 'offer' ? answers(a, b) : answers(b, a)
}

/** Sets of positions that hang together, by pairs. */
const components = (size: number, joined: (a: number, b: number) => boolean): readonly (readonly number[])[] => {
  const head = Array.from({ length: size }, (_, at) => at)
  const find = (at: number): number => (head[at] === at ? at : find(head[at] as number))
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) if (joined(a, b)) head[find(b)] = find(a)
  const groups = new Map<number, number[]>()
  for (let at = 0; at < size; at++) groups.set(find(at), [...(groups.get(find(at)) ?? []), at])
  return [...groups.values()]
}

const idsOf = (members: readonly Member[]): readonly string[] => members.map(({ saying }) => saying.id).sort()

/** The order of the sayings does not matter. Whatever announces nothing conditional, and answers no threat, is left out. */
export const gatherStrategies = (sayings: readonly Saying[], words: HingeWords): readonly GatheredStrategy[] => {
  const read = [...sayings].sort((a, b) => (a.id < b.id ? -1 : 1)).map((saying) => memberOf(saying, words))
  // What the act does not tell, a threat beside it may: its own thing said once more, or the thing it sees left undone.
  const all = read.map((member): Member => {
    if (member.kind !== null || member.touches.things.length > 0) return member
    const beside = read.filter(({ kind, voice }) => kind === 'threat' && voice === member.voice)
    const { issue } = member.saying
    if (issue !== null && beside.some(({ saying }) => saying.issue === issue)) return { ...member, kind: 'threat' }
    return beside.some((threat) => answers(member, threat)) ? { ...member, kind: 'offer' } : member
  })
  const announcing = all.filter(({ kind }) => kind === 'offer' || kind === 'threat')
  const found = components(announcing.length, (a, b) => belong(announcing[a] as Member, announcing[b] as Member))
  return found
    .map((positions) => positions.map((at) => announcing[at] as Member))
    .filter((members) => members.some(({ kind, saying }) => kind === 'threat' || saying.condition !== null))
    .map((members): GatheredStrategy => {
      const [first] = members as [Member, ...Member[]]
      const beside = all.filter(
        ({ voice, saying }) => voice === first.voice && members.some((one) => one.saying.group === saying.group),
      )
      const of = (kind: Member['kind']): readonly Member[] => members.filter((one) => one.kind === kind)
      const named = members.flatMap(({ addressee }) => addressee ?? [])
      return {
        voice: first.saying.party ?? first.saying.speaker,
        party: first.saying.party,
        addressees: [...new Set(named)].sort(),
        offer: idsOf(of('offer')),
        threat: idsOf(of('threat')),
        credibility: idsOf(beside.filter(({ kind }) => kind === 'credibility')),
        about: first.saying.party === null ? idsOf(beside.filter(({ kind }) => kind === null)) : [],
      }
    })
    .sort(byBranches)
}

/** Two branches first, then by voice and sayings. */
const byBranches = (a: GatheredStrategy, b: GatheredStrategy): number => {
  const both = ({ offer, threat }: GatheredStrategy): number => (offer.length > 0 && threat.length > 0 ? 0 : 1)
  const key = (one: GatheredStrategy): string => [one.voice, ...one.threat, ...one.offer].join('\0')
  return both(a) - both(b) || (key(a) < key(b) ? -1 : 1)
}
