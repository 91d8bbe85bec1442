// The compiled program, run as users run it: help, from a report to the matrix, bad input.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { documents, line, MAIN, programIn, REPORT } from '../../tests/run-program.js'
import { displayWidth } from './screen/width.js'

const { at, parley, write, read, leave } = programIn('parley-cli')
afterAll(leave)

describe('help', () => {
  test('the program and every command explain themselves and end with 0', async () => {
    const { code, out } = await parley(['--help'])
    expect(code).toBe(0)
    const commands = [
      'demo',
      'new',
      'read',
      'statements',
      'matrix',
      'merge',
      'rename',
      'undo',
      'log',
      'diff',
      'brief',
      'search',
      'settle',
      'serve',
      'export',
      'import',
      'evaluate',
      'doctor',
    ]
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
    for (const command of commands) {
      const help = await parley([command, '--help'])
      expect([command, help.code]).toEqual([command, 0])
      expect(help.out).toContain(`parley ${command}`)
    }
  })
  test('a mistake in the call is 2 and says what is known', async () => {
    expect(await parley(['raed'])).toMatchObject({ code: 2, err: expect.stringContaining('read') })
    expect((await parley(['read'])).code).toBe(2)
    expect((await parley(['constructor'])).code).toBe(2)
    expect((await parley(['matrix', '--as-of', '2025-02-30'])).err).toContain('must exist')
    expect((await parley(['statements', '--format', 'xml'])).err).toContain('table, json, jsonl')
    expect((await parley([])).code).toBe(2)
  })
  test('--version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(await parley(['--version'])).toMatchObject({ code: 0, out: `${version}\n` })
  })
})

describe('from a report to the matrix', () => {
  const dossier = at('walk.parley')
  test('new, read, statements, matrix, search, doctor', async () => {
    expect((await parley(['new', dossier, '--case', 'ukraine'])).code).toBe(0)
    expect(await parley(['new', dossier])).toMatchObject({ code: 2, err: expect.stringContaining('exists') })
    const report = write('report.txt', REPORT)
    const first = await parley(['read', report, '--dossier', dossier, '--date', '2025-03-17'])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain('1 article (1 new)')
    expect((await parley(['read', report, '--dossier', dossier, '--date', '2025-03-17'])).out).toContain('(0 new)')

    const { out } = await parley(['statements', '--dossier', dossier, '--format', 'json'])
    const statements = JSON.parse(out) as Record<string, unknown>[]
    const redline = statements.find(({ act }) => act === 'redline')
    expect(redline).toMatchObject({
      party: 'Ukraine',
      issue: 'territory.recognition',
      sign: -1,
      published: '2025-03-17',
    })
    for (const { begin, end, quote } of statements) expect(REPORT.slice(begin as number, end as number)).toBe(quote)

    const matrix = await parley(['matrix', '--dossier', dossier, '--format', 'json', '--as-of', '2025-03-20'])
    const view = JSON.parse(matrix.out) as { version: number; asOf: string; cells: Record<string, unknown>[] }
    expect(view).toMatchObject({ version: 1, asOf: '2025-03-20' })
    const cell = view.cells.find(({ issue }) => issue === 'territory.recognition')
    expect(cell).toMatchObject({ party: 'Ukraine', sign: -1, strength: 4, redline: true, condition: null })
    expect(cell?.statements).toContain(redline?.id)

    for (const COLUMNS of ['60', '100', '160'])
      for (const command of ['matrix', 'statements']) {
        const table = await parley([command, '--dossier', dossier, '--lang', 'de'], '', { COLUMNS })
        expect(table.code).toBe(0)
        expect(table.out).not.toContain('\x1b')
        for (const row of table.out.split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(Number(COLUMNS))
      }
    expect((await parley(['search', 'peacekeeper', '--dossier', dossier])).out).toContain('1 article,')
    expect((await parley(['doctor', '--dossier', dossier])).out).toContain('sound')
    expect((await parley(['matrix', '--dossier', dossier], '', { LANG: 'de_DE.UTF-8' })).out).toContain('rote Linie')
  })
  test('standard input, and the default dossier', async () => {
    const { code, out } = await parley(['read', '-', '--case', 'ukraine', '--format', 'json'], REPORT)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ version: 1, documents: [{ statements: expect.any(Array) }] })
    expect(existsSync(at('parley.parley'))).toBe(false)
    expect((await parley(['read', '-', '--case', 'ukraine'], REPORT)).code).toBe(0)
    expect(existsSync(at('parley.parley'))).toBe(true)
    expect((await parley(['statements'])).code).toBe(0)
    expect(await parley(['read', '-', '--case', 'world'], REPORT)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--case'),
    })
  })
  test('a pipe that is closed early is no error', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => line(`d${i}`, { text: `${REPORT} ${i}` })).join('\n')
    const path = write('pipe.jsonl', lines)
    const code = await new Promise((done) => {
      const child = spawn(process.execPath, [MAIN, 'read', path, '--case', 'ukraine', '--format', 'jsonl'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      child.stdout.once('data', () => child.stdout.destroy())
      child.on('close', done)
    })
    expect(code).toBe(0)
  })
})

describe('bad input: named, and the rest is read', () => {
  test('an invalid line, duplicate ids, a day that does not exist', async () => {
    const path = write(
      'bad.jsonl',
      [line('a'), '{"id": "b", "text": ', line('c', { date: '2025-02-30' }), line('a'), line('d')].join('\n'),
    )
    const { code, out, err } = await read(path)
    expect(code).toBe(2)
    expect(documents(out).map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    for (const place of [`${path}:2`, `${path}:3`, `${path}:4`]) expect(err).toContain(place)
  })
  test('empty, binary, missing; all of them at once', async () => {
    const good = write('good.txt', REPORT)
    const binary = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)
    const paths = [write('empty.txt', ''), good, write('binary.txt', binary), at('missing.txt')]
    const { code, out, err } = await parley(['read', ...paths, '--format', 'jsonl', '--case', 'ukraine'])
    expect(code).toBe(2)
    expect(documents(out)).toHaveLength(1)
    for (const name of ['empty.txt', 'binary.txt', 'missing.txt']) expect(err).toContain(name)
    expect(err).not.toContain('good.txt')
  })
  test('encodings', async () => {
    const german = 'Moskau weist ausländische Friedenstruppen in der Ukraine zurück, erklärte der Kreml.'
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(german, 'utf16le')])
    const paths = [
      write('utf16.txt', utf16),
      write('latin1.txt', Buffer.from(german, 'latin1')),
      write('bom.txt', `\uFEFF${german}`),
    ]
    for (const path of paths) {
      const { out } = await read(path)
      expect(documents(out)).toHaveLength(1)
      for (const { quote } of documents(out)[0]?.statements ?? []) expect(german).toContain(quote.replace('\uFEFF', ''))
    }
  })
  test('pages: without an article, malformed, hostile', async () => {
    const hostile = `<html><head><title>x</title><script>document.write("Moscow demands a million")</script></head><body onload="alert(1)">
      <article><h1>Talks</h1><p>Moscow rejected foreign peacekeepers on Ukrainian soil, the Kremlin said on Monday in a long statement.</p>
      <img src="data:image/svg+xml,<svg onload=alert(2)>" onerror="alert(3)"><p>Kyiv demanded a ceasefire.<p><b>unclosed <i>markup</article>`
    const { code, out } = await read(write('hostile.html', hostile))
    expect([0, 2]).toContain(code)
    const [page] = documents(out)
    expect(page?.statements.length).toBeGreaterThan(0)
    expect(out).not.toContain('million')
    expect(out).not.toContain('onerror')
    const bare = await read(write('bare.html', '<html><body><nav><a href="/">Home</a></nav></body></html>'))
    expect([0, 2]).toContain(bare.code)
    expect(bare.err).not.toContain('mistake of Parley')
  })
  test('one line of 5 MB and 50 MB of text are read or refused with a reason', async () => {
    const sentence = 'Moscow rejected foreign peacekeepers on Ukrainian soil. '
    const filler = 'The weather in the valley was mild and nobody spoke. '
    const longLine = await read(write('line.txt', sentence + filler.repeat(5_000_000 / filler.length)))
    expect(longLine.err).not.toContain('mistake of Parley')
    expect(longLine.code === 0 ? documents(longLine.out).length : 1).toBe(1)
    const big = await read(write('big.txt', `${sentence}\n${`${filler}\n`.repeat(50_000_000 / (filler.length + 1))}`))
    expect(big.err).not.toContain('mistake of Parley')
    expect(big.code).toBe(2)
    expect(big.err).toContain('split it')
  })
  test('casebook errors: all at once, with file and line', async () => {
    mkdirSync(at('broken/issues'), { recursive: true })
    write(
      'broken/casebook.yaml',
      'id: broken\ntitle: {en: Broken}\nabout: {en: A case}\nlanguages: [en]\nparties: [nobody]\n',
    )
    write('broken/issues/a.yaml', '- id: Not An Id\n  name: {de: Nur deutsch}\n')
    const { code, err } = await parley(['new', at('never.parley'), '--case', at('broken')])
    expect(code).toBe(2)
    expect(err.split('\n').filter((row) => /\.yaml:\d+: /.test(row)).length).toBeGreaterThan(1)
    expect(existsSync(at('never.parley'))).toBe(false)
    expect(await parley(['new', at('never.parley'), '--case', 'atlantis'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('ukraine'),
    })
  })
  test('a file that is no dossier stays as it was', async () => {
    const path = write('foreign.parley', 'a shopping list')
    for (const command of [['matrix'], ['doctor'], ['read', write('r.txt', REPORT)]]) {
      const { code, err } = await parley([...command, '--dossier', path])
      expect([command[0], code]).toEqual([command[0], 2])
      expect(err).toContain('foreign.parley')
    }
    expect(readFileSync(path, 'utf8')).toBe('a shopping list')
    expect((await parley(['matrix', '--dossier', at('nowhere.parley')])).code).toBe(2)
  })
  test.skipIf(userInfo().uid === 0)(
    'a dossier without permission to write (skipped for root, who may write anywhere)',
    async () => {
      const path = at('locked.parley')
      await parley(['new', path, '--case', 'ukraine'])
      chmodSync(path, 0o444)
      const { code, err } = await parley(['read', write('r.txt', REPORT), '--dossier', path])
      expect(code).toBe(2)
      expect(err).toContain('locked.parley')
    },
  )
  test('a dossier in a folder that cannot take it', async () => {
    const { code, err } = await parley(['new', join(write('plain-file', ''), 'x.parley')])
    expect(code).toBe(2)
    expect(err).toContain('x.parley')
    expect(err).not.toContain('mistake of Parley')
  })
})
