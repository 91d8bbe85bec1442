// The words of a sentence that make a stance conditional, each with its head and extent. Which stance a condition belongs to
// is decided in condition-for.ts.
import type { Language } from '../../language/index.js'
import type { Sentence } from '../sentence.js'
import type { FoundCondition } from './found.js'
import { conditionAt } from './markers.js'
import { verbFirstAt } from './verb-first.js'

export const conditionsIn = (s: Sentence, language: Language): readonly FoundCondition[] => {
  const found: FoundCondition[] = []
  let i = 0
  while (i < s.tokens.length) {
    const condition = conditionAt(s, i, language) ?? verbFirstAt(s, i, language)
    if (condition) found.push(condition)
    // A condition inside another is a part of it.
    i = condition && condition.to > i ? condition.to : i + 1
  }
  return found
}
