import { type LemmaModel, lemmaOf } from './lemmas.js'
import { type ReadWords, SLOTS } from './word-signs.js'

/** Lemmas remembered for every word with the tag it had last: most words always have the same. */
export const lemmaMemory = (model: LemmaModel, tagNames: readonly string[]) => {
  const tagOf = new Int16Array(SLOTS).fill(-1)
  const lemmas: string[] = []
  let age = -1
  return (word: string, tag: number, words: ReadWords, i: number): string => {
    if (words.age !== age) {
      age = words.age
      tagOf.fill(-1)
      lemmas.length = 0
    }
    const slot = words.slots[i]!
    if (tagOf[slot] !== tag) {
      lemmas[slot] = lemmaOf(model, word, tagNames[tag]!)
      tagOf[slot] = tag
    }
    return lemmas[slot]!
  }
}
