// The words of a language pack, ready to be looked for: every place of every pattern in a sentence, not only the first.
import { type LexiconWord, type Pattern, parsePattern, wordFits } from '../../casebook/index.js'

export interface Hit {
  /** Indices of words, end exclusive. */
  readonly from: number
  readonly to: number
}

export interface Finder<Key> {
  /** Per key every place where a pattern's first row stands, provided its other rows stand somewhere in the sentence. */
  readonly find: (words: readonly LexiconWord[]) => ReadonlyMap<Key, readonly Hit[]>
}

interface Entry<Key> {
  readonly key: Key
  readonly rows: Pattern['rows']
}

type Row = Pattern['rows'][number]

const rowAt = (row: Row, words: readonly LexiconWord[], at: number): boolean =>
  at + row.length <= words.length && row.every((word, k) => wordFits(word, (words[at + k] as LexiconWord).text))

const stands = (row: Row, words: readonly LexiconWord[]): boolean => words.some((_, at) => rowAt(row, words, at))

/** Throws on a pattern we cannot read: the packs are ours, so that is our mistake. */
export const patternRows = (source: string): Pattern['rows'] => {
  const parsed = parsePattern(source)
  if (!parsed.ok) throw new Error(`language pack: "${source}": ${parsed.why}`)
  return parsed.pattern.rows
}

const KEY = 3
const WORDS_REMEMBERED = 20_000

export const finder = <Key>(lists: Iterable<readonly [key: Key, patterns: readonly string[]]>): Finder<Key> => {
  const byStart = new Map<string, Entry<Key>[]>()
  const anywhere: Entry<Key>[] = []
  for (const [key, patterns] of lists)
    for (const source of patterns) {
      const rows = patternRows(source)
      const forms = rows[0]?.[0]?.forms ?? []
      const entry = { key, rows }
      // A short form is filed whole, unless further letters may follow.
      const loose = forms.some((form) => form.openStart || (form.openEnd && form.text.length < KEY))
      if (loose) anywhere.push(entry)
      else
        for (const start of new Set(forms.map(({ text }) => text.slice(0, KEY))))
          byStart.set(start, [...(byStart.get(start) ?? []), entry])
    }
  const remembered = new Map<string, readonly Entry<Key>[]>()
  const begunBy = (word: string): readonly Entry<Key>[] => {
    const known = remembered.get(word)
    if (known) return known
    const found = [...(byStart.get(word.slice(0, KEY)) ?? []), ...anywhere].filter(({ rows }) => {
      const first = rows[0]?.[0]
      return first !== undefined && wordFits(first, word)
    })
    if (remembered.size >= WORDS_REMEMBERED) remembered.clear()
    remembered.set(word, found)
    return found
  }
  return {
    find: (words) => {
      const found = new Map<Key, Hit[]>()
      words.forEach(({ text }, at) => {
        for (const { key, rows } of begunBy(text)) {
          const first = rows[0] as Row
          if (!rowAt(first, words, at) || !rows.slice(1).every((row) => stands(row, words))) continue
          const hits = found.get(key)
          const hit = { from: at, to: at + first.length }
          if (hits) hits.push(hit)
          else found.set(key, [hit])
        }
      })
      return found
    },
  }
}
