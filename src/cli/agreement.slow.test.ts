// `agreement` as it is called: two files, two persons of one dossier, and calls that make no sense.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keeping } from '../../tests/keeping-door.js'
import { run } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-agreement-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)
const parley = async (...args: readonly string[]) => {
  const { door, said } = keeping()
  return { code: await run(args, '0', door), said: said() }
}

const text = 'Norland demands the harbour. Ostland rejects that.'
const statement = (quote: string, act: string, sign: number, actor: string) => ({
  begin: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  actor,
  party: actor,
  act,
  sign,
  strength: 3,
  certainty: 'narrated',
})
const demand = statement('Norland demands the harbour', 'demand', 1, 'Norland')
const refusal = statement('Ostland rejects that', 'reject', -1, 'Ostland')
const write = (name: string, statements: readonly object[]): string => {
  writeFileSync(at(name), `${JSON.stringify({ id: 'note', text, statements })}\n`)
  return at(name)
}
const anna = write('anna.jsonl', [demand, refusal])
const ben = write('ben.jsonl', [demand, { ...refusal, act: 'hedge', sign: 0, strength: 0 }])

describe('parley agreement', () => {
  it('compares two files', async () => {
    const json = await parley('agreement', anna, ben, '--format', 'json')
    expect(json.code).toBe(0)
    expect(JSON.parse(json.said)).toMatchObject({ version: 1, coders: ['anna', 'ben'], paired: 2, documents: ['note'] })
    const german = await parley('agreement', anna, ben, '--lang', 'de', '--confusion', 'act', '--html', at('page.html'))
    expect(german.said).toContain('Verwechslungen')
    expect(german.said).toMatch(/lehnt ab +· +· +1/)
    expect(readFileSync(at('page.html'), 'utf8')).toContain('Ostland rejects that')
  })

  it('compares two persons of one dossier, also where both say the same', async () => {
    const dossier = at('both.parley')
    for (const [name, file] of [
      ['Anna', anna],
      ['Ben', ben],
    ] as const)
      expect((await parley('import', file, '--by', name, '--dossier', dossier, '--case', 'world')).code).toBe(0)
    const { code, said } = await parley(
      'agreement',
      '--dossier',
      dossier,
      '--coder',
      'Anna',
      '--coder',
      'Ben',
      '--format',
      'json',
    )
    expect(code).toBe(0)
    expect(JSON.parse(said)).toMatchObject({ coders: ['Anna', 'Ben'], statements: [2, 2], paired: 2 })
    const unknown = await parley('agreement', '--dossier', dossier, '--coder', 'Anna', '--coder', 'Cora')
    expect(unknown).toMatchObject({ code: 2, said: expect.stringContaining('there are Anna, Ben') })
  })

  it('has the same tables for a reading against a coding', async () => {
    const { code, said } = await parley(
      'evaluate',
      anna,
      '--case',
      'world',
      '--confusion',
      'sign',
      '--html',
      at('read.html'),
    )
    expect(code).toBe(0)
    expect(said).toContain('Down: coding. Across: reading.')
    expect(readFileSync(at('read.html'), 'utf8')).toContain('<h1>coding · reading</h1>')
  })

  it('refuses what makes no sense, with the reason', async () => {
    for (const args of [[], [anna], [anna, ben, '--coder', 'Anna'], ['--dossier', at('x'), '--coder', 'Anna']])
      expect(await parley('agreement', ...args)).toMatchObject({
        code: 2,
        said: expect.stringContaining('two-codings'),
      })
    expect((await parley('agreement', anna, at('missing.jsonl'))).said).toContain('there is no such file')
    const elsewhere = await parley('agreement', anna, ben, '--html', join(folder, 'no', 'such', 'place.html'))
    expect(elsewhere).toMatchObject({ code: 2, said: expect.stringContaining('cannot-write') })
  })
})
