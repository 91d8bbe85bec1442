// Weights for a choice among several, each with signs: softmax over the choices, of which one or more are right.
import { minimise } from './minimise.mjs'

/**
 * An example is {choices: [[number, value], …][], right: boolean[]}; numbers lie below `size`. `start` are the weights the
 * penalty draws to, each with its own strength where `penalty` is a function of its number. Examples with nothing right, or nothing wrong, teach nothing and are left out.
 */
export const fitChoices = (examples, size, { start = new Float64Array(size), penalty, rounds = 100 }) => {
  const strengths = Float64Array.from({ length: size }, (_, k) => (typeof penalty === 'function' ? penalty(k) : penalty))
  const use = examples.filter(({ right }) => right.some((r) => r) && right.some((r) => !r))
  const value = (x) => {
    let v = 0
    const g = new Float64Array(size)
    for (let k = 0; k < size; k++) {
      v += 0.5 * strengths[k] * (x[k] - start[k]) ** 2
      g[k] = strengths[k] * (x[k] - start[k])
    }
    for (const { choices, right } of use) {
      const scores = choices.map((signs) => signs.reduce((sum, [k, amount]) => sum + amount * x[k], 0))
      const top = Math.max(...scores)
      const powers = scores.map((s) => Math.exp(s - top))
      const sum = powers.reduce((a, b) => a + b, 0)
      const good = powers.reduce((a, p, i) => a + (right[i] ? p : 0), 0)
      v -= Math.log(Math.max(1e-12, good / sum))
      choices.forEach((signs, i) => {
        const slope = powers[i] / sum - (right[i] ? powers[i] / good : 0)
        for (const [k, amount] of signs) g[k] += slope * amount
      })
    }
    return { v, g }
  }
  return minimise(value, Float64Array.from(start), { rounds })
}

export const chosen = (choices, weights) => {
  const scores = choices.map((signs) => signs.reduce((sum, [k, amount]) => sum + amount * weights[k], 0))
  return scores.indexOf(Math.max(...scores))
}
