// What was said in the same breath and is missing in the other report.
import { findTerms } from '../../casebook/index.js'
import { overlaps } from '../../dossier/index.js'
import type { RelayCase } from '../relay-case.js'
import type { TakenStatement } from '../taken-statement.js'
import type { Drift } from './drift.js'
import { cite, type Report, wordsIn } from './report.js'

/** The same utterance, for all statements at hand: an id that reports of one utterance share. */
export type UtteranceOf = (statement: TakenStatement) => string

const sentenceOf = ({ sentences }: Report, statement: TakenStatement): number =>
  sentences.findIndex((sentence) => overlaps(sentence, statement))

/** "Second, …": the list goes on, however far the last item lies back. */
const goesOn = ({ sentences, article, language }: Report, at: number): boolean => {
  const sentence = sentences[at]
  const [first] = sentence ? wordsIn(article.text, sentence) : []
  return first !== undefined && (language?.relay.items.has(first.text) ?? false)
}

/** Of two dates known as far as they are, whether one may be the other. */
const sameTime = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** Statements of the same holder in the same, the next or the former sentence, and so on while a list is counted out. */
const breathOf = (report: Report, relays: RelayCase): readonly TakenStatement[] => {
  const { statement, statements, at } = report
  if (at < 0) return []
  const holder = relays.holderKey(statement)
  const reach = (step: 1 | -1): number => {
    let edge = at + step
    while (step > 0 ? goesOn(report, edge + 1) : goesOn(report, edge)) edge += step
    return edge
  }
  const [first, last] = [reach(-1), reach(1)]
  return statements.filter((other) => {
    if (other.id === statement.id || relays.holderKey(other) !== holder || other.issue === null) return false
    if (statement.said !== null && other.said !== null && !sameTime(statement.said, other.said)) return false
    const place = sentenceOf(report, other)
    return place >= first && place <= last
  })
}

/** Sentences around its own in which a report may tell the item without a statement having been read from it. */
const REACH = 2

const missing = (a: Report, b: Report, relays: RelayCase, utteranceOf: UtteranceOf): readonly TakenStatement[] => {
  const holder = relays.holderKey(b.statement)
  const told = b.statements.filter((other) => relays.holderKey(other) === holder)
  const lexicon = b.language && relays.lexiconOf(b.language.code)
  const named = new Set(
    lexicon
      ? b.sentences
          .slice(Math.max(0, b.at - REACH), b.at + REACH + 1)
          .flatMap(({ begin, end }) => findTerms(lexicon, b.article.text.slice(begin, end)).map(({ issue }) => issue))
      : [],
  )
  const seen = new Set<string>()
  return breathOf(a, relays).filter((item) => {
    const issue = item.issue as string
    const { condition } = a.statement
    if (utteranceOf(item) === utteranceOf(a.statement) || seen.has(issue)) return false
    // A condition that is itself a demand is dropped with the condition.
    if (condition !== null && overlaps(item, condition)) return false
    seen.add(issue)
    const kin = (other: string): boolean =>
      relays.widening(issue).includes(other) || relays.widening(other).includes(issue)
    return (
      !named.has(issue) &&
      !told.some((other) => utteranceOf(other) === utteranceOf(item) || (other.issue !== null && kin(other.issue)))
    )
  })
}

export const items = (a: Report, b: Report, relays: RelayCase, utteranceOf: UtteranceOf): readonly Drift[] => [
  ...missing(a, b, relays, utteranceOf).map((item) => ({
    kind: 'item-dropped' as const,
    from: cite(a, item),
    to: null,
    what: item.issue,
    where: 'statement' as const,
  })),
  ...missing(b, a, relays, utteranceOf).map((item) => ({
    kind: 'item-added' as const,
    from: null,
    to: cite(b, item),
    what: item.issue,
    where: 'statement' as const,
  })),
]
