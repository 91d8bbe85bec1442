import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Of what a reader keeps for the next article little is ever garbage: the memory of every thread of the program may grow by a
 * tenth before all of it is looked through, and not to twice its size. Reckoned anew at each such look, so the asking thread,
 * which may wait long for its first one, takes it here. To be called when all threads have loaded their code: what the
 * build kept of it is refused under other flags than it was made under.
 */
export const keepMemorySmall = (): void => {
  setFlagsFromString('--heap-growing-percent=10')
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('globalThis.gc')
  if (typeof collect === 'function') collect()
}
