// How much a statement counts in a window, by its distance from the middle: the kernels under their usual definitions.
// d = 2 (middle - t) / size, so that a window reaches from -1 to 1.
import type { Kernel } from './options.js'

/** `oneSided`: the triangular kernel as DNA 3.1 has it, |1 - d|, which falls all through the window. */
export const kernelWeight = (kernel: Kernel, d: number, oneSided: boolean): number => {
  switch (kernel) {
    case 'no':
      return 1
    case 'uniform':
      return Math.abs(d) <= 1 ? 0.5 : 0
    case 'epanechnikov':
      return Math.abs(d) <= 1 ? 0.75 * (1 - d * d) : 0
    case 'triangular':
      if (Math.abs(d) > 1) return 0
      return oneSided ? Math.abs(1 - d) : 1 - Math.abs(d)
    case 'gaussian':
      return Math.exp((-d * d) / 2) / Math.sqrt(2 * Math.PI)
  }
}
