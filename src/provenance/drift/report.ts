// One report of an utterance, laid out for comparison: its sentence, what is said of this statement and no other, its words.
import { type LexiconWord, lexiconWords } from '../../casebook/index.js'
import { type Article, overlaps, type Range, type Span, spanOf } from '../../dossier/index.js'
import { type Language, languageOf } from '../../language/index.js'
import { fold, quotations, sentences } from '../../text/index.js'
import type { TakenStatement } from '../taken-statement.js'

/** An article with all its statements, as the desk has it. All ranges count UTF-16 units of the raw text. */
export interface Telling {
  readonly article: Article
  readonly language: Language | null
  readonly statements: readonly TakenStatement[]
  readonly sentences: readonly Range[]
  readonly quoted: readonly Range[]
}

export const tellingOf = (article: Article, statements: readonly TakenStatement[]): Telling => {
  const { text, lang } = article
  const language = lang === null ? null : languageOf(lang)
  const folded = fold(text)
  const raw = ({ begin, end }: Range): Range => folded.toRaw(begin, end)
  const lines = (): readonly Range[] =>
    Array.from(text.matchAll(/[^\n]+/g), (line) => ({ begin: line.index, end: line.index + line[0].length }))
  return {
    article,
    language,
    statements,
    // Without a language dots cannot be told apart; a line is the next best.
    sentences: language ? sentences(folded.text, language.sentenceRules).map(raw) : lines(),
    quoted: quotations(folded.text)
      .filter(({ depth }) => depth === 0)
      .map(raw),
  }
}

/** A word with its place in the raw text. */
export type Placed = LexiconWord

export interface Report extends Telling {
  readonly statement: TakenStatement
  /** Index of the first sentence the statement stands in; -1 where it stands in none. */
  readonly at: number
  /** Words of the statement. */
  readonly own: readonly Placed[]
  /** Words of its sentences that belong to no other statement, its own among them; without those of its condition. */
  readonly around: readonly Placed[]
}

export const wordsIn = (text: string, { begin, end }: Range): readonly Placed[] =>
  lexiconWords(text.slice(begin, end)).map((word) => ({
    ...word,
    begin: word.begin + begin,
    end: word.end + begin,
  }))

export const reportOf = (telling: Telling, statement: TakenStatement): Report => {
  const { text } = telling.article
  const touched = telling.sentences.filter((sentence) => overlaps(sentence, statement))
  const others = telling.statements.filter(
    ({ id, begin, end }) => id !== statement.id && !covers({ begin, end }, statement),
  )
  const { condition } = statement
  const around = touched
    .flatMap((sentence) => wordsIn(text, sentence))
    .filter(
      (word) =>
        (overlaps(word, statement) || !others.some((other) => overlaps(word, other))) &&
        !(condition !== null && overlaps(word, condition)),
    )
  return {
    ...telling,
    statement,
    at: telling.sentences.findIndex((sentence) => overlaps(sentence, statement)),
    own: wordsIn(text, statement),
    around,
  }
}

const covers = (outer: Range, inner: Range): boolean => outer.begin <= inner.begin && outer.end >= inner.end

type Row = readonly string[]

/** First place where one of the rows stands; the longest row at a place. */
export const firstRow = (words: readonly Placed[], rows: readonly Row[]): Range | null => {
  for (let at = 0; at < words.length; at++) {
    const found = rows
      .filter((row) => row.every((word, k) => words[at + k]?.text === word))
      .sort((a, b) => b.length - a.length)[0]
    if (found) return { begin: (words[at] as Placed).begin, end: (words[at + found.length - 1] as Placed).end }
  }
  return null
}

/** Whether the statement is given as direct speech. */
export const isQuoted = ({ statement, quoted }: Report): boolean =>
  statement.certainty === 'quoted' || quoted.some((range) => covers(range, statement))

export const inQuotes = ({ quoted, statement }: Report, range: Range): boolean =>
  quoted.some((outer) => covers(outer, range)) || (statement.certainty === 'quoted' && covers(statement, range))

export const cite = ({ article }: Telling, { begin, end }: Range): Span => spanOf(article.text, begin, end)
