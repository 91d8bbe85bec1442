import { hashText } from './hash.js'
import type { ParseInput } from './parse-features.js'
import { SIGN, SIGNS, type SignTable } from './word-signs.js'

const COMMA = hashText(',', 0, 1, 2)

/** Tags that stand for the root and for "no word". */
const ROOT_TAG = 120
const NO_TAG = 121

/** `fine` as `tagSentence` gives it; `finite[tag]` says whether a tag is a finite verb. */
export const parseInput = (
  signs: SignTable,
  count: number,
  fine: Int32Array,
  morph: Int32Array,
  finite: readonly boolean[],
): ParseInput => {
  const tags = new Int32Array(count + 2)
  const commas = new Int32Array(count + 2)
  const finites = new Int32Array(count + 2)
  for (let i = 0; i < count; i++) {
    tags[i] = fine[i + 2]!
    commas[i + 1] = commas[i]! + (signs[i * SIGNS + SIGN.lower] === COMMA ? 1 : 0)
    finites[i + 1] = finites[i]! + (finite[tags[i]!] ? 1 : 0)
  }
  tags[count] = ROOT_TAG
  tags[count + 1] = NO_TAG
  return { signs, tags, morph, commas, finites }
}
