import { type MoveTable, sumMoves } from './move-table.js'
import { PARSE_FEATURES, type ParseInput, STATE_PLACES } from './parse-features.js'
import { NO_WORD, type ReadWords, SIGNS, SLOTS } from './word-signs.js'

const PLACES = STATE_PLACES.length

/** For each word of a sentence, the root and "no word": what it adds to a move at each of the places of the state. */
export type PlaceSums = (input: ParseInput, words: ReadWords) => Int32Array

/** Sums are remembered for every word with the tag it had last: most words always have the same. */
export const placeSums = (table: MoveTable): PlaceSums => {
  const features = new Int32Array(PARSE_FEATURES)
  const known = new Int32Array(SLOTS * PLACES)
  const tagOf = new Int16Array(SLOTS).fill(-1)
  let age = -1

  const fill = (to: Int32Array, at: number, { signs, tags }: ParseInput, word: number): void => {
    for (let p = 0; p < PLACES; p++)
      to[at + p] = sumMoves(table, features, STATE_PLACES[p]!(signs, word * SIGNS, tags[word]!, features, 0))
  }

  return (input, { count, slots, age: own }) => {
    if (own !== age) {
      age = own
      tagOf.fill(-1)
    }
    const sums = new Int32Array((count + 2) * PLACES)
    fill(sums, count * PLACES, input, count)
    for (let i = 0; i < count + 2; i++) {
      if (i === count) continue
      const slot = i < count ? slots[i]! : NO_WORD
      if (tagOf[slot] !== input.tags[i]) {
        fill(known, slot * PLACES, input, i)
        tagOf[slot] = input.tags[i]!
      }
      for (let p = 0; p < PLACES; p++) sums[i * PLACES + p] = known[slot * PLACES + p]!
    }
    return sums
  }
}
