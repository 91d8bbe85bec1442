// What a package is worth to a side is what it has said: yes, no, or nothing.
import { describe, expect, it } from 'vitest'
import { type Issue, issueSchema } from '../../casebook/index.js'
import type { StatementId } from '../../dossier/index.js'
import { LIMITS } from '../solvers/contract.js'
import type { Word } from '../stated/in-force.js'
import { openPicker, type PickQuestion } from './index.js'

const issue = (id: string, options: readonly string[]): Issue =>
  issueSchema.parse({
    id,
    name: { en: id },
    about: { en: id },
    kind: 'nominal',
    exclusive: true,
    options: options.map((name) => ({ id: name.replace('*', ''), name: { en: name }, counter: name.endsWith('*') })),
    lexicon: { en: [] },
  })

const ISSUES = [
  issue('dam', ['open', 'closed*']),
  issue('boats', ['few', 'many', 'none*']),
  issue('fees', ['paid', 'free*']),
]

const word = (
  party: string,
  issueId: string,
  option: string,
  sign: 1 | -1,
  more: Partial<Word> = {},
): PickQuestion['inForce']['words'][number] => {
  const id = `s-${party}-${issueId}-${option}` as StatementId
  return {
    party,
    issue: issueId,
    statements: [id],
    priceOf: null,
    statement: {
      id,
      article: 'a-1' as Word['article'],
      act: 'demand',
      sign,
      strength: 2,
      issue: issueId,
      option,
      condition: null,
      ...more,
    },
  }
}

const question = (words: PickQuestion['inForce']['words'], sides = [['North'], ['South']]): PickQuestion => ({
  inForce: { words, mentions: [] },
  casebook: { issues: ISSUES, rules: [] },
  sides,
  strength: 4,
  rules: new Map(),
  dropped: [],
  limits: LIMITS,
})

describe('packages ranked by what the sides have said', () => {
  const words = [
    word('North', 'dam', 'open', 1),
    word('South', 'dam', 'open', 1),
    word('North', 'boats', 'none', -1),
    word('South', 'boats', 'few', 1),
    word('North', 'boats', 'few', 1, { act: 'offer' }),
    // A red line: no package without it.
    word('South', 'fees', 'paid', 1, { act: 'redline', strength: 4 }),
  ]

  it('counts a yes for, a no against, silence for nothing', () => {
    const picker = openPicker(question(words))
    expect(picker.rank([{ issue: 'dam', option: 'open' }])?.chosen).toEqual([1, 1])
    expect(picker.rank([{ issue: 'dam', option: 'closed' }])?.chosen).toEqual([-1, -1])
    expect(picker.rank([{ issue: 'fees', option: 'paid' }])?.chosen).toEqual([0, 1])
    expect(picker.rank([])?.chosen).toEqual([0, 0])
  })

  it('finds the best package, and leaves open what nobody has said yes to', () => {
    const silent = words.filter(({ issue: id }) => id !== 'boats')
    const best = openPicker(question(silent)).rank([])?.top.maxMin?.picks[0]
    expect(best?.balance).toEqual([1, 2])
    expect(best?.elements).toEqual([
      { issue: 'dam', option: 'open' },
      { issue: 'fees', option: 'paid' },
    ])
  })

  it('a word on a condition is neither yes nor no', () => {
    const condition: Word['condition'] = { head: 'IF', reading: null }
    const picker = openPicker(question([word('North', 'dam', 'open', 1, { condition }), ...words.slice(1)]))
    expect(picker.rank([{ issue: 'dam', option: 'open' }])?.chosen).toEqual([0, 1])
  })

  it('ranks nothing where there are no two sides', () => {
    expect(openPicker(question(words, [])).rank([])).toBeNull()
  })

  it('passes over what the casebook does not hold', () => {
    const picker = openPicker(question(words))
    const unknown = [
      { issue: 'tide', option: 'high' },
      { issue: 'dam', option: 'ajar' },
    ]
    expect(picker.check(unknown)).toBeNull()
    expect(picker.pick(unknown).possible).toBe(picker.pick([]).possible)
  })
})
