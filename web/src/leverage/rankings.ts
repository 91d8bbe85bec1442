// A ranking as a person moves it: tiers of ends, best first. Written as the command line and casebooks write it.
export type Tiers = readonly (readonly string[])[]

/** "a > b = c"; no ends in an empty text. */
export const tiersOf = (chain: string): Tiers =>
  chain
    .split('>')
    .map((tier) =>
      tier
        .split('=')
        .map((end) => end.trim())
        .filter(Boolean),
    )
    .filter((tier) => tier.length > 0)

export const chainOf = (tiers: Tiers): string => tiers.map((tier) => tier.join(' = ')).join(' > ')

export const without = (tiers: Tiers, end: string): Tiers =>
  tiers.map((tier) => tier.filter((one) => one !== end)).filter((tier) => tier.length > 0)

const tierAt = (tiers: Tiers, end: string): number => tiers.findIndex((tier) => tier.includes(end))

/** Out of a tie it comes to stand alone beside it; alone it passes the next tier. */
export const moved = (tiers: Tiers, end: string, by: -1 | 1): Tiers => {
  const at = tierAt(tiers, end)
  if (at < 0) return tiers
  const tied = (tiers[at] as readonly string[]).length > 1
  const rest = without(tiers, end)
  const to = tied ? (by < 0 ? at : at + 1) : at + by
  const place = Math.min(Math.max(to, 0), rest.length)
  return [...rest.slice(0, place), [end], ...rest.slice(place)]
}

/** As good as the tier above it; unchanged for the best. */
export const tiedAbove = (tiers: Tiers, end: string): Tiers => {
  const at = tierAt(tiers, end)
  const [above] = tiers[at - 1] ?? []
  if (above === undefined) return tiers
  return without(tiers, end).map((tier) => (tier.includes(above) ? [...tier, end] : tier))
}

/** Before the tier of another end; last where there is none. */
export const placedBefore = (tiers: Tiers, end: string, other: string | null): Tiers => {
  if (end === other) return tiers
  const rest = without(tiers, end)
  const at = other === null ? rest.length : tierAt(rest, other)
  return at < 0 ? [...rest, [end]] : [...rest.slice(0, at), [end], ...rest.slice(at)]
}

/** Several chains that a person keeps apart: what they do not order together stays unordered. */
export const chainsOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((chain) => chain.trim())
    .filter(Boolean)
