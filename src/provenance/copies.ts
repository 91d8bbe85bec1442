// Which article has taken its words from which: agency copy. Told by shingles, runs of five words (Broder 1997), since whole
// runs survive where single words are exchanged. Which came first is told by the dates, never by the words.
import { type LexiconWord, lexiconWords } from '../casebook/index.js'
import { type Article, overlaps, type Span, spanOf } from '../dossier/index.js'

const SHINGLE = 5
/** Share of the shorter article's shingles from which copying is worth a word; below lie quotations both have. */
const COPIED = 0.2
/** Words in a row from which a single passage counts, however long the articles are. */
const PASSAGE = 15

export interface Copy {
  /** The earlier, where the dates tell; else the smaller id first. */
  readonly from: Article
  readonly to: Article
  /** Whether the dates tell which came first. */
  readonly ordered: boolean
  /** Of the shingles of `to`, how many stand in `from`: 0 to 1. */
  readonly share: number
  /** Runs of words both have, longest first. */
  readonly passages: readonly { readonly from: Span; readonly to: Span; readonly words: number }[]
}

interface Shingled {
  readonly article: Article
  readonly words: readonly LexiconWord[]
  /** One a place, so that a place leads to its words. */
  readonly shingles: Int32Array
  readonly distinct: ReadonlySet<number>
}

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193)

const shingled = (article: Article): Shingled => {
  const words = lexiconWords(article.text).filter((word) => !article.boilerplate.some((part) => overlaps(part, word)))
  const hashes = words.map(({ text }) => {
    let hash = 0x811c9dc5
    for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at))
    return hash
  })
  const shingles = new Int32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0x811c9dc5
    for (let k = 0; k < SHINGLE; k++) hash = mix(hash, hashes[at + k] as number)
    shingles[at] = hash
  }
  return { article, words, shingles, distinct: new Set(shingles) }
}

const sharedBy = (a: Shingled, b: Shingled): number => {
  const [few, many] = a.distinct.size <= b.distinct.size ? [a, b] : [b, a]
  let count = 0
  for (const shingle of few.distinct) if (many.distinct.has(shingle)) count++
  return count
}

/** Longest runs of equal words, none of `to` twice. */
const passagesOf = (from: Shingled, to: Shingled): Copy['passages'] => {
  const places = new Map<number, number[]>()
  for (const [at, shingle] of from.shingles.entries()) {
    const list = places.get(shingle)
    if (list) list.push(at)
    else places.set(shingle, [at])
  }
  const run = (i: number, j: number): number => {
    let length = 0
    while (from.words[i + length] && from.words[i + length]?.text === to.words[j + length]?.text) length++
    return length
  }
  const span = ({ article, words }: Shingled, at: number, length: number): Span =>
    spanOf(article.text, (words[at] as LexiconWord).begin, (words[at + length - 1] as LexiconWord).end)
  const found: Copy['passages'][number][] = []
  for (let j = 0; j < to.shingles.length; ) {
    let [best, length] = [-1, 0]
    for (const i of places.get(to.shingles[j] as number) ?? []) {
      const words = run(i, j)
      if (words > length) [best, length] = [i, words]
    }
    if (length >= SHINGLE) found.push({ from: span(from, best, length), to: span(to, j, length), words: length })
    j += Math.max(1, length)
  }
  return found.sort((a, b) => b.words - a.words || a.to.begin - b.to.begin)
}

const isEarlier = (a: Article, b: Article): boolean | null => {
  const [x, y] = [a.published, b.published]
  // "2024-12" and "2024-12-04": which came first is not known.
  if (x === null || y === null || x.startsWith(y) || y.startsWith(x)) return null
  return x < y
}

/** Every pair of which the later has at least a fifth of its shingles, or a long passage, from the earlier. */
export const copiesAmong = (articles: readonly Article[]): readonly Copy[] => {
  const all = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)).map(shingled)
  const holders = new Map<number, number[]>()
  for (const [index, { distinct }] of all.entries())
    for (const shingle of distinct) {
      const list = holders.get(shingle)
      if (list) list.push(index)
      else holders.set(shingle, [index])
    }
  const met = new Set<string>()
  const copies: Copy[] = []
  for (const list of holders.values())
    for (const [k, i] of list.entries())
      for (const j of list.slice(k + 1)) {
        const key = `${i} ${j}`
        if (met.has(key)) continue
        met.add(key)
        const copy = copyOf(all[i] as Shingled, all[j] as Shingled)
        if (copy) copies.push(copy)
      }
  return copies.sort((a, b) => b.share - a.share || (a.from.id + a.to.id < b.from.id + b.to.id ? -1 : 1))
}

const copyOf = (a: Shingled, b: Shingled): Copy | null => {
  const earlier = isEarlier(a.article, b.article)
  const [from, to] = earlier === false ? [b, a] : [a, b]
  const shared = sharedBy(a, b)
  const passages = passagesOf(from, to)
  const worth = shared / Math.min(a.distinct.size, b.distinct.size) >= COPIED || (passages[0]?.words ?? 0) >= PASSAGE
  if (!worth) return null
  return {
    from: from.article,
    to: to.article,
    ordered: earlier !== null,
    share: shared / to.distinct.size,
    passages,
  }
}
