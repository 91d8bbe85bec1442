// Nothing the screens show of a complaint may stand in another language than the rest: each code the server can send has words.
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

  test('particulars are names in quotation marks and the path of a field', () => {
    expect(particularsOf('elements.0.option: Invalid input: expected string')).toEqual(['elements.0.option'])
    expect(particularsOf('The parameter "x" is none of "a", "b", "a".')).toEqual(['x', 'a', 'b'])
    expect(particularsOf('Nothing here: at all')).toEqual([])
  })
})
