// What a party's words entail by the rules of the casebook, so that a change shows that no two sentences on one issue do.
import type { Casebook, Rule } from '../casebook/index.js'
import type { Utterance } from '../provenance/index.js'
import type { Possible, Terms } from './terms.js'

/** What some utterances of one day leave possible on an issue none of them need be about. */
export interface Entailed {
  readonly issue: string
  readonly possible: Possible
  /** Those from which it follows; never empty. */
  readonly from: readonly Utterance[]
  readonly rule: string
}

/** Rules that are on and conclude one thing: of "one of these two" nothing follows for either. */
const usable = (rules: readonly Rule[]): readonly Rule[] => rules.filter(({ on, then }) => on && then.length === 1)

export const entailments = (
  { rules }: Pick<Casebook, 'rules'>,
  terms: Terms,
): ((together: readonly Utterance[]) => readonly Entailed[]) => {
  const all = usable(rules)
  const triggers = new Set(all.flatMap(({ when }) => when.map(({ issue }) => issue)))
  return (together) => {
    if (!together.some(({ issue }) => triggers.has(issue as string))) return []
    return all.flatMap((rule) => {
      const met = rule.when.map((literal) =>
        together.find((utterance) => {
          if (utterance.issue !== literal.issue) return false
          const chosen = terms.chosen(utterance)
          if (chosen !== null) return literal.in.includes(chosen)
          const possible = terms.possible(utterance)
          return possible !== null && [...possible].every((option) => literal.in.includes(option))
        }),
      )
      if (met.length === 0 || met.some((utterance) => utterance === undefined)) return []
      const [then] = rule.then as readonly [Rule['then'][number]]
      // What was said the same day on the issue concluded narrows it further.
      const said = together.filter(({ issue }) => issue === then.issue)
      const narrowed = said.reduce<readonly string[]>((left, utterance) => {
        const possible = terms.possible(utterance)
        return possible === null ? left : left.filter((option) => possible.has(option))
      }, then.in)
      // Words of one day that leave nothing possible contradict the rule, and tell nothing about another day.
      if (narrowed.length === 0) return []
      const from = [...new Set([...(met as Utterance[]), ...said.filter((one) => terms.possible(one) !== null)])]
      return [{ issue: then.issue, possible: new Set(narrowed), from, rule: rule.id }]
    })
  }
}
