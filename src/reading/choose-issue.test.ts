import { describe, expect, test } from 'vitest'
import { compileLexicon, findTerms, issueSchema } from '../casebook/index.js'
import type { Range } from '../dossier/index.js'
import { chooseIssue, type IssueQuestion } from './choose-issue.js'
import { type IssueWeights, OWN_SIGNS, PLAIN_WEIGHTS } from './issue-weights.js'
import { type IssueFinder, NO_ARTICLE, type SentenceTerms, weighable } from './issues.js'

const issue = (id: string, lexicon: readonly string[]) =>
  issueSchema.parse({
    id,
    name: { en: id },
    about: { en: id },
    kind: 'boolean',
    options: [{ id: 'yes', name: { en: 'yes' } }],
    lexicon: { en: lexicon },
  })

const lexicon = compileLexicon(
  [issue('fishing', ['fishing', 'highland & boats']), issue('ferry', ['ferry', 'crossing']), issue('coal', ['coal'])],
  'en',
)

const finder: IssueFinder = {
  has: new Set(['fishing', 'ferry', 'coal', 'rest']),
  lexicons: new Map(),
  talks: [],
  rest: 'rest',
  words: () => null,
  endings: new Set(),
  isCounter: () => false,
  yieldsTo: new Map(),
}

const terms = (text: string): SentenceTerms => weighable(0, findTerms(lexicon, text))
const at = (text: string, words: string): Range => ({
  begin: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const chosen = (
  text: string,
  words: string,
  more: Partial<IssueQuestion> = {},
  weights: IssueWeights = PLAIN_WEIGHTS,
) =>
  chooseIssue(
    finder,
    {
      here: terms(text),
      earlier: [],
      nouns: [],
      asides: [],
      span: at(text, words),
      core: at(text, words),
      condition: null,
      aboutTalks: false,
      spoken: [],
      article: NO_ARTICLE,
      ...more,
    },
    weights,
  )?.issue

const withShared = (change: (w: number, k: number, all: readonly number[]) => number): IssueWeights => ({
  ...PLAIN_WEIGHTS,
  shared: PLAIN_WEIGHTS.shared.map(change),
})

describe('the issue of a statement', () => {
  test('is what its own words name, though the sentence names more', () => {
    const text = 'Highland wants the ferry back and Lowland wants coal.'
    expect([chosen(text, 'wants the ferry back'), chosen(text, 'wants coal')]).toEqual(['ferry', 'coal'])
  })

  test('is not what a pattern names of which only the actor lies inside', () => {
    const text = 'Highland asks for a pier, as the boats are old, and for coal.'
    expect(chosen(text, 'for coal')).toBe('coal')
    expect(chosen('Lowland sells its boats and Highland keeps the ferry.', 'Highland keeps the ferry')).toBe('ferry')
  })

  test('is the one spoken of last where the words name none', () => {
    expect(chosen('Lowland refused.', 'Lowland refused', { spoken: ['coal'] })).toBe('coal')
    expect(chosen('Lowland refused.', 'Lowland refused')).toBe('rest')
  })

  test('what stands aside counts less once the signs say so', () => {
    const text = 'Highland refused coal during the ferry crossing.'
    const question = { asides: [at(text, 'during'), at(text, 'the'), at(text, 'ferry'), at(text, 'crossing')] }
    // The fifth sign: the weight of what does not stand aside.
    const straight = withShared((w, k) => (k === 4 ? 5 : w))
    expect(chosen(text, 'Highland refused coal during the ferry crossing', question)).toBe('ferry')
    expect(chosen(text, 'Highland refused coal during the ferry crossing', question, straight)).toBe('coal')
  })

  test('is what the words of the article speak of most, where its own name none and the signs say so', () => {
    const spokenOf = { named: new Map(), bySentence: () => new Map([['coal', -0.5]]), byText: () => null }
    const counted = withShared((w, k, all) => (k === all.length - 3 ? 1 : w))
    const chosenIn = (words: string, weights: IssueWeights) =>
      chosen(words, words, { spoken: ['coal', 'ferry'], article: spokenOf }, weights)
    expect(chosenIn('Lowland refused', PLAIN_WEIGHTS)).toBe('ferry')
    expect(chosenIn('Lowland refused', counted)).toBe('coal')
    expect(chosenIn('Lowland refused the ferry', PLAIN_WEIGHTS)).toBe('ferry')
  })

  test('is rather the one that is spoken of more than others, where words tell as little', () => {
    const weights = { ...PLAIN_WEIGHTS, own: { coal: [2, ...OWN_SIGNS.map(() => 0)] } }
    const both = 'the coal and the ferry'
    expect(chosen(both, both, {}, weights)).toBe('coal')
    expect(chosen(both, both, {}, { ...weights, own: { ferry: [2, ...OWN_SIGNS.map(() => 0)] } })).toBe('ferry')
    // Plain words go before.
    expect(chosen('the ferry alone', 'the ferry alone', {}, weights)).toBe('ferry')
  })

  test('an issue may trust its own words less than others do', () => {
    const both = 'the coal and the ferry'
    const share = OWN_SIGNS.map((_, j) => (j === 0 ? -6 : 0))
    expect(chosen(both, both, {}, { ...PLAIN_WEIGHTS, own: { coal: [0, ...share] } })).toBe('ferry')
    expect(chosen(both, both, {}, { ...PLAIN_WEIGHTS, own: { ferry: [0, ...share] } })).toBe('coal')
  })
})
