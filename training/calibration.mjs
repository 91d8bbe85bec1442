// From held-out probabilities to what they are worth: the threshold, rising calibration, and how reliable it is.

/**
 * Of all thresholds within half a point of the best the lowest: a person can drop what the judge was unsure of but not see what
 * it left out, and texts denser in statements than those of training want a lower one (where F1 is highest depends on F1
 * itself: Lipton, Elkan and Naryanaswamy 2014). F1 at a threshold is the mean over its neighbours: the curve is flat around its
 * top, and single texts would decide.
 */
const FLAT = 0.005
const NEIGHBOURS = 5

export const thresholdOf = (f1At) => {
  const all = [...Array(90).keys()].map((i) => (i + 5) / 100).map((t) => [t, f1At(t)])
  const smooth = all.map(([t], i) => {
    const near = all.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
    return [t, near.reduce((sum, [, f1]) => sum + f1, 0) / near.length]
  })
  const best = Math.max(...smooth.map(([, f1]) => f1))
  return smooth.find(([, f1]) => f1 >= best - FLAT)[0]
}

const round = (x) => Math.round(x * 1000) / 1000

/** Mean rightness in bins of equal size over the held-out probabilities, made rising (pool adjacent violators): [p, share of right ones][]. */
export const calibrationOf = (texts) => {
  const pairs = texts.flatMap((t) => t.proposals.map((p) => [p.p, p.gold !== null ? 1 : 0])).sort((a, b) => a[0] - b[0])
  const size = Math.max(30, Math.floor(pairs.length / 24))
  const bins = []
  for (let i = 0; i + size <= pairs.length; i += size) {
    const part = pairs.slice(i, i + size)
    bins.push([part.reduce((s, x) => s + x[0], 0) / size, part.reduce((s, x) => s + x[1], 0) / size, size])
    for (let k = bins.length - 1; k > 0 && bins[k][1] < bins[k - 1][1]; k--) {
      const [a, b] = [bins[k - 1], bins[k]]
      const n = a[2] + b[2]
      bins.splice(k - 1, 2, [(a[0] * a[2] + b[0] * b[2]) / n, (a[1] * a[2] + b[1] * b[2]) / n, n])
    }
  }
  return [[0, 0], ...bins.map(([x, y]) => [round(x), round(y)]), [1, round(Math.max(0.95, bins.at(-1)[1]))]]
}

const read = (points, p) => {
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1]
    const [x1, y1] = points[i]
    if (p <= x1) return y0 + ((y1 - y0) * (p - x0)) / Math.max(1e-9, x1 - x0)
  }
  return points.at(-1)[1]
}

/** "confidence 0.4-0.5: right 46 of 100 (91)" in steps of a tenth, and the mean distance weighed by number. */
export const reliability = (texts, calibration) => {
  const bins = Array.from({ length: 10 }, () => [0, 0, 0])
  for (const t of texts)
    for (const p of t.proposals) {
      const c = read(calibration, p.p)
      const bin = bins[Math.min(9, Math.floor(c * 10))]
      bin[0]++
      bin[1] += c
      bin[2] += p.gold !== null ? 1 : 0
    }
  const total = bins.reduce((n, b) => n + b[0], 0)
  const off = bins.reduce((n, [count, said, right]) => n + Math.abs(said - right), 0) / Math.max(1, total)
  const rows = bins.flatMap(([count, said, right], i) => (count === 0 ? [] : [`${i / 10}: ${Math.round((100 * right) / count)} (${count})`]))
  return `reliability, confidence: right of 100 (number): ${rows.join(', ')}; off by ${(100 * off).toFixed(1)} points`
}
