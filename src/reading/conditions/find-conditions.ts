// The words of a sentence that make a stance conditional, each with its head and extent. Which stance a condition belongs to
// is decided in condition-for.ts.
import type { ConditionHead } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import type { Sentence } from '../sentence.js'
import type { Candidate } from '../stances/candidate.js'
import { modalOf } from '../stances/clause.js'
import { wishFrameAt } from '../wish-frames.js'
import type { FoundCondition } from './found.js'
import { conditionAt } from './markers.js'
import { isQuestion, verbFirstAt } from './verb-first.js'

export const conditionsIn = (s: Sentence, language: Language): readonly FoundCondition[] => {
  const found: FoundCondition[] = []
  const asks = isQuestion(s)
  let i = 0
  while (i < s.tokens.length) {
    // "Geht es nach Moskau, …": whose wish it is.
    const wish = wishFrameAt(s, i, language)
    if (wish !== null) i = wish.comma
    const condition = conditionAt(s, i, language) ?? (asks ? null : verbFirstAt(s, i, language))
    if (condition) found.push(condition)
    // A condition inside another is a part of it.
    i = condition && condition.to > i ? condition.to : i + 1
  }
  return found
}

/** How many words of a main clause show that the stance is that clause's, and only its word was sought in the wrong place. */
const MAIN = 4

const SUPPOSING: ReadonlySet<ConditionHead> = new Set(['ONLYIF', 'PROVIDED', 'UNLESS'])
/** Heads of what may have happened too: "fought until Kyiv accepted". */
const AWAITING: ReadonlySet<ConditionHead> = new Set(['UNTIL', 'AFTER'])

/** "would go on until Kyiv accepted", "will leave once …": what is still to come makes what it waits for so too. */
const isAwaited = (s: Sentence, c: FoundCondition, language: Language): boolean =>
  AWAITING.has(c.head) && c.governor >= 0 && modalOf(s, c.governor, language) !== null

/** "Lehnt Kiew ab, …", "if Kyiv withdrew": what such a clause says has not happened, and nobody holds it. */
export const isSupposed = (
  s: Sentence,
  { at, to, rule }: Candidate,
  conditions: readonly FoundCondition[],
  language: Language,
): boolean =>
  conditions.some(
    (c) =>
      (c.head === 'IF' || (c.verb >= 0 && (SUPPOSING.has(c.head) || isAwaited(s, c, language)))) &&
      at >= c.from &&
      at < c.to &&
      // "Sollte Moskau nicht …, werde Paris …": the auxiliary was taken for the one of the main clause.
      !(rule.startsWith('modal') && to >= c.to + MAIN),
  )
