// Averaged perceptron over hashed features. No random numbers, no dates: the same data give the same weights.

export class Perceptron {
  constructor(outputs, bits) {
    this.outputs = outputs
    this.bits = bits
    this.shift = 32 - bits
    this.weights = new Float32Array(2 ** bits * outputs)
    // Sum of step × change; weights - sums / steps is the average over all steps.
    this.sums = new Float64Array(2 ** bits * outputs)
    this.scores = new Float32Array(outputs)
    this.steps = 1
  }

  score(features, count) {
    const { outputs, shift, weights, scores } = this
    scores.fill(0)
    for (let f = 0; f < count; f++) {
      const row = (features[f] >>> shift) * outputs
      for (let o = 0; o < outputs; o++) scores[o] += weights[row + o]
    }
    return scores
  }

  best() {
    const { scores, outputs } = this
    let winner = 0
    for (let o = 1; o < outputs; o++) if (scores[o] > scores[winner]) winner = o
    return winner
  }

  learn(features, count, good, bad) {
    if (good === bad) return
    const { outputs, shift, weights, sums, steps } = this
    for (let f = 0; f < count; f++) {
      const row = (features[f] >>> shift) * outputs
      weights[row + good] += 1
      sums[row + good] += steps
      weights[row + bad] -= 1
      sums[row + bad] -= steps
    }
  }

  /** Learns until the right class leads every other by more than `margin`. Call after `score`. */
  learnApart(features, count, good, margin) {
    const { scores, outputs } = this
    let rival = good === 0 ? 1 : 0
    for (let o = 0; o < outputs; o++) if (o !== good && scores[o] > scores[rival]) rival = o
    if (scores[rival] + margin >= scores[good]) this.learn(features, count, good, rival)
  }

  /** Weights averaged over all steps. */
  average() {
    const { weights, sums, steps } = this
    const average = new Float32Array(weights.length)
    for (let i = 0; i < average.length; i++) if (sums[i] !== 0) average[i] = weights[i] - sums[i] / steps
    return average
  }
}

/**
 * Several trainings in different orders, summed: the vote of all at the cost of one. Weights become 8-bit numbers; those
 * below `floor` (in steps of the last bit) become 0.
 */
export const pack = (models, { floor = 1, tops = 0.9999 } = {}) => {
  const [{ outputs, bits }] = models
  const total = models[0].average()
  for (const model of models.slice(1)) {
    const more = model.average()
    for (let i = 0; i < total.length; i++) total[i] += more[i]
  }
  const sizes = total.filter((w) => w !== 0).map(Math.abs).sort()
  const top = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * tops))] || 1
  const weights = new Int8Array(total.length)
  for (let i = 0; i < weights.length; i++) {
    const value = Math.round((total[i] / top) * 127)
    weights[i] = Math.abs(value) < floor ? 0 : Math.max(-127, Math.min(127, value))
  }
  return { outputs, bits, weights }
}

/** A fixed order for each epoch: sentences as a linear congruential generator draws them. */
export const shuffled = (count, seed) => {
  const order = Array.from({ length: count }, (_, i) => i)
  let state = (seed * 2654435761) >>> 0
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  return order
}
