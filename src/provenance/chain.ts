// The way of the words: holder ← relay ← … ← relay ← article, with the mode of each hop (domain.md 2.5).
import { type Complaint, complaint, type PartialDate, type Rendering, type Statement } from '../dossier/index.js'
import type { RelayCase } from './relay-case.js'

/**
 * How words came over a hop, surest first. `opponent`: whoever tells them stands in another camp than who holds them, however
 * he renders them. `unknown`: neither text nor coding says, and nothing is guessed; it has no place in the order.
 */
export const HOP_MODES = ['quoted', 'paraphrased', 'narrated', 'opponent', 'anonymous', 'rumour', 'unknown'] as const
export type HopMode = (typeof HOP_MODES)[number]

export interface Hop {
  readonly actor: string
  readonly role: 'holder' | 'relay' | 'article'
  /** How the words went from here to the next; `null` for the article, which the reader has before him. */
  readonly mode: HopMode | null
  /** Whether the casebook knows the actor. Outlets of articles and unnamed sources need no entry. */
  readonly known: boolean
}

export interface Chain {
  /** From the holder outwards; the article is the last. */
  readonly hops: readonly Hop[]
  /** Hands between the holder and the reader: 1 where the article had it from the holder himself. */
  readonly depth: number
  /** The weakest mode that is known, `null` where none is. */
  readonly weakest: HopMode | null
  readonly unknownModes: number
  /** Whether these are the holder's own words as far as the text tells, and not what somebody else, or nobody, says he wants. */
  readonly ownWords: boolean
  readonly complaints: readonly Complaint[]
}

const OWN: ReadonlySet<string> = new Set(['quoted', 'paraphrased', 'narrated'])

const ORDER = new Map(HOP_MODES.map((mode, order) => [mode, order]))

/** Renderings where nobody has looked hop by hop: the certainty says how the holder's words stand in the article, no more. */
const renderedAs = ({ certainty, via, modes }: Statement): readonly Rendering[] => {
  if (modes && modes.length === via.length + 1) return modes
  const first: Rendering =
    certainty === 'quoted' || certainty === 'paraphrased' || certainty === 'narrated' ? certainty : 'unknown'
  return [first, ...via.map(() => 'unknown' as const)]
}

export interface Outlet {
  /** The article's publisher, or the name it came with. */
  readonly name: string
  readonly day: PartialDate | null
}

export const chainOf = (
  statement: Statement,
  outlet: Outlet,
  { camps, isUnnamed }: Pick<RelayCase, 'camps' | 'isUnnamed'>,
): Chain => {
  const { actor, party, via, certainty, id } = statement
  const day = statement.said ?? outlet.day
  const hands = [actor, ...via]
  const modes = renderedAs(statement).map((rendering, at): HopMode => {
    if (at > 0) return rendering
    if (certainty === 'rumour' || certainty === 'anonymous') return certainty
    if (isUnnamed(actor)) return 'anonymous'
    const teller = via[0]
    return teller !== undefined && camps.opposed(party ?? actor, teller, day) ? 'opponent' : rendering
  })
  const hops: Hop[] = hands.map((name, at) => ({
    actor: name,
    role: at === 0 ? 'holder' : 'relay',
    mode: modes[at] as HopMode,
    known: camps.knows(name),
  }))
  hops.push({ actor: outlet.name, role: 'article', mode: null, known: camps.knows(outlet.name) })
  const told = modes.filter((mode) => mode !== 'unknown')
  return {
    hops,
    depth: via.length + 1,
    weakest: told.reduce<HopMode | null>(
      (weak, mode) => (weak === null || (ORDER.get(mode) ?? 0) > (ORDER.get(weak) ?? 0) ? mode : weak),
      null,
    ),
    unknownModes: modes.length - told.length,
    ownWords: OWN.has(certainty) && !(party === null && isUnnamed(actor)),
    complaints: [
      ...circles(hands, outlet.name, id),
      ...[...new Set(via)].flatMap((name) =>
        camps.knows(name)
          ? []
          : [
              complaint(
                'unknown-actor',
                `the casebook knows no "${name}", who passed this on; it is kept as it is`,
                id,
              ),
            ],
      ),
      ...(modes.length === (statement.modes?.length ?? modes.length)
        ? []
        : [
            complaint(
              'modes-do-not-fit',
              `${statement.modes?.length} modes for ${modes.length} hops; they are not used`,
              id,
            ),
          ]),
    ],
  }
}

/** Nobody passes on what came from himself. The chain is kept as the text, or whoever coded it, has it. */
const circles = (hands: readonly string[], outlet: string, place: string): readonly Complaint[] => {
  // An outlet that names itself ("told the Post") has passed on nothing twice.
  const chain = hands.at(-1) === outlet ? hands : [...hands, outlet]
  const twice = chain.filter((name, at) => chain.indexOf(name) < at)
  return [...new Set(twice)].map((name) =>
    complaint(
      'chain-circle',
      `"${name}" stands twice in ${chain.map((hand) => `"${hand}"`).join(' ← ')}; who had it from whom cannot be told`,
      place,
    ),
  )
}

/**
 * Outlets of one utterance that have it from each other: A cites B, and B cites A. Whoever looks for the source goes round in
 * a circle; both reports are kept.
 */
export const citingCircles = (
  cluster: readonly Statement[],
  publisherOf: (statement: Statement) => string | null,
): readonly Complaint[] => {
  const cites = new Map<string, Set<string>>()
  for (const statement of cluster) {
    const outlet = publisherOf(statement)
    if (outlet === null) continue
    const cited = cites.get(outlet) ?? new Set()
    cites.set(outlet, cited)
    for (const name of statement.via) if (name !== outlet) cited.add(name)
  }
  const reaches = (from: string, to: string, met: Set<string>): boolean =>
    [...(cites.get(from) ?? [])].some((next) => {
      if (next === to) return true
      if (met.has(next)) return false
      met.add(next)
      return reaches(next, to, met)
    })
  const round = [...cites.keys()].filter((outlet) => reaches(outlet, outlet, new Set())).sort()
  const [first] = round
  return first === undefined
    ? []
    : [
        complaint(
          'citing-circle',
          `${round.map((name) => `"${name}"`).join(', ')} cite each other for this utterance; none of them is its source`,
          first,
        ),
      ]
}
