// Logistic regression over named signs, by AdaGrad in a fixed order: the same examples give the same weights.
const random = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

const shuffle = (list, next) => {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[list[i], list[j]] = [list[j], list[i]]
  }
}

/** Numbers the signs that occur in at least `least` examples. */
export const vocabulary = (examples, least) => {
  const count = new Map()
  for (const { signs } of examples) for (const sign of new Set(signs)) count.set(sign, (count.get(sign) ?? 0) + 1)
  return new Map([...count].filter(([, n]) => n >= least).sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([sign], i) => [sign, i]))
}

export const numbered = (signs, words) => [...new Set(signs)].flatMap((sign) => words.get(sign) ?? [])

/**
 * `classes` weights for every sign. An example is {ids, label, weight}; label is a class number. For two classes the second
 * one's weights say yes. Returns {bias: Float64Array(classes), weights: Float64Array(size * classes)}.
 */
export const fit = (examples, size, classes, { epochs = 15, rate = 0.15, decay = 0.002, seed = 7 } = {}) => {
  const weights = new Float64Array(size * classes)
  const squares = new Float64Array(size * classes).fill(1)
  const bias = new Float64Array(classes)
  const biasSquares = new Float64Array(classes).fill(1)
  const total = new Float64Array(size * classes)
  const totalBias = new Float64Array(classes)
  const next = random(seed)
  const order = examples.map((_, i) => i)
  const scores = new Float64Array(classes)
  let summed = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (const at of order) {
      const { ids, label, weight } = examples[at]
      scores.set(bias)
      for (const id of ids) for (let k = 0; k < classes; k++) scores[k] += weights[id * classes + k]
      const top = Math.max(...scores)
      let sum = 0
      for (let k = 0; k < classes; k++) sum += scores[k] = Math.exp(scores[k] - top)
      for (let k = 0; k < classes; k++) {
        const slope = (scores[k] / sum - (k === label ? 1 : 0)) * weight
        biasSquares[k] += slope * slope
        bias[k] -= (rate * slope) / Math.sqrt(biasSquares[k])
        for (const id of ids) {
          const i = id * classes + k
          const g = slope + decay * weights[i]
          squares[i] += g * g
          weights[i] -= (rate * g) / Math.sqrt(squares[i])
        }
      }
    }
    // The mean of the later epochs is steadier than the last.
    if (epoch >= epochs / 2) {
      summed++
      for (let i = 0; i < weights.length; i++) total[i] += weights[i]
      for (let k = 0; k < classes; k++) totalBias[k] += bias[k]
    }
  }
  return { bias: totalBias.map((x) => x / summed), weights: total.map((x) => x / summed) }
}

export const probabilities = (model, ids, classes) => {
  const scores = Float64Array.from(model.bias)
  for (const id of ids) for (let k = 0; k < classes; k++) scores[k] += model.weights[id * classes + k]
  const top = Math.max(...scores)
  const powers = scores.map((x) => Math.exp(x - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((x) => x / sum)
}
