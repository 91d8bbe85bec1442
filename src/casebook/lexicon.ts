// Which issues and options the words of a sentence name, by the lexicon of a casebook. Says what matched and where;
// how quote, sentence and heading weigh against each other is for the reading to decide.
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
  readonly pattern: Pattern
  readonly weight: number
}

/** The lexicon of one language, keyed by the first letters of each pattern so that a sentence looks at few of them. */
export interface CompiledLexicon {
  readonly language: string
  readonly byStart: ReadonlyMap<string, readonly Entry[]>
  /** Patterns whose first word is open at its start, or open at its end and shorter than the key. */
  readonly anywhere: readonly Entry[]
  /** Words met so far → the patterns they can begin. Texts are made of the same few thousand words again and again. */
  readonly beginning: Map<string, readonly Entry[]>
}

const KEY = 3

const weightOf = (pattern: Pattern): number =>
  pattern.rows.flat().reduce((sum, word) => sum + (word.forms.some((form) => form.openStart) ? 0.9 : 1), 0)

const entriesOf = (issue: Issue, language: string): readonly Entry[] => {
  const entry =
    (option: string | null, forbids: boolean) =>
    (source: string): readonly Entry[] => {
      const parsed = parsePattern(source)
      if (!parsed.ok) throw new Error(`unchecked casebook: ${issue.id}: ${source}: ${parsed.why}`)
      return [{ issue: issue.id, option, forbids, pattern: parsed.pattern, weight: weightOf(parsed.pattern) }]
    }
  return [
    ...(issue.lexicon[language] ?? []).flatMap(entry(null, false)),
    ...(issue.unless[language] ?? []).flatMap(entry(null, true)),
    ...issue.options.flatMap((option) => (option.lexicon[language] ?? []).flatMap(entry(option.id, false))),
  ]
}

export const compileLexicon = (issues: readonly Issue[], language: string): CompiledLexicon => {
  const byStart = new Map<string, Entry[]>()
  const anywhere: Entry[] = []
  for (const entry of issues.flatMap((issue) => entriesOf(issue, language))) {
    const forms = (entry.pattern.rows[0] as readonly PatternWord[])[0]?.forms ?? []
    if (forms.some((form) => form.openStart || (form.openEnd && form.text.length < KEY))) {
      anywhere.push(entry)
      continue
    }
    for (const start of new Set(forms.map((form) => form.text.slice(0, KEY)))) {
      const list = byStart.get(start)
      if (list) list.push(entry)
      else byStart.set(start, [entry])
    }
  }
  return { language, byStart, anywhere, beginning: new Map() }
}

/** As many as a long book has; then the memory is emptied. */
const WORDS_REMEMBERED = 30_000

const beginningWith = ({ byStart, anywhere, beginning }: CompiledLexicon, word: string): readonly Entry[] => {
  const known = beginning.get(word)
  if (known) return known
  const fits = (entry: Entry): boolean => {
    const first = entry.pattern.rows[0]?.[0]
    return first !== undefined && wordFits(first, word)
  }
  const found = [...(byStart.get(word.slice(0, KEY)) ?? []), ...anywhere].filter(fits)
  if (beginning.size >= WORDS_REMEMBERED) beginning.clear()
  beginning.set(word, found)
  return found
}

const rowAt = (row: readonly PatternWord[], words: readonly LexiconWord[], at: number): boolean => {
  if (at + row.length > words.length) return false
  for (let i = 0; i < row.length; i++)
    if (!wordFits(row[i] as PatternWord, (words[at + i] as LexiconWord).text)) return false
  return true
}

const spanOf = (row: readonly PatternWord[], words: readonly LexiconWord[], at: number) => ({
  begin: (words[at] as LexiconWord).begin,
  end: (words[at + row.length - 1] as LexiconWord).end,
})

const matchEntry = (entry: Entry, words: readonly LexiconWord[], at: number): TermHit['spans'] | null => {
  const [first, ...others] = entry.pattern.rows as readonly [readonly PatternWord[], ...(readonly PatternWord[])[]]
  if (!rowAt(first, words, at)) return null
  const spans = [spanOf(first, words, at)]
  for (const row of others) {
    let found = 0
    while (found < words.length && !rowAt(row, words, found)) found++
    if (found === words.length) return null
    spans.push(spanOf(row, words, found))
  }
  return spans
}

/** Every pattern found in one sentence, once each, without the issues that an `unless` pattern forbids there. */
export const findTerms = (lexicon: CompiledLexicon, sentence: string): readonly TermHit[] => {
  const words = lexiconWords(sentence)
  const hits = new Map<Entry, TermHit>()
  const forbidden = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    for (const entry of beginningWith(lexicon, (words[at] as LexiconWord).text)) {
      if (hits.has(entry)) continue
      const spans = matchEntry(entry, words, at)
      if (!spans) continue
      if (entry.forbids) forbidden.add(entry.issue)
      else
        hits.set(entry, {
          issue: entry.issue,
          option: entry.option,
          pattern: entry.pattern.source,
          weight: entry.weight,
          spans,
        })
    }
  }
  return [...hits.values()].filter((hit) => !forbidden.has(hit.issue))
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
