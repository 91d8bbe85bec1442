// `parley settle` as it is run: what it prints, how it refuses, and that Ctrl-C is heard while a thread is at work.
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url))
const EXAMPLE = fileURLToPath(new URL('../../../docs/examples/courtyard.jsonl', import.meta.url))
const STUCK = EXAMPLE.replace('courtyard.', 'courtyard-stuck.')
const folder = mkdtempSync(join(tmpdir(), 'parley-settle-'))
beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run npm run build')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settle = (args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', COLUMNS: '100' }
    const child = execFile(process.execPath, [MAIN, 'settle', ...args], { env, cwd: folder }, (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code ?? -1), out, err }),
    )
    child.stdin?.end(input)
  })
const file = (name: string, lines: readonly object[]): string => {
  const path = join(folder, name)
  writeFileSync(path, lines.map((one) => `${JSON.stringify(one)}\n`).join(''))
  return path
}

/** Issues side by side; each clause names some of them that lie far apart, so that no order keeps few clauses open. */
const entangled = (issues: number, clauses: number) => {
  let seed = 7
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % below
  }
  const options = ['a', 'b', 'c', 'd']
  const anyOf = () => [0, 1, 2].map(() => ({ issue: `i${random(issues)}`, in: [options[random(4)]] }))
  return {
    format: 'parley-settlement/1',
    id: 'entangled',
    issues: Array.from({ length: issues }, (_, at) => ({ id: `i${at}`, options })),
    parties: ['X'],
    redLines: Array.from({ length: clauses }, (_, at) => ({ id: `r${at}`, party: 'X', anyOf: anyOf() })),
    rules: [],
  }
}

test('lines in, answers out, a line each; "-" is standard input', async () => {
  const both = readFileSync(EXAMPLE, 'utf8') + readFileSync(STUCK, 'utf8')
  const { code, out, err } = await settle(['-', '--format', 'jsonl'], both)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const answers = out
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text))
  expect(answers).toMatchObject([
    { id: 'courtyard', packages: '36', acceptable: '5', best: { nash: { value: '900', count: '1' } } },
    { id: 'courtyard-stuck', acceptable: '0', conflicts: [['b-shed', 'c-tree']], best: null, pareto: null },
  ])
  const json = JSON.parse((await settle([STUCK, '--format', 'json', '--drop', 'c-tree'])).out)
  expect(json).toMatchObject({ version: 1, settlements: [{ acceptable: '1', whatIf: { dropped: ['c-tree'] } }] })
})

test('a person reads the verdict first, in either language', async () => {
  const { out } = await settle([STUCK])
  expect(out).toContain('36 packages are conceivable; none is acceptable.')
  expect(out).toMatch(/b-shed · Brandt: “Without a shed there is no deal\.”\n.*c-tree · Celik/)
  expect(out).not.toContain('undefined')
  expect((await settle([STUCK, '--lang', 'de'])).out).toContain('36 Pakete sind denkbar; keines ist annehmbar.')
})

test('all that is wrong is said at once, the other lines are answered', async () => {
  const bad = {
    format: 'parley-settlement/1',
    id: 'bad',
    issues: [{ id: 'a', options: [] }],
    parties: [],
    redLines: [{ id: 'r', party: 'Q', anyOf: [{ issue: 'z', in: [] }] }],
    rules: [],
  }
  const path = file('mixed.jsonl', [bad, JSON.parse(readFileSync(EXAMPLE, 'utf8'))])
  const { code, out, err } = await settle([path, '--format', 'jsonl'])
  expect(code).toBe(2)
  expect(JSON.parse(out).id).toBe('courtyard')
  expect(
    err
      .trim()
      .split('\n')
      .map((text) => /\((\S+)\)$/.exec(text)?.[1]),
  ).toEqual(['no-options', 'unknown-party', 'unknown-issue'])
  expect(err).toContain(`${path}:1: `)
  expect((await settle([EXAMPLE, '--drop', 'a-tre', '--rule', 'x=off'])).err).toMatch(
    /a-tre: .*known are a-no-cars.*\n.*x: .*shed-needs-room/,
  )
  expect(await settle(['missing.jsonl'])).toMatchObject({ code: 2, out: '' })
  for (const wrong of [
    ['--rule', 'x'],
    ['--limit', 'time=5'],
    ['--limit', 'nodes=0'],
  ])
    expect(await settle([EXAMPLE, ...wrong])).toMatchObject({ code: 2, out: '' })
})

test('what explodes ends at the stated limit', async () => {
  const { code, out } = await settle([
    file('knot.jsonl', [entangled(60, 60)]),
    '--format',
    'jsonl',
    '--limit',
    'nodes=20000',
  ])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    acceptable: null,
    perOption: null,
    limits: { acceptable: { limit: 'nodes', at: 20_000 } },
  })
})

test('Ctrl-C is heard at once', async () => {
  const path = file('long.jsonl', [JSON.parse(readFileSync(EXAMPLE, 'utf8')), entangled(100, 600)])
  const child = spawn(process.execPath, [MAIN, 'settle', path, '--format', 'jsonl'], { cwd: folder })
  let [out, err] = ['', '']
  child.stderr.on('data', (piece) => {
    err += String(piece)
  })
  child.stdout.on('data', (piece) => {
    // The first answer is there; the second would take long.
    if (out === '') child.kill('SIGINT')
    out += String(piece)
  })
  expect(await new Promise((done) => child.on('close', done))).toBe(130)
  expect(JSON.parse(out).id).toBe('courtyard')
  expect(err).toContain('1 of 2')
})
