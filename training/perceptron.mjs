// Averaged perceptron over hashed features. No random numbers, no dates: the same data give the same weights.

export class Perceptron {
  /** `kept` (one byte a row) leaves only some rows to be learnt; null: all. */
  constructor(outputs, bits, kept = null) {
    this.outputs = outputs
    this.bits = bits
    this.shift = 32 - bits
    this.kept = kept
    this.weights = new Float32Array(2 ** bits * outputs)
    // Sum of step × change; weights - sums / steps is the average over all steps.
    this.sums = new Float64Array(2 ** bits * outputs)
    this.scores = new Float32Array(outputs)
    this.steps = 1
  }

  /** Drops features whose rows are not kept; returns how many are left. */
  sift(features, count) {
    const { kept, shift } = this
    if (kept === null) return count
    let n = 0
    for (let f = 0; f < count; f++) if (kept[features[f] >>> shift] === 1) features[n++] = features[f]
    return n
  }

  score(features, count) {
    const { outputs, shift, weights, scores } = this
    if (outputs === 3) {
      let a = 0
      let b = 0
      let c = 0
      for (let f = 0; f < count; f++) {
        const row = (features[f] >>> shift) * 3
        a += weights[row]
        b += weights[row + 1]
        c += weights[row + 2]
      }
      scores[0] = a
      scores[1] = b
      scores[2] = c
      return scores
    }
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

  /** The best of some outputs, which alone are reckoned. */
  bestOf(features, count, some) {
    const { outputs, shift, weights } = this
    let winner = some[0]
    let top = -Infinity
    for (const o of some) {
      let sum = 0
      for (let f = 0; f < count; f++) sum += weights[(features[f] >>> shift) * outputs + o]
      if (sum > top) {
        top = sum
        winner = o
      }
    }
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

/** Marks the rows with the heaviest weights: `count` of them, and those that tie with the last. */
export const heaviestRows = (model, count) => {
  const { outputs, bits } = model
  const average = model.average()
  const weights = Float32Array.from({ length: 2 ** bits }, (_, row) => {
    let most = 0
    for (let o = 0; o < outputs; o++) most = Math.max(most, Math.abs(average[row * outputs + o]))
    return most
  })
  const cut = weights.slice().sort()[Math.max(0, weights.length - count)]
  return Uint8Array.from(weights, (weight) => (weight > 0 && weight >= cut ? 1 : 0))
}

/**
 * Several trainings in different orders, summed: the vote of all at the cost of one. They learn only the rows that were
 * heaviest in a training before: fewer weights, and no worse ones, for what is rare no longer learns by heart.
 */
export const vote = ({ votes = 1, keep = Infinity }, train) => {
  const kept = keep === Infinity ? null : heaviestRows(train(0, null), keep)
  return Array.from({ length: votes }, (_, seed) => train(seed, kept))
}

const summed = (models) => {
  const total = models[0].average()
  for (const model of models.slice(1)) {
    const more = model.average()
    for (let i = 0; i < total.length; i++) total[i] += more[i]
  }
  return total
}

/** Weights as 8-bit numbers; the few largest are cut off so that the others keep their digits. */
const rounded = (total, tops = 0.9999) => {
  const sizes = total.filter((w) => w !== 0).map(Math.abs).sort()
  const top = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * tops))] || 1
  return Int8Array.from(total, (weight) => Math.max(-127, Math.min(127, Math.round((weight / top) * 127))))
}

const filledRows = (weights, outputs) => {
  const rows = []
  for (let at = 0; at < weights.length; at += outputs) {
    let empty = true
    for (let o = 0; o < outputs; o++) if (weights[at + o] !== 0) empty = false
    if (!empty) rows.push(at / outputs)
  }
  return Int32Array.from(rows)
}

/** The rows that hold anything, as `linear.ts` wants them. */
export const pack = (models) => {
  const [{ outputs, bits }] = models
  const weights = rounded(summed(models))
  const rows = filledRows(weights, outputs)
  const own = new Int8Array(rows.length * outputs)
  rows.forEach((row, k) => own.set(weights.subarray(row * outputs, (row + 1) * outputs), k * outputs))
  return { outputs, bits, rows, weights: own }
}

/** The parser's moves: what counts is by how much LEFT and RIGHT are better than SHIFT (see `move-table.ts`). */
export const packMoves = (models) => {
  const [{ bits }] = models
  const total = summed(models)
  const apart = new Float32Array(2 ** bits * 2)
  for (let row = 0; row < 2 ** bits; row++) {
    apart[row * 2] = total[row * 3 + 1] - total[row * 3]
    apart[row * 2 + 1] = total[row * 3 + 2] - total[row * 3]
  }
  const weights = rounded(apart)
  const rows = filledRows(weights, 2)
  return {
    bits,
    rows,
    left: Int8Array.from(rows, (row) => weights[row * 2]),
    right: Int8Array.from(rows, (row) => weights[row * 2 + 1]),
  }
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
