// One idea a provision, German and English side by side: a sentence that settles it, one that only mentions it, one that looks like it.
import { describe, expect, it } from 'vitest'
import { languageOf, languages } from '../src/language/index.js'
import { lintText, type NameFinder, provisions } from '../src/settlement/index.js'
import { ideas } from './lint/ideas.js'

const NAMES = /Norland|Sarria|Callia/g
const names: NameFinder = (sentence) =>
  [...sentence.matchAll(NAMES)].map((match) => ({
    begin: match.index,
    end: match.index + match[0].length,
    who: match[0],
  }))

const EXPECTED = { '+': 'present', '~': 'partial', '-': 'not-stated' } as const

interface Row {
  readonly provision: string
  readonly lang: string
  readonly sign: keyof typeof EXPECTED
  readonly sentence: string
}

const rows: readonly Row[] = ideas
  .trim()
  .split(/\n(?=L\d\d\n)/)
  .flatMap((block) => {
    const [provision = '', ...lines] = block.split('\n')
    return lines.map((line): Row => {
      const match = /^(\w\w) ([+~-]) (.+)$/.exec(line)
      if (!match) throw new Error(`cannot read "${line}"`)
      return {
        provision,
        lang: match[1] as string,
        sign: match[2] as Row['sign'],
        sentence: match[3] as string,
      }
    })
  })

describe('provisions, one idea each', () => {
  it('has every provision, every language and every kind', () => {
    const wanted = provisions.flatMap(({ id }) =>
      languages.flatMap(({ code }) => Object.keys(EXPECTED).map((sign) => `${id} ${code} ${sign}`)),
    )
    expect(rows.map(({ provision, lang, sign }) => `${provision} ${lang} ${sign}`).sort()).toEqual(wanted.sort())
  })

  it.each(rows.map((row) => [`${row.provision} ${row.lang} ${row.sign}`, row] as const))('%s', (_, row) => {
    const language = languageOf(row.lang)
    if (!language) throw new Error(row.lang)
    const finding = lintText(row.sentence, language, names).findings.find(
      ({ provision }) => provision === row.provision,
    )
    const missing = finding?.elements.filter(({ status }) => status !== 'there').map(({ element }) => element)
    expect([row.sentence, finding?.status, finding?.status === EXPECTED[row.sign] ? '' : missing]).toEqual([
      row.sentence,
      EXPECTED[row.sign],
      '',
    ])
  })
})
