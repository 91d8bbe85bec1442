/** A large report has three thousand different words; a thousand reports, forty thousand. */
const REMEMBERED = 40_000

/** What `make` says of a word, asked once a word: texts are made of the same words again and again. */
export const perWord = <Owner extends object, Answer>(
  make: (owner: Owner, word: string) => Answer,
): ((owner: Owner, word: string) => Answer) => {
  const memory = new WeakMap<Owner, Map<string, Answer>>()
  return (owner, word) => {
    let answers = memory.get(owner)
    if (!answers) memory.set(owner, (answers = new Map()))
    let answer = answers.get(word)
    if (answer === undefined) {
      answer = make(owner, word)
      if (answers.size >= REMEMBERED) answers.clear()
      answers.set(word, answer)
    }
    return answer
  }
}
