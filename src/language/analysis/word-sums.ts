import { addWeights, type Linear } from './linear.js'
import { PLACES, TAG_FEATURES } from './tag-features.js'
import { NO_WORD, type ReadWords, SIGNS, SLOTS } from './word-signs.js'

/**
 * For every word met: what it adds to each output by itself, once for each of the places it can take (`PLACES`). Most
 * words of a text were met before, and then one addition stands for a dozen features.
 */
export interface WordSums {
  /** Makes the sums of all words of a piece known. */
  prepare(words: ReadWords): void
  /** Writes the sums of `placeFeatures` of word `i` into `scores`; `prepare` was called with its piece. */
  score(words: ReadWords, i: number, scores: Int32Array): void
}

const FIRST_SLOTS = 2048

export const wordSums = (model: Linear): WordSums => {
  const { outputs } = model
  const stride = PLACES.length * outputs
  const features = new Int32Array(TAG_FEATURES)
  // Room for as many words as a few articles have; it grows with the words met. Room for all that are ever remembered
  // would make the engine collect garbage at every start.
  let sums = new Int16Array(FIRST_SLOTS * stride)
  let known = new Uint8Array(FIRST_SLOTS)
  let age = -1

  const makeRoom = (slot: number): void => {
    if (slot < known.length) return
    const size = Math.min(SLOTS, Math.max(slot + 1, known.length * 2))
    const [before, met] = [sums, known]
    sums = new Int16Array(size * stride)
    sums.set(before)
    known = new Uint8Array(size)
    known.set(met)
  }

  const fill = (slot: number, words: ReadWords, row: number): void => {
    for (let p = 0; p < PLACES.length; p++)
      addWeights(model, features, PLACES[p]!(words.signs, row * SIGNS, features, 0), sums, slot * stride + p * outputs)
    known[slot] = 1
  }

  const prepare = (words: ReadWords): void => {
    if (words.age !== age) {
      if (age >= 0) {
        sums.fill(0)
        known.fill(0)
      }
      age = words.age
      fill(NO_WORD, words, words.count + 1)
    }
    for (let i = 0; i < words.count; i++) {
      const slot = words.slots[i]!
      makeRoom(slot)
      if (known[slot] === 0) fill(slot, words, i)
    }
  }

  const score = ({ slots, count }: ReadWords, i: number, scores: Int32Array): void => {
    const own = slots[i]! * stride
    const left = (i > 0 ? slots[i - 1]! : NO_WORD) * stride + outputs
    const right = (i + 1 < count ? slots[i + 1]! : NO_WORD) * stride + 2 * outputs
    const left2 = (i > 1 ? slots[i - 2]! : NO_WORD) * stride + 3 * outputs
    const right2 = (i + 2 < count ? slots[i + 2]! : NO_WORD) * stride + 4 * outputs
    for (let o = 0; o < outputs; o++)
      scores[o] = sums[own + o]! + sums[left + o]! + sums[right + o]! + sums[left2 + o]! + sums[right2 + o]!
  }

  return { prepare, score }
}
