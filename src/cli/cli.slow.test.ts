// The compiled program, run as users run it. `npm run build` first (npm test does).
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { displayWidth } from './screen/width.js'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run npm run build')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

const parley = (args: readonly string[], input: string | Uint8Array = '', env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      {
        cwd: folder,
        maxBuffer: 1 << 28,
        env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', COLUMNS: '100', ...env },
      },
      (error, out, err) =>
        done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err }),
    )
    // A program that ends without reading closes the pipe.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })

const NEVER = 'Ukraine will never recognise the annexed territories'
const REPORT = `“${NEVER},” foreign minister Andrii Sybiha said on Monday.\n\nMoscow rejected foreign peacekeepers on Ukrainian soil.\n`
const line = (id: string, rest: object = {}): string =>
  JSON.stringify({ id, lang: 'en', date: '2025-03-17', text: REPORT, ...rest })
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content)
  return at(name)
}
const read = (path: string, ...more: string[]): Promise<Run> =>
  parley(['read', path, '--case', 'ukraine', '--format', 'jsonl', ...more])
interface Document {
  readonly id: string
  readonly statements: readonly {
    readonly begin: number
    readonly end: number
    readonly quote: string
    readonly act: string
  }[]
}
const documents = (out: string): readonly Document[] =>
  out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Document)

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

test('one thread or many: the same readings, in the same order, and the same dossier', async () => {
  const path = write(
    'threads.jsonl',
    Array.from({ length: 60 }, (_, i) => line(`t${i}`, { text: `${REPORT.repeat(1 + (i % 5))}\nNumber ${i}.` })).join(
      '\n',
    ),
  )
  const results = await Promise.all(
    ['1', '2', '3'].map(async (workers) => {
      const dossier = at(`threads-${workers}.parley`)
      const printed = await read(path, '--workers', workers)
      const stored = await parley(['read', path, '--case', 'ukraine', '--dossier', dossier, '--workers', workers])
      const { out } = await parley(['statements', '--dossier', dossier, '--format', 'jsonl'])
      return { printed: printed.out, stored: stored.out.replaceAll(dossier, ''), out }
    }),
  )
  expect(documents(results[0]?.printed ?? '')).toHaveLength(60)
  expect(results[0]?.out).toContain('redline')
  expect(results[1]).toEqual(results[0])
  expect(results[2]).toEqual(results[0])
  expect((await read(path, '--workers', '0')).code).toBe(2)
})

test.each(['1', '2'])(
  'Ctrl-C during read (%s threads): what is finished stays, and reading again adds only the rest',
  async (workers) => {
    const total = 400
    const path = write(
      'many.jsonl',
      Array.from({ length: total }, (_, i) => line(`m${i}`, { text: `${REPORT}\nNumber ${i}.` })).join('\n'),
    )
    const dossier = at(`stopped-${workers}.parley`)
    const call = ['read', path, '--case', 'ukraine', '--dossier', dossier, '--workers', workers]
    const child: ChildProcess = spawn(process.execPath, [MAIN, ...call], { cwd: folder })
    let err = ''
    let asked = false
    child.stderr?.on('data', (piece) => {
      err += String(piece)
      // The first sign of progress: some articles are in, most are not.
      // Once: a second Ctrl-C would end the program at once, as people expect.
      if (!asked && /\d+ of 400/.test(err)) {
        asked = true
        child.kill('SIGINT')
      }
    })
    const code = await new Promise((done) => child.on('close', done))
    expect(code).toBe(130)
    const finished = Number(/Stopped after (\d+) of 400/.exec(err)?.[1])
    expect(finished).toBeGreaterThan(0)
    expect(finished).toBeLessThan(total)
    expect((await parley(['doctor', '--dossier', dossier])).out).toMatch(new RegExp(`\\b${finished} articles?\\b`))
    const again = await parley(['read', path, '--dossier', dossier])
    expect(again.code).toBe(0)
    expect(again.out).toContain(`${total} articles (${total - finished} new)`)
    const facts = JSON.parse((await parley(['doctor', '--dossier', dossier, '--format', 'json'])).out) as object
    expect(facts).toMatchObject({ sound: true, articles: total })
  },
)

test("import and evaluate a person's coding", async () => {
  const quote = NEVER
  const begin = REPORT.indexOf(quote)
  const statement = {
    begin,
    end: begin + quote.length,
    quote,
    actor: 'Andrii Sybiha',
    party: 'Ukraine',
    act: 'redline',
    sign: -1,
    strength: 4,
    issue: 'territory.recognition',
    certainty: 'quoted',
  }
  const path = write(
    'coding.jsonl',
    [line('x', { statements: [statement] }), line('y', { statements: [{ ...statement, begin: 0 }] })].join('\n'),
  )
  const dossier = at('coded.parley')
  const imported = await parley(['import', path, '--by', 'A. Coder', '--case', 'ukraine', '--dossier', dossier])
  expect(imported).toMatchObject({ code: 2, out: '1 article with 1 statement by A. Coder.\n' })
  expect(imported.err).toContain(`${path}:2`)
  const { out } = await parley(['statements', '--dossier', dossier, '--format', 'jsonl'])
  expect(JSON.parse(out)).toMatchObject({ standpoint: 'added', quote })
  const good = write('good-coding.jsonl', line('x', { statements: [statement] }))
  const evaluated = await parley(['evaluate', good, '--case', 'ukraine', '--format', 'json'])
  expect(JSON.parse(evaluated.out)).toMatchObject({ version: 1, groups: { all: { docs: 1, gold: 1 } } })
  expect((await parley(['evaluate', good, '--case', 'ukraine', '--misses'])).code).toBe(0)

  // Out as JSON and back in: the same file again.
  const [json, copy] = [at('coded.json'), at('copy.parley')]
  expect((await parley(['export', 'json', '--dossier', dossier, '--out', json])).code).toBe(0)
  const back = await parley(['import', json, '--dossier', copy])
  expect(back).toMatchObject({ code: 0, out: '1 article with 1 statement; 1 act of persons replayed.\n' })
  const statementsIn = (text: string): unknown => (JSON.parse(text) as { readonly statements: unknown }).statements
  const again = await parley(['export', 'json', '--dossier', copy])
  expect(statementsIn(again.out)).toEqual(statementsIn(readFileSync(json, 'utf8')))

  // A slip of --out must not cost a dossier.
  for (const call of [
    ['export', 'csv'],
    ['export', 'dna'],
    ['brief', '--format', 'markdown'],
  ]) {
    const refusal = await parley([...call, '--dossier', dossier, '--out', dossier])
    expect(refusal, call.join(' ')).toMatchObject({ code: 2, out: '' })
    expect(refusal.err).toContain('(is-a-dossier)')
  }
  expect((await parley(['network', dossier])).err).toContain('(not-a-dna-file)')

  // A misspelt name must not look like silence.
  for (const call of [
    ['matrix', '--party', 'Ukrane'],
    ['statements', '--party', 'Ukrane'],
    ['statements', '--issue', 'teritory'],
    ['search', ' '],
  ])
    expect((await parley([...call, '--dossier', dossier])).code, call.join(' ')).toBe(2)
  const silent = await parley(['statements', '--party', 'Russia', '--dossier', dossier])
  expect(silent).toMatchObject({ code: 0, out: 'No statement fits.\n' })
})

test('what cannot be brought in makes no dossier', async () => {
  const refused = await parley(['import', write('nothing.jsonl', 'no JSON\n'), '--dossier', at('unmade.parley')])
  expect(refused).toMatchObject({ code: 2, out: '' })
  const broken = write('broken.json', '{ "format": "parley-dossier/1", "casebook": 7 }')
  expect((await parley(['import', broken, '--dossier', at('unmade.parley')])).code).toBe(2)
  expect(existsSync(at('unmade.parley'))).toBe(false)
})

test('serve prints its address when it answers, and stops on Ctrl-C', async () => {
  const dossier = at('served.parley')
  await parley(['new', dossier, '--case', 'ukraine'])
  const child = spawn(process.execPath, [MAIN, 'serve', '--dossier', dossier, '--port', '0'], { cwd: folder })
  const url = await new Promise<string>((done) => {
    child.stdout.once('data', (piece) => done(String(piece).trim()))
    child.once('exit', (code) => done(`ended with ${code}`))
  })
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(`${url}/api/dossier`)).json()).toMatchObject({ articles: 0, casebook: { id: 'ukraine' } })
  const taken = await parley(['serve', '--dossier', dossier, '--port', new URL(url).port])
  expect(taken).toMatchObject({ code: 2, err: expect.stringContaining('--port') })
  child.kill('SIGINT')
  expect(await new Promise((done) => child.on('close', done))).toBe(0)
})

test('the demo prints the matrix and findings, writes the brief, and leaves nothing else', async () => {
  const { code, out, err } = await parley(['demo'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('recognition of annexed')
  expect(out).toMatch(/\[s-[0-9a-f]{20}\]/)
  expect(readFileSync(at('parley-demo.html'), 'utf8')).toContain('</html>')
})

test('names: merged, renamed, listed and taken back, in both languages; what cannot be ends with 2', async () => {
  const dossier = at('names.parley')
  const begin = REPORT.indexOf(NEVER)
  const said = { begin, end: begin + NEVER.length, quote: NEVER, actor: 'Ukraine', party: 'Ukraine', act: 'redline' }
  const statement = { ...said, sign: -1, strength: 4, issue: 'territory.recognition', certainty: 'quoted' }
  const coding = write('names.jsonl', line('n1', { statements: [statement] }))
  expect((await parley(['import', coding, '--dossier', dossier, '--case', 'ukraine'])).code).toBe(0)
  const call = (...args: string[]) => parley([...args, '--dossier', dossier])
  const merged = await call('merge', 'actor', 'Ukraine', 'NATO', '--by', 'Anna', '--note', 'a try')
  expect(merged).toMatchObject({ code: 0, err: '' })
  expect(merged.out).toContain('concerns 1 statement.')
  const { cells } = JSON.parse((await call('matrix', '--format', 'json')).out)
  expect(cells.map(({ party }: { party: string }) => party)).toEqual(['NATO'])
  const log = JSON.parse((await call('log', '--format', 'json')).out)
  expect(log).toMatchObject({ version: 1, entries: [{ action: 'add' }, { action: 'merge', note: 'a try' }] })
  expect((await call('log', '--lang', 'de')).out).toContain('„Ukraine“ ist „NATO“')
  const undone = await call('undo', '--lang', 'de', '--by', 'Anna')
  expect(undone.out).toContain(`${log.entries[1].id} ist zurückgenommen. Das betrifft 1 Aussage.`)
  const named = await call('rename', 'issue', 'territory.recognition', 'Anerkennung', '--in', 'de', '--format', 'json')
  expect(JSON.parse(named.out)).toMatchObject({ version: 1, entry: { name: 'Anerkennung', lang: 'de' } })
  for (const wrong of [
    ['merge', 'actor', 'Nobody', 'NATO'],
    ['merge', 'party', 'Ukraine', 'NATO'],
    ['rename', 'actor', 'Ukraine', 'NATO'],
    ['rename', 'actor', 'Ukraine', 'Ukraina', '--in', 'German'],
    ['undo', 'n-1'],
    ['log', '--statement', 's-1', '--article', 'a-1'],
  ])
    expect([wrong, (await call(...wrong)).code]).toEqual([wrong, 2])
})

test('the brief and what is new: every format, every sentence with an id that opens; wrong questions end with 2', async () => {
  const dossier = at('brief.parley')
  const begin = REPORT.indexOf(NEVER)
  const said = { begin, end: begin + NEVER.length, quote: NEVER, actor: 'Ukraine', party: 'Ukraine', act: 'redline' }
  const statement = { ...said, sign: -1, strength: 4, issue: 'territory.recognition', certainty: 'quoted' }
  const coding = write('brief.jsonl', line('b1', { statements: [statement] }))
  expect((await parley(['import', coding, '--dossier', dossier, '--case', 'ukraine'])).code).toBe(0)
  const call = (...args: string[]) => parley([...args, '--dossier', dossier])
  const german = await call('brief', '--lang', 'de')
  expect(german).toMatchObject({ code: 0, err: '' })
  expect(german.out).toContain('Die Ukraine schließt „Anerkennung annektierter Gebiete“ unbedingt aus')
  const [id] = german.out.match(/s-[0-9a-f]{20}/) ?? []
  expect((await call('statements', '--id', id as string, '--format', 'jsonl')).out).toContain(NEVER)
  expect((await call('brief', '--format', 'markdown')).out).toContain(`(#${id})`)
  const html = at('brief.html')
  expect(await call('brief', '--format', 'html', '--out', html)).toMatchObject({ code: 0, out: `Brief: ${html}\n` })
  expect(readFileSync(html, 'utf8')).toContain(`id="${id}"`)
  expect(JSON.parse((await call('brief', '--format', 'json')).out)).toMatchObject({ version: 1, evidence: [{ id }] })
  const diff = JSON.parse((await call('diff', '--format', 'json')).out)
  expect(diff).toMatchObject({ version: 1, steps: [{ new: [{ party: 'Ukraine', statements: [id] }], repeated: [] }] })
  for (const wrong of [
    ['brief', '--as-of', 'yesterday'],
    ['brief', '--party', 'Ukrane'],
    ['brief', '--issue', 'territory'],
    ['brief', '--format', 'docx'],
    ['brief', '--format', 'html', '--out', at('nowhere/brief.html')],
    ['diff', '--since', 'yesterday'],
    ['diff', '--order', 'random'],
  ])
    expect([wrong, (await call(...wrong)).code]).toEqual([wrong, 2])
})
