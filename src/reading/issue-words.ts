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

const SHORT_PART = 4
const LONG_PART = 5
const WORD_SIGN = 1
const PAIR_SIGN = 2

/** Lower-case words and numbers with a space around each; German spelling with ss. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The signs of a passage in the order of their first time, and how often each stands there. */
interface Counted {
  readonly numbers: Int32Array
  readonly counts: Int32Array
}

/** How often each number was met in the passage at hand; nothing but zeros between two passages. */
const times = new Int32Array(SIGN_NUMBERS)
/** The numbers met, in the order of their first time. */
const met = new Int32Array(SIGN_NUMBERS)

/** Hashes of the short parts of the word at hand. */
const shortParts: number[] = []

/** Passages are asked twice a statement, so without a map. */
export const signsOfPassage = (text: string): Counted => {
  const line = spaced(text)
  let size = 0
  const add = (hash: number): void => {
    const number = (hash ^ (hash >>> 15)) & (SIGN_NUMBERS - 1)
    const before = times[number] as number
    times[number] = before + 1
    if (before === 0) met[size++] = number
  }
  let before = -1
  for (let from = 0; from + 2 < line.length; ) {
    const to = line.indexOf(' ', from + 1)
    // Parts keep the space at the ends of their word, so that beginnings and endings are known as such.
    const room = to + 1 - SHORT_PART
    for (let i = from; i <= room; i++) add((shortParts[i - from] = hashed(line, i, i + SHORT_PART, HASH_START)))
    // The hash of a long part goes on from that of the short one it begins with.
    for (let i = from; i < room; i++) add(hashed(line, i + SHORT_PART, i + LONG_PART, shortParts[i - from] as number))
    add(hashed(line, from + 1, to, HASH_START + WORD_SIGN))
    if (before >= 0) add(hashed(line, before + 1, to, HASH_START + PAIR_SIGN))
    before = from
    from = to
  }
  const numbers = met.slice(0, size)
  const counts = new Int32Array(size)
  for (let k = 0; k < size; k++) {
    const number = numbers[k] as number
    counts[k] = times[number] as number
    times[number] = 0
  }
  return { numbers, counts }
}

export const passageOf = (text: string, rarity: ArrayLike<number>): Passage => {
  const { numbers, counts } = signsOfPassage(text)
  const amounts = new Float64Array(numbers.length)
  let squares = 0
  for (let k = 0; k < numbers.length; k++) {
    const count = counts[k] as number
    const amount = (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[numbers[k] as number] ?? 0)
    amounts[k] = amount
    squares += amount * amount
  }
  const norm = Math.sqrt(squares) || 1
  for (let k = 0; k < amounts.length; k++) amounts[k] = (amounts[k] as number) / norm
  return { numbers, amounts }
}

/** How many issues are summed up at once. */
const AT_ONCE = 4

/**
 * The sum over the signs for each issue, the signs in their order. A few issues at a time: their sums never leave the
 * processor, and the rows of a passage stay near it.
 */
const scoresOf = ({ issues, weights, step }: IssueWords, { numbers, amounts }: Passage): Float64Array => {
  const width = issues.length
  const size = numbers.length
  const scores = new Float64Array(width)
  let i = 0
  for (; i + AT_ONCE <= width; i += AT_ONCE) {
    let [first, second, third, fourth] = [0, 0, 0, 0]
    for (let k = 0; k < size; k++) {
      const amount = (amounts[k] as number) * step
      const at = (numbers[k] as number) * width + i
      first += amount * (weights[at] as number)
      second += amount * (weights[at + 1] as number)
      third += amount * (weights[at + 2] as number)
      fourth += amount * (weights[at + 3] as number)
    }
    scores[i] = first
    scores[i + 1] = second
    scores[i + 2] = third
    scores[i + 3] = fourth
  }
  for (; i < width; i++) {
    let sum = 0
    for (let k = 0; k < size; k++)
      sum += (amounts[k] as number) * step * (weights[(numbers[k] as number) * width + i] as number)
    scores[i] = sum
  }
  return scores
}

/** Natural logarithms of the probabilities of all issues, in the order of `issues`. */
export const logLikelihoods = (words: IssueWords, text: string): Float64Array => {
  const scores = scoresOf(words, passageOf(text, words.rarity))
  const width = scores.length
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < width; i++) most = Math.max(most, scores[i] as number)
  let sum = 0
  for (let i = 0; i < width; i++) sum += Math.exp((scores[i] as number) - most)
  const total = most + Math.log(sum)
  for (let i = 0; i < width; i++) scores[i] = (scores[i] as number) - total
  return scores
}

/** What an issue is at least given: below this, more or less says nothing. */
export const LEAST_LIKELY = -7

/** Logarithm of the probability of each issue, by issue. */
export type Likelihoods = ReadonlyMap<string, number>

export const likelihoodsOf = (words: IssueWords, text: string): Likelihoods => {
  const logs = logLikelihoods(words, text)
  const found = new Map<string, number>()
  for (let i = 0; i < logs.length; i++) found.set(words.issues[i] as string, Math.max(LEAST_LIKELY, logs[i] as number))
  return found
}

/** What an issue is at least given of an article, of which most sentences speak of other things. */
const LEAST_SHARE = 0.003

/** Logarithms of the probabilities meant over several passages. */
export const meanLikelihoods = (all: readonly Likelihoods[]): Likelihoods => {
  const sums = new Map<string, number>()
  for (const one of all)
    for (const [issue, likelihood] of one) sums.set(issue, (sums.get(issue) ?? 0) + Math.exp(likelihood) / all.length)
  return new Map([...sums].map(([issue, mean]) => [issue, Math.log(mean + LEAST_SHARE)]))
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
