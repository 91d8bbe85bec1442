import { describe, expect, it } from 'vitest'
import { languages } from './index.js'
import { parseWordClasses, wordClassNames } from './word-classes.js'

/** Least number of lemmas by part of speech. */
const AIMS = { v: 1400, n: 2000, a: 500 }

describe('word classes', () => {
  it('reads rows', () => {
    const classes = parseWordClasses('# wanting\nv-demand: fordern, verlangen\n\nv-need: verlangen\n')
    expect([...classes]).toEqual([
      ['fordern', ['v-demand']],
      ['verlangen', ['v-demand', 'v-need']],
    ])
  })

  it('refuses what is no class, a doublet and a third class', () => {
    expect(() => parseWordClasses('v-dream: träumen')).toThrow('no such class')
    expect(() => parseWordClasses('träumen')).toThrow('no such class')
    expect(() => parseWordClasses('v-see: sehen')).toThrow('no such class')
    expect(() => parseWordClasses('v-ask: fragen, fragen')).toThrow('twice')
    expect(() => parseWordClasses('v-ask: raten\nv-know: raten\nv-propose: raten')).toThrow('v-ask, v-know, v-propose')
  })

  for (const { code, wordClasses } of languages) {
    it(`fills every class in ${code}`, () => {
      const filled = new Set([...wordClasses.values()].flat())
      expect(wordClassNames.filter((name) => !filled.has(name))).toEqual([])
    })

    it(`knows enough words in ${code}`, () => {
      for (const [letter, aim] of Object.entries(AIMS)) {
        const lemmas = [...wordClasses].filter(([, names]) => names.some((name) => name.startsWith(`${letter}-`)))
        expect(lemmas.length, letter).toBeGreaterThanOrEqual(aim)
      }
    })

    it(`writes lemmas as the analyser of ${code} gives them`, () => {
      expect([...wordClasses.keys()].filter((lemma) => lemma !== lemma.toLowerCase() || /[\sß]/.test(lemma))).toEqual(
        [],
      )
    })
  }
})
