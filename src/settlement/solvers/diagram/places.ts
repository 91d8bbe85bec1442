// Places in the order of all packages (the last issue of the problem turns fastest): a place is a sum over the issues, so that
// the first package of some kind is the end of a shortest path.
import { stridesOf } from '../model.js'
import { DEAD, type Diagram } from './compile.js'

interface Places {
  /** By layer: the worth of a step to the next option. */
  readonly layerStrides: readonly bigint[]
  /** Layer → by node: the least the rest of a package adds. Worked out when first asked for. */
  readonly below: () => readonly (readonly bigint[])[]
}

export const placesBelow = (diagram: Diagram): Places => {
  const strides = stridesOf(diagram.layout.model.problem)
  const layerStrides = diagram.layout.order.map((issue) => strides[issue] as bigint)
  let below: readonly (readonly bigint[])[] | null = null
  return {
    layerStrides,
    below: () => {
      below ??= leastBelow(diagram, (layer, option) => (layerStrides[layer] as bigint) * BigInt(option))
      return below
    },
  }
}

/** Layer → by node: the least cost of a way to the end. */
export const leastBelow = (
  { sizes, widths, next }: Diagram,
  cost: (layer: number, option: number) => bigint,
): readonly (readonly bigint[])[] => {
  const least: bigint[][] = []
  least[sizes.length] = widths[sizes.length] === 0 ? [] : [0n]
  for (let layer = sizes.length - 1; layer >= 0; layer--) {
    const [size, ways] = [sizes[layer] as number, next[layer] as Int32Array]
    const costs = Array.from({ length: size }, (_, option) => cost(layer, option))
    const below = least[layer + 1] as bigint[]
    const here: bigint[] = []
    for (let node = 0; node < (widths[layer] as number); node++) {
      let best: bigint | null = null
      for (let option = 0; option < size; option++) {
        const to = ways[node * size + option] as number
        if (to === DEAD) continue
        const sum = (costs[option] as bigint) + (below[to] as bigint)
        if (best === null || sum < best) best = sum
      }
      here.push(best as bigint)
    }
    least[layer] = here
  }
  return least
}
