// Logistic regression over named signs with a square penalty on the weights: the same examples give the same weights.
import { minimise } from './minimise.mjs'

/** Numbers the signs that occur in at least `least` examples. */
export const vocabulary = (examples, least) => {
  const count = new Map()
  for (const { signs } of examples) for (const sign of new Set(signs)) count.set(sign, (count.get(sign) ?? 0) + 1)
  return new Map([...count].filter(([, n]) => n >= least).sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([sign], i) => [sign, i]))
}

export const numbered = (signs, words) => [...new Set(signs)].flatMap((sign) => words.get(sign) ?? [])

/** Scores of all classes for an example's numbers. */
export const scoresOf = (model, ids) => {
  const { classes, size, x } = model
  const scores = Float64Array.from({ length: classes }, (_, c) => x[size * classes + c])
  for (const id of ids) for (let c = 0; c < classes; c++) scores[c] += x[id * classes + c]
  return scores
}

export const shares = (scores) => {
  const top = Math.max(...scores)
  const powers = scores.map((s) => Math.exp(s - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((p) => p / sum)
}

/** An example is {ids, label, weight}; label is a class number. Gives {x, size, classes}: weights by sign and class, then the classes' own. */
export const fit = (examples, size, classes, { penalty, rounds = 80 }) => {
  const value = (x) => {
    let v = 0
    const g = new Float64Array(x.length)
    for (let k = 0; k < size * classes; k++) {
      v += 0.5 * penalty * x[k] * x[k]
      g[k] = penalty * x[k]
    }
    const model = { x, size, classes }
    for (const { ids, label, weight } of examples) {
      const part = shares(scoresOf(model, ids))
      v -= weight * Math.log(Math.max(1e-12, part[label]))
      for (let c = 0; c < classes; c++) {
        const slope = weight * (part[c] - (c === label ? 1 : 0))
        g[size * classes + c] += slope
        for (const id of ids) g[id * classes + c] += slope
      }
    }
    return { v, g }
  }
  return { x: minimise(value, new Float64Array((size + 1) * classes), { rounds }), size, classes }
}
