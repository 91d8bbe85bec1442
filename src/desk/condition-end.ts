import { type Condition, type PartialDate, parsePartialDate } from '../dossier/index.js'
import { findTimes, languages } from '../language/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { fold, tokenize } from '../text/index.js'

/**
 * The last day an "until" or "while" names ("bis zum 1. Juni", "until the end of the month"), counted from the article's
 * date; `null` where its words name none, or more than one.
 */
export const endNamedIn = (condition: Condition, published: PartialDate | null): PartialDate | null => {
  const tokens = tokenize(fold(condition.quote).text)
  const found = languages.map(({ dates }) => findTimes(tokens, dates, { published }))
  // A bare year is one in every language; a word that opens the stretch is known to one of them only.
  if (found.flat().some(({ bound }) => bound === 'since')) return null
  const times = found.find((f) => f.some(({ bound }) => bound === 'until')) ?? found.find((f) => f.length > 0) ?? []
  const ends = new Set(times.flatMap(({ readings }) => readings.map(({ end }) => end)))
  const [end] = ends
  if (ends.size === 1 && end) return parsePartialDate(end)
  return null
}

/** Conditions know their words but not their article, so they are looked up among the statements. */
export const endsOf = (
  statements: readonly TakenStatement[],
  published: ReadonlyMap<string, PartialDate | null>,
): ((condition: Condition) => PartialDate | null) => {
  let articles: Map<Condition, string> | null = null
  return (condition) => {
    articles ??= new Map(statements.flatMap((s) => (s.condition ? [[s.condition, s.article] as const] : [])))
    const article = articles.get(condition)
    return endNamedIn(condition, article === undefined ? null : (published.get(article) ?? null))
  }
}
