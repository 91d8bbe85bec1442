import { describe, expect, test } from 'vitest'
import { compileLexicon, findTerms, issueSchema } from '../casebook/index.js'
import type { Range } from '../dossier/index.js'
import { chooseIssue, type IssueQuestion, PLAIN_WEIGHTS } from './choose-issue.js'
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
  signs: readonly number[] = PLAIN_WEIGHTS,
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
    signs,
  )?.issue

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
    const straight = PLAIN_WEIGHTS.map((w, k) => (k === 4 ? 5 : w))
    expect(chosen(text, 'Highland refused coal during the ferry crossing', question)).toBe('ferry')
    expect(chosen(text, 'Highland refused coal during the ferry crossing', question, straight)).toBe('coal')
  })

  test('is what the words of the article speak of most, where its own name none and the signs say so', () => {
    const spokenOf = { named: new Map(), bySentence: () => new Map([['coal', -0.5]]), byText: () => null }
    const counted = PLAIN_WEIGHTS.map((w, k) => (k === PLAIN_WEIGHTS.length - 3 ? 1 : w))
    const chosenIn = (words: string, signs: readonly number[]) =>
      chosen(words, words, { spoken: ['coal', 'ferry'], article: spokenOf }, signs)
    expect(chosenIn('Lowland refused', PLAIN_WEIGHTS)).toBe('ferry')
    expect(chosenIn('Lowland refused', counted)).toBe('coal')
    expect(chosenIn('Lowland refused the ferry', PLAIN_WEIGHTS)).toBe('ferry')
  })
})
