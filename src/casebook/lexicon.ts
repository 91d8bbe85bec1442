// Which issues and options the words of a sentence name, by the lexicon of a casebook. Says what matched and where;
// how quote, sentence and heading weigh against each other is for the reading to decide.
import { type Filed, file, filedUnder } from './filed.js'
import { type LexiconWord, lexiconWords, type Pattern, type PatternWord, parsePattern, wordFits } from './pattern.js'
import type { Issue } from './schema.js'

export interface TermHit {
  readonly issue: string
  /** `null` where the issue as a whole is named. */
  readonly option: string | null
  readonly pattern: string
  /** Words the pattern fixes: the more, the surer. A wild card at the start of a word counts a little less. */
  readonly weight: number
  /** UTF-16 offsets of the matched words, one pair for each row of the pattern. */
  readonly spans: readonly { readonly begin: number; readonly end: number }[]
}

interface Entry {
  readonly issue: string
  readonly option: string | null
  readonly forbids: boolean
  readonly source: string
  /** Parsed when a text has a word it can begin with: most of the thousands of a casebook never are. */
  parsed: { readonly rows: Pattern['rows']; readonly weight: number } | null
}

type Row = readonly PatternWord[]

/** A row of a pattern behind the first. */
interface Further {
  readonly entry: Entry
  readonly at: number
}

/** What two words in a row can begin, or one that ends its sentence: patterns by their first rows, and further rows of patterns. */
interface Begun {
  readonly entries: readonly Entry[]
  readonly rows: readonly Row[]
}

/** What a word can begin, alone and together with the words met behind it so far. */
interface Beginning extends Begun {
  readonly before: Map<string, Begun>
}

/** The lexicon of one language, its patterns filed by their first words so that a sentence looks at few of them. */
export interface CompiledLexicon {
  readonly language: string
  readonly entries: Filed<Entry>
  /** Rows of patterns behind the first. */
  readonly rows: Filed<Further>
  /** Words met so far → what they can begin. Texts are made of the same few thousand words again and again. */
  readonly beginning: Map<string, Beginning>
}

const weightOf = ({ rows }: Pattern): number =>
  rows.flat().reduce((sum, word) => sum + (word.forms.some((form) => form.openStart) ? 0.9 : 1), 0)

const parsedOf = (entry: Entry): NonNullable<Entry['parsed']> => {
  if (entry.parsed !== null) return entry.parsed
  const read = parsePattern(entry.source)
  if (!read.ok) throw new Error(`unchecked casebook: ${entry.issue}: ${entry.source}: ${read.why}`)
  const parsed = { rows: read.pattern.rows, weight: weightOf(read.pattern) }
  entry.parsed = parsed
  return parsed
}

const entriesOf = (issue: Issue, language: string): readonly Entry[] => {
  const entry =
    (option: string | null, forbids: boolean) =>
    (source: string): Entry => ({ issue: issue.id, option, forbids, source, parsed: null })
  return [
    ...(issue.lexicon[language] ?? []).map(entry(null, false)),
    ...(issue.unless[language] ?? []).map(entry(null, true)),
    ...issue.options.flatMap((option) => (option.lexicon[language] ?? []).map(entry(option.id, false))),
  ]
}

const FIRST_WORD = /[^\s&-]+/

const firstForms = (row: string): readonly string[] => FIRST_WORD.exec(row)?.[0].split('|') ?? []

const furtherRows = (entry: Entry): readonly Further[] =>
  entry.source.includes('&') ? entry.source.split('&').flatMap((_, at) => (at > 0 ? [{ entry, at }] : [])) : []

export const compileLexicon = (issues: readonly Issue[], language: string): CompiledLexicon => {
  const entries = issues.flatMap((issue) => entriesOf(issue, language))
  return {
    language,
    entries: file(entries, ({ source }) => firstForms(source)),
    rows: file(entries.flatMap(furtherRows), ({ entry, at }) => firstForms(entry.source.split('&')[at] ?? '')),
    beginning: new Map(),
  }
}

/** As many as a long book has; then the memory is emptied. */
const WORDS_REMEMBERED = 30_000
/** Words remembered behind one. */
const NEXT_REMEMBERED = 2000

const NOTHING: Begun = { entries: [], rows: [] }
const isNothing = ({ entries, rows }: Begun): boolean => entries.length === 0 && rows.length === 0

const NO_BEGINNING: Beginning = { ...NOTHING, before: new Map() }

const beginningWith = (lexicon: CompiledLexicon, word: string): Beginning => {
  const { beginning } = lexicon
  const known = beginning.get(word)
  if (known) return known
  const begun: Begun = {
    entries: filedUnder(lexicon.entries, word),
    rows: filedUnder(lexicon.rows, word).map(({ entry, at }) => parsedOf(entry).rows[at] as Row),
  }
  const found = isNothing(begun) ? NO_BEGINNING : { ...begun, before: new Map() }
  if (beginning.size >= WORDS_REMEMBERED) beginning.clear()
  beginning.set(word, found)
  return found
}

/** `next` is empty behind the last word of a sentence. */
const beginningBefore = (begun: Beginning, next: string): Begun => {
  if (begun === NO_BEGINNING) return NOTHING
  const known = begun.before.get(next)
  if (known) return known
  const goesOn = (row: Row): boolean => row.length === 1 || (next !== '' && wordFits(row[1] as PatternWord, next))
  const fitting: Begun = {
    entries: begun.entries.filter((entry) => goesOn(parsedOf(entry).rows[0] as Row)),
    rows: begun.rows.filter(goesOn),
  }
  const found = isNothing(fitting) ? NOTHING : fitting
  if (begun.before.size >= NEXT_REMEMBERED) begun.before.clear()
  begun.before.set(next, found)
  return found
}

const rowAt = (row: Row, words: readonly LexiconWord[], at: number): boolean => {
  if (at + row.length > words.length) return false
  // Whoever asks has found the first two words.
  for (let i = 2; i < row.length; i++)
    if (!wordFits(row[i] as PatternWord, (words[at + i] as LexiconWord).text)) return false
  return true
}

const spanOf = (row: Row, words: readonly LexiconWord[], at: number) => ({
  begin: (words[at] as LexiconWord).begin,
  end: (words[at + row.length - 1] as LexiconWord).end,
})

/** Where the further rows of patterns stand first. */
const placesOf = (begun: readonly Begun[], words: readonly LexiconWord[]): ReadonlyMap<Row, number> => {
  const places = new Map<Row, number>()
  begun.forEach(({ rows }, at) => {
    for (const row of rows) if (!places.has(row) && rowAt(row, words, at)) places.set(row, at)
  })
  return places
}

/** Every pattern found in one sentence, once each, without the issues that an `unless` pattern forbids there. */
export const findTerms = (lexicon: CompiledLexicon, sentence: string): readonly TermHit[] => {
  const words = lexiconWords(sentence)
  const begun = words.map(({ text }, at) => beginningBefore(beginningWith(lexicon, text), words[at + 1]?.text ?? ''))
  let places: ReadonlyMap<Row, number> | null = null
  const hits = new Map<Entry, TermHit>()
  const forbidden = new Set<string>()
  for (let at = 0; at < begun.length; at++)
    for (const entry of (begun[at] as Begun).entries) {
      const { rows, weight } = parsedOf(entry)
      if (hits.has(entry) || !rowAt(rows[0] as Row, words, at)) continue
      // Few patterns have further rows: these are looked for when one is met.
      const further = rows.length > 1 ? (places ??= placesOf(begun, words)) : null
      if (further && rows.some((row, k) => k > 0 && !further.has(row))) continue
      if (entry.forbids) forbidden.add(entry.issue)
      else
        hits.set(entry, {
          issue: entry.issue,
          option: entry.option,
          pattern: entry.source,
          weight,
          spans: rows.map((row, k) => spanOf(row, words, k === 0 ? at : (further?.get(row) as number))),
        })
    }
  const found = [...hits.values()]
  return forbidden.size === 0 ? found : found.filter((hit) => !forbidden.has(hit.issue))
}

/** The issues of the hits, best first. Only the heaviest pattern over the same first words counts for an issue. */
export const rankIssues = (hits: readonly TermHit[]): readonly { readonly issue: string; readonly score: number }[] => {
  const best = new Map<string, Map<number, number>>()
  for (const hit of hits) {
    const places = best.get(hit.issue) ?? new Map<number, number>()
    best.set(hit.issue, places)
    const at = hit.spans[0]?.begin ?? 0
    places.set(at, Math.max(places.get(at) ?? 0, hit.weight))
  }
  return [...best]
    .map(([issue, places]) => ({ issue, score: [...places.values()].reduce((sum, weight) => sum + weight, 0) }))
    .sort((a, b) => b.score - a.score || (a.issue < b.issue ? -1 : 1))
}
