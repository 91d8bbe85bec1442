// Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011): every word gets exactly one head, in linear time.
// Words are 0..count-1, the root is `count` and stands last in the buffer, `count + 1` is "nothing".

export const SHIFT = 0
/** The top of the stack becomes a dependent of the first word of the buffer. */
export const LEFT = 1
/** The top of the stack becomes a dependent of the word beneath it. */
export const RIGHT = 2

export interface ParseState {
  readonly count: number
  readonly stack: Int32Array
  size: number
  next: number
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** Outermost and second outermost dependents on either side; `count + 1` where there is none. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  /** Sets of the labels of dependents, as bits of label numbers modulo 31. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
}

export const startParse = (count: number): ParseState => {
  const places = count + 2
  const none = (): Int32Array => new Int32Array(places).fill(count + 1)
  return {
    count,
    stack: new Int32Array(places),
    size: 0,
    next: 0,
    heads: new Int32Array(places).fill(-1),
    labels: new Int32Array(places).fill(-1),
    left1: none(),
    left2: none(),
    right1: none(),
    right2: none(),
    lefts: new Int32Array(places),
    rights: new Int32Array(places),
    leftLabels: new Int32Array(places),
    rightLabels: new Int32Array(places),
  }
}

export const isFinished = (state: ParseState): boolean => state.next === state.count && state.size === 0

/** With the root alone in the buffer only one word may hang on it: the others attach to the word beneath. */
export const isLegal = (state: ParseState, move: number): boolean =>
  move === SHIFT
    ? state.next < state.count
    : move === LEFT
      ? state.size > 0 && (state.next < state.count || state.size === 1)
      : state.size > 1

/** The arc that a LEFT or RIGHT move would make: head and dependent. */
export const headOf = (state: ParseState, move: number): number =>
  move === LEFT ? state.next : state.stack[state.size - 2]!

export const apply = (state: ParseState, move: number, label: number): void => {
  if (move === SHIFT) {
    state.stack[state.size++] = state.next++
    return
  }
  const dependent = state.stack[state.size - 1]!
  const head = headOf(state, move)
  state.size--
  state.heads[dependent] = head
  state.labels[dependent] = label
  if (dependent < head) {
    state.left2[head] = state.left1[head]!
    state.left1[head] = dependent
    state.lefts[head]!++
    state.leftLabels[head]! |= 1 << (label % 31)
  } else {
    state.right2[head] = state.right1[head]!
    state.right1[head] = dependent
    state.rights[head]!++
    state.rightLabels[head]! |= 1 << (label % 31)
  }
}
