// What the views of offers and threats are told with: names, texts and questions in one language.
import type { Casebook } from '../../casebook/index.js'
import type { StrategyGap } from '../../leverage/index.js'
import type { Labels } from '../labels.js'
import type { Words } from '../words/index.js'
import type { StrategyView } from './strategy-views.js'

/** What words, labels and names a view is made with. */
export interface Telling {
  readonly casebook: Casebook
  readonly labels: Labels
  readonly words: Words
}

export const nameOf = ({ casebook }: Telling, id: string): string =>
  casebook.actors.find((actor) => actor.id === id)?.name.en ?? id

export const textIn = (text: Readonly<Record<string, string>> | null, { labels }: Telling): string | null =>
  text === null ? null : (text[labels.lang] ?? (text.en as string))

export const gapViews = (gaps: readonly StrategyGap[], { strategies: { questions } }: Words): StrategyView['gaps'] =>
  gaps.map((gap) => ({
    branch: gap.branch,
    slot: gap.slot,
    question: gap.branch === null ? questions.strategy[gap.slot] : questions[gap.branch][gap.slot],
  }))

/** Sides as they stand in a sentence; several are joined. */
export const sideName = (names: readonly string[], { labels, words }: Telling): string =>
  names.length === 0 ? words.strategies.nobody : names.map((name) => labels.party(name)).join(', ')
