import fc from 'fast-check'
import { expect, it } from 'vitest'
import { issueSchema } from '../../casebook/index.js'
import type { Sign, StatementId } from '../../dossier/index.js'
import type { WordInForce } from './in-force.js'
import { spaceOf } from './space.js'
import { type HeldStance, stancesOf } from './stances.js'

const issueOf = (id: string) =>
  issueSchema.parse({
    id,
    name: { en: id },
    about: { en: id },
    kind: 'set',
    exclusive: true,
    options: ['open', 'shut', 'shared'].map((option) => ({ id: option, name: { en: option } })),
    lexicon: { en: [] },
  })
const spaces = new Map(['ford.open', 'fish.ban'].map((id) => [id, spaceOf(issueOf(id), () => true)]))

const word = fc.record({
  party: fc.constantFrom('Highland', 'Lowland', 'Midland'),
  issue: fc.constantFrom('ford.open', 'fish.ban', 'not.known'),
  option: fc.constantFrom('open', 'shut', 'shared', null),
  sign: fc.constantFrom<Sign>(-1, 0, 1),
})

it('sets every word against each earlier one of its party on its issue, and against no other', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (drafts) => {
      const words = drafts.map(({ party, issue, option, sign }, index): WordInForce => {
        const id = `s-${index}` as StatementId
        const said = { article: 'a-0', act: 'demand', sign, strength: 4, issue, option, condition: null }
        return { party, issue, statements: [id], priceOf: null, statement: { ...said, id } as WordInForce['statement'] }
      })
      const { held, heldOn, superseded, unknownIssues } = stancesOf(words, spaces)
      // One after the other, against all that is held.
      const kept: HeldStance[] = []
      const overtaken = words.flatMap(({ party, issue, statement: { id } }) => {
        if (!spaces.has(issue)) return []
        const own = stancesOf(
          words.filter((one) => one.statement.id === id),
          spaces,
        ).held[0] as HeldStance
        const by = kept.find(
          (other) =>
            other.party === party &&
            other.space.issue.id === issue &&
            typeof other.values !== 'string' &&
            typeof own.values !== 'string' &&
            !other.values.some((value) => own.values.includes(value)),
        )
        if (!by) kept.push(own)
        return by ? [{ statement: id, party, by: by.statement.id }] : []
      })
      expect(held).toEqual(kept)
      expect(superseded).toEqual(overtaken)
      for (const party of ['Highland', 'Lowland', 'Midland'])
        for (const issue of ['ford.open', 'fish.ban', 'not.known'])
          expect(heldOn(party, issue)).toEqual(
            kept.filter((one) => one.party === party && one.space.issue.id === issue),
          )
      expect(held.length + superseded.length + unknownIssues.length).toBe(words.length)
    }),
  )
})
