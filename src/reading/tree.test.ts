import { expect, it } from 'vitest'
import { isTree } from './tree.js'

it.each([
  [[], true],
  [[-1], true],
  [[1, -1, 1], true],
  [[1, 2, 3, -1], true],
  [[-1, -1], true],
  [[0], false],
  [[1, 0], false],
  [[-1, 2, 3, 1], false],
  [[2, 2, 3, 4, 2], false],
])('%j is a tree: %s', (heads, expected) => {
  expect(isTree(heads)).toBe(expected)
})
