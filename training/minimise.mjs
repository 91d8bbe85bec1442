// Limited-memory BFGS with a backtracking line search (Nocedal & Wright, Numerical Optimization, algorithm 7.5): finds where
// a smooth function is least. `value(x)` gives {v, g}: value and slope. The same function gives the same numbers.
const MEMORY = 8
const SMALLEST_STEP = 20
const ENOUGH = 1e-4

const dot = (a, b) => {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k]
  return sum
}

/** Where the value falls fastest by what the last steps told of its curvature. */
const direction = (g, steps) => {
  const q = Float64Array.from(g)
  const shares = []
  for (let i = steps.length - 1; i >= 0; i--) {
    const { s, y, sy } = steps[i]
    shares[i] = dot(s, q) / sy
    for (let k = 0; k < q.length; k++) q[k] -= shares[i] * y[k]
  }
  const last = steps.at(-1)
  const scale = last ? last.sy / dot(last.y, last.y) : 1 / Math.max(1, Math.sqrt(dot(g, g)))
  for (let k = 0; k < q.length; k++) q[k] *= scale
  steps.forEach(({ s, y, sy }, i) => {
    const b = dot(y, q) / sy
    for (let k = 0; k < q.length; k++) q[k] += s[k] * (shares[i] - b)
  })
  return q
}

export const minimise = (value, start, { rounds = 150, until = 1e-7 } = {}) => {
  let x = start
  let here = value(x)
  const steps = []
  for (let round = 0; round < rounds; round++) {
    const down = direction(here.g, steps)
    const slope = -dot(here.g, down)
    let size = 1
    let next
    let there
    for (let tries = 0; tries < SMALLEST_STEP; tries++) {
      next = Float64Array.from(x, (v, k) => v - size * down[k])
      there = value(next)
      if (there.v <= here.v + ENOUGH * size * slope) break
      size /= 2
    }
    const s = Float64Array.from(next, (v, k) => v - x[k])
    const y = Float64Array.from(there.g, (v, k) => v - here.g[k])
    const sy = dot(s, y)
    if (sy > 1e-10) {
      steps.push({ s, y, sy })
      if (steps.length > MEMORY) steps.shift()
    }
    const gain = (here.v - there.v) / Math.max(1, Math.abs(here.v))
    x = next
    here = there
    if (gain < until) break
  }
  return x
}
