// A confusion table laid out for reading: names of values, and which pairs stand in a cell.
import { folded } from '../evaluate/pairing.js'
import type { Words } from '../words/index.js'
import type { AgreementVariable, CodedOnce, CodedPair, ConfusionView } from './views.js'

/** As people read it: the act in the words of the language, the sign with its +, "none" for what is none. */
export const valueLabel = (variable: AgreementVariable, value: string, words: Words): string => {
  if (value === '') return words.agreement.none
  if (variable === 'act') return words.acts[value as keyof typeof words.acts] ?? value
  if (variable === 'sign') return Number(value) > 0 ? `+${value}` : value.replace('-', '−')
  return value
}

export interface Disagreement {
  /** `null` where one of them has not coded it. */
  readonly a: string | null
  readonly b: string | null
  readonly pairs: readonly CodedPair[]
}

/** Pairs with other values, grouped by the two values, the most frequent first; statements only one has coded come last. */
export const disagreementsOf = (
  pairs: readonly CodedPair[],
  { variable, values }: ConfusionView,
): readonly Disagreement[] => {
  const nameOf = (one: CodedOnce | null): string | null => {
    if (one === null) return null
    const given = String(one[variable] ?? '')
    return variable === 'party' ? (values.find((value) => folded(value) === folded(given)) ?? given) : given
  }
  const groups = new Map<
    string,
    { readonly a: string | null; readonly b: string | null; readonly pairs: CodedPair[] }
  >()
  for (const pair of pairs) {
    if (variable === 'issue' && !pair.inCase) continue
    const [a, b] = [nameOf(pair.a), nameOf(pair.b)]
    if (a === b) continue
    const key = JSON.stringify([a, b])
    const group = groups.get(key) ?? { a, b, pairs: [] }
    groups.set(key, group)
    group.pairs.push(pair)
  }
  const alone = ({ a, b }: Disagreement): number => (a === null || b === null ? 1 : 0)
  return [...groups]
    .sort(
      ([p, one], [q, other]) =>
        alone(one) - alone(other) || other.pairs.length - one.pairs.length || (p < q ? -1 : p > q ? 1 : 0),
    )
    .map(([, group]) => group)
}
