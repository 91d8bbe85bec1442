// The compiled program, run as users run it: threads, codings, serving, names, briefs.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { documents, line, MAIN, NEVER, programIn, REPORT } from '../../tests/run-program.js'

const { folder, at, parley, write, read, leave } = programIn('parley-cli-dossier')
afterAll(leave)

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
