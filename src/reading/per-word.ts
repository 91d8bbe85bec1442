/** A large report has three thousand different words; a thousand reports, forty thousand. */
const REMEMBERED = 40_000

/**
 * What `make` says of a word, asked once a word: texts are made of the same words again and again. Whoever asks about
 * many words takes the function for their owner first.
 */
export const perWord = <Owner extends object, Answer>(
  make: (owner: Owner, word: string) => Answer,
): ((owner: Owner) => (word: string) => Answer) => {
  const memories = new WeakMap<Owner, (word: string) => Answer>()
  return (owner) => {
    const before = memories.get(owner)
    if (before) return before
    const answers = new Map<string, Answer>()
    const ask = (word: string): Answer => {
      let answer = answers.get(word)
      if (answer === undefined) {
        answer = make(owner, word)
        if (answers.size >= REMEMBERED) answers.clear()
        answers.set(word, answer)
      }
      return answer
    }
    memories.set(owner, ask)
    return ask
  }
}
