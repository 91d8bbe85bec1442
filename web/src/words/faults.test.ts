// Nothing the screens show of a complaint may stand in another language than the rest: each code the server can send has words.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTest, sourceFiles } from '../../../tests/source-files.js'
import { faultsDe } from './de/faults.js'
import { de } from './de.js'
import { en } from './en.js'
import { particularsOf } from './particulars.js'

/** Modules whose complaints come to a screen. */
const SEEN =
  /^src\/(server|intake|leverage|desk\/(edit|leverage|names|games|trace-view)|casebook\/(own-lists|read-files|yaml-file)|archive\/(judge|judge-remark|name|fold-namings|storage-fault|sqlite\/fault))/

/** What no screen sends or asks for: casebooks, and words in a list that are no codes. */
const ELSEWHERE = new Set(['take-in', 'unknown-file', 'duplicate-head', 'missing-head', 'parsely-pub-date'])

const codesIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(/\b(?:complaint|refuse|refused|say|flaw|warn|storageFault)\(\s*'([a-z]+(?:-[a-z]+)*)'/g),
    ...text.matchAll(/\bcode: '([a-z]+(?:-[a-z]+)*)'/g),
    // Lists of codes: each with its words, or one line a code in a call over several lines.
    ...text.matchAll(/^\s+'([a-z]+(?:-[a-z]+)+)',$/gm),
  ].map(([, code]) => code as string)

describe('complaints of the server', () => {
  const codes = new Set(
    sourceFiles('src')
      .filter((file) => !isTest(file) && SEEN.test(file.path))
      .flatMap(({ text }) => codesIn(text)),
  )
  test('all have German words', () => {
    expect(codes.size).toBeGreaterThan(60)
    expect([...codes].filter((code) => !ELSEWHERE.has(code) && !Object.hasOwn(faultsDe, code)).sort()).toEqual([])
  })

  test('name what they are about, and say nothing in English', () => {
    const message = 'no issue has the id "nothing.such"; "parley issues" lists them'
    expect(de.fault({ code: 'unknown-issue', message })).toMatch(/^Diesen Streitpunkt .*: „nothing.such“, „/)
    expect(de.fault({ code: 'unknown-issue', message })).not.toContain('has the id')
    expect(de.fault({ code: 'internal', message: 'The message is elsewhere.' })).toMatch(/unverändert\.$/)
    expect(de.fault({ code: 'never-heard-of', message })).toContain(message)
    expect(en.fault({ code: 'unknown-issue', message })).toBe(message)
  })

  test('keep the numbers of the message, with what they count', () => {
    const told = (code: string, message: string): string => de.fault({ code, message })
    expect(told('too-large', 'It is larger than 16 MB; split it into one file an article.')).toContain(
      '(mehr als 16 MB)',
    )
    expect(
      told('too-many-players', 'players: 9 are too many; the limit is 8, as every group of them is looked at'),
    ).toContain('(Spieler: 9; höchstens 8)')
    expect(
      told(
        'too-many-states',
        'options: 24 options make up to 16777216 states; the limit is 4096 feasible states of at most 20 options',
      ),
    ).toContain(
      '(24 Möglichkeiten; bis zu 16777216 Zustände; höchstens 4096 mögliche Zustände; höchstens 20 Möglichkeiten)',
    )
    expect(told('unknown-state', 'statusQuo: there is no state 9; the feasible states are numbered 1 to 8')).toContain(
      '(Zustand 9; gezählt 1 bis 8)',
    )
    expect(told('states-not-ranked', 'at "A": states 3, 4 and 12 more of 20 are not ranked; rank all')).toContain(
      '(Zustände 3, 4, 12 weitere; 20): „A“',
    )
    expect(told('duplicate-id', 'The id "a-7" stands in line 3 and again in line 8; the first is kept.')).toMatch(
      /\(Zeile 3 und 8\): „a-7“\.$/,
    )
    // The German words name the ways to write a date themselves; a number within a name or a form of text is none.
    expect(told('no-such-date', '"2025-13" is not a date that exists; write it as 2025, 2025-03 or 2025-03-13.')).toBe(
      'Dieses Datum gibt es nicht; 2025, 2025-03 oder 2025-03-17 schreiben: „2025-13“.',
    )
    expect(told('not-json', 'It is no JSON in UTF-8.')).toBe('Das sind keine lesbaren Daten (JSON in UTF-8).')
  })

  test('no number of a message is lost, whatever stands around it', () => {
    const word = fc.constantFrom('states', 'line', 'the limit is', 'x', 'options', 'of', 'and', 'more', ';', ',', ':')
    const part = fc.oneof(word, fc.integer({ min: 0, max: 99_999 }).map(String))
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const told = de.fault({ code: 'too-many-states', message: parts.join(' ') })
        for (const one of parts) if (/^\d/.test(one)) expect(told.match(/\d+/g)).toContain(one)
      }),
    )
  })

  test('particulars are names in quotation marks and the path of a field', () => {
    expect(particularsOf('elements.0.option: Invalid input: expected string')).toEqual(['elements.0.option'])
    expect(particularsOf('The parameter "x" is none of "a", "b", "a".')).toEqual(['x', 'a', 'b'])
    expect(particularsOf('Nothing here: at all')).toEqual([])
  })
})
