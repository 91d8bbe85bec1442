// Which of several options holds a statement, learnt where the coding names one of them.
import { chosen, fitChoices } from './choice-learner.mjs'
import { vocabulary } from './linear-learner.mjs'

const LEAST = 3
/** Of all coded texts, cross-validated, 3 to 40 give the same within half a point; the weaker ones learn single texts by heart. */
const PENALTY = 8

const examplesIn = (texts) => texts.flatMap((t) => t.proposals.filter((p) => p.right && p.holders.length > 0).map((p) => p.holders))

const numbered = (signs, words) => signs.flatMap((sign) => (words.has(sign) ? [[words.get(sign), 1]] : []))

/** Weights by sign. */
export const fitHolders = (texts) => {
  const examples = examplesIn(texts)
  const words = vocabulary(examples.flat(), LEAST)
  const x = fitChoices(
    examples.map((options) => ({ choices: options.map((o) => numbered(o.signs, words)), right: options.map((o) => o.right) })),
    words.size,
    { penalty: PENALTY },
  )
  return new Map([...words].flatMap(([sign, id]) => (Math.abs(x[id]) < 0.005 ? [] : [[sign, Math.round(x[id] * 100) / 100]])))
}

/** How often the first option is right, how often the heaviest, how often any. */
export const measureHolders = (texts, weights) => {
  const examples = examplesIn(texts)
  let [first, ranked, any] = [0, 0, 0]
  for (const options of examples) {
    const choices = options.map((o) => o.signs.map((sign) => [sign, 1]))
    const heavy = chosen(choices, new Proxy({}, { get: (_, sign) => weights.get(sign) ?? 0 }))
    if (options[0].right) first++
    if (options[heavy].right) ranked++
    if (options.some((o) => o.right)) any++
  }
  return { first, ranked, any, n: examples.length }
}
