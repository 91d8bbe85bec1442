import { hashText } from './hash.js'
import { NO_TAG, type ParseInput, ROOT_TAG } from './parse-features.js'
import { type ReadWords, SIGN, SIGNS } from './word-signs.js'

const COMMA = hashText(',', 0, 1, 2)

/** `fine` as `tagSentence` gives it; `finite[tag]` says whether a tag is a finite verb. */
export const parseInput = (
  { signs, count }: ReadWords,
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
