// Which statements or titles hold which words: one rising list of numbers for each word, built once for a state of the dossier.
import { languages, normaliseWords } from '../../language/index.js'
import { isEmpty, type Phrase, phrasePlaces, type Term, type WordQuery } from './query.js'

/** What can be found: a text, and names beside it, in whatever language. */
export interface Searchable {
  readonly text: string
  readonly lang: string | null
  readonly names: readonly string[]
}

/** How near a word stands to what was said: in the text itself, there as a part of a compound, or in a name only. */
const IN_TEXT = 4
const IN_COMPOUND = 3
const IN_NAMES = 1

export interface WordLists {
  /** Numbers of the rows (places in the list they were built from) that fit, rising; and of every row how near the words stand. */
  readonly find: (query: WordQuery) => { readonly numbers: readonly number[]; readonly nearness: Uint8Array }
}

/** So many rows are taken in before others get a turn. */
const AT_ONCE = 2000

/** An entry of a list is `row * 8 + nearness`. */
export const buildWordLists = async (rows: readonly Searchable[]): Promise<WordLists> => {
  const lists = new Map<string, number[]>()
  const add = (word: string, row: number, nearness: number): void => {
    const list = lists.get(word)
    if (!list) lists.set(word, [row * 8 + nearness])
    else if (Math.floor((list.at(-1) as number) / 8) !== row) list.push(row * 8 + nearness)
  }
  const nameWords = new Map<string, readonly string[]>()
  const wordsOfName = (name: string): readonly string[] => {
    let words = nameWords.get(name)
    if (!words)
      nameWords.set(name, (words = languages.flatMap(({ code }) => normaliseWords(name, code)).map(({ word }) => word)))
    return words
  }
  for (const [number, { text, lang, names }] of rows.entries()) {
    if (number % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve))
    const parts: string[] = []
    let before = -1
    for (const { word, begin } of normaliseWords(text, lang)) {
      if (begin === before) parts.push(word)
      else add(word, number, IN_TEXT)
      before = begin
    }
    for (const part of parts) add(part, number, IN_COMPOUND)
    for (const name of names) for (const word of wordsOfName(name)) add(word, number, IN_NAMES)
  }
  const everything = { numbers: rows.map((_, number) => number), nearness: new Uint8Array(rows.length) }
  const packed = new Map([...lists].map(([word, list]) => [word, Uint32Array.from(list)]))
  lists.clear()
  const sorted = [...packed.keys()].sort()
  return { find: (query) => (isEmpty(query) ? everything : findIn({ packed, sorted, rows }, query)) }
}

interface Parts {
  readonly packed: ReadonlyMap<string, Uint32Array>
  readonly sorted: readonly string[]
  readonly rows: readonly Searchable[]
}

const listsOf = ({ packed, sorted }: Parts, { any, prefix }: Term): readonly Uint32Array[] => {
  const words = prefix ? any.flatMap((beginning) => beginningWith(sorted, beginning)) : any
  return words.flatMap((word) => packed.get(word) ?? [])
}

const beginningWith = (sorted: readonly string[], beginning: string): readonly string[] => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) < beginning) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < sorted.length && (sorted[end] as string).startsWith(beginning)) end++
  return sorted.slice(low, end)
}

/** Of every row how near the best form of the term stands; 0 where it does not occur. */
const nearnessOf = (parts: Parts, term: Term): Uint8Array => {
  const found = new Uint8Array(parts.rows.length)
  for (const list of listsOf(parts, term))
    for (const entry of list) {
      const number = entry >>> 3
      const nearness = entry & 7
      if (nearness > (found[number] as number)) found[number] = nearness
    }
  return found
}

const findIn = (parts: Parts, { words, phrases, without }: WordQuery) => {
  const count = parts.rows.length
  const sum = new Uint8Array(count)
  const fits = new Uint8Array(count).fill(1)
  for (const term of [...words, ...phrases.flat()]) {
    const near = nearnessOf(parts, term)
    for (let n = 0; n < count; n++) {
      if (near[n] === 0) fits[n] = 0
      else sum[n] = Math.min(255, (sum[n] as number) + (near[n] as number))
    }
  }
  for (const phrase of without) {
    const nears = phrase.map((term) => nearnessOf(parts, term))
    for (let n = 0; n < count; n++)
      if (fits[n] === 1 && nears.every((near) => near[n] !== 0) && (phrase.length === 1 || holds(parts, n, phrase)))
        fits[n] = 0
  }
  const numbers: number[] = []
  for (let n = 0; n < count; n++)
    if (fits[n] === 1 && phrases.every((phrase) => holds(parts, n, phrase))) numbers.push(n)
  return { numbers, nearness: sum }
}

/** A phrase stands in the text or in one name, not across them. */
const holds = ({ rows }: Parts, number: number, phrase: Phrase): boolean => {
  const { text, lang, names } = rows[number] as Searchable
  return (
    phrasePlaces(phrase, normaliseWords(text, lang)).length > 0 ||
    names.some((name) => languages.some(({ code }) => phrasePlaces(phrase, normaliseWords(name, code)).length > 0))
  )
}
