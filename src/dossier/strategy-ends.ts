// How an offer or a threat can end, and what is known of who prefers which end. Rankings are ordinal and may be incomplete: what
// nobody has compared stays uncompared.

/**
 * The addressee complies or defies; then the speaker carries out what it announced, or does not. `complied-kept`: the word is
 * kept (nothing is carried out, what was promised is given); `today`: as if nothing had been said.
 */
export const STRATEGY_ENDS = [
  'complied-kept',
  'complied-unpaid',
  'complied-punished',
  'defied-punished',
  'defied-spared',
  'today',
] as const
export type StrategyEnd = (typeof STRATEGY_ENDS)[number]

/** Best first; ends in one inner list are equally good. It need not name all. */
export type EndChain = readonly (readonly StrategyEnd[])[]

export type ParsedChain =
  | { readonly ok: true; readonly chain: EndChain }
  /** What is wrong with it, for the person who wrote it. */
  | { readonly ok: false; readonly message: string }

const isEnd = (name: string): name is StrategyEnd => STRATEGY_ENDS.some((end) => end === name)

/** "complied-kept > today = defied-spared > defied-punished": best first, "=" between equals. */
export const parseChain = (text: string): ParsedChain => {
  const tiers = text.split('>').map((tier) => tier.split('=').map((name) => name.trim()))
  const unknown = tiers.flat().find((name) => !isEnd(name))
  if (unknown !== undefined)
    return {
      ok: false,
      message: `"${unknown}" is no end; write ${STRATEGY_ENDS.join(', ')}, best first, joined by ">" or "="`,
    }
  const names = tiers.flat()
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) return { ok: false, message: `"${twice}" stands twice in one ranking` }
  if (names.length < 2) return { ok: false, message: 'a ranking compares two outcomes or more' }
  return { ok: true, chain: tiers as EndChain } // every name was looked at just above
}

export const printChain = (chain: EndChain): string => chain.map((tier) => tier.join(' = ')).join(' > ')

export type EndsCompared = 'better' | 'equal' | 'worse' | 'unknown'

export interface EndRanking {
  /** The first of two that are said to be better than each other, by way of others; `null` where all is well. */
  readonly clash: readonly [StrategyEnd, StrategyEnd] | null
  readonly compare: (one: StrategyEnd, other: StrategyEnd) => EndsCompared
}

const SIZE = STRATEGY_ENDS.length
const placeOf = (end: StrategyEnd): number => STRATEGY_ENDS.indexOf(end)

/** All that follows from the chains together. */
export const rankEnds = (chains: readonly EndChain[]): EndRanking => {
  // Row one, column other: one is at least as good as the other.
  const atLeast = new Uint8Array(SIZE * SIZE)
  for (let end = 0; end < SIZE; end++) atLeast[end * SIZE + end] = 1
  const better: (readonly [StrategyEnd, StrategyEnd])[] = []
  for (const chain of chains)
    for (const [at, tier] of chain.entries())
      for (const one of tier) {
        for (const equal of tier) atLeast[placeOf(one) * SIZE + placeOf(equal)] = 1
        for (const worse of chain.slice(at + 1).flat()) {
          atLeast[placeOf(one) * SIZE + placeOf(worse)] = 1
          better.push([one, worse])
        }
      }
  for (let through = 0; through < SIZE; through++)
    for (let one = 0; one < SIZE; one++)
      for (let other = 0; other < SIZE; other++)
        if (atLeast[one * SIZE + through] && atLeast[through * SIZE + other]) atLeast[one * SIZE + other] = 1
  const isAtLeast = (one: StrategyEnd, other: StrategyEnd): boolean =>
    atLeast[placeOf(one) * SIZE + placeOf(other)] === 1
  return {
    clash: better.find(([one, worse]) => isAtLeast(worse, one)) ?? null,
    compare: (one, other) => {
      const back = isAtLeast(other, one)
      if (isAtLeast(one, other)) return back ? 'equal' : 'better'
      return back ? 'worse' : 'unknown'
    },
  }
}
