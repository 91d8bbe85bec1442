// What the settlement room lints by itself is what the program lints.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../../tests/cases.js'
import { lintProposal, packageOf } from '../../settlement/index.js'
import { casebookNamed } from '../casebook-named.js'
import { nameFinder } from './names.js'
import { canonicalLanguage, roomChecks } from './room-checks.js'

const loaded = await casebookNamed('ukraine')

describe('what a settlement room checks with', () => {
  it('names nobody else than the weights do, whatever is chosen', () => {
    if (!loaded.ok) throw new Error('no casebook')
    const { casebook } = loaded
    const { names, actors, proposals } = roomChecks(casebook)
    expect(names.length).toBeGreaterThan(10)
    expect(actors).toHaveLength(casebook.actors.length)
    expect(proposals).toHaveLength(casebook.proposals.length)
    const sent = new Map(names.map(({ sentence, found }) => [sentence, found]))
    const language = canonicalLanguage()
    const find = nameFinder(casebook, language)
    const scope = { issues: casebook.issues, rules: casebook.rules, actors: [], head: { languages: [] } }
    const options = casebook.issues.flatMap(({ id: issue, role, options: all }) =>
      role === 'rest' ? [] : all.map(({ id: option }) => ({ issue, option })),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(options, { minLength: 1, maxLength: 12 }), (elements) => {
        const proposal = packageOf(elements)
        const there = lintProposal(proposal, casebook, language, find)
        expect(lintProposal(proposal, scope, language, (sentence) => sent.get(sentence) ?? [])).toEqual(there)
      }),
      { numRuns: cases(25), seed: 20_261_125 },
    )
  })
})
