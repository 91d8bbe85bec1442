import { expect, test } from 'vitest'
import { formatRoute, parseRoute } from '../route.js'
import { languages } from '../words/index.js'
import { rooms } from './rooms.js'

test('every room has a key and a name of its own, and its address leads into it', () => {
  expect(rooms.length).toBeGreaterThan(4)
  expect(new Set(rooms.map(({ key }) => key)).size).toBe(rooms.length)
  for (const words of Object.values(languages))
    expect(new Set(rooms.map(({ label }) => label(words))).size).toBe(rooms.length)
  for (const { views, to } of rooms) {
    const { pathname, search } = new URL(formatRoute({ lang: null, screen: to }), 'http://x')
    expect(views).toContain(parseRoute(pathname, search).screen.view)
  }
})
