import { labelFeatures } from '../dist/language/analysis/label-features.js'
import { pairOf, pairsOf } from '../dist/language/analysis/label-choice.js'
import { moveFeatures, PARSE_FEATURES } from '../dist/language/analysis/parse-features.js'
import { apply, headOf, isFinished, isLegal, LEFT, RIGHT, SHIFT, startParse } from '../dist/language/analysis/parse-state.js'
import { bestMove, MOVES } from '../dist/language/analysis/parser.js'
import { heaviestRows, pack, packMoves, Perceptron, shuffled } from './perceptron.mjs'

/**
 * How many gold arcs a move puts out of reach (Goldberg and Nivre 2013, arc-hybrid). Not exact for crossing arcs, where
 * it still ranks the moves.
 */
export const costs = (state, heads, children, out) => {
  const { stack, size, next, count } = state
  const s0 = size > 0 ? stack[size - 1] : -1
  const s1 = size > 1 ? stack[size - 2] : -1
  out.fill(0)
  if (s0 >= 0) {
    let waiting = 0
    for (const d of children[s0]) if (d >= next) waiting++
    const head = heads[s0]
    out[LEFT] = waiting + (head === s1 || head > next ? 1 : 0)
    out[RIGHT] = waiting + (head >= next ? 1 : 0)
  }
  if (next < count) {
    let lost = 0
    const head = heads[next]
    for (let k = 0; k < size; k++) {
      if (stack[k] === head && k < size - 1) lost++
      if (heads[stack[k]] === next) lost++
    }
    out[SHIFT] = lost
  }
}

/** A label is possible for a pair of tags if at least this share of its arcs has it. */
const SHARE = 1 / 500

/** Labels by pair of tags and direction, the commonest first (see `label-choice.ts`). */
const labelsOfPairs = (items, tags) => {
  const counts = Array.from({ length: pairsOf(tags) }, () => new Map())
  for (const { input, heads, labels, count } of items)
    for (let d = 0; d < count; d++) {
      const own = counts[pairOf(tags, input.tags[heads[d]], input.tags[d], heads[d] > d ? LEFT : RIGHT)]
      own.set(labels[d], (own.get(labels[d]) ?? 0) + 1)
    }
  return counts.map((own) => {
    const total = [...own.values()].reduce((a, b) => a + b, 0)
    return [...own].filter(([, n]) => n >= total * SHARE).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([label]) => label)
  })
}

/** Items: { input, count, heads (root: count), labels }. */
const trainOnce = (items, { tags, labelCount, pairs }, settings, seed, kept) => {
  const { moveBits, labelBits, epochs, wordPairs, margin = 0, explore = 0.9 } = settings
  const moves = new Perceptron(MOVES, moveBits, kept?.moves ?? null)
  const labels = new Perceptron(labelCount, labelBits, kept?.labels ?? null)
  const every = Array.from({ length: labelCount }, (_, label) => label)
  const features = new Int32Array(PARSE_FEATURES)
  const cost = new Int32Array(MOVES)
  const children = items.map(({ heads, count }) => {
    const lists = Array.from({ length: count + 1 }, () => [])
    for (let d = 0; d < count; d++) lists[heads[d]].push(d)
    return lists
  })
  const labelOf = (state, { input, heads, labels: gold }, move, epoch) => {
    const dependent = state.stack[state.size - 1]
    const head = headOf(state, move)
    const seen = pairs[pairOf(tags, input.tags[head], input.tags[dependent], move)]
    const right = heads[dependent] === head ? gold[dependent] : -1
    if (seen.length === 1) return epoch === 0 && right >= 0 ? right : seen[0]
    const n = labels.sift(features, labelFeatures(state, input, move, features))
    const label = labels.bestOf(features, n, seen.length > 0 ? seen : every)
    labels.steps++
    if (right < 0) return label
    labels.learn(features, n, right, label)
    return epoch === 0 ? right : label
  }
  // A fixed stream of numbers decides when to follow a wrong move (exploration).
  let noise = 12345 + seed
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(items.length, seed * 100 + epoch + 1)) {
      const { input, count, heads } = items[k]
      const state = startParse(count)
      while (!isFinished(state)) {
        const n = moves.sift(features, moveFeatures(state, input, wordPairs, features))
        const scores = moves.score(features, n)
        const guess = bestMove(state, scores)
        costs(state, heads, children[k], cost)
        let right = -1
        for (let m = 0; m < MOVES; m++)
          if (isLegal(state, m) && (right < 0 || cost[m] < cost[right] || (cost[m] === cost[right] && scores[m] > scores[right]))) right = m
        if (cost[guess] > cost[right]) moves.learn(features, n, right, guess)
        else if (margin > 0) {
          let rival = -1
          for (let m = 0; m < MOVES; m++)
            if (isLegal(state, m) && cost[m] > cost[right] && (rival < 0 || scores[m] > scores[rival])) rival = m
          if (rival >= 0 && scores[rival] + margin > scores[right]) moves.learn(features, n, right, rival)
        }
        moves.steps++
        noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0
        const move = epoch > 0 && noise / 2 ** 32 < explore ? guess : right
        apply(state, move, move === SHIFT ? -1 : labelOf(state, items[k], move, epoch))
      }
    }
  }
  return { moves, labels }
}

/** A training to find the rows worth keeping, then `votes` trainings of these in different orders, summed. */
export const trainParser = (items, tags, labelCount, settings) => {
  const pairs = labelsOfPairs(items, tags)
  const frame = { tags, labelCount, pairs }
  const first = trainOnce(items, frame, settings, 0, null)
  const kept = { moves: heaviestRows(first.moves, settings.keepMoves), labels: heaviestRows(first.labels, settings.keepLabels) }
  const models = Array.from({ length: settings.votes }, (_, seed) => trainOnce(items, frame, settings, seed, kept))
  return { moves: packMoves(models.map(({ moves }) => moves)), labels: pack(models.map(({ labels }) => labels)), pairs }
}
