// What partial packages that are worth the same carry on together, since for a ranking they are one.

export interface Payload<Load> {
  readonly start: Load
  readonly along: (load: Load, layer: number, option: number) => Load
  readonly merge: (a: Load, b: Load) => Load
}

/** How many they are. */
export const counting: Payload<bigint> = { start: 1n, along: (count) => count, merge: (a, b) => a + b }

/** The places, in the order of all packages, of the first few; by layer the worth of a step to the next option. */
export const firstPlaces = (strides: readonly bigint[], many: number): Payload<readonly bigint[]> => ({
  start: [0n],
  along: (places, layer, option) => {
    if (option === 0) return places
    const step = (strides[layer] as bigint) * BigInt(option)
    return places.map((place) => place + step)
  },
  merge: (a, b) => {
    const merged: bigint[] = []
    let [i, j] = [0, 0]
    while (merged.length < many && (i < a.length || j < b.length)) {
      const fromA = j >= b.length || (i < a.length && (a[i] as bigint) < (b[j] as bigint))
      merged.push((fromA ? a[i++] : b[j++]) as bigint)
    }
    return merged
  },
})
