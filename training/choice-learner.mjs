// Weights for a choice among several: softmax over the choices' signs, plain gradient descent with decay, fixed order.
export const fitChoices = (examples, size, start, { epochs = 60, rate = 0.05, decay = 0.001 } = {}) => {
  const weights = Float64Array.from(start)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const slope = new Float64Array(size)
    for (const { choices, right } of examples) {
      const scores = choices.map((signs) => signs.reduce((sum, x, k) => sum + x * weights[k], 0))
      const top = Math.max(...scores)
      const powers = scores.map((s) => Math.exp(s - top))
      const sum = powers.reduce((a, b) => a + b, 0)
      choices.forEach((signs, i) => {
        const error = powers[i] / sum - (i === right ? 1 : 0)
        for (let k = 0; k < size; k++) slope[k] += error * signs[k]
      })
    }
    for (let k = 0; k < size; k++) weights[k] -= rate * ((slope[k] / examples.length) * 20 + decay * weights[k])
  }
  return [...weights]
}

export const chosen = (choices, weights) => {
  const scores = choices.map((signs) => signs.reduce((sum, x, k) => sum + x * weights[k], 0))
  return scores.indexOf(Math.max(...scores))
}
