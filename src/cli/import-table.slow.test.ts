// Tables and projects as `import` takes them: with words on the command line, in a dialogue, and not at all.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { keeping } from '../../tests/keeping-door.js'
import { run } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-table-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content)
  return at(name)
}
const parley = async (args: readonly string[], answers: readonly (string | null)[] | null = null) => {
  const { door, said } = keeping()
  const left = [...(answers ?? [])]
  const ask = answers && (async () => left.shift() ?? null)
  return { code: await run(args, '0', { ...door, ask }), said: said() }
}

const text = write('note.txt', 'Ostland lehnt den Vorschlag ab. Norland wartet.')
const table = write('coding.csv', 'Datei;Zitat;Wer;Akt\nnote.txt;Ostland lehnt den Vorschlag ab;Ostland;Nein\n')
const dossier = at('talks.parley')
const statements = async () => JSON.parse((await parley(['statements', '--dossier', dossier, '--format', 'json'])).said)

describe('parley import of a table', () => {
  it('writes nothing while anything is open, and says all of it', async () => {
    const { code, said } = await parley(['import', table, '--dossier', dossier, '--texts', text])
    expect(code).toBe(2)
    expect(said.match(/missing-field/g)).toHaveLength(8)
    const mapped = [
      '--map',
      'Datei=document',
      '--map',
      'Zitat=quote',
      '--map',
      'Wer=actor',
      '--map',
      'Wer=party',
      '--map',
      'Akt=act',
    ]
    const rest = ['--default', 'sign=-1', '--default', 'strength=3', '--default', 'certainty=narrated']
    const still = await parley(['import', table, '--dossier', dossier, '--texts', text, ...mapped, ...rest])
    expect(still).toMatchObject({ code: 2, said: expect.stringContaining('"Nein" is no act') })
    expect(existsSync(dossier)).toBe(false)
  })

  it('asks on a terminal what is open, keeps the answers, and takes them from the file the next time', async () => {
    const answers = ['Datei', '2', 'Wer', '17', '3', 'Akt', '=-1', '=3', '=narrated', 'shrug', 'reject', at('map.json')]
    const asked = await parley(
      ['import', table, '--dossier', dossier, '--texts', text, '--lang', 'de', '--by', 'A. Braun'],
      answers,
    )
    expect(asked.said).toContain('„17“ ist nicht darunter')
    expect(asked.said).toContain('Wer → party')
    expect(asked.code).toBe(0)
    expect(JSON.parse(readFileSync(at('map.json'), 'utf8'))).toMatchObject({ values: { act: { Nein: 'reject' } } })
    expect(await statements()).toMatchObject([
      { actor: 'Ostland', act: 'reject', sign: -1, quote: 'Ostland lehnt den Vorschlag ab' },
    ])
    const again = await parley(['import', table, '--dossier', dossier, '--mapping', at('map.json'), '--by', 'B. Chen'])
    expect(again).toMatchObject({ code: 0, said: expect.stringContaining('1 statement by B. Chen') })
    expect(await statements()).toHaveLength(1)
  })

  it('ends as without a terminal where no answers come', async () => {
    const { code } = await parley(['import', table, '--dossier', at('other.parley'), '--texts', text], ['Datei', null])
    expect([code, existsSync(at('other.parley'))]).toEqual([2, false])
  })

  it('refuses a project that would write elsewhere, and one whose rows do not hold, without making a dossier', async () => {
    const evil = write('evil.qdpx', zipSync({ 'project.qde': strToU8('<Project/>'), '../../evil.txt': strToU8('x') }))
    const { code, said } = await parley(['import', evil, '--dossier', at('other.parley')])
    expect([code, said.includes('path-outside'), existsSync(at('other.parley'))]).toEqual([2, true, false])
    expect(existsSync(join(folder, '..', '..', 'evil.txt'))).toBe(false)
    expect((await parley(['import', at('missing.xlsx'), '--dossier', at('other.parley')])).code).toBe(2)
  })
})
