// Packed and unpacked nothing is lost: neither what was said, nor what follows from it.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cases } from '../../../tests/cases.js'
import type { Act, ArticleId, ConditionHead, Sign, StatementId } from '../../dossier/index.js'
import { openPicker } from '../picker/index.js'
import { option, question, rule, statement } from './at-their-word.js'
import type { InForce, Word, WordInForce } from './in-force.js'
import { packed, unpacked } from './packed.js'
import { inForceOf } from './settle-stated.js'

const id = fc.nat(9).map((n) => `s-${n}` as StatementId)
const named = fc.constantFrom('Highland', 'Lowland', 'ford', 'fish', '')
const words: fc.Arbitrary<Word> = fc.record({
  id,
  article: fc.nat(2).map((n) => `a-${n}` as ArticleId),
  act: fc.constantFrom<Act>('demand', 'reject', 'open'),
  sign: fc.constantFrom<Sign>(-1, 0, 1),
  strength: fc.constantFrom<Word['strength']>(0, 1, 2, 3, 4),
  issue: fc.option(named),
  option: fc.option(named),
  condition: fc.option(
    fc.record({
      head: fc.constantFrom<ConditionHead>('IF', 'UNTIL'),
      reading: named.map((name) => ({ head: 'IF' as const, expr: { op: 'thing' as const, name, at: null } })),
    }),
  ),
})
const inForce = fc.record({
  words: fc.array(
    fc
      .record({ party: named, issue: named, statement: words, further: fc.array(id), priceOf: fc.option(words) })
      .map(({ further, ...word }): WordInForce => ({ ...word, statements: [word.statement.id, ...further] })),
    { maxLength: 12 },
  ),
  mentions: fc.array(fc.record({ issue: named, option: named })),
})

/** Articles by the order in which they are first met. */
const numbered = ({ words: all, mentions }: InForce): InForce => {
  const met = new Map<string, string>()
  const every = [...all.map(({ statement }) => statement), ...all.flatMap(({ priceOf }) => priceOf ?? [])]
  for (const { article } of every) if (!met.has(article)) met.set(article, String(met.size))
  const under = (word: Word): Word => ({ ...word, article: met.get(word.article) as ArticleId })
  return {
    words: all.map((word) => ({
      ...word,
      statement: under(word.statement),
      priceOf: word.priceOf && under(word.priceOf),
    })),
    mentions,
  }
}

it('gives back what was packed, with articles told apart', () => {
  fc.assert(
    fc.property(inForce, (given) => {
      expect(unpacked(JSON.parse(JSON.stringify(packed(given))))).toEqual(numbered(given))
    }),
    { numRuns: cases(300), seed: 20_261_101 },
  )
})

it('leads to the same figures and the same objections', () => {
  let objections = 0
  fc.assert(
    fc.property(
      fc.tuple(...[0, 1, 2, 3, 4].map(statement)),
      fc.tuple(rule(0), rule(1)),
      fc.array(option, { maxLength: 3 }),
      (statements, rules, chosen) => {
        const asked = inForceOf(question(statements, rules))
        const [plain, sent] = [openPicker(asked), openPicker({ ...asked, inForce: unpacked(packed(asked.inForce)) })]
        const picked = plain.pick(chosen)
        expect(sent.pick(chosen)).toEqual(picked)
        expect(sent.check(chosen)).toEqual(plain.check(chosen))
        objections += picked.options.flatMap(({ answers }) => answers.filter(({ hard }) => hard)).length
      },
    ),
    { numRuns: cases(60), seed: 20_261_102 },
  )
  expect(objections).toBeGreaterThan(cases(30))
})
