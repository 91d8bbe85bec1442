// Answers as they are sent, kept by their question: what a thread says never changes as long as it lives, and a large dossier's
// answers take longer to write down than to send.

export interface KeptAnswers<Answer> {
  readonly get: (key: string) => Answer | null
  readonly put: (key: string, answer: Answer) => void
}

/** Together no more than `mostBytes`; what was asked for longest ago goes first. */
export const keptAnswers = <Answer extends { readonly bytes: Uint8Array }>(mostBytes: number): KeptAnswers<Answer> => {
  /** What was asked for last stands last. */
  const kept = new Map<string, Answer>()
  let size = 0
  const forget = (key: string): void => {
    size -= kept.get(key)?.bytes.byteLength ?? 0
    kept.delete(key)
  }
  return {
    get: (key) => {
      const found = kept.get(key)
      if (found === undefined) return null
      kept.delete(key)
      kept.set(key, found)
      return found
    },
    put: (key, answer) => {
      forget(key)
      if (answer.bytes.byteLength > mostBytes) return
      kept.set(key, answer)
      size += answer.bytes.byteLength
      for (const oldest of kept.keys()) {
        if (size <= mostBytes) break
        forget(oldest)
      }
    },
  }
}
