import { labelFeatures, moveFeatures, PARSE_FEATURES } from '../dist/language/analysis/parse-features.js'
import { apply, headOf, isFinished, isLegal, LEFT, RIGHT, SHIFT, startParse } from '../dist/language/analysis/parse-state.js'
import { bestMove, MOVES } from '../dist/language/analysis/parser.js'
import { pack, Perceptron, shuffled } from './perceptron.mjs'

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

/** Items: { input, count, heads (root: count), labels }. */
const trainOnce = (items, labelCount, { moveBits, labelBits, epochs, margin = 0, explore = 0.9 }, seed) => {
  const moves = new Perceptron(MOVES, moveBits)
  const labels = new Perceptron(labelCount, labelBits)
  const features = new Int32Array(PARSE_FEATURES)
  const cost = new Int32Array(MOVES)
  const children = items.map(({ heads, count }) => {
    const lists = Array.from({ length: count + 1 }, () => [])
    for (let d = 0; d < count; d++) lists[heads[d]].push(d)
    return lists
  })
  // A fixed stream of numbers decides when to follow a wrong move (exploration).
  let noise = 12345 + seed
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(items.length, seed * 100 + epoch + 1)) {
      const { input, count, heads, labels: gold } = items[k]
      const state = startParse(count)
      while (!isFinished(state)) {
        const n = moveFeatures(state, input, features)
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
        let label = -1
        if (move !== SHIFT) {
          const dependent = state.stack[state.size - 1]
          const m = labelFeatures(state, input, move, features)
          labels.score(features, m)
          label = labels.best()
          if (heads[dependent] === headOf(state, move)) {
            labels.learn(features, m, gold[dependent], label)
            if (epoch === 0) label = gold[dependent]
          }
          labels.steps++
        }
        apply(state, move, label)
      }
    }
  }
  return { moves, labels }
}

/** `votes` trainings in different orders, summed. */
export const trainParser = (items, labelCount, settings) => {
  const models = Array.from({ length: settings.votes ?? 1 }, (_, seed) => trainOnce(items, labelCount, settings, seed))
  return { moves: pack(models.map(({ moves }) => moves), settings), labels: pack(models.map(({ labels }) => labels), settings) }
}
