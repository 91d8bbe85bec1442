// What was reckoned from a dossier holds until something is added to it. Whoever keeps it here need not reckon it again for
// every question of a screen.
import type { Archive } from '../archive/index.js'

interface Kept {
  readonly revision: number
  /** By drawer, then by key; in each drawer what was asked for last stands last. */
  readonly drawers: Map<string, Map<string, Promise<unknown>>>
}

const keptOf = new WeakMap<Pick<Archive, 'revisionNumber'>, Kept>()

export interface Drawer {
  readonly name: string
  /** So many answers are kept at once; of big ones only few. */
  readonly most: number
}

/**
 * The answer known under this key at the dossier's present state, else the one made now. Nothing made before the latest
 * addition is ever given out, and what failed is not kept. Answers are shared, so nobody may change them.
 */
export const atRevision = async <T>(
  archive: Pick<Archive, 'revisionNumber'>,
  { name, most }: Drawer,
  key: string,
  make: () => Promise<T>,
): Promise<T> => {
  // Asked before making: what is added meanwhile gives another number, and the answer is thrown away at the next question.
  const revision = await archive.revisionNumber()
  let kept = keptOf.get(archive)
  if (kept?.revision !== revision) keptOf.set(archive, (kept = { revision, drawers: new Map() }))
  const drawer = kept.drawers.get(name) ?? new Map<string, Promise<unknown>>()
  kept.drawers.set(name, drawer)
  const answer = (drawer.get(key) as Promise<T> | undefined) ?? make()
  drawer.delete(key)
  drawer.set(key, answer)
  const [oldest] = drawer.keys()
  if (drawer.size > most && oldest !== undefined) drawer.delete(oldest)
  try {
    return await answer
  } catch (error) {
    if (drawer.get(key) === answer) drawer.delete(key)
    throw error
  }
}
