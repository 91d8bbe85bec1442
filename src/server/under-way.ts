// What is being done, so that whoever closes the dossier can wait until nobody reads it any more.

export interface UnderWay {
  /** The same promise, counted until it settles. */
  readonly of: <T>(work: Promise<T>) => Promise<T>
  /** Settles when nothing is being done. */
  readonly settled: () => Promise<void>
}

export const underWayOf = (): UnderWay => {
  const running = new Set<Promise<unknown>>()
  return {
    of: (work) => {
      running.add(work)
      const end = () => void running.delete(work)
      work.then(end, end)
      return work
    },
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
