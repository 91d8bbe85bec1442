import { expect, test } from 'vitest'
import { afterVisit } from './last-visit.js'

test('new is counted from the day of the visit before; several visits on one day are one', () => {
  const first = afterVisit(null, '2031-03-01')
  expect(first).toEqual({ latest: '2031-03-01', before: null })
  const second = afterVisit(first, '2031-03-04')
  expect(second.before).toBe('2031-03-01')
  expect(afterVisit(second, '2031-03-04')).toEqual(second)
  expect(afterVisit(second, '2031-03-09').before).toBe('2031-03-04')
})
