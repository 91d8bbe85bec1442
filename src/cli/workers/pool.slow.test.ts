import { describe, expect, test } from 'vitest'
import { inParallel } from './pool.js'

interface Task {
  readonly text: string
  readonly after?: number
}

interface More {
  readonly signal?: AbortSignal
  readonly here?: (task: Task) => string
}

const shout = (tasks: readonly Task[], workers: number, { signal, here }: More = {}): AsyncGenerator<string> =>
  inParallel<Task, string>(tasks, {
    here,
    script: new URL('./shouting-child.mjs', import.meta.url),
    data: '!',
    workers,
    signal,
    nameOf: ({ text }) => `"${text}"`,
  })

/** What came, and how it ended. */
const taken = async (results: AsyncIterable<string>): Promise<readonly [readonly string[], string | null]> => {
  const came: string[] = []
  try {
    for await (const result of results) came.push(result)
    return [came, null]
  } catch (error) {
    return [came, (error as Error).message]
  }
}

describe('threads', () => {
  // The first takes longest, so that the others overtake it.
  const tasks = Array.from({ length: 40 }, (_, i) => ({ text: `w${i}`, after: i % 7 === 0 ? 30 : 1 }))

  test.each([1, 2, 3, 9])('%i of them: every result once, in order', async (workers) => {
    expect(await taken(shout(tasks, workers))).toEqual([tasks.map(({ text }) => `${text.toUpperCase()}!`), null])
  })
  test.each([0, 1, 3])('%i of them beside the one that asks, which says what it did itself', async (workers) => {
    const own: string[] = []
    const here = ({ text }: Task): string => {
      own.push(text)
      return `${text.toUpperCase()}!`
    }
    expect(await taken(shout(tasks, workers, { here }))).toEqual([
      tasks.map(({ text }) => `${text.toUpperCase()}!`),
      null,
    ])
    expect(own.length).toBeGreaterThan(0)
    if (workers === 0) expect(own).toEqual(tasks.map(({ text }) => text))
    // A thread needs longer to start than forty such tasks take here, so nothing is said of how many it does.
    expect(new Set(own).size).toBe(own.length)
  })
  test('what the one that asks throws ends the run behind what was done before', async () => {
    const here = ({ text }: Task): string => {
      if (text === 'w5') throw new TypeError('no shouting here')
      return text
    }
    const [came, error] = await taken(shout(tasks, 0, { here }))
    expect(came).toEqual(['w0', 'w1', 'w2', 'w3', 'w4'])
    expect(error).toContain('"w5": TypeError: no shouting here')
  })
  test('stop when asked while the one that asks works', async () => {
    const stop = new AbortController()
    const many = Array.from({ length: 100 }, (_, i) => ({ text: `w${i}` }))
    const here = ({ text }: Task): string => {
      if (text === 'w7') stop.abort()
      return text
    }
    const [came, error] = await taken(shout(many, 1, { here, signal: stop.signal }))
    expect(came.length).toBeLessThan(8)
    expect(error).toBeNull()
  })
  test('nothing to do is no error', async () => {
    expect(await taken(shout([], 2))).toEqual([[], null])
  })

  test.each([
    ['throws', 'fail', '"fail": Error: no such word'],
    ['dies', 'die', 'a worker ended with code 7; it had in hand: "die"'],
    ['falls over between two tasks', 'fall', 'nobody is not defined'],
  ])('one that %s: what was done before it is kept, and the error says where', async (_, text, message) => {
    const some = [{ text: 'a', after: 40 }, { text: 'b' }, { text, after: 500 }, ...tasks]
    const [came, error] = await taken(shout(some, 2))
    expect(came.slice(0, 1)).toEqual(['A!'])
    expect(came.length).toBeLessThan(3)
    expect(error).toContain(message)
  })

  test('stop when asked, without waiting for what is in hand', async () => {
    const stop = new AbortController()
    const from = performance.now()
    const results = shout([{ text: 'quick' }, { text: 'slow', after: 60_000 }, { text: 'later' }], 2, {
      signal: stop.signal,
    })
    expect((await results.next()).value).toBe('QUICK!')
    setTimeout(() => stop.abort(), 10)
    expect((await results.next()).done).toBe(true)
    expect(performance.now() - from).toBeLessThan(10_000)
  })
  test('are let go when nobody wants more', async () => {
    for await (const result of shout(tasks, 3)) {
      expect(result).toBe('W0!')
      break
    }
  })
})
