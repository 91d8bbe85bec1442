// What a person sees of parley lint, and how it refuses.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/program.js'
import { keeping } from './keeping-door.js'
import { programIn } from './run-program.js'
import { root } from './source-files.js'

const lint = async (...args: string[]): Promise<{ code: number; said: string }> => {
  const { door, said } = keeping()
  return { code: await run(['lint', ...args], '0', door), said: said() }
}
const sample = (name: string): string => join(root, 'tests/lint/samples', name)

describe('parley lint', () => {
  let folder = ''
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-lint-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('asks for what is missing in the language of the reader, most serious first, and ends with 1', async () => {
    const { code, said } = await lint(sample('inseln.de.txt'), '--lang', 'de')
    expect(code).toBe(1)
    expect(said).toContain('? An welchem Tag beginnt sie? (der Text sagt nur „demnächst“)')
    expect(said).toContain('L12 gemeinsame Kommission · unvollständig; nur Absicht, keine Pflicht')
    const order = [
      'im Kreis',
      'nicht beides gelten',
      'nicht einmal beurteilen',
      'Bekannte Schwächen',
      'Üblicher Inhalt',
    ]
    expect(order.map((words) => said.indexOf(words))).toEqual(
      order.map((words) => said.indexOf(words)).toSorted((a, b) => a - b),
    )
    expect(order.filter((words) => !said.includes(words))).toEqual([])
    expect(said).not.toMatch(/\d+ ?%|\d+ (?:von|of) 34/)
    expect((await lint(sample('inseln.de.txt'), '--lang', 'en')).said).toContain('? On which day does it begin?')
  })

  it('ends with 0 where nothing of the first group is missing', async () => {
    expect((await lint(join(root, 'docs/examples/river.en.txt'), '--lang', 'en')).code).toBe(0)
  })

  it('says the same where the build prepared the weights', async () => {
    const { parley, leave } = programIn('parley-lint-built')
    const path = sample('harbour.en.txt')
    const { code, out, err } = await parley(['lint', path, '--format', 'json'])
    expect([code, err]).toEqual([1, ''])
    expect(JSON.parse(out)).toEqual(JSON.parse((await lint(path, '--format', 'json')).said))
    leave()
  })

  it('prints JSON with version, and every span points into the text', async () => {
    const { code, said } = await lint(sample('harbour.en.txt'), '--format', 'json')
    const view = JSON.parse(said)
    expect([code, view.version, view.kind, view.language, view.provisions.length]).toEqual([1, 1, 'text', 'en', 34])
    for (const { spans } of view.provisions)
      for (const { begin, end, quote } of spans) expect(view.text.slice(begin, end)).toBe(quote)
  })

  it('finds proposals and mechanisms of any case by their id', async () => {
    expect((await lint('dmz-2024-12', '--lang', 'en')).said).toContain('? Who responds, and with what?')
    expect((await lint('emergency-service', '--lang', 'de')).said).toContain(
      '? Wer beobachtet und stellt fest, was geschah?',
    )
  })

  it('refuses what it cannot read, all at once', async () => {
    const wrong = file('wrong.yaml', 'elements:\n  - { issue: nope, option: x, colour: red }\nfoo: 1\n')
    const refused = await lint(wrong, '--case', 'ukraine')
    expect(refused.code).toBe(2)
    expect(refused.said.match(/\((?:unknown-key|unknown-issue)\)/g)?.length).toBe(3)
    for (const [args, code] of [
      [[file('empty.txt', '')], 'empty-text'],
      [['no-such-id'], 'unknown-proposal'],
      [[join(folder, 'none.txt')], 'cannot-read'],
      [[wrong], 'no-issues'],
      [['dmz-2024-12', '--case', 'nowhere'], 'no-casebook'],
    ] as const) {
      const answer = await lint(...args)
      expect([answer.code, answer.said.includes(`(${code})`)], code).toEqual([2, true])
    }
  })
})
