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
export const fit = (examples, size, classes, { penalty, rounds = 150 }) => {
  const own = size * classes
  const part = new Float64Array(classes)
  const packed = examples.map(({ ids, label, weight }) => ({ ids: Int32Array.from(ids, (id) => id * classes), label, weight }))
  const value = (x) => {
    let v = 0
    const g = new Float64Array(x.length)
    for (let k = 0; k < own; k++) {
      v += 0.5 * penalty * x[k] * x[k]
      g[k] = penalty * x[k]
    }
    for (const { ids, label, weight } of packed) {
      for (let c = 0; c < classes; c++) part[c] = x[own + c]
      for (let i = 0; i < ids.length; i++) for (let c = 0; c < classes; c++) part[c] += x[ids[i] + c]
      let top = part[0]
      for (let c = 1; c < classes; c++) if (part[c] > top) top = part[c]
      const said = part[label] - top
      let sum = 0
      for (let c = 0; c < classes; c++) sum += part[c] = Math.exp(part[c] - top)
      v += weight * (Math.log(sum) - said)
      for (let c = 0; c < classes; c++) {
        const slope = weight * (part[c] / sum - (c === label ? 1 : 0))
        part[c] = slope
        g[own + c] += slope
      }
      for (let i = 0; i < ids.length; i++) for (let c = 0; c < classes; c++) g[ids[i] + c] += part[c]
    }
    return { v, g }
  }
  return { x: minimise(value, new Float64Array((size + 1) * classes), { rounds }), size, classes }
}
