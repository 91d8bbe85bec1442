// How likely the words of a passage are about each issue of a casebook, whatever its patterns know of them: a linear model
// over words, pairs of words and parts of words, learnt by training/issue-words.mjs from the labelled lines of the casebook.

/** Numbers of the signs of a passage with their amounts; the amounts squared sum up to one. */
interface Passage {
  readonly numbers: Int32Array
  readonly amounts: Float64Array
}

/** Weights of one language. */
export interface IssueWords {
  readonly issues: readonly string[]
  /** How much a sign tells passages apart, by number. */
  readonly rarity: ArrayLike<number>
  /** Sign × issue. */
  readonly weights: ArrayLike<number>
  /** What one step of a weight is worth. */
  readonly step: number
}

/** Signs share this many numbers; two that share one are told apart by the others. */
export const SIGN_NUMBERS = 1 << 15

const HASH_START = 2166136261
const HASH_FACTOR = 16777619

/** FNV-1a over UTF-16 units. */
const hashed = (text: string, from: number, to: number, start: number): number => {
  let hash = start
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_FACTOR)
  return hash
}

const SHORTEST_PART = 4
const LONGEST_PART = 5
const WORD_SIGN = 1
const PAIR_SIGN = 2

/** Lower-case words and numbers with a space around each; German spelling with ss. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** How often each sign stands in a passage, by number. */
export const signsOfPassage = (text: string): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  const line = spaced(text)
  const add = (hash: number): void => {
    const number = (hash ^ (hash >>> 15)) & (SIGN_NUMBERS - 1)
    counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  let before = -1
  for (let from = 0; from + 2 < line.length; ) {
    const to = line.indexOf(' ', from + 1)
    // Parts keep the space at the ends of their word, so that beginnings and endings are known as such.
    for (let size = SHORTEST_PART; size <= LONGEST_PART; size++)
      for (let i = from; i + size <= to + 1; i++) add(hashed(line, i, i + size, HASH_START))
    add(hashed(line, from + 1, to, HASH_START + WORD_SIGN))
    if (before >= 0) add(hashed(line, before + 1, to, HASH_START + PAIR_SIGN))
    before = from
    from = to
  }
  return counts
}

export const passageOf = (text: string, rarity: ArrayLike<number>): Passage => {
  const counts = signsOfPassage(text)
  const numbers = Int32Array.from(counts.keys())
  const amounts = Float64Array.from(
    numbers,
    (number) => (1 + Math.log(counts.get(number) ?? 1)) * (rarity[number] ?? 0),
  )
  const norm = Math.sqrt(amounts.reduce((sum, x) => sum + x * x, 0)) || 1
  return { numbers, amounts: amounts.map((x) => x / norm) }
}

/** Natural logarithms of the probabilities of all issues, in the order of `issues`. */
export const logLikelihoods = ({ issues, rarity, weights, step }: IssueWords, text: string): Float64Array => {
  const { numbers, amounts } = passageOf(text, rarity)
  const scores = new Float64Array(issues.length)
  for (let k = 0; k < numbers.length; k++) {
    const row = (numbers[k] as number) * issues.length
    const amount = (amounts[k] as number) * step
    for (let i = 0; i < issues.length; i++) scores[i] = (scores[i] as number) + amount * (weights[row + i] as number)
  }
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const total = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
  return scores.map((score) => score - total)
}

/** What an issue is at least given: below this, more or less says nothing. */
export const LEAST_LIKELY = -7

/** Logarithm of the probability of each issue, by issue. */
export type Likelihoods = ReadonlyMap<string, number>

export const likelihoodsOf = (words: IssueWords, text: string): Likelihoods => {
  const logs = logLikelihoods(words, text)
  return new Map(words.issues.map((issue, i) => [issue, Math.max(LEAST_LIKELY, logs[i] as number)]))
}

interface FileHead {
  readonly version: number
  readonly casebooks: readonly {
    readonly casebook: string
    readonly issues: readonly string[]
    readonly languages: readonly { readonly language: string; readonly step: number }[]
  }[]
}

const VERSION = 1
const HEAD_SIZE = 4

/**
 * The weights for a casebook by language, out of the file that training writes: the length of the head (4 bytes, little
 * end first), the head as JSON, then for every casebook and language in its order the rarities (a byte each) and the weights
 * (a signed byte each). Empty for a casebook it does not know. Throws on a file of another version.
 */
export const issueWordsFor = (bytes: Uint8Array, casebook: string): ReadonlyMap<string, IssueWords> => {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(bytes.slice(HEAD_SIZE, HEAD_SIZE + size))) as FileHead
  if (head.version !== VERSION)
    throw new Error(`issue words: weights of version ${head.version} are not for this program`)
  const found = new Map<string, IssueWords>()
  let at = bytes.byteOffset + HEAD_SIZE + size
  for (const one of head.casebooks)
    for (const { language, step } of one.languages) {
      const rarity = new Uint8Array(bytes.buffer, at, SIGN_NUMBERS)
      at += SIGN_NUMBERS
      const weights = new Int8Array(bytes.buffer, at, SIGN_NUMBERS * one.issues.length)
      at += weights.length
      if (one.casebook === casebook) found.set(language, { issues: one.issues, rarity, weights, step })
    }
  return found
}
